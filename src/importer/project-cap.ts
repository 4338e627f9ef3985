/** 项目预算控制数: the most that a project may cost, as one of its cost indicators states it. */
import { MONEY_UNITS, type MoneyUnit } from "../amount/unit.js";
import { withoutBlanks } from "../classification/name.js";
import type { BudgetIndicator, BudgetProject } from "../schema/index.js";

/** The whole cost of the project, under its many names. */
const WHOLE = /总成本|预算.{0,4}成本|控制[数额]|总预算|(?:不超过|不超出).{0,6}预算/;
/** A price of one piece must never be taken for, or added to, the cap of a project. */
const PIECE = /单位成本|单价|人均|平均|每/;
/** 万 without 元: with the cost of a whole project it can only be money. */
const SHORT_UNITS: Readonly<Record<string, MoneyUnit>> = { 万: "万元", 亿: "亿元" };

export interface Cap {
  readonly amount: NonNullable<BudgetProject["amount"]>;
  readonly indicator: BudgetIndicator;
  /** Was the unit printed whole? */
  readonly unitPrinted: boolean;
}

/** The caps that the indicators state; more than one where they differ. */
export function capsOf(indicators: readonly BudgetIndicator[]): Cap[] {
  const caps = indicators.filter(isWholeCost).flatMap(capOf);
  return caps.filter((cap, at) => caps.findIndex((other) => other.amount.cap === cap.amount.cap && other.amount.unit === cap.amount.unit) === at);
}

function isWholeCost({ level1, level2 = "", level3 = "", description = "" }: BudgetIndicator): boolean {
  const name = withoutBlanks(level3 + description);
  return /成本/.test(level1 + level2) && WHOLE.test(name) && !PIECE.test(name);
}

function capOf(indicator: BudgetIndicator): Cap[] {
  const { kind, operator, value, unit: printed = "" } = indicator.target;
  const unit = MONEY_UNITS.find((name) => name === printed) ?? SHORT_UNITS[printed];
  if (kind !== "number" || typeof value !== "string" || unit === undefined || operator === ">=" || operator === ">") return [];
  return [{ amount: { cap: value, unit }, indicator, unitPrinted: unit === printed }];
}
