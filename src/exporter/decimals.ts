/** Digits of a printed amount; text only, so that no exporter needs arithmetic. */

/** Number of significant digits: `"0.50"` has 2, `"1650.80"` has 6. */
export function significantDigits(amount: string): number {
  return amount.replace(/[-.]/g, "").replace(/^0+/, "").length;
}
