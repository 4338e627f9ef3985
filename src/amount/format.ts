/** How an amount is written for readers: digits as printed, grouped in threes for the eye. */

const GROUP = /\B(?=(\d{3})+$)/g;
const THIN_GROUP = ",";

/**
 * `"1650.88"` → `"1,650.88"`; nothing is rounded, added or dropped. With `group: false` the text is returned unchanged, which
 * is the printed form of most disclosures.
 */
export function formatAmount(amount: string, options: { readonly group?: boolean } = {}): string {
  if (options.group === false) return amount;
  const point = amount.indexOf(".");
  const integer = point < 0 ? amount : amount.slice(0, point);
  return integer.replace(GROUP, THIN_GROUP) + (point < 0 ? "" : amount.slice(point));
}
