/** No department has ten thousand thousand million yuan: such a figure has the wrong unit, or is no money. It is kept, and named. */
import type { BudgetDocument, BudgetRow, Issue } from "../schema/index.js";
import { UNIT_EXPONENT } from "../amount/unit.js";
import { importIssue } from "./import-issue.js";

/** Integer digits of the largest amount in yuan that passes: 9.9 trillion (all general public expenditure of the country is 28). */
const MOST_DIGITS = 13;

/** At most one issue a table. */
export function scaleIssues({ tables }: BudgetDocument): Issue[] {
  return Object.entries(tables).flatMap(([key, { rows = [], sides, unit }]) => {
    const all: readonly BudgetRow[] = [...rows, ...(sides?.income.rows ?? []), ...(sides?.expenditure.rows ?? [])];
    for (const { cells } of all) {
      for (const amount of Object.values(cells)) {
        if (typeof amount === "string" && amount.replace(/^-|\..*/g, "").length + UNIT_EXPONENT[unit] > MOST_DIGITS) return [importIssue("beyondScale", `tables.${key}`, amount, unit)];
      }
    }
    return [];
  });
}
