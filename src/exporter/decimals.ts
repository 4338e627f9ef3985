/** Digits of a printed amount; text only, so that no exporter needs arithmetic. */

/** Number of printed decimals: `"0.00"` has 2. */
export function decimalsOf(amount: string): number {
  const point = amount.indexOf(".");
  return point < 0 ? 0 : amount.length - point - 1;
}

/** Number of significant digits: `"0.50"` has 2, `"1650.80"` has 6. */
export function significantDigits(amount: string): number {
  return amount.replace(/[-.]/g, "").replace(/^0+/, "").length;
}
