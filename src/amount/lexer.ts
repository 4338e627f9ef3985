/**
 * The amount lexer: decides what a printed cell says before any arithmetic sees it.
 *
 * Decimal itself is not a gatekeeper: it accepts `0x10`, `1_000` and `Infinity`, and `1e100000000` exhausts the heap.
 * So length comes first, then one plain pattern.
 */

/** Longest admissible amount: 20 integer and 6 fraction digits (limits of the budget document). */
export const MAX_INTEGER_DIGITS = 20;
export const MAX_FRACTION_DIGITS = 6;

/** Longest input that is looked at: sign, digits, point, thousands separators and some blanks. */
const MAX_LENGTH = 48;

const PLAIN = /^-?(?:0|[1-9]\d{0,19})(?:\.\d{1,6})?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const NUMERIC = /^-?\d+(?:\.\d+)?$/;

/** What stands in a cell instead of a number: `notApplicable` (printed as ——, 不适用) or `notDisclosed` (未公开). */
export type AbsenceState = "notApplicable" | "notDisclosed";

/** Why a text is not an amount. */
export type AmountFault = "empty" | "tooLong" | "notANumber";

export type LexedAmount =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: AmountFault };

const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width digits, commas, points and minus signs become their ASCII forms; blanks around the text go. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff0b-\uff0e\uff10-\uff19]/g, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u2212\u2010\u2011]/g, "-")
    .replace(/[\s\u00a0\u3000]+/g, (blank, at: number, all: string) =>
      at === 0 || at + blank.length === all.length ? "" : " ",
    );
}

/**
 * Is this string an amount as a budget document stores it: plain decimal digits, no separators, no exponent?
 * The hot path of validation: one length test and one regular expression.
 */
export function isAmount(text: string): boolean {
  return text.length <= 28 && PLAIN.test(text);
}

/**
 * Reads a printed amount: `1,650.88`, `１６５０．８８`, `-0.50`, `0.00`. Printed decimals are kept (`"0.00"` stays `"0.00"`),
 * thousands separators and leading zeros go. Returns why, when it is none.
 */
export function lexAmount(text: string): LexedAmount {
  if (text.length > MAX_LENGTH) return { ok: false, fault: text.trim() === "" ? "empty" : "tooLong" };
  let plain = toHalfWidth(text);
  if (plain === "") return { ok: false, fault: "empty" };
  if (plain.startsWith("+")) plain = plain.slice(1);
  if (GROUPED.test(plain)) plain = plain.replace(/,/g, "");
  if (!NUMERIC.test(plain)) return { ok: false, fault: "notANumber" };
  plain = plain.replace(/^(-?)0+(?=\d)/, "$1");
  return isAmount(plain) ? { ok: true, value: plain } : { ok: false, fault: "tooLong" };
}

/**
 * A JSON number as an amount, through its shortest decimal form; `undefined` where that form is no amount
 * (NaN, Infinity, an exponent, too many digits).
 */
export function amountFromNumber(value: number): string | undefined {
  const text = Object.is(value, -0) ? "0" : String(value);
  return isAmount(text) ? text : undefined;
}

/** Number of printed decimals: `"0.00"` has 2. */
export function decimalsOf(amount: string): number {
  const point = amount.indexOf(".");
  return point < 0 ? 0 : amount.length - point - 1;
}
