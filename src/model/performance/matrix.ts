/** All projects × groups of indicators: where a project promises much, where nothing. */
import { isDefect } from "./flag.js";
import type { GroupKey } from "./group.js";
import { level2Of } from "./select.js";
import type { Scorecard, ScoredIndicator, ScoredProject } from "./scorecard.js";

export interface MatrixColumn {
  readonly group: GroupKey;
  /** 一级指标 as first printed. */
  readonly name: string;
  /** 二级指标 as printed, `-` where none is; empty for the group as a whole. */
  readonly level2: string;
}

export interface MatrixCell {
  readonly count: number;
  readonly defects: number;
  readonly met: number;
}

export interface MatrixRow {
  readonly project: ScoredProject;
  /** Beside the columns. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** More second levels than this are gathered in their groups. */
const MAX_COLUMNS = 12;

/** `fine`: a column for each second level, as far as they are few. */
export function matrixOf({ projects, groups }: Scorecard, fine: boolean): Matrix {
  const columns = new Map<string, MatrixColumn>();
  for (const { key } of groups) {
    for (const project of projects) {
      const group = project.groups.find((one) => one.key === key);
      for (const indicator of group?.indicators ?? []) {
        const column = { group: key, name: group?.name ?? key, level2: fine ? level2Of(indicator) : "" };
        const id = JSON.stringify([key, column.level2]);
        if (!columns.has(id)) columns.set(id, column);
      }
    }
  }
  if (fine && columns.size > MAX_COLUMNS) return matrixOf({ projects, groups } as Scorecard, false);
  const places = new Map(Array.from(columns.keys(), (id, at) => [id, at]));
  return { columns: [...columns.values()], rows: projects.map((project) => ({ project, cells: cellsOf(project, places, fine) })) };
}

function cellsOf(project: ScoredProject, places: ReadonlyMap<string, number>, fine: boolean): readonly MatrixCell[] {
  const cells = Array.from({ length: places.size }, () => ({ count: 0, defects: 0, met: 0 }));
  const count = (indicator: ScoredIndicator): void => {
    const cell = cells[places.get(JSON.stringify([indicator.group, fine ? level2Of(indicator) : ""])) ?? -1];
    if (cell === undefined) return;
    cell.count++;
    cell.defects += indicator.flags.filter(isDefect).length;
    if (indicator.outcome?.status === "met") cell.met++;
  };
  for (const { indicators } of project.groups) indicators.forEach(count);
  return cells;
}
