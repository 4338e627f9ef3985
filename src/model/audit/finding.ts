/** The result of one identity, as plain data: JSON, the command line and elements show the same object. */
import type { Bilingual } from "../../schema/issue.js";
import type { Cell } from "./cell.js";
import type { Claim, Weighed } from "./claim.js";
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
  /** What the right side comes to, in `unit`. */
  readonly sum: string;
  /** Left minus right, in `unit`, never rounded. */
  readonly difference: string;
  /** How far rounding may part the two sides, in `unit`. */
  readonly bound: string;
  /** Unit of the left cell. */
  readonly unit: string;
  readonly message: Bilingual;
}

export function findingOf(rule: AuditRule, claim: Claim, weighed: Weighed): Finding {
  const { left, right, minus, relation = "equal" } = claim;
  const cell = left.cell;
  const { unit } = cell;
  const exponent = exponentOf(unit);
  const { verdict } = weighed;
  const shown = {
    rule: rule.id,
    verdict,
    kind: verdict === "error" && claim.wording !== undefined ? ("wording" as const) : ("figures" as const),
    relation,
    left: cell,
    right: right.filter(({ state }) => state === "number" || state === "notDisclosed").map(({ cell }) => cell),
    ...(minus !== undefined && minus.length > 0 && { minus: minus.map(({ cell }) => cell) }),
    sum: printExact(left.value - weighed.difference, exponent, left.decimals),
    difference: printExact(weighed.difference, exponent, left.decimals),
    bound: printExact(weighed.bound, exponent, left.decimals),
    unit,
  };
  return { ...shown, message: wordFinding(rule, shown, claim) };
}
