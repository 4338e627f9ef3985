/** What a row is, told by its name: totals, carry-over, the sources of income and the three public expenses. */
import type { BudgetRow } from "../schema/index.js";
import type { Describe } from "./row-reader.js";

type Description = Pick<BudgetRow, "role" | "key">;
type Rule = readonly [name: RegExp, description: Description];

function describeBy(rules: readonly Rule[]): Describe {
  return (name) => rules.find(([pattern]) => pattern.test(name))?.[1] ?? {};
}

/** Rows of a table with codes: only a row without one can be a total. */
export const describeCoded: Describe = (name, { code }) => {
  if (code !== "") return {};
  if (/^(?:合计|总计)$/.test(name)) return { role: "total" };
  const half = /^(人员|公用)经费(?:合计|小计)$/.exec(name)?.[1];
  if (half !== undefined) return { role: "subtotal", key: half === "人员" ? "personnel" : "publicUse" };
  return /^小计$/.test(name) ? { role: "subtotal" } : {};
};

const FUND_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^一般公共预算(?:财政)?(?:拨款)?(?:收入|资金)?$/, "generalPublic"],
  [/^政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?$/, "governmentFund"],
  [/^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?$/, "stateCapital"],
];

const INCOME: readonly Rule[] = [
  [/^本年(?:财政拨款)?收入(?:合计|小计)?$/, { role: "subtotal", key: "currentYear" }],
  [/^(?:收入总计|收入合计|总计|合计)$/, { role: "total", key: "total" }],
  [/^(?:上年|年初)(?:财政拨款)?(?:结转|结余)/, { key: "carryOver" }],
  ...FUND_NAMES.map(([name, key]): Rule => [name, { key }]),
  [/^财政拨款(?:收入)?$/, { key: "appropriation" }],
  [/^使用(?:以前年度)?非财政拨款结余/, { key: "usedSurplus" }],
  [/^财政专户(?:管理资金)?(?:收入)?$/, { key: "specialAccount" }],
  [/^事业收入$/, { key: "institutional" }],
  [/^(?:事业单位)?经营收入$/, { key: "operating" }],
  [/^上级补助收入$/, { key: "superiorSubsidy" }],
  [/^附属单位上缴收入$/, { key: "subordinateRemittance" }],
  [/^其他收入$/, { key: "other" }],
];

const CARRY_OVER_PARTS: readonly Rule[] = FUND_NAMES.map(([name, key]) => [name, { role: "ofWhich", key: `carryOver.${key}` }]);

/**
 * Income lines in order. Fund names that follow the carry-over of last year are its parts (年初结转: 一、一般公共预算拨款 …), and those that
 * follow a line for the whole appropriation (一、财政拨款收入: 1. 一般公共预算资金 …) are parts of that.
 */
export function describeIncome(): Describe {
  const plain = describeBy(INCOME);
  const part = describeBy(CARRY_OVER_PARTS);
  const ofAppropriation = describeBy(FUND_NAMES.map(([name, key]) => [name, { role: "ofWhich", key }]));
  let afterCarryOver = false;
  let afterAppropriation = false;
  return (name, row) => {
    const found = plain(name, row);
    if (afterCarryOver && found.role === undefined) return part(name, row);
    if (found.key === "carryOver") afterCarryOver = true;
    if (found.key === "appropriation") afterAppropriation = true;
    return afterAppropriation && FUND_NAMES.some(([, key]) => key === found.key) ? ofAppropriation(name, row) : found;
  };
}

export const describeExpenditure: Describe = describeBy([
  [/^本年(?:财政拨款)?支出(?:合计|小计)?$/, { role: "subtotal", key: "currentYear" }],
  [/^(?:支出总计|支出合计|总计|合计)$/, { role: "total", key: "total" }],
  [/^(?:年终|年末)(?:财政拨款)?(?:结转|结余)|^结转下年/, { key: "carryOver" }],
  [/^结余分配/, { key: "surplusDistribution" }],
]);

/** “三公”经费: 购置 and 运行 are parts of the vehicles above them. */
export const describeThreePublic: Describe = describeBy([
  [/^(?:["“]?三公["”]?经费)?(?:合计|总计)$/, { role: "total", key: "total" }],
  [/^因公出国\(境\)/, { key: "abroad" }],
  [/^公务用车(?:购置[及和]运(?:行|维).*|费|经费)$/, { key: "vehicles" }],
  [/^公务用车购置(?:费|支出)?$/, { role: "ofWhich", key: "purchase" }],
  [/^公务用车运(?:行维护|行|维)(?:费|支出)?$/, { role: "ofWhich", key: "operation" }],
  [/^公务接待/, { key: "reception" }],
]);
