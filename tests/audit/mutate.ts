/** Every numeric cell of a document, and what one wrong digit makes of it. */
import type { BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";

export interface NumericCell {
  /** JSON path, for people. */
  readonly path: string;
  readonly amount: string;
  /** The document with another amount in this cell; everything else is shared. */
  readonly replaced: (amount: string) => BudgetDocument;
}

export function numericCells(document: BudgetDocument): NumericCell[] {
  const tables = Object.entries(document.tables).flatMap(([key, table]) => cellsOf(table, `tables.${key}`, (next) => ({ ...document, tables: { ...document.tables, [key]: next } })));
  const { procurement, assets } = document;
  return [
    ...tables,
    ...(procurement ? cellsOf(procurement, "procurement", (next) => ({ ...document, procurement: next })) : []),
    ...(assets ? cellsOf(assets, "assets", (next) => ({ ...document, assets: next })) : []),
  ];
}

function cellsOf(table: BudgetTable, path: string, put: (table: BudgetTable) => BudgetDocument): NumericCell[] {
  const { sides } = table;
  if (sides === undefined) return inRows(table.rows ?? [], `${path}.rows`, (rows) => put({ ...table, rows }));
  return (["income", "expenditure"] as const).flatMap((side) =>
    inRows(sides[side].rows, `${path}.sides.${side}.rows`, (rows) => put({ ...table, sides: { ...sides, [side]: { ...sides[side], rows } } })),
  );
}

function inRows(rows: BudgetRow[], path: string, put: (rows: BudgetRow[]) => BudgetDocument): NumericCell[] {
  return rows.flatMap((row, at) =>
    Object.entries(row.cells).flatMap(([column, amount]): NumericCell[] => {
      if (typeof amount !== "string") return [];
      const replaced = (text: string): BudgetDocument => put(rows.map((other, index) => (index === at ? { ...row, cells: { ...row.cells, [column]: text } } : other)));
      return [{ path: `${path}[${at}].cells.${column}`, amount, replaced }];
    }),
  );
}

/** The amount with one digit changed, once for each digit: 5 on, so that no change is small for its place; a leading digit stays a digit of an amount. */
export function misprints(amount: string): string[] {
  return Array.from(amount).flatMap((digit, at) => {
    if (!/\d/.test(digit)) return [];
    const other = (Number(digit) + 5) % 10;
    const leads = at === 0 && amount.length > 1 && amount[1] !== ".";
    return [amount.slice(0, at) + String(leads && other === 0 ? 9 : other) + amount.slice(at + 1)];
  });
}
