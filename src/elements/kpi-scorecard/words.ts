/** What a scorecard says besides what is printed, in both languages. */
import type { Direction, Distance, FlagKind, KnownGroup, Reason, Status, TargetKind } from "../../model/performance/index.js";
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";
import { zh } from "./words-zh.js";

export interface ScorecardMessages {
  readonly measure: string;
  readonly none: string;
  readonly noneHint: string;
  readonly noIndicators: string;
  /** The title: what was promised, and that nothing says whether it was kept. */
  readonly promised: (projects: number, count: number, kinds: Readonly<Record<TargetKind, number>>) => string;
  /** The title where a self-evaluation is printed. */
  readonly evaluated: (projects: number, count: number, statuses: Readonly<Record<Status, number>>) => string;
  readonly derived: string;
  readonly caps: (projects: number, sum: string, expenditure: string) => string;
  readonly view: string;
  readonly views: Readonly<Record<"projects" | "matrix", string>>;
  readonly search: string;
  readonly groups: Readonly<Record<KnownGroup, string>>;
  readonly kinds: Readonly<Record<TargetKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly flags: Readonly<Record<FlagKind, string>>;
  readonly facets: Readonly<Record<"group" | "kind" | "status" | "flag" | "project", string>>;
  readonly all: string;
  readonly clear: string;
  readonly found: (count: number, projects: number) => string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly project: (at: number) => string;
  readonly cap: string;
  readonly noCap: string;
  readonly goals: string;
  readonly basis: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly columns: Readonly<Record<"indicator" | "description" | "target" | "actual" | "status" | "score", string>>;
  readonly range: (from: number, to: number) => string;
  readonly table: (table: number) => string;
  readonly line: (line: number) => string;
  readonly flagCount: (count: number) => string;
  readonly indicatorCount: (count: number) => string;
  readonly distance: (distance: Distance) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly noActual: string;
  readonly noTarget: string;
  readonly score: (score: string, weight: string) => string;
  readonly scores: (scores: string, weights: string) => string;
  readonly execution: (share: string, spent: string, cap: string) => string;
  readonly matrix: string;
  readonly matrixHelp: string;
  readonly level2: string;
  readonly met: (met: number, count: number) => string;
  readonly sourceTables: (first: number, last: number) => string;
}

/** By the half of a bilingual text that a locale reads. */
export const scorecardWords: Readonly<Record<keyof Bilingual, ScorecardMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
