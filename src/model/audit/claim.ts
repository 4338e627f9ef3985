/** What a rule says must hold between cells; `weighClaim` finds out whether it does. */
import type { Bilingual } from "../../schema/issue.js";
import type { Figure } from "../reading/figure.js";
import { judge, type Relation, type Verdict } from "../verdict.js";

export interface Claim {
  readonly left: Figure;
  /** Addends; the blank ones among them count neither in the sum nor in the bound. */
  readonly right: readonly Figure[];
  /** Figures to take off the sum; of a quotient, off what it is divided by. */
  readonly minus?: readonly Figure[];
  readonly relation?: Relation;
  readonly computed?: Computed;
  /** Set where a difference may have an innocent reason, which it names: then the verdict is `undetermined`, not `error`. */
  readonly doubt?: Bilingual | undefined;
  /** Set where the condition of the rule is not met: why. */
  readonly unmet?: Bilingual | undefined;
  /** Worth a finding even where neither side prints anything: nil on both sides is then what had to be shown. */
  readonly evenNil?: boolean;
  /** Set where an error is one of words, not of figures: what the words say. */
  readonly wording?: Bilingual | undefined;
}

export type Sign = "×" | "÷";

/** A right side that is not a sum, such as quantity × price. */
export interface Computed {
  readonly value: bigint;
  /** How far rounding of its figures may have moved it. */
  readonly bound: bigint;
  readonly sign: Sign;
}

export interface Weighed {
  readonly verdict: Verdict;
  /** Left minus right. */
  readonly difference: bigint;
  readonly bound: bigint;
}

/** `undefined` where neither side prints anything: there is nothing to check. */
export function weighClaim(claim: Claim): Weighed | undefined {
  const { left, right, minus = [], computed } = claim;
  let sum = 0n;
  let bound = left.half;
  let printed = 0;
  let hidden = left.state === "notDisclosed";
  for (const figure of right) {
    if (figure.state === "notDisclosed") hidden = true;
    if (figure.state !== "number") continue;
    sum += figure.value;
    bound += figure.half;
    printed++;
  }
  for (const figure of minus) {
    if (figure.state === "notDisclosed") hidden = true;
    if (figure.state !== "number") continue;
    sum -= figure.value;
    bound += figure.half;
    printed++;
  }
  if (computed !== undefined) {
    sum = computed.value;
    bound = left.half + computed.bound;
  }
  if (left.state !== "number" && printed === 0 && !hidden && claim.evenNil !== true && claim.unmet === undefined) return undefined;
  const difference = left.value - sum;
  return { verdict: verdictOf(claim, difference, bound, hidden), difference, bound };
}

/**
 * A blank cell of a statutory form says nil (空白即无数), so a blank total over printed parts is an error; a cell that the document does
 * not have at all, or has words in, says nothing about the sum.
 */
function verdictOf({ left, relation, doubt, unmet }: Claim, difference: bigint, bound: bigint, hidden: boolean): Verdict {
  if (unmet !== undefined || left.state === "notApplicable") return "notApplicable";
  if (hidden || left.state === "missing") return "undetermined";
  const verdict = judge(difference, bound, relation);
  return verdict === "error" && doubt !== undefined ? "undetermined" : verdict;
}
