/** Money units of disclosures: 元 (yuan), 万元 (ten thousand yuan), 亿元 (hundred million yuan). */
export const MONEY_UNITS = ["元", "万元", "亿元"] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How many decimal places a unit stands above 元: 1 万元 = 10^4 元. */
export const UNIT_EXPONENT: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/**
 * Moves the decimal point of an amount, which is exact: `shiftPoint("1650.88", 4)` is `"16508800"`.
 * Printed decimals survive as far as the new unit has room for them. Amounts only (see `isAmount`).
 */
export function shiftPoint(amount: string, places: number): string {
  const negative = amount.startsWith("-");
  const [integer = "0", fraction = ""] = (negative ? amount.slice(1) : amount).split(".");
  const digits = integer + fraction;
  const point = integer.length + places;
  const padded =
    point <= 0 ? "0".repeat(1 - point) + digits : digits.length < point ? digits + "0".repeat(point - digits.length) : digits;
  const at = Math.max(point, 1);
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(at);
  return (negative ? "-" : "") + whole + (rest === "" ? "" : "." + rest);
}

/** The same amount of money in another unit, exactly: `convertUnit("1650.88", "万元", "元")` is `"16508800"`. */
export function convertUnit(amount: string, from: MoneyUnit, to: MoneyUnit): string {
  return from === to ? amount : shiftPoint(amount, UNIT_EXPONENT[from] - UNIT_EXPONENT[to]);
}
