/** The whole of a budget against last year's or the final accounts: with and without what was carried over (上年结转), and by basis. */
import type { BudgetDocument } from "../../schema/definition.js";
import { Sheet } from "../reading/sheet.js";
import { absent, exactOfFigure, figureOfCell, figureOfStatement, isKnown, type ComparedFigure } from "./figure.js";
import { pairFromProse, pairOf, type Pair } from "./pair.js";

/** `whole` with what is carried over, `current` (本年收入合计) without it; `basic` and `project` are parts of `whole`. */
export type TotalKey = "whole" | "current" | "carryOver" | "basic" | "project";

export type Totals = Readonly<Record<TotalKey, ComparedFigure>>;
export type TotalPairs = Readonly<Record<TotalKey, Pair>>;

const KEYS: readonly TotalKey[] = ["whole", "current", "carryOver", "basic", "project"];

/** What the tables of one document print. */
export function totalsOf(document: BudgetDocument): Totals {
  const { balance, expenditure } = document.tables;
  const income = balance?.sides === undefined ? undefined : new Sheet("balance", balance, "income");
  const spent = expenditure?.rows === undefined ? undefined : new Sheet("expenditure", expenditure);
  const unit = balance?.unit ?? expenditure?.unit ?? "万元";
  const ofIncome = (key: string): ComparedFigure => (income === undefined ? absent(unit) : figureOfCell(document, income, income.rowOfKey(key), "amount"));
  const ofSpent = (column: string): ComparedFigure => (spent === undefined ? absent(unit) : figureOfCell(document, spent, spent.total, column));
  const whole = ofSpent("total");
  return { whole: whole.state === "absent" ? ofIncome("total") : whole, current: ofIncome("currentYear"), carryOver: ofIncome("carryOver"), basic: ofSpent("basic"), project: ofSpent("project") };
}

/** Two documents side by side. */
export function totalPairs(before: BudgetDocument, after: BudgetDocument): TotalPairs {
  const [past, now] = [totalsOf(before), totalsOf(after)];
  return pairs((key) => pairOf(past[key], now[key]));
}

/** What the prose of one document tells of last year; the rest is absent. */
export function totalPairsFromProse(document: BudgetDocument): TotalPairs {
  const now = totalsOf(document);
  const told: Readonly<Record<TotalKey, Pair | undefined>> = {
    whole: pairFromProse(document, ["budget.total", "expenditure.total"], ["budget.change", "expenditure.change"], now.whole),
    current: incomeIsCurrent(document, now) ? pairFromProse(document, ["income.total"], ["income.change"], now.current) : undefined,
    carryOver: pairFromProse(document, ["income.carryOver"], ["income.carryOver.change"], now.carryOver),
    basic: pairFromProse(document, ["expenditure.basic"], ["expenditure.basic.change"], now.basic),
    project: pairFromProse(document, ["expenditure.project"], ["expenditure.project.change"], now.project),
  };
  return pairs((key) => told[key] ?? pairOf(absent(now[key].unit), now[key]));
}

function pairs(make: (key: TotalKey) => Pair): TotalPairs {
  const [whole, current, carryOver, basic, project] = KEYS.map(make) as [Pair, Pair, Pair, Pair, Pair];
  return { whole, current, carryOver, basic, project };
}

/** 预算收入 in prose is with or without the carry-over, as the document likes: only the same figure is the same thing. */
function incomeIsCurrent(document: BudgetDocument, { current }: Totals): boolean {
  const said = figureOfStatement(document, "income.total");
  return said !== undefined && isKnown(current) && exactOfFigure(said) === exactOfFigure(current);
}
