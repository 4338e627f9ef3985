/** What a finding says to people. */
import { excerpt, type Bilingual } from "../../schema/issue.js";
import type { Amount } from "../../schema/definition.js";
import type { Cell } from "../reading/cell.js";
import type { Claim } from "./claim.js";
import type { Finding } from "./finding.js";
import type { AuditRule } from "./rule.js";

/** More addends than this are counted, not listed. */
const MAX_LISTED = 6;

type Unworded = Omit<Finding, "message">;

export function wordFinding(rule: AuditRule, finding: Unworded, claim: Claim): Bilingual {
  switch (finding.verdict) {
    case "exact":
      return rule.title; // one object for all: most findings of a sound document are exact
    case "notApplicable":
      return claim.unmet ?? { zh: `${placeZh(finding.left)}印的是“${printed(finding.left.amount)}”，不适用`, en: `not applicable: ${placeEn(finding.left)} prints “${printed(finding.left.amount)}”` };
    case "undetermined":
      return undeterminedWords(finding, claim);
    default:
      return differenceWords(finding, claim);
  }
}

function undeterminedWords(finding: Unworded, { doubt, left }: Claim): Bilingual {
  if (doubt !== undefined && left.state === "number") {
    const { zh, en } = differenceWords(finding, {});
    return { zh: `${zh}；${doubt.zh}`, en: `${en}; ${doubt.en}` };
  }
  return { zh: `${placeZh(finding.left)}无法核对：有未公开或缺失的数字`, en: `${placeEn(finding.left)} cannot be checked: a figure is not disclosed or missing` };
}

function differenceWords(finding: Unworded, { wording }: Pick<Claim, "wording">): Bilingual {
  const { left, verdict, difference, bound, unit, relation } = finding;
  const right = formula(finding);
  const sum = finding.right.length + (finding.minus?.length ?? 0) > 1 ? `${right} = ${finding.sum}${unit === "%" ? unit : ""}` : `${right}${otherUnit(finding)}`;
  const zh = [
    `${placeZh(left)}印 ${printed(left.amount, "空白")}，${relation === "equal" ? "对方" : "不应小于"} ${sum}，相差 ${difference} ${unit}`,
    verdict === "rounding" ? `在四舍五入范围 ±${bound} 之内` : verdict === "error" ? `超出四舍五入范围 ±${bound}` : `四舍五入范围 ±${bound}`,
    ...(wording === undefined ? [] : [wording.zh]),
  ].join("，");
  const en = [
    `${placeEn(left)} prints ${printed(left.amount, "nothing")}, ${relation === "equal" ? "against" : "at least"} ${sum}: difference ${difference} ${unit}`,
    verdict === "rounding" ? `within the rounding bound of ±${bound}` : verdict === "error" ? `beyond the rounding bound of ±${bound}` : `rounding bound ±${bound}`,
    ...(wording === undefined ? [] : [wording.en]),
  ].join(", ");
  return { zh, en };
}

/** One figure against another in a table of another unit: 887.36 (万元) against 873617.00 元. */
function otherUnit({ right: [cell], unit }: Unworded): string {
  return cell === undefined || cell.unit === unit ? "" : ` ${cell.unit}`;
}

/** The right side as it is computed: 3.00+2.00−1.00, 12 × 0.50, 2.00 ÷ (12.00−2.00). */
function formula({ right, minus = [], sign }: Unworded): string {
  if (right.length + minus.length === 0) return "0";
  if (right.length > MAX_LISTED) return `Σ${right.length}`;
  const figures = right.map(({ amount }) => printed(amount));
  const taken = minus.map((cell) => next(cell, "−", "+")).join("");
  if (sign === undefined) return [...figures.slice(0, 1), ...right.slice(1).map((cell) => next(cell, "+", "−")), taken].join("");
  const last = figures.pop() ?? "";
  return [...figures, taken === "" ? last : `(${last}${taken})`].join(` ${sign} `);
}

/** A further figure of a sum; one below zero turns its sign. */
function next({ amount }: Cell, sign: string, turned: string): string {
  const text = printed(amount);
  return text.startsWith("-") ? turned + text.slice(1) : sign + text;
}

/** Foreign text is data: shortened, on one line. */
function printed(amount: Amount | undefined, blank = ""): string {
  return typeof amount === "string" ? amount : amount === null || amount === undefined ? blank : excerpt(amount.text);
}

/** A figure in prose is found by its clause. */
function placeZh(cell: Cell): string {
  if (cell.table === "statements" && cell.label !== "") return `${cell.title}“${excerpt(cell.label)}”`;
  return `${excerpt(cell.title)}·${rowOf(cell)}·${excerpt(cell.label)}`;
}

function placeEn(cell: Cell): string {
  if (cell.table === "statements" && cell.label !== "") return `the text (“${excerpt(cell.label)}”)`;
  return `${cell.table}${cell.side === undefined ? "" : `/${cell.side}`} · ${rowOf(cell)} · ${excerpt(cell.column)}`;
}

function rowOf({ code, name }: Cell): string {
  return excerpt(code === undefined ? name : `${code} ${name}`);
}
