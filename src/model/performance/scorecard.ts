/**
 * What each project promised for its money (项目绩效目标), and, where a self-evaluation (绩效自评) is printed, whether it was kept. Every
 * text stays as printed; what is derived of it stands beside it.
 */
import type { BudgetDocument, BudgetIndicator, BudgetProject } from "../../schema/definition.js";
import { duplicateFlags, duplicateGoalFlags } from "./duplicates.js";
import { flag, FLAG_KINDS, type Flag, type FlagKind } from "./flag.js";
import { groupReader, GROUPS, isCost, type GroupKey, type KnownGroup } from "./group.js";
import { indicatorFlags } from "./indicator-flags.js";
import { outcomeOf, STATUSES, type Outcome, type Status } from "./outcome.js";
import { capSum, executionOf, sumOf, type CapSum, type Execution, type Money } from "./project-sums.js";
import { isBlank } from "./text-shape.js";
import { promisedBy, TARGET_KINDS, type Promised, type TargetKind } from "./promise.js";

export interface ScoredIndicator {
  readonly printed: BudgetIndicator;
  readonly group: GroupKey;
  readonly promised: Promised;
  /** What was reached, as printed; empty where nothing is. */
  readonly actual: string;
  /** Absent in a document that prints no actuals: targets only. */
  readonly outcome?: Outcome;
  readonly flags: readonly Flag[];
}

export interface ScoredGroup {
  readonly key: GroupKey;
  /** 一级指标 as printed. */
  readonly name: string;
  readonly indicators: readonly ScoredIndicator[];
}

export interface ScoredProject {
  /** Position in the document, from 1. */
  readonly at: number;
  readonly printed: BudgetProject;
  readonly cap: Money | undefined;
  /** In the order of first appearance. */
  readonly groups: readonly ScoredGroup[];
  readonly count: number;
  /** On the project as a whole. */
  readonly flags: readonly Flag[];
  /** Σ of the printed weights and scores, where any is printed. */
  readonly weights: string | undefined;
  readonly scores: string | undefined;
  readonly execution: Execution | undefined;
}

export interface Scorecard {
  readonly year: number;
  readonly projects: readonly ScoredProject[];
  /** Indicators in all. */
  readonly count: number;
  readonly kinds: Readonly<Record<TargetKind, number>>;
  /** Known groups in the order of the form, then others as they appear. */
  readonly groups: readonly { readonly key: GroupKey; readonly count: number }[];
  readonly flags: Readonly<Record<FlagKind, number>>;
  /** Is anything printed of what was reached? */
  readonly evaluated: boolean;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly caps: CapSum | undefined;
}

export function scorecardOf(document: BudgetDocument): Scorecard {
  const { projects: printed = [], year } = document;
  const evaluated = printed.some(({ indicators = [] }) => indicators.some(({ actual, score }) => isSaid(actual) || typeof score === "string"));
  const [twins, goals] = [duplicateFlags(printed), duplicateGoalFlags(printed)];
  const reading = { year, evaluated, groupOf: groupReader() };
  const projects = printed.map((project, at) => projectOf(project, at + 1, reading, [goals[at], twins[at]]));
  const indicators = projects.flatMap(({ groups }) => groups.flatMap((group) => group.indicators));
  return {
    year,
    projects,
    count: indicators.length,
    kinds: tally(TARGET_KINDS, indicators.map(({ promised }) => promised.kind)),
    groups: groupCounts(indicators),
    flags: tally(FLAG_KINDS, [...projects, ...indicators].flatMap(({ flags }) => flags.map(({ kind }) => kind))),
    evaluated,
    statuses: tally(STATUSES, indicators.flatMap(({ outcome }) => (outcome ? [outcome.status] : []))),
    caps: capSum(projects.flatMap(({ cap }) => (cap ? [cap] : [])), document),
  };
}

/** What is the same for all indicators of a document. */
interface Reading {
  readonly year: number;
  readonly evaluated: boolean;
  readonly groupOf: (level1: string) => GroupKey;
}

function projectOf(printed: BudgetProject, at: number, reading: Reading, twins: readonly (Flag | undefined)[]): ScoredProject {
  const { indicators = [], amount } = printed;
  const groups = groupsOf(indicators.map((indicator) => indicatorOf(indicator, at, reading)));
  const cap = typeof amount?.cap === "string" ? { amount: amount.cap, unit: amount.unit } : undefined;
  const weights = sumOf(indicators.map(({ weight }) => weight));
  const missing = (["output", "benefit", "satisfaction"] as const).filter((key) => !groups.some((group) => group.key === key));
  const flags = [
    ...(indicators.length > 0 ? missing.map((key) => flag("levelMissing", at, undefined, MISSING[key])) : []),
    ...twins.filter((twin) => twin !== undefined),
    ...(weights !== undefined && !isHundred(weights) ? [flag("weights", at, undefined, weights, isNinety(weights) ? EXECUTION_APART : "")] : []),
  ];
  return { at, printed, cap, groups, count: indicators.length, flags, weights, scores: sumOf(indicators.map(({ score }) => score)), execution: reading.evaluated ? executionOf(cap, indicators) : undefined };
}

const MISSING: Readonly<Record<Exclude<KnownGroup, "cost">, { readonly zh: string; readonly en: string }>> = {
  output: { zh: "产出指标", en: "output indicators" },
  benefit: { zh: "效益指标", en: "benefit indicators" },
  satisfaction: { zh: "满意度指标", en: "satisfaction indicators" },
};
/** The form gives 10 of the 100 to 预算执行率, which may be printed apart from the indicators. */
const EXECUTION_APART = { zh: "（另 10 分通常为预算执行率）", en: " (the other 10 are usually for the execution rate)" };
const isHundred = (sum: string): boolean => /^100(?:\.0+)?$/.test(sum);
const isNinety = (sum: string): boolean => /^90(?:\.0+)?$/.test(sum);

function indicatorOf(printed: BudgetIndicator, project: number, { year, evaluated, groupOf }: Reading): ScoredIndicator {
  const promised = promisedBy(printed.target);
  const actual = isSaid(printed.actual) ? printed.actual.trim() : "";
  const flags = indicatorFlags(printed, promised, project, year);
  return { printed, group: groupOf(printed.level1), promised, actual, ...(evaluated && { outcome: outcomeOf(promised, actual, isCost(printed)) }), flags };
}

function isSaid(text: string | null | undefined): text is string {
  return !isBlank(text);
}

function groupsOf(indicators: readonly ScoredIndicator[]): ScoredGroup[] {
  const groups = new Map<GroupKey, ScoredIndicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.group);
    if (group) group.push(indicator);
    else groups.set(indicator.group, [indicator]);
  }
  return Array.from(groups, ([key, members]) => ({ key, name: members[0]?.printed.level1 ?? key, indicators: members }));
}

function groupCounts(indicators: readonly ScoredIndicator[]): Scorecard["groups"] {
  const counts = new Map<GroupKey, number>(GROUPS.map((key) => [key, 0]));
  for (const { group } of indicators) counts.set(group, (counts.get(group) ?? 0) + 1);
  return Array.from(counts, ([key, count]) => ({ key, count })).filter(({ count }) => count > 0);
}

function tally<K extends string>(keys: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = new Map<K, number>();
  for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<K, number>;
}
