/** The result of one identity, as plain data: JSON, the command line and elements show the same object. */
import type { Bilingual } from "../../schema/issue.js";
import type { Cell } from "./cell.js";
import { weighClaim, type Claim } from "./claim.js";
import { exponentOf, printExact } from "./exact.js";
import { wordFinding } from "./finding-words.js";
import type { AuditRule } from "./rule.js";
import type { Relation, Verdict } from "./verdict.js";

export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  /** `wording`: the figures agree, the words about them do not. */
  readonly kind: "figures" | "wording";
  readonly relation: Relation;
  readonly left: Cell;
  /** The addends that print something. */
  readonly right: readonly Cell[];
  /** Taken off the sum of `right`. */
  readonly minus?: readonly Cell[];
  /** Left minus right, in `unit`, never rounded. */
  readonly difference: string;
  /** How far rounding may part the two sides, in `unit`. */
  readonly bound: string;
  /** Unit of the left cell. */
  readonly unit: string;
  readonly message: Bilingual;
}

/** `undefined` where neither side of the claim prints anything. */
export function findingOf(rule: AuditRule, claim: Claim): Finding | undefined {
  const weighed = weighClaim(claim);
  if (weighed === undefined) return undefined;
  const { left, right, minus, relation = "equal" } = claim;
  const { unit } = left.cell;
  const exponent = exponentOf(unit);
  const { verdict } = weighed;
  const shown = {
    rule: rule.id,
    verdict,
    kind: verdict === "error" && claim.wording !== undefined ? ("wording" as const) : ("figures" as const),
    relation,
    left: left.cell,
    right: right.filter(({ state }) => state === "number" || state === "notDisclosed").map(({ cell }) => cell),
    ...(minus !== undefined && minus.length > 0 && { minus: minus.map(({ cell }) => cell) }),
    difference: printExact(weighed.difference, exponent, left.decimals),
    bound: printExact(weighed.bound, exponent, left.decimals),
    unit,
  };
  return { ...shown, message: wordFinding(rule, shown, claim) };
}
