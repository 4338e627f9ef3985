/** What is summed of a project or of all: weights, scores, caps; and how much of a cap was spent. Exact, and derived. */
import { decimalsOf } from "../../amount/lexer.js";
import type { MoneyUnit } from "../../amount/unit.js";
import type { Amount, BudgetDocument, BudgetIndicator } from "../../schema/definition.js";
import { exactOf, printExact } from "../../amount/exact.js";
import { sumOfFigures } from "../flows/exact-sum.js";
import { actualNumber } from "./actual.js";
import { isCost } from "./group.js";
import { measureOf } from "./measure.js";
import { isPiecePrice } from "./text-shape.js";

export interface Money {
  readonly amount: string;
  readonly unit: MoneyUnit;
}

/** Printed amounts; `undefined` when none is printed. */
export function sumOf(amounts: readonly (Amount | undefined)[]): string | undefined {
  const printed = amounts.filter((amount) => typeof amount === "string");
  if (printed.length === 0) return undefined;
  const sum = printed.reduce((all, amount) => all + (exactOf(amount, 0) ?? 0n), 0n);
  return printExact(sum, 0, Math.max(...printed.map(decimalsOf)));
}

export interface Execution {
  readonly cap: Money;
  /** As printed. */
  readonly spent: string;
  /** Tenths of a per cent, rounded: 960 is 96.0 %. */
  readonly permille: number;
}

/** 预算执行率, where the indicator that states the cap has an actual in money. The price of one piece has no part in it. */
export function executionOf(cap: Money | undefined, indicators: readonly BudgetIndicator[]): Execution | undefined {
  const whole = cap && exactOf(cap.amount, measureOf(cap.unit, true).exponent);
  if (cap === undefined || whole === undefined || whole <= 0n) return undefined;
  for (const indicator of indicators) {
    const { target, actual } = indicator;
    if (!isCost(indicator) || isPiecePrice(indicator) || typeof target.value !== "string") continue;
    const [promised, said] = [measureOf(target.unit ?? "", true), actualNumber(actual ?? "")];
    const reached = said && measureOf(said.unit, true);
    if (promised.name !== "元" || said === undefined || reached?.name !== "元" || exactOf(target.value, promised.exponent) !== whole) continue;
    const spent = exactOf(said.value, reached.exponent) ?? 0n;
    return { cap, spent: `${said.value} ${said.unit}`, permille: Number((spent * 1000n + whole / 2n) / whole) };
  }
  return undefined;
}

export interface CapSum {
  readonly projects: number;
  readonly sum: Money;
  /** 项目支出 of the expenditure table, as printed. The two need not agree: a carried-over project prints its old full amount. */
  readonly expenditure: Money | undefined;
}

/** Σ 项目预算控制数, in the unit of the first. Prices of one piece are no caps, and never among them. */
export function capSum(caps: readonly Money[], { tables }: BudgetDocument): CapSum | undefined {
  const [first] = caps;
  if (first === undefined) return undefined;
  return { projects: caps.length, sum: { amount: sumOfFigures(caps, first.unit), unit: first.unit }, expenditure: projectExpenditure(tables) };
}

function projectExpenditure(tables: BudgetDocument["tables"]): Money | undefined {
  for (const table of [tables["expenditure"], tables["generalPublic"]]) {
    const amount = table?.rows?.find(({ role }) => role === "total")?.cells["project"];
    if (table !== undefined && typeof amount === "string") return { amount, unit: table.unit };
  }
  return undefined;
}
