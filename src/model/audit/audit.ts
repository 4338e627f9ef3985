/** The audit (勾稽审核): does what a disclosure prints agree with itself? */
import type { BudgetDocument } from "../../schema/definition.js";
import type { Bilingual } from "../../schema/issue.js";
import { weighClaim } from "./claim.js";
import { factsOf, type AuditFact } from "./facts.js";
import { findingOf } from "./finding-of.js";
import type { Finding } from "./finding.js";
import { Ledger } from "./ledger.js";
import { appliesTo, type AuditRule } from "./rule.js";
import { AUDIT_RULES } from "./rules/index.js";
import type { Verdict } from "../verdict.js";

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface RuleSummary extends VerdictCounts {
  readonly rule: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
}

export interface AuditSummary extends VerdictCounts {
  /** Identities looked at: the sum of all verdicts. */
  readonly identities: number;
  /** Rules with at least one finding, in the order of `AUDIT_RULES`. */
  readonly rules: readonly RuleSummary[];
}

export interface Audit {
  /** In the order of the rules, and within a rule of the tables. */
  readonly findings: readonly Finding[];
  /** What a reader should know and no rule forbids; never an error. */
  readonly facts: readonly AuditFact[];
  readonly summary: AuditSummary;
}

export interface AuditOptions {
  /** Default: `AUDIT_RULES`. */
  readonly rules?: readonly AuditRule[];
  /** Default `true`. With `false` exact findings are counted, not kept. */
  readonly exact?: boolean;
}

/** Checks a document against the rules of its kind and template. Pure, exact, and never throws on a document that was read. */
export function auditDocument(document: BudgetDocument, { rules = AUDIT_RULES, exact = true }: AuditOptions = {}): Audit {
  const ledger = new Ledger(document);
  const findings: Finding[] = [];
  const summaries: RuleSummary[] = [];
  for (const rule of rules) {
    if (!appliesTo(rule, document)) continue;
    const counts = noCounts();
    for (const claim of rule.claims(ledger)) {
      const weighed = weighClaim(claim);
      if (weighed === undefined) continue;
      counts[weighed.verdict]++;
      if (exact || weighed.verdict !== "exact") findings.push(findingOf(rule, claim, weighed));
    }
    if (total(counts) > 0) summaries.push({ rule: rule.id, title: rule.title, source: rule.source, ...counts });
  }
  return { findings, facts: factsOf(ledger), summary: summaryOf(summaries) };
}

function noCounts(): Record<Verdict, number> {
  return { exact: 0, rounding: 0, error: 0, undetermined: 0, notApplicable: 0 };
}

function total(counts: VerdictCounts): number {
  return counts.exact + counts.rounding + counts.error + counts.undetermined + counts.notApplicable;
}

function summaryOf(rules: readonly RuleSummary[]): AuditSummary {
  const counts = noCounts();
  for (const rule of rules) {
    for (const verdict of Object.keys(counts) as Verdict[]) counts[verdict] += rule[verdict];
  }
  return { identities: total(counts), ...counts, rules };
}
