/** Comma-separated values (RFC 4180): lines end with CR LF, quotes are doubled; no cell can be taken for a formula. */
import { isAmount } from "../amount/lexer.js";

export const CSV_LINE_END = "\r\n";
/** Byte order mark: without it spreadsheet programs read Chinese as the code page of the machine. */
export const BYTE_ORDER_MARK = "\ufeff";

/** What spreadsheet programs take for the beginning of a formula, with the full-width forms; blanks before it do not help. */
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** Dashes alone (——, --, －) are how a form prints “not applicable”, and no formula. */
const DASHES = /^[-\uff0d]{1,4}$/;
const QUOTED = /[",\r\n]/;

/** Numbers stay numbers, negative ones too; words that could be a formula get an apostrophe before them. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !isAmount(text) && !DASHES.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export function csvLine(cells: readonly string[]): string {
  return cells.map(csvCell).join(",") + CSV_LINE_END;
}
