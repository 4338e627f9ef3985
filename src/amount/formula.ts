/** Words that a spreadsheet program could take for a formula are written with an apostrophe before them, and read without it. */
import { isAmount } from "./lexer.js";

/** What spreadsheet programs take for the beginning of a formula, with the full-width forms; blanks before it do not help. */
const FORMULA = /^'*[\s\u00a0\u3000]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** Dashes alone (——, --, －) are how a form prints “not applicable”, and no formula. */
const DASHES = /^[-\uff0d]{1,4}$/;
const GUARD = "'";

/** Numbers stay numbers, negative ones too. A text that has the apostrophe of its own gets a second one. */
export function guardFormula(text: string): string {
  return needsGuard(text) ? GUARD + text : text;
}

/** Undoes {@link guardFormula}; any other text stays as it is. */
export function unguardFormula(text: string): string {
  const inner = text.slice(GUARD.length);
  return text.startsWith(GUARD) && needsGuard(inner) ? inner : text;
}

function needsGuard(text: string): boolean {
  return FORMULA.test(text) && !isAmount(text) && !DASHES.test(text);
}
