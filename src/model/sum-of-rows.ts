import { isAmount } from "../amount/lexer.js";
import type { BudgetRow, BudgetTable } from "../schema/definition.js";
import { own } from "../schema/own.js";
import { sumOfFigures } from "./flows/exact-sum.js";

/** Exact sum of what rows print in a column, in the table's unit; `undefined` where none prints a number. A sum of ours: 推算. */
export function sumOfRows(rows: readonly BudgetRow[], key: string, { unit }: BudgetTable): string | undefined {
  const amounts = rows.map(({ cells }) => own(cells, key)).filter((cell): cell is string => typeof cell === "string" && isAmount(cell));
  return amounts.length === 0 ? undefined : sumOfFigures(amounts.map((amount) => ({ amount, unit })), unit);
}
