/**
 * Exact arithmetic on amounts. Only this file imports decimal.js (12.8 kB gzip): declared figures are drawn without
 * arithmetic, so elements load it lazily, where a sum is really needed.
 */
import { Decimal } from "decimal.js";
import { decimalsOf, isAmount } from "./lexer.js";

// A private constructor: a host page that configures Decimal must not change our rounding.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 60 });

export type { Decimal };

/** @throws RangeError when the text is not an amount (see `isAmount`). */
export function toDecimal(amount: string): Decimal {
  if (!isAmount(amount)) throw new RangeError(`invalid amount: ${amount.slice(0, 40)}`);
  return new Exact(amount);
}

/** Exact sum, printed with as many decimals as its most precise addend; `"0"` for no addends. */
export function sumAmounts(amounts: readonly string[]): string {
  let sum = new Exact(0);
  let decimals = 0;
  for (const amount of amounts) {
    sum = sum.plus(toDecimal(amount));
    decimals = Math.max(decimals, decimalsOf(amount));
  }
  return sum.toFixed(decimals);
}

/** Exact difference `a − b` with the decimals of the more precise of the two. */
export function subtractAmounts(a: string, b: string): string {
  return toDecimal(a).minus(toDecimal(b)).toFixed(Math.max(decimalsOf(a), decimalsOf(b)));
}
