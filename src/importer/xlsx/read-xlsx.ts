/** `.xlsx` and, for their data only, `.xlsm`: the sheets in their order; one code for Node and the browser. */
import type { Issue } from "../../schema/index.js";
import type { Block, DisclosedFile, Progress } from "../disclosed-file.js";
import { ImportFault, importIssue } from "../import-issue.js";
import { sheetBlocks } from "../sheet-blocks.js";
import type { ZipEntry } from "../unzip.js";
import { SheetReader } from "./sheet.js";
import { readWorkbook, WORKBOOK } from "./workbook.js";
import { XmlParts } from "./xml-part.js";

const MACROS = /(?:^|\/)vbaProject\.bin$/i;
/** One shared string may stand in a million cells: the texts of all cells together are bounded too. */
const MAX_TEXT = 32 * 1024 * 1024;

/** @throws ImportFault when the archive or its XML is damaged or unsafe */
export function readXlsx(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, progress?: Progress): DisclosedFile {
  const parts = new XmlParts(bytes, entries);
  const workbook = readWorkbook(parts);
  if (workbook.sheets.length === 0) throw new ImportFault("truncated", WORKBOOK);
  const issues: Issue[] = [...entries.keys()].some((name) => MACROS.test(name)) ? [importIssue("macrosIgnored")] : [];
  const blocks: Block[] = [];
  let length = 0;
  workbook.sheets.forEach((sheet, index) => {
    progress?.(index / workbook.sheets.length);
    if (sheet.hidden) {
      issues.push(importIssue("hiddenSheet", "", sheet.name));
      return;
    }
    const reader = new SheetReader(workbook);
    parts.read(sheet.part, reader);
    const rows = reader.end();
    for (const row of rows) for (const cell of row) length += cell.text.length;
    if (length > MAX_TEXT) throw new ImportFault("tooExpanded", `> ${MAX_TEXT} characters`, `${MAX_TEXT} characters`);
    for (const block of sheetBlocks(rows, sheet.name.trim())) blocks.push(block);
  });
  return { blocks, issues };
}
