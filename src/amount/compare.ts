/**
 * Orders two amounts (see `isAmount`) exactly, without arithmetic: by sign, then by the length of the integer part, then digit by
 * digit. Negative when `a` is less, 0 when equal (`"1"` and `"1.00"` are), positive when greater.
 */
export function compareAmounts(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.negative !== right.negative) return left.negative ? -1 : 1;
  const size = left.integer.length - right.integer.length || order(left.integer, right.integer) || order(left.fraction, right.fraction);
  return left.negative ? 0 - size : size;
}

function partsOf(amount: string): { readonly negative: boolean; readonly integer: string; readonly fraction: string } {
  const negative = amount.startsWith("-");
  const [integer = "0", fraction = ""] = (negative ? amount.slice(1) : amount).split(".");
  const significant = fraction.replace(/0+$/, "");
  return { negative: negative && (integer !== "0" || significant !== ""), integer, fraction: significant };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
