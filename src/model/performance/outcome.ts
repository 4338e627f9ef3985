/** Was a promise kept? By operator and unit, exactly; where that cannot be told, the reason why. */
import { compareAmounts } from "../../amount/compare.js";
import { decimalsOf } from "../../amount/lexer.js";
import { shiftPoint } from "../../amount/unit.js";
import { withoutBlanks } from "../../classification/name.js";
import { exactOf, printExact } from "../../amount/exact.js";
import { actualEnd, actualNumber, type ActualNumber } from "./actual.js";
import { comparable, measureOf, type Measure } from "./measure.js";
import type { Direction, Promised } from "./promise.js";

export const STATUSES = ["met", "partly", "notMet", "notAvailable"] as const;
export type Status = (typeof STATUSES)[number];
/**
 * Why nothing can be told: no actual printed, none promised, promised or reported in words, units that differ or are not printed, the
 * actual repeats the promise, a bare number was missed in a way that may be better, the dates are not precise enough.
 */
export type Reason = "noActual" | "noTarget" | "words" | "actualWords" | "units" | "noUnit" | "repeated" | "noDirection" | "noDate";

export interface Distance {
  /** How far the actual lies from the target, without sign, in the target's unit; derived. */
  readonly amount: string;
  readonly unit: string;
  readonly side: "above" | "below" | "equal";
}

export interface Outcome {
  readonly status: Status;
  readonly reason?: Reason;
  readonly distance?: Distance;
  /** Both figures in the target's unit, for a bar; absent where one would mislead: zero, negative. */
  readonly bar?: { readonly target: string; readonly actual: string };
}

/** `cost`: the indicator is one of cost, whose figures can only be money. */
export function outcomeOf(promised: Promised, actual: string, cost: boolean): Outcome {
  const [said, reached] = [withoutBlanks(promised.text), withoutBlanks(actual)];
  if (promised.kind === "none") return unknown(reached === "" ? "noActual" : "noTarget");
  if (reached === "") return unknown("noActual");
  if (promised.kind === "words") return unknown("words");
  if (promised.kind === "period") return periodOutcome(promised, actual);
  const number = actualNumber(actual);
  if (number === undefined) return unknown(reached === said ? "repeated" : "actualWords");
  return numberOutcome(promised, number, cost);
}

function unknown(reason: Reason): Outcome {
  return { status: "notAvailable", reason };
}

/** A year says nothing of a month within it: only dates that settle the matter are compared. */
function periodOutcome({ to }: Promised, actual: string): Outcome {
  const end = actualEnd(actual);
  if (end === undefined) return unknown("actualWords");
  if (to === undefined || (to !== end && to.startsWith(end))) return unknown("noDate");
  return { status: end <= to || end.startsWith(to) ? "met" : "notMet" };
}

function numberOutcome({ value = "0", unit = "", direction = "bare" }: Promised, actual: ActualNumber, cost: boolean): Outcome {
  const [promised, reached] = [measureOf(unit, cost), measureOf(actual.unit, cost)];
  const fit = comparable(promised, reached);
  if (fit !== "yes") return unknown(fit === "units" ? "units" : "noUnit");
  const same = shiftPoint(actual.value, reached.exponent - promised.exponent);
  const [order, sign] = [compareAmounts(same, value), compareAmounts(same, "0")];
  const distance = distanceOf(value, actual.value, promised, reached, unit);
  const bar = sign >= 0 && compareAmounts(value, "0") > 0 && { bar: { target: value, actual: same } };
  return { ...judged(direction, order, sign > 0, cost), ...(distance && { distance }), ...bar };
}

/**
 * Short of a floor is partly met as soon as something was reached; a ceiling is kept or not. A bare number (`1个`, `100%`) is something
 * to be reached, except in cost; beyond that the document does not say whether more, or less, is better.
 */
function judged(direction: Direction, order: number, some: boolean, cost: boolean): Pick<Outcome, "status" | "reason"> {
  const short = { status: some ? "partly" : "notMet" } as const;
  switch (direction) {
    case ">=":
      return order >= 0 ? { status: "met" } : short;
    case ">":
      return order > 0 ? { status: "met" } : short;
    case "<=":
      return { status: order <= 0 ? "met" : "notMet" };
    case "<":
      return { status: order < 0 ? "met" : "notMet" };
    case "=":
      return order === 0 ? { status: "met" } : order < 0 ? short : { status: "notMet" };
    case "bare":
      if (order === 0) return { status: "met" };
      return order > 0 || cost ? unknown("noDirection") : short;
  }
}

function distanceOf(target: string, actual: string, promised: Measure, reached: Measure, unit: string): Distance | undefined {
  const [from, to] = [exactOf(target, promised.exponent), exactOf(actual, reached.exponent)];
  if (from === undefined || to === undefined) return undefined;
  const between = to - from;
  const decimals = Math.max(decimalsOf(target), promised.exponent === reached.exponent ? decimalsOf(actual) : 0);
  return { amount: printExact(between < 0n ? -between : between, promised.exponent, decimals), unit, side: between === 0n ? "equal" : between > 0n ? "above" : "below" };
}
