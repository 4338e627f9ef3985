/** What a reader looks for in a scorecard: words, a level, a kind of target, a flag, a status, one project. */
import type { FlagKind } from "./flag.js";
import type { GroupKey } from "./group.js";
import type { Status } from "./outcome.js";
import type { TargetKind } from "./promise.js";
import type { ScoredIndicator, ScoredProject } from "./scorecard.js";

/** Empty strings and 0 ask for nothing. */
export interface Wanted {
  readonly text: string;
  readonly group: GroupKey | "";
  /** 二级指标 as printed; `-` for indicators printed without one. */
  readonly level2: string;
  readonly kind: TargetKind | "";
  readonly flag: FlagKind | "";
  readonly status: Status | "";
  /** Position from 1. */
  readonly project: number;
}

export const NOTHING_WANTED: Wanted = { text: "", group: "", level2: "", kind: "", flag: "", status: "", project: 0 };
/** Stands for the second level where none is printed. */
export const NO_LEVEL2 = "-";

export interface Selected {
  readonly project: ScoredProject;
  /** In the order of the document; all of them where nothing narrows. */
  readonly indicators: readonly ScoredIndicator[];
}

/** Is anything asked for? */
export function isNarrow(wanted: Wanted): boolean {
  return valuesOf(wanted).some((value) => value !== "" && value !== 0);
}

/** To tell one search from another. */
export function valuesOf({ text, group, level2, kind, flag, status, project }: Wanted): readonly (string | number)[] {
  return [text, group, level2, kind, flag, status, project];
}

/** Projects with what of them is wanted; those of which nothing is are left out. */
export function select(projects: readonly ScoredProject[], wanted: Wanted): readonly Selected[] {
  const text = wanted.text.trim().toLowerCase();
  const narrow = isNarrow({ ...wanted, text, project: 0 });
  const chosen = wanted.project === 0 ? projects : projects.filter(({ at }) => at === wanted.project);
  return chosen.flatMap((project): Selected[] => {
    const all = project.groups.flatMap(({ indicators }) => indicators);
    if (!narrow) return [{ project, indicators: all }];
    const indicators = indicatorsOf(project, all, wanted, text);
    return indicators.length === 0 ? [] : [{ project, indicators }];
  });
}

function indicatorsOf(project: ScoredProject, all: readonly ScoredIndicator[], { group, level2, kind, flag, status }: Wanted, text: string): readonly ScoredIndicator[] {
  const named = text === "" || says(text, project.printed.name, ...(project.printed.goals ?? []));
  const flagged = flag === "" || project.flags.some((one) => one.kind === flag);
  return all.filter(
    (indicator) =>
      (group === "" || indicator.group === group) &&
      (level2 === "" || level2Of(indicator) === level2) &&
      (kind === "" || indicator.promised.kind === kind) &&
      (status === "" || indicator.outcome?.status === status) &&
      (flagged || indicator.flags.some((one) => one.kind === flag)) &&
      (named || saysIndicator(text, indicator)),
  );
}

function saysIndicator(text: string, { printed, actual }: ScoredIndicator): boolean {
  return says(text, printed.target.text, printed.description, printed.level3, printed.level2, printed.basis, actual);
}

function says(text: string, ...found: readonly (string | undefined)[]): boolean {
  return found.some((part) => part !== undefined && part.toLowerCase().includes(text));
}

export function level2Of({ printed: { level2 = "" } }: ScoredIndicator): string {
  return level2.trim() === "" ? NO_LEVEL2 : level2;
}
