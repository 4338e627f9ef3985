/**
 * The lines of a table that add up: the lowest codes and the parts of each row, without totals, subtotals and 其中. Summing a printed
 * table as it stands would count every 元 once a level.
 */
import { parentCode } from "../classification/level.js";
import type { PrintedPart } from "../model/printed-table.js";
import type { BudgetColumn, BudgetRow } from "../schema/definition.js";
import { isAmount } from "../amount/lexer.js";
import { isQuantity } from "./facts.js";

export interface AdditiveCell {
  readonly row: BudgetRow;
  /** Index of the row in its list. */
  readonly index: number;
  readonly column: BudgetColumn;
  readonly amount: string;
}

/** Columns that sum up others; they stand in only where a row prints nothing else. */
const SUM_COLUMNS = new Set(["total", "subtotal"]);

export function additiveCells({ rows, columns }: PrintedPart): AdditiveCell[] {
  const parents = new Set<string>();
  for (const { code } of rows) if (code !== undefined) for (let up = parentCode(code); up !== "" && !parents.has(up); up = parentCode(up)) parents.add(up);
  const money = columns.filter((column) => !isQuantity(column));
  return rows.flatMap((row, index) => {
    if (row.role !== undefined || (row.code !== undefined && parents.has(row.code))) return [];
    const cells = money.flatMap((column): AdditiveCell[] => {
      const amount = row.cells[column.key];
      return typeof amount === "string" && isAmount(amount) ? [{ row, index, column, amount }] : [];
    });
    const parts = cells.filter(({ column }) => !SUM_COLUMNS.has(column.key));
    return parts.length > 0 ? parts : cells.slice(0, 1);
  });
}
