/** Flat facts as CSV, piece by piece. */
import type { BudgetDocument } from "../schema/definition.js";
import { csvLine } from "./csv.js";
import { FACT_COLUMNS } from "./fact-columns.js";
import { toFacts, type Fact } from "./facts.js";

/** Rows put together before they are handed on. */
const ROWS_AT_ONCE = 500;

/**
 * CSV for databases: UTF-8 without a byte order mark (Spark would read it as part of the first name), empty for `null`.
 * Yields pieces of some hundred rows; join them or write them one by one.
 */
export function* factsCsv(documents: Iterable<BudgetDocument>): Generator<string, void, undefined> {
  let lines = [csvLine(FACT_COLUMNS.map(({ name }) => name))];
  for (const fact of toFacts(documents)) {
    lines.push(csvLine(FACT_COLUMNS.map(({ name }) => cellOf(fact[name]))));
    if (lines.length < ROWS_AT_ONCE) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}

function cellOf(value: Fact[keyof Fact]): string {
  return value === null ? "" : String(value);
}
