/** From a claim that was weighed to the finding that people read. */
import type { Claim, Weighed } from "./claim.js";
import { exponentOf, printExact } from "../../amount/exact.js";
import { wordFinding } from "./finding-words.js";
import type { Finding } from "./finding.js";
import type { AuditRule } from "./rule.js";

export function findingOf(rule: AuditRule, claim: Claim, weighed: Weighed): Finding {
  const { left, right, minus, relation = "equal", computed } = claim;
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
    ...(computed !== undefined && { sign: computed.sign }),
    sum: printExact(left.value - weighed.difference, exponent, left.decimals),
    difference: printExact(weighed.difference, exponent, left.decimals),
    bound: printExact(weighed.bound, exponent, left.decimals),
    unit,
  };
  return { ...shown, message: wordFinding(rule, shown, claim) };
}
