/** One file of a batch: read, imported, audited, written; whatever goes wrong is its own result and nobody else's. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { importDisclosure, MAX_FILE_SIZE, type GivenFacts } from "../importer/index.js";
import { auditDocument } from "../model/audit/index.js";
import type { Issue } from "../schema/index.js";
import { reasonOf } from "./reason.js";

export interface BatchTask {
  /** Path below the folder, with `/`. */
  readonly name: string;
  readonly input: string;
  readonly output: string;
  readonly given: GivenFacts;
}

export interface BatchResult {
  readonly name: string;
  /** `imported` may have issues; `failed` gave no document. */
  readonly outcome: "imported" | "failed";
  readonly format: string;
  readonly entity?: string;
  readonly year?: number;
  readonly template?: string;
  /** Statutory tables with their rows, and how many tables were kept whole. */
  readonly tables: Readonly<Record<string, number>>;
  readonly kept: number;
  /** Verdicts of the audit, by name. */
  readonly audit: Readonly<Record<string, number>>;
  readonly issues: readonly Issue[];
}

/** A report on many files keeps this many issues of each. */
const MAX_ISSUES = 50;

export async function importOne({ name, input, output, given }: BatchTask): Promise<BatchResult> {
  try {
    const { size } = statSync(input);
    if (size > MAX_FILE_SIZE) return failure(name, `${size} > ${MAX_FILE_SIZE} bytes`);
    const { document, issues, report } = await importDisclosure(readFileSync(input), { ...given, fileName: input });
    const tables = Object.fromEntries(report.tables.flatMap(({ key, rows, outcome }) => (outcome === "statutory" && key !== undefined ? [[key, rows]] : [])));
    const kept = report.tables.filter(({ outcome }) => outcome === "kept").length;
    const known = { name, format: report.format, tables, kept, issues: issues.slice(0, MAX_ISSUES) };
    if (document === undefined) return { ...known, outcome: "failed", audit: {} };
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, `${JSON.stringify(document, null, 2)}\n`);
    const { exact, rounding, error, undetermined, notApplicable } = auditDocument(document, { exact: false }).summary;
    const verdicts = { exact, rounding, error, undetermined, notApplicable };
    return { ...known, outcome: "imported", entity: document.entity.name, year: document.year, ...(document.template !== undefined && { template: document.template }), audit: verdicts };
  } catch (error) {
    return failure(name, reasonOf(error));
  }
}

/** The result of a file that could not be gone through at all. */
export function failure(name: string, reason: string): BatchResult {
  const issue: Issue = { severity: "error", code: "notRead", path: "", message: { zh: `未能读取：${reason}`, en: `could not be read: ${reason}` } };
  return { name, outcome: "failed", format: "unknown", tables: {}, kept: 0, audit: {}, issues: [issue] };
}
