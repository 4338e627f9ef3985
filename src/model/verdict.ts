/**
 * Verdicts on one identity (勾稽关系). Every printed cell is rounded by up to half a printed unit h: an identity over n printed addends
 * admits |difference| ≤ (n+1)·h, each cell with the h of its own table and unit. A constant tolerance would pass errors in short
 * identities and condemn rounding in long ones.
 */
import { absolute } from "../amount/exact.js";

export type Verdict = "exact" | "rounding" | "error" | "undetermined" | "notApplicable";

export const VERDICTS: readonly Verdict[] = ["error", "rounding", "undetermined", "notApplicable", "exact"];

/** `equal`: both sides are the same money. `atLeast`: the left side contains the right one. */
export type Relation = "equal" | "atLeast";

/** Difference and bound in the same steps; the sign of the difference matters to `atLeast` only. */
export function judge(difference: bigint, bound: bigint, relation: Relation = "equal"): "exact" | "rounding" | "error" {
  if (difference === 0n || (relation === "atLeast" && difference > 0n)) return "exact";
  return absolute(difference) <= bound ? "rounding" : "error";
}
