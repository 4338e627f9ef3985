/** The door of the importer: a disclosed file in, a budget document, its issues and a report out. */
import { readBudgetDocument, type BudgetDocument, type Issue } from "../schema/index.js";
import { assemble, type GivenFacts } from "./assemble.js";
import { NO_CELLS, sumCells } from "./cells.js";
import { isBlankForm } from "./blank-form.js";
import type { Format } from "./detect.js";
import type { DisclosedFile, Progress } from "./disclosed-file.js";
import { ImportFault, importIssue } from "./import-issue.js";
import { readFile } from "./read-file.js";
import { recognise } from "./recognise.js";
import type { ImportReport } from "./report.js";
import { scaleIssues } from "./scale.js";

export interface ImportOptions extends GivenFacts {
  /** Name of the file, for `source.file`; it never decides how the file is read. */
  readonly fileName?: string;
  readonly onProgress?: Progress;
}

export interface ImportResult {
  /** Absent when the file cannot be read, or names neither year nor entity. */
  readonly document?: BudgetDocument;
  readonly issues: readonly Issue[];
  readonly report: ImportReport;
}

/** Largest file that is read, in bytes. */
export const MAX_FILE_SIZE = 64 * 1024 * 1024;

/**
 * Reads a disclosed file (told by its content, whatever its name) as a budget document. Never throws:
 * every fault is an issue that says what is wrong, where, and what to do.
 */
export async function importDisclosure(input: Uint8Array | ArrayBuffer | string, options: ImportOptions = {}): Promise<ImportResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  try {
    if (bytes.length > MAX_FILE_SIZE) throw new ImportFault("tooLarge", bytes.length, MAX_FILE_SIZE);
    const { file, format } = await readFile(bytes, typeof input === "string", options.onProgress);
    const sha256 = await digest(bytes);
    return conclude(file, format, { ...(options.fileName !== undefined && { file: baseName(options.fileName) }), ...(sha256 !== undefined && { sha256 }) }, options);
  } catch (error) {
    const fault = error instanceof ImportFault ? error.issue : importIssue("unexpected", "", error instanceof Error ? error.message : error);
    return { issues: [fault], report: nothingRead("unknown") };
  }
}

/** Of what cannot be a disclosure no table is kept, and none is left out. */
function nothingRead(format: ImportReport["format"]): ImportReport {
  return { format, tables: [], paragraphs: { total: 0, unused: 0 }, cells: NO_CELLS };
}

function conclude(file: DisclosedFile, format: Format, source: { file?: string; sha256?: string }, options: ImportOptions): ImportResult {
  const readerIssues = file.issues ?? [];
  if (isBlankForm(file)) return { issues: [importIssue("blankForm"), ...readerIssues], report: nothingRead(format) };
  const recognised = recognise(file);
  const { placement } = recognised;
  const total = placement.paragraphs.length;
  const report: ImportReport = { format, tables: recognised.report, paragraphs: { total, unused: total - placement.used }, cells: sumCells(recognised.report.map((table) => table.cells)) };
  if (placement.tables.length === 0) return { issues: [importIssue("noTables"), ...readerIssues], report };
  const assembled = assemble(recognised, source, options);
  const issues = [...assembled.issues, ...recognised.issues, ...readerIssues];
  if (assembled.document === undefined) return { issues, report };
  const read = readBudgetDocument(assembled.document);
  return { ...(read.document && { document: read.document }), issues: [...issues, ...read.issues, ...(read.document === undefined ? [] : scaleIssues(read.document))], report };
}

/** SHA-256 of the file in hexadecimal; browsers offer it on secure origins only. */
async function digest(bytes: Uint8Array): Promise<string | undefined> {
  const { crypto } = globalThis as { crypto?: { subtle?: SubtleCrypto } };
  const subtle = crypto?.subtle;
  if (subtle === undefined) return undefined;
  const hash = await subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The last part of a path, at most as long as a label may be. */
function baseName(path: string): string {
  return (path.split(/[\\/]/).pop() ?? "").slice(-200);
}
