/** The rows of a printed table as an outline: who stands below whom, and which of them a reader sees. */
import { compareAmounts } from "../amount/compare.js";
import { levelOfCode, parentCode } from "../classification/level.js";
import type { BudgetRow } from "../schema/definition.js";

export interface Outline {
  readonly rows: readonly BudgetRow[];
  /** Index of the row that a row is a part of; −1 at the top. */
  readonly parents: Int32Array;
  /** Depth from 1. */
  readonly levels: Uint8Array;
  /** 1 where a row has parts below it. */
  readonly foldable: Uint8Array;
}

/** Parentage comes from codes (类 → 款 → 项); a 其中 row is a part of the row before it that is none. */
export function outlineOf(rows: readonly BudgetRow[]): Outline {
  const parents = new Int32Array(rows.length).fill(-1);
  const levels = new Uint8Array(rows.length).fill(1);
  const foldable = new Uint8Array(rows.length);
  const parentOf = parentFinder(rows);
  let whole = -1;
  for (let at = 0; at < rows.length; at++) {
    const ofWhich = rows[at]?.role === "ofWhich";
    const parent = ofWhich ? whole : parentOf(at);
    if (!ofWhich) whole = at;
    parents[at] = parent;
    if (parent >= 0) foldable[parent] = 1;
  }
  // A parent may be printed after its parts, so depths are counted once all parents are known.
  for (let at = 0; at < rows.length; at++) {
    const parent = parents[at] ?? -1;
    if (parent < 0) continue;
    levels[at] = parent < at ? Math.min(DEEPEST, (levels[parent] ?? 1) + 1) : depthOf(parents, at);
  }
  return { rows, parents, levels, foldable };
}

const DEEPEST = 20;

function depthOf(parents: Int32Array, at: number): number {
  let depth = 1;
  for (let up = parents[at] ?? -1; up >= 0 && depth < DEEPEST; up = parents[up] ?? -1) depth++;
  return depth;
}

/** Finds the row that a row is a part of. Forms print a parent just before its parts; only other orders cost an index of all codes. */
function parentFinder(rows: readonly BudgetRow[]): (at: number) => number {
  const trail: number[] = [];
  let index: ReadonlyMap<string, number> | undefined;
  return (at) => {
    const code = codeOf(rows[at]);
    const level = levelOfCode(code);
    if (level === 0) return -1;
    const above = level === 1 ? -1 : (trail[level - 1] ?? -1);
    trail[level] = at;
    if (level === 1) return -1;
    if (above >= 0 && codeOf(rows[above]) === parentCode(code)) return above;
    index ??= indexOf(rows);
    for (let up = parentCode(code); up !== ""; up = parentCode(up)) {
      const found = index.get(up);
      if (found !== undefined) return found;
    }
    return -1;
  };
}

function codeOf(row: BudgetRow | undefined): string {
  return row?.role === undefined ? (row?.code ?? "") : "";
}

function indexOf(rows: readonly BudgetRow[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  rows.forEach((row, at) => {
    const code = codeOf(row);
    if (levelOfCode(code) > 0 && !index.has(code)) index.set(code, at);
  });
  return index;
}

export interface Sorting {
  /** Key of the column to sort by; `name` for the names. */
  readonly key: string;
  readonly descending: boolean;
}

export interface Visibility {
  /** Rows whose parts are folded away, by index. */
  readonly folded: ReadonlySet<number>;
  /** Text that a row's code, name or figures must contain; rows above a match stay. */
  readonly filter: string;
  readonly sorting: Sorting | undefined;
}

/**
 * Indices of the rows that are seen, in order. Sorting moves parts within their parent and leaves totals where they are printed;
 * blanks come last. Filtering keeps the way down to every match and ignores folds.
 */
export function visibleRows(outline: Outline, { folded, filter, sorting }: Visibility): readonly number[] {
  const order = sorting === undefined ? printedOrder(outline) : sortedOrder(outline, sorting);
  const wanted = filter.trim().toLowerCase();
  if (wanted !== "") {
    const kept = matches(outline, wanted);
    return order.filter((at) => kept[at] === 1);
  }
  return folded.size === 0 ? order : order.filter((at) => !isFolded(outline, folded, at));
}

function printedOrder({ rows }: Outline): readonly number[] {
  return rows.map((_, at) => at);
}

function isFolded({ parents }: Outline, folded: ReadonlySet<number>, at: number): boolean {
  for (let up = parents[at] ?? -1; up >= 0; up = parents[up] ?? -1) if (folded.has(up)) return true;
  return false;
}

function matches({ rows, parents }: Outline, wanted: string): Uint8Array {
  const kept = new Uint8Array(rows.length);
  rows.forEach((row, at) => {
    if (!textOf(row).includes(wanted)) return;
    for (let up = at; up >= 0 && kept[up] === 0; up = parents[up] ?? -1) kept[up] = 1;
  });
  return kept;
}

function textOf({ code, name, cells, texts }: BudgetRow): string {
  const parts = [code ?? "", name, ...Object.values(texts ?? {})];
  for (const cell of Object.values(cells)) if (typeof cell === "string") parts.push(cell);
  return parts.join("\n").toLowerCase();
}

function sortedOrder({ rows, parents }: Outline, { key, descending }: Sorting): readonly number[] {
  const children = new Map<number, number[]>();
  rows.forEach((_, at) => {
    const parent = parents[at] ?? -1;
    const siblings = children.get(parent);
    if (siblings) siblings.push(at);
    else children.set(parent, [at]);
  });
  const compare = (a: number, b: number): number => compareRows(rows[a], rows[b], key, descending) || a - b;
  const order: number[] = [];
  const stack = sortedBetweenTotals(children.get(-1) ?? [], rows, compare).reverse();
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    order.push(at);
    const below = children.get(at);
    if (below) stack.push(...below.sort(compare).reverse());
  }
  return order;
}

/** Totals and subtotals keep their places; what stands between two of them is sorted. */
function sortedBetweenTotals(siblings: readonly number[], rows: readonly BudgetRow[], compare: (a: number, b: number) => number): number[] {
  const order: number[] = [];
  let run: number[] = [];
  for (const at of siblings) {
    const role = rows[at]?.role;
    if (role === undefined || role === "ofWhich") run.push(at);
    else {
      order.push(...run.sort(compare), at);
      run = [];
    }
  }
  return [...order, ...run.sort(compare)];
}

function compareRows(a: BudgetRow | undefined, b: BudgetRow | undefined, key: string, descending: boolean): number {
  const sign = descending ? -1 : 1;
  if (key === "name") return sign * (a?.name ?? "").localeCompare(b?.name ?? "", "zh");
  if (key === "code") return sign * ((a?.code ?? "") < (b?.code ?? "") ? -1 : (a?.code ?? "") > (b?.code ?? "") ? 1 : 0);
  const words = [a?.texts?.[key], b?.texts?.[key]];
  if (words[0] !== undefined || words[1] !== undefined) return sign * (words[0] ?? "").localeCompare(words[1] ?? "", "zh");
  const [left, right] = [a?.cells[key], b?.cells[key]];
  if (typeof left !== "string" || typeof right !== "string") return Number(typeof right === "string") - Number(typeof left === "string");
  return sign * compareAmounts(left, right);
}
