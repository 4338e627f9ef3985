/** What came of one file: its document, what was read of it and what was not. */
import type { ImportResult } from "../../src/importer/index.js";
import { parseBudgetDocument, type Bilingual, type BudgetDocument, type BudgetTable, type Issue } from "../../src/schema/index.js";

export interface Reading {
  readonly id: number;
  /** Name of the file; empty for the sample. */
  readonly name: string;
  /** Absent when the file could not be read. */
  readonly document?: BudgetDocument;
  readonly tables: number;
  readonly rows: number;
  readonly left: readonly LeftTable[];
  /** Cells that no column took. */
  readonly unreadCells: number;
  readonly issues: readonly Issue[];
}

/** A table that was not read as what it is. */
export interface LeftTable {
  readonly title: string;
  /** Position in the file, from 1. */
  readonly table: number | undefined;
  readonly outcome: "kept" | "dropped";
  readonly reason: Bilingual | undefined;
}

export type Read = Omit<Reading, "id" | "name">;

const UNREADABLE: Issue = {
  severity: "error",
  code: "unreadable",
  path: "",
  message: { zh: "文件或导入程序未能读取", en: "could not read the file, or load the importer" },
  hint: { zh: "请检查文件是否已移动，然后重试。", en: "Check that the file was not moved, and try again." },
};

/** Reads a budget document in JSON as it is, anything else through the importer, which is loaded only now. Never rejects. */
export async function readFile(file: File): Promise<Read> {
  try {
    if (/\.json$/i.test(file.name)) return ofDocument(parseBudgetDocument(await file.text()));
    const { importDisclosure } = await import("../../src/importer/index.js");
    return ofImport(await importDisclosure(new Uint8Array(await file.arrayBuffer()), { fileName: file.name }));
  } catch {
    return { tables: 0, rows: 0, left: [], unreadCells: 0, issues: [UNREADABLE] };
  }
}

/** A document says itself what it has: tables, projects with their indicators, units. Of what was left out, only the tables kept whole are known. */
export function ofDocument({ document, issues }: { readonly document?: BudgetDocument | undefined; readonly issues: readonly Issue[] }): Read {
  if (document === undefined) return { tables: 0, rows: 0, left: [], unreadCells: 0, issues };
  const { tables, units = [], projects = [], procurement, assets, otherTables = [] } = document;
  const printed = [...Object.values(tables), ...[procurement, assets].filter((table) => table !== undefined)].map(rowsOf);
  const counts = [...printed, ...projects.map(({ indicators = [] }) => indicators.length), ...(units.length === 0 ? [] : [units.length])];
  const left = otherTables.map(({ title }): LeftTable => ({ title, table: undefined, outcome: "kept", reason: undefined }));
  return { document, tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0), left, unreadCells: 0, issues };
}

function rowsOf({ rows = [], sides }: BudgetTable): number {
  return rows.length + (sides?.income.rows.length ?? 0) + (sides?.expenditure.rows.length ?? 0);
}

function ofImport({ document, issues, report }: ImportResult): Read {
  const read = report.tables.filter(({ outcome }) => outcome !== "kept" && outcome !== "dropped");
  const left = report.tables.flatMap(({ title, table, outcome, reason }): readonly LeftTable[] => (outcome === "kept" || outcome === "dropped" ? [{ title, table, outcome, reason }] : []));
  return { ...(document && { document }), tables: read.length, rows: read.reduce((sum, { rows }) => sum + rows, 0), left, unreadCells: report.cells.unread, issues };
}
