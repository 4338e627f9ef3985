/** Ruled tables: lines that cross make a lattice; where the line between two fields is missing, the fields are one merged cell. */
import { overlap, type Box, type Points, type Ruling, type Rulings } from "./geometry.js";

export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Lattice extends Box {
  /** Edges of the columns from left to right, and of the rows from the top down. */
  readonly xs: readonly Points[];
  readonly ys: readonly Points[];
  readonly cells: readonly LatticeCell[];
}

/** Lines touch when their ends are this near. */
const TOUCH: Points = 3;
/** Edges nearer than this are one edge drawn twice. */
const SAME: Points = 2.5;
const MAX_EDGES = 2_000;

/** The tables of a page from the top down. */
export function latticesOf({ horizontal, vertical }: Rulings): Lattice[] {
  return groups(horizontal, vertical)
    .flatMap((group) => latticeOf(group) ?? [])
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Lines that hang together. */
function groups(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Rulings[] {
  const owner = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] = owner[owner[at] ?? 0] ?? 0;
    return at;
  };
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      const crosses = v.at >= h.from - TOUCH && v.at <= h.to + TOUCH && h.at >= v.from - TOUCH && h.at <= v.to + TOUCH;
      if (crosses) owner[root(i)] = root(horizontal.length + j);
    });
  });
  const found = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const groupAt = (index: number): { horizontal: Ruling[]; vertical: Ruling[] } => {
    const group = found.get(root(index)) ?? { horizontal: [], vertical: [] };
    found.set(root(index), group);
    return group;
  };
  horizontal.forEach((h, i) => groupAt(i).horizontal.push(h));
  vertical.forEach((v, j) => groupAt(horizontal.length + j).vertical.push(v));
  return [...found.values()];
}

/** A frame around a text is no table: it takes a line inside. Sides that are left open end where the lines across them end. */
function latticeOf({ horizontal, vertical }: Rulings): Lattice | undefined {
  if (horizontal.length < 2 || vertical.length === 0) return undefined;
  const xs = edges([...vertical.map((line) => line.at), Math.min(...horizontal.map((line) => line.from)), Math.max(...horizontal.map((line) => line.to))]);
  const ys = edges([...horizontal.map((line) => line.at), Math.min(...vertical.map((line) => line.from)), Math.max(...vertical.map((line) => line.to))]);
  if (xs.length < 3 || ys.length < 2 || xs.length > MAX_EDGES || ys.length > MAX_EDGES) return undefined;
  const cells = cellsOf(xs, ys, horizontal, vertical);
  if (cells.length < 2) return undefined;
  return { left: xs[0] ?? 0, right: xs[xs.length - 1] ?? 0, top: ys[0] ?? 0, bottom: ys[ys.length - 1] ?? 0, xs, ys, cells };
}

function edges(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > SAME);
}

function cellsOf(xs: readonly number[], ys: readonly number[], horizontal: readonly Ruling[], vertical: readonly Ruling[]): LatticeCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const right = walls(xs, ys, vertical);
  const below = walls(ys, xs, horizontal);
  const taken = new Uint8Array(columns * rows);
  const cells: LatticeCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column] === 1) continue;
      let colSpan = 1;
      while (column + colSpan < columns && taken[row * columns + column + colSpan] !== 1 && !right(column + colSpan, row)) colSpan++;
      let rowSpan = 1;
      while (row + rowSpan < rows && openBelow(row + rowSpan, column, colSpan, below, right)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + colSpan; c++) taken[r * columns + c] = 1;
      cells.push({ row, column, rowSpan, colSpan, left: xs[column] ?? 0, right: xs[column + colSpan] ?? 0, top: ys[row] ?? 0, bottom: ys[row + rowSpan] ?? 0 });
    }
  }
  return cells;
}

/** Does a cell go on into `row`: no line over any of its columns, none between them, as wide as above? */
function openBelow(row: number, column: number, colSpan: number, below: Wall, right: Wall): boolean {
  for (let c = column; c < column + colSpan; c++) {
    if (below(row, c) || (c > column && right(c, row))) return false;
  }
  return true;
}

type Wall = (edge: number, along: number) => boolean;

/** Is there a line at edge `edge` beside field `along`? Half a field's length is enough. */
function walls(across: readonly number[], along: readonly number[], lines: readonly Ruling[]): Wall {
  const fields = along.length - 1;
  const found = new Uint8Array(across.length * fields);
  for (const line of lines) {
    across.forEach((place, edge) => {
      if (Math.abs(line.at - place) > SAME) return;
      for (let field = 0; field < fields; field++) {
        const [from, to] = [along[field] ?? 0, along[field + 1] ?? 0];
        if (overlap(line.from, line.to, from, to) > (to - from) / 2) found[edge * fields + field] = 1;
      }
    });
  }
  return (edge, field) => found[edge * fields + field] === 1;
}
