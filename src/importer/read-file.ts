/** Which reader a file gets: told by its bytes and, for archives and texts, by what stands in them; names play no part. */
import { decodeText } from "./decode.js";
import { isSeparated } from "./csv/separated.js";
import { checkText, detectFormat, isPage, type Format } from "./detect.js";
import type { DisclosedFile, Progress } from "./disclosed-file.js";
import { ImportFault, importIssue, type ImportIssueCode } from "./import-issue.js";
import { readDocx } from "./read-docx.js";
import { readText } from "./read-text.js";
import { zipEntries } from "./unzip.js";

export interface ReadFile {
  readonly file: DisclosedFile;
  readonly format: Format;
}

/** Archives by an entry that only they have. */
const ARCHIVES: readonly (readonly [entry: string, format: Format | ImportIssueCode])[] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
  ["xl/workbook.bin", "binaryWorkbook"],
  ["content.xml", "openDocument"],
  ["OFD.xml", "ofd"],
  ["ppt/presentation.xml", "presentation"],
];

/** @throws ImportFault for what cannot be read, with what to do */
export async function readFile(bytes: Uint8Array, isText: boolean, progress?: Progress): Promise<ReadFile> {
  const container = isText ? "text" : detectFormat(bytes);
  if (container === "zip") return readArchive(bytes, progress);
  if (container === "ole") {
    const { convertLegacy } = await import("./legacy/convert.js");
    const { file, format } = await readArchive(await convertLegacy(bytes), progress);
    return { format, file: { ...file, issues: [importIssue("converted"), ...(file.issues ?? [])] } };
  }
  if (container === "pdf") {
    const { readPdf } = await import("./pdf/read-pdf.js");
    return { format: container, file: await readPdf(bytes, progress) };
  }
  const text = decodeText(bytes);
  if (isPage(text)) {
    const { readHtml, decodePage } = await import("./html/read-html.js");
    return { format: "html", file: await readHtml(isText ? text : decodePage(bytes)) };
  }
  checkText(text);
  if (isSeparated(text)) {
    const { readCsv } = await import("./csv/read-csv.js");
    return { format: "csv", file: await readCsv(text) };
  }
  return { format: "text", file: readText(text, progress) };
}

/** Readers of heavy formats are loaded when a file needs them. */
async function readArchive(bytes: Uint8Array, progress?: Progress): Promise<ReadFile> {
  const entries = zipEntries(bytes);
  const found = ARCHIVES.find(([entry]) => entries.has(entry))?.[1];
  if (found === "docx") return { format: found, file: readDocx(bytes, progress) };
  if (found === "xlsx") {
    const { readXlsx } = await import("./xlsx/read-xlsx.js");
    return { format: found, file: readXlsx(bytes, entries, progress) };
  }
  throw new ImportFault(found === undefined ? "noWordDocument" : (found as ImportIssueCode));
}
