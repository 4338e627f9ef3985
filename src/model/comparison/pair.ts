/** Two figures side by side: the change in amount and in per cent, or why there is none. */
import { decimalsOf } from "../../amount/lexer.js";
import type { MoneyUnit } from "../../amount/unit.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { absolute, exponentOf, halfUnit, printExact } from "../../amount/exact.js";
import { exactOfFigure, figureOfStatement, finerUnit, isKnown, moneyUnit, citeStatement, statementOf, type Citation, type ComparedFigure, type KnownFigure } from "./figure.js";
import { percentText } from "./percent.js";
import { reasonOf, type Reason, type ReasonCode } from "./reason.js";

export interface Change {
  /** Exact difference after − before, with its sign; in the digits of the clause that prints it, if one does. */
  readonly amount: string;
  readonly unit: MoneyUnit;
  readonly direction: -1 | 0 | 1;
  /** Two decimals, with a sign where it falls; `undefined` without a base that has a rate. */
  readonly percent: string | undefined;
  /** The clause that prints the change; `undefined` where it is a difference of ours. */
  readonly stated: Citation | undefined;
}

export interface Pair {
  readonly before: ComparedFigure;
  readonly after: ComparedFigure;
  readonly change: Change | undefined;
  /** Why there is no change, or no percentage. */
  readonly why: Reason | undefined;
  /** The reason that the document gives for the change, as printed. */
  readonly given: string | undefined;
  /** The prose that the pair is derived from and the table do not agree. */
  readonly doubt?: Reason;
}

const NO_BASE: Readonly<Record<string, ReasonCode>> = { blank: "blankBase", absent: "notDisclosed", notDisclosed: "notDisclosed", notApplicable: "noFigure" };

/** Compares two figures. Blank is not nil: a pair of which one is no number has no change. */
export function pairOf(before: ComparedFigure, after: ComparedFigure, stated?: { readonly cite: Citation; readonly reason: string | undefined }): Pair {
  const given = stated?.reason;
  if (!isKnown(before)) return { before, after, change: undefined, why: reasonOf(NO_BASE[before.state] ?? "noFigure"), given };
  if (!isKnown(after)) return { before, after, change: undefined, why: reasonOf(after.state === "blank" ? "blankNow" : "noFigure"), given };
  const base = exactOfFigure(before);
  const moved = exactOfFigure(after) - base;
  const unit = after.unit === before.unit ? after.unit : finerUnit(after.unit, before.unit);
  const percent = percentText(moved, base);
  const why = percent !== undefined ? undefined : reasonOf(base === 0n ? "zeroBase" : "negativeBase");
  return { before, after, change: { amount: printIn(unit, moved, before, after), unit, direction: directionOf(moved), percent, stated: stated?.cite }, why, given };
}

function directionOf(moved: bigint): -1 | 0 | 1 {
  return moved === 0n ? 0 : moved < 0n ? -1 : 1;
}

/** As many decimals as the figures print, in the unit that the difference has. */
function printIn(unit: MoneyUnit, value: bigint, ...from: readonly KnownFigure[]): string {
  const decimals = Math.max(0, ...from.map((figure) => decimalsOf(figure.amount) - (exponentOf(figure.unit) - exponentOf(unit))));
  return printExact(value, exponentOf(unit), decimals);
}

/** `a − b` as a derived figure; in the finer of their units. */
export function differenceOfFigures(a: KnownFigure, b: KnownFigure, cites: readonly Citation[]): KnownFigure {
  const unit = finerUnit(a.unit, b.unit);
  const amount = printIn(unit, exactOfFigure(a) - exactOfFigure(b), a, b);
  return { state: "derived", amount, unit, text: amount, cites };
}

/**
 * Last year's figure from the prose: what a clause says of this year, less what it says of the change (“比2022年增加0.03万元”: 5.45 − 0.03 =
 * 5.42, derived). `nowKeys` are the keys of the figure that the change is about, best first; `changeKeys` those of the change. `printed`
 * is the table's figure, for prose that says the change only. `undefined` where the prose says no change.
 */
export function pairFromProse(document: BudgetDocument, nowKeys: readonly string[], changeKeys: readonly string[], printed: ComparedFigure): Pair | undefined {
  const found = changeKeys.map((key) => statementOf(document, key)).find((statement) => statement !== undefined);
  if (found === undefined) return undefined;
  const said = nowKeys.map((key) => figureOfStatement(document, key)).find((figure) => figure !== undefined);
  const now = said ?? (isKnown(printed) ? printed : undefined);
  const cite = citeStatement(document, found);
  const { value, reason } = found.statement;
  if (now === undefined || typeof value !== "string") return undefined;
  const unit = moneyUnit(found.statement.unit);
  const moved: KnownFigure = { state: "printed", amount: value, unit: unit ?? now.unit, text: value, cites: [cite] };
  const before = differenceOfFigures(now, moved, [cite, ...now.cites]);
  // The change is the one printed: a table in 元 beside prose in 万元 would give a difference of roundings.
  const pair = unit === undefined ? pairOf(before, now, { cite, reason }) : inDigitsOf(moved, pairOf(before, now, { cite, reason }));
  if (!isKnown(printed)) return pair;
  return { ...pair, after: printed, ...(differ(now, printed) && { doubt: reasonOf("nowDiffers", `${now.amount} ${now.unit}`, `${printed.amount} ${printed.unit}`) }) };
}

/** 289.7 stays 289.7 beside figures with two decimals. 持平 prints no digits: its nil is ours. */
function inDigitsOf({ amount, unit }: KnownFigure, pair: Pair): Pair {
  return pair.change === undefined ? pair : { ...pair, change: { ...pair.change, amount, unit } };
}

/** By more than the rounding of both. */
function differ(a: KnownFigure, b: KnownFigure): boolean {
  const half = ({ amount, unit }: KnownFigure): bigint => halfUnit(decimalsOf(amount), exponentOf(unit));
  return absolute(exactOfFigure(a) - exactOfFigure(b)) > half(a) + half(b);
}
