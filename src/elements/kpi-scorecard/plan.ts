/** What a list draws in one frame: projects whole or in part, so that a long list costs the first frame no more than a short one. */
import type { GroupKey, Scorecard, ScoredIndicator, ScoredProject, Selected } from "../../model/performance/index.js";

/** Rows of one table; what is longer goes on in the next, so that each can be skipped while it is out of sight. */
const SHEET_ROWS = 100;
/** Rows drawn in one frame; the head of a project counts as so many. */
export const FRAME_ROWS = 120;
const HEAD_ROWS = 2;

export interface Sheet {
  readonly key: GroupKey;
  /** 一级指标 as printed. */
  readonly name: string;
  /** Position of the first of them in its group, from 1. */
  readonly from: number;
  /** Indicators of the group in all. */
  readonly of: number;
  readonly indicators: readonly ScoredIndicator[];
}

export interface Plan {
  readonly project: ScoredProject;
  readonly count: number;
  readonly sheets: readonly Sheet[];
  /** Rows of the list above this project. */
  readonly above: number;
}

export function plansOf(selected: readonly Selected[]): readonly Plan[] {
  let above = 0;
  return selected.map(({ project, indicators }) => {
    const plan = { project, count: indicators.length, sheets: sheetsOf(indicators), above };
    above += HEAD_ROWS + indicators.length;
    return plan;
  });
}

function sheetsOf(indicators: readonly ScoredIndicator[]): Sheet[] {
  const groups = new Map<GroupKey, ScoredIndicator[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.group);
    if (group) group.push(indicator);
    else groups.set(indicator.group, [indicator]);
  }
  return Array.from(groups).flatMap(([key, members]) => {
    const name = members[0]?.printed.level1 ?? key;
    return Array.from({ length: Math.ceil(members.length / SHEET_ROWS) }, (_, at): Sheet => ({ key, name, from: at * SHEET_ROWS + 1, of: members.length, indicators: members.slice(at * SHEET_ROWS, (at + 1) * SHEET_ROWS) }));
  });
}

/** Rows of a list in all. */
export function rowsOf(plans: readonly Plan[]): number {
  const last = plans[plans.length - 1];
  return last === undefined ? 0 : last.above + HEAD_ROWS + last.count;
}

/** How many sheets of a project lie within the first `limit` rows of the list; -1 when not even its head does. */
export function sheetsWithin({ above, sheets }: Plan, limit: number): number {
  let row = above + HEAD_ROWS;
  if (above >= limit) return -1;
  const beyond = sheets.findIndex(({ indicators }) => {
    const outside = row >= limit;
    row += indicators.length;
    return outside;
  });
  return beyond < 0 ? sheets.length : beyond;
}

/** First and last table of the disclosed file that the projects stand in. */
export function tablesOf({ projects }: Scorecard): readonly [first: number, last: number] | undefined {
  const tables = projects.flatMap(({ printed }) => (printed.source ? [printed.source.table] : []));
  return tables.length === 0 ? undefined : [Math.min(...tables), Math.max(...tables)];
}
