/**
 * Rebuilds the grid of a table that comes as bare rows of texts: there merged cells have vanished sideways and are blanks downwards.
 * The widest row gives the columns. A heading row with fewer cells is laid over the row beneath it: a blank beneath belongs to the
 * label above (vertical merge), a run of labels beneath to one label above (horizontal merge). What cannot be decided stays loose.
 */
import { lexAmount } from "../amount/lexer.js";
import { withoutBlanks } from "../classification/name.js";
import { isCaptionRow } from "./caption.js";
import type { GridCell, GridTable } from "./disclosed-file.js";

/** A cell while the grid is built. */
interface Draft {
  text: string;
  column: number;
  colSpan: number;
  rowSpan: number;
}

export function rebuildGrid(rows: readonly (readonly string[])[]): GridTable {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = widest;
  const loose = new Set<number>();
  const leaf = leafHeading(rows, widest);
  const placed = rows.map((row, at) => (row.length === widest ? inPlace(row) : at < leaf ? [] : stretched(row, columns, loose, at)));
  for (let at = leaf - 1; at >= 0; at--) placed[at] = headingRow(rows, at, placed[at + 1] ?? [], columns, loose);
  for (let at = leaf; at > 0; at--) mergeDown(placed[at - 1] ?? [], placed, at);
  return { kind: "table", columns, rows: placed, loose };
}

/** The lowest heading row: the first full row, when it holds labels only; 0 when there is none to align with. */
function leafHeading(rows: readonly (readonly string[])[], widest: number): number {
  const full = rows.findIndex((row) => row.length === widest);
  const row = rows[full];
  return row !== undefined && row.some((text) => text.trim() !== "") && !row.some((text) => lexAmount(text).ok) ? full : 0;
}

function inPlace(row: readonly string[]): Draft[] {
  return row.map((text, column) => ({ text, column, colSpan: 1, rowSpan: 1 }));
}

/** A short row whose columns are unknown. A caption stretches its first cell (the name, with year and unit at the right), any other its last. */
function stretched(row: readonly string[], columns: number, loose: Set<number>, at: number): Draft[] {
  loose.add(at);
  const wide = isCaptionRow(row) ? 0 : row.length - 1;
  let column = 0;
  return row.map((text, index) => {
    const draft = { text, column, colSpan: index === wide ? columns - row.length + 1 : 1, rowSpan: 1 };
    column += draft.colSpan;
    return draft;
  });
}

function headingRow(rows: readonly (readonly string[])[], at: number, below: readonly Draft[], columns: number, loose: Set<number>): Draft[] {
  const row = rows[at] ?? [];
  const spans = isCaptionRow(row) || loose.has(at + 1) ? undefined : spansOver(row, below);
  if (spans === undefined) return stretched(row, columns, loose, at);
  let column = 0;
  return row.map((text, index) => {
    const draft = { text, column, colSpan: spans[index] ?? 1, rowSpan: 1 };
    column += draft.colSpan;
    return draft;
  });
}

/** How many grid columns each label covers, or `undefined` when the row beneath does not tell. */
export function spansOver(labels: readonly string[], below: readonly Pick<GridCell, "text" | "colSpan">[]): number[] | undefined {
  const runs = runsOf(below);
  const ways = [runs, runs.flatMap(splitAtRepeats), runs.flatMap(splitAfterCodes)];
  const fitting = ways.find((way) => way.length === labels.length);
  return fitting?.map((run) => run.reduce((sum, cell) => sum + cell.colSpan, 0));
}

type Run = readonly Pick<GridCell, "text" | "colSpan">[];

/** Neighbouring labels make one run; each blank stands alone, since the label above it reaches down to it. */
function runsOf(cells: Run): Run[] {
  const runs: Pick<GridCell, "text" | "colSpan">[][] = [];
  let open = false;
  for (const cell of cells) {
    const blank = cell.text.trim() === "";
    if (open && !blank) runs[runs.length - 1]?.push(cell);
    else runs.push([cell]);
    open = !blank;
  }
  return runs;
}

/** 项目 预算数 项目 预算数 are two groups: a group begins where the run's first label comes again. */
function splitAtRepeats(run: Run): Run[] {
  const first = withoutBlanks(run[0]?.text ?? "");
  const starts = run.flatMap((cell, index) => (withoutBlanks(cell.text) === first ? [index] : []));
  return starts.map((start, index) => run.slice(start, starts[index + 1]));
}

const CODE_LABEL = /^(?:科目|功能分类科目|经济分类科目)?(?:编码|名称)$|^[类款项]$/;

/** 科目编码 科目名称 | 合计 人员经费 公用经费: a classification heading covers its own two columns and no figures. */
function splitAfterCodes(run: Run): Run[] {
  const end = run.findIndex((cell) => !CODE_LABEL.test(withoutBlanks(cell.text)));
  return end > 0 ? [run.slice(0, end), run.slice(end)] : [run];
}

/** A label with a blank of the same width beneath reaches down over it. */
function mergeDown(above: readonly Draft[], placed: Draft[][], at: number): void {
  const row = placed[at] ?? [];
  const covered = new Set<Draft>();
  for (const label of above) {
    if (label.text.trim() === "") continue;
    const under = row.find((cell) => cell.column === label.column && cell.colSpan === label.colSpan && cell.text.trim() === "");
    if (under === undefined) continue;
    label.rowSpan += under.rowSpan;
    covered.add(under);
  }
  if (covered.size > 0) placed[at] = row.filter((cell) => !covered.has(cell));
}
