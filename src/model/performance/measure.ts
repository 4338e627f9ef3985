/** Units of measure (计量单位): 4万人 and 40000人 measure the same, 4万人 and 4万元 do not. */

export interface Measure {
  /** Without 万 or 亿; empty where the unit is not printed. */
  readonly name: string;
  /** Decimal places that 万 or 亿 stand for. */
  readonly exponent: number;
}

const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };
/** Other ways to print the same unit. */
const SAME: Readonly<Record<string, string>> = { "％": "%", "㎡": "平方米", "m²": "平方米", m2: "平方米" };
const MONEY = /^[万亿]?元$/;

/** `money`: what is measured can only be money, so that 万 alone is 万元 (the missing 元 is flagged elsewhere). */
export function measureOf(unit: string, money: boolean): Measure {
  const scale = SCALES[unit.charAt(0)];
  const rest = scale === undefined ? unit : unit.slice(1);
  return { name: rest === "" && scale !== undefined && money ? "元" : (SAME[rest] ?? rest), exponent: scale ?? 0 };
}

export function isMoney(unit: string): boolean {
  return MONEY.test(unit);
}

/** 万 or 亿 without what is counted. */
export function isScaleAlone(unit: string): boolean {
  return unit === "万" || unit === "亿";
}

/** May two figures be compared? A unit that is printed once counts for both, unless it is a scale or a share: 0.98 may be 98 %. */
export function comparable(a: Measure, b: Measure): "yes" | "unit" | "units" {
  if (a.name === b.name) return "yes";
  if (a.name !== "" && b.name !== "") return "units";
  return a.exponent === 0 && b.exponent === 0 && a.name !== "%" && b.name !== "%" ? "yes" : "unit";
}
