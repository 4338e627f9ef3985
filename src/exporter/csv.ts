/** Comma-separated values (RFC 4180): lines end with CR LF, quotes are doubled; no cell can be taken for a formula. */
import { guardFormula } from "../amount/formula.js";

export const CSV_LINE_END = "\r\n";
/** Byte order mark: without it spreadsheet programs read Chinese as the code page of the machine. */
export const BYTE_ORDER_MARK = "\ufeff";

const QUOTED = /[",\r\n]/;

/** Numbers stay numbers, negative ones too; words that could be a formula get an apostrophe before them. */
export function csvCell(text: string): string {
  const safe = guardFormula(text);
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",") + CSV_LINE_END;
}
