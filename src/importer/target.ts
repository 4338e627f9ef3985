/**
 * 指标值: what a performance target says. The printed text stays; a number (`≥3种`), a period (`2023年1月-12月`) or words
 * (进一步促进) is told apart by the whole text. A text that fits neither form is words: none is forced.
 */
import { lexAmount, toHalfWidth } from "../amount/lexer.js";
import { withoutBlanks } from "../classification/name.js";
import { isWish } from "../classification/wish.js";
import type { BudgetIndicator } from "../schema/index.js";
import { looksLikeYear } from "./figure.js";
import { tidyLabel } from "./heading.js";
import { readPeriod } from "./period.js";

export type Target = BudgetIndicator["target"];
type Operator = NonNullable<Target["operator"]>;

/** Signs and words before the number; 超过 alone is no limit but a wish, so the longer words come first. */
const BEFORE: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≥|≧|>=|大于(?:或|)等于|不低于|不少于|不小于|至少)/, ">="],
  [/^(?:≤|≦|<=|小于(?:或|)等于|不超过|不高于|不大于|不多于|至多)/, "<="],
  [/^(?:>|大于|高于|超过|多于)/, ">"],
  [/^(?:<|小于|低于|少于)/, "<"],
  [/^(?:=|等于)/, "="],
];
/** 90%以上 counts 90% itself. */
const AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/(?:及|)以上$/, ">="],
  [/(?:及|)以[下内]$/, "<="],
];

const NUMBER = /^(-?\d[\d,]*(?:\.\d+)?)(.*)$/;
const UNIT = /^(?:[%‰℃]|[\p{Script=Han}㎡A-Za-z]{1,6}(?:\/[\p{Script=Han}㎡A-Za-z]{1,4})?)$/u;
/** Words that a unit of measure does not hold: 12月底前完成 is no quantity. */
const NO_UNIT = /完成|开展|提[高升]|达到|实现|前$|底$|^[月日号]|季度$/;

export function readTarget(text: string): Target {
  const printed = tidyLabel(text);
  const plain = halfWidth(withoutBlanks(text));
  if (plain === "") return { text: printed };
  const period = readPeriod(plain);
  if (period !== undefined) return { text: printed, kind: "period", ...period };
  return { text: printed, ...(readNumber(plain) ?? { kind: "text" as const }) };
}

function halfWidth(text: string): string {
  return toHalfWidth(text).replace(/[％＞＜＝]/g, (sign) => ({ "％": "%", "＞": ">", "＜": "<" })[sign] ?? "=");
}

function readNumber(plain: string): Omit<Target, "text"> | undefined {
  const before = BEFORE.find(([sign]) => sign.test(plain));
  const body = before === undefined ? plain : plain.replace(before[0], "");
  const after = before === undefined ? AFTER.find(([sign]) => sign.test(body)) : undefined;
  const [, digits = "", unit = ""] = NUMBER.exec(after === undefined ? body : body.replace(after[0], "")) ?? [];
  const lexed = lexAmount(digits);
  if (!lexed.ok || (unit !== "" && (!UNIT.test(unit) || NO_UNIT.test(unit)))) return undefined;
  const operator = before?.[1] ?? after?.[1];
  if (operator === undefined && unit === "" && looksLikeYear(lexed.value)) return undefined;
  return { kind: "number", ...(operator !== undefined && { operator }), value: lexed.value, ...(unit !== "" && { unit }) };
}

/** Does a text read as nothing but a target: a limit, a period, or a wish such as 进一步提高? */
export function looksLikeTarget(text: string): boolean {
  const { kind, operator } = readTarget(text);
  return kind === "period" || (kind === "number" && operator !== undefined) || isWish(text);
}
