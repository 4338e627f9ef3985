/** Does the text in a tag say what the document prints? Authors type figures, and documents are corrected later. */
import { compareAmounts } from "../../amount/compare.js";
import { lexAmount, toHalfWidth } from "../../amount/lexer.js";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import type { PathFigure } from "../../model/figure-path.js";

const UNITS: Readonly<Record<string, MoneyUnit>> = { 元: "元", 万元: "万元", 万: "万元", 亿元: "亿元", 亿: "亿元" };

/**
 * Blanks, thousands separators, full-width digits and trailing zeros make no difference, nor does another unit for the same money; a figure
 * without a unit is in the printed unit or in `shown`. A text without digits (“读取中”) claims nothing.
 */
export function saysTheSame(text: string, { amount, unit, money }: PathFigure, shown: MoneyUnit | undefined): boolean {
  const plain = toHalfWidth(text).replace(/[\s,]/g, "");
  if (!/\d/.test(plain)) return true;
  if (amount === null) return false;
  if (typeof amount !== "string") return toHalfWidth(amount.text).replace(/[\s,]/g, "") === plain;
  const [, digits = "", named = ""] = /^([-+]?\d+(?:\.\d+)?)(\D*)$/.exec(plain) ?? [];
  const written = lexAmount(digits);
  if (!written.ok) return false;
  if (money === undefined) return (named === "" || named === unit) && compareAmounts(written.value, amount) === 0;
  const units = named === "" ? [money, shown ?? money] : [UNITS[named]];
  return units.some((candidate) => candidate !== undefined && compareAmounts(convertUnit(written.value, candidate, "元"), convertUnit(amount, money, "元")) === 0);
}
