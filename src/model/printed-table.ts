/** A statutory table as it is printed: heading rows with their spans, rows in order, cells as strings. */
import type { Amount, BudgetColumn, BudgetRow, BudgetTable } from "../schema/definition.js";

export interface HeadingCell {
  readonly text: string;
  /** Place of its first column among the columns of figures, from 0. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** One list of rows under one heading; a two-sided table has two. */
export interface PrintedPart {
  /** `income` or `expenditure` of a two-sided table. */
  readonly side: "income" | "expenditure" | undefined;
  readonly columns: readonly BudgetColumn[];
  /** Heading rows of the columns of figures, from the top. */
  readonly heading: readonly (readonly HeadingCell[])[];
  readonly rows: readonly BudgetRow[];
  readonly hasCodes: boolean;
  /** Are ordinals (序号) printed? */
  readonly hasOrdinals: boolean;
}

export function printedParts(table: BudgetTable): readonly PrintedPart[] {
  if (table.sides === undefined) return [partOf(undefined, table.columns, table.rows ?? [])];
  const { income, expenditure } = table.sides;
  return [partOf("income", income.columns, income.rows), partOf("expenditure", expenditure.columns, expenditure.rows)];
}

function partOf(side: PrintedPart["side"], declared: readonly BudgetColumn[] | undefined, rows: readonly BudgetRow[]): PrintedPart {
  const columns = declared ?? columnsOf(rows);
  return {
    side,
    columns,
    heading: headingOf(columns),
    rows,
    hasCodes: rows.some((row) => row.code !== undefined),
    hasOrdinals: rows.some(({ row }) => row !== undefined),
  };
}

/** A document written by hand may leave the columns out: then they are the keys of its cells, in order of appearance. */
function columnsOf(rows: readonly BudgetRow[]): readonly BudgetColumn[] {
  const keys = new Set<string>();
  for (const row of rows) for (const key of Object.keys(row.cells)) keys.add(key);
  return Array.from(keys, (key) => ({ key, label: [key] }));
}

/** Equal labels side by side are one cell; a short path of labels reaches down to the last heading row. */
function headingOf(columns: readonly BudgetColumn[]): readonly (readonly HeadingCell[])[] {
  const depth = Math.max(1, ...columns.map(({ label }) => label.length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeadingCell[] = [];
    for (let at = 0; at < columns.length; ) {
      const label = columns[at]?.label ?? [];
      const text = label[level];
      const last = level === label.length - 1;
      let span = 1;
      while (!last && text !== undefined && sameStart(label, columns[at + span]?.label, level)) span++;
      if (text !== undefined) cells.push({ text, column: at, columns: span, rows: last ? depth - level : 1 });
      at += span;
    }
    return cells;
  });
}

function sameStart(a: readonly string[], b: readonly string[] | undefined, level: number): boolean {
  return b !== undefined && b.length > level + 1 && a.slice(0, level + 1).every((text, at) => text === b[at]);
}

/** What is printed in a cell; the empty string for a blank one. */
export function printedText(amount: Amount | undefined): string {
  if (amount === null || amount === undefined) return "";
  return typeof amount === "string" ? amount : amount.text;
}
