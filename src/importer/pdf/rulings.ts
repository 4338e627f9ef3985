/** The ruling lines of a page, out of its drawing operations: strokes along an axis, and thin filled rectangles (office programs draw borders so). */
import { apply, multiply, type Matrix, type Points, type Ruling, type Rulings } from "./geometry.js";

/** What of pdf.js' operations matters; the numbers are its own. */
export interface Operations {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: readonly unknown[];
}

export interface OperationCodes {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

/** A filled rectangle thinner than this is a line; real borders are under 1.5 points. */
const THIN: Points = 2.5;
/** Lines and rectangles nearer than this are one. */
const SAME: Points = 1.5;
/** Pieces of one line may leave such gaps where cells meet. */
const GAP: Points = 3;
/** Shorter pieces are ornaments, unless they join to a longer line. */
const SHORTEST: Points = 4;
/** A page of a disclosure has some thousand; drawings with more are no tables. */
const MAX_PIECES = 60_000;

interface Pieces {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
}

export function rulingsOf({ fnArray, argsArray }: Operations, codes: OperationCodes, base: Matrix): Rulings {
  const pieces: Pieces = { horizontal: [], vertical: [] };
  const strokes = new Set([codes.stroke, codes.closeStroke, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke]);
  const fills = new Set([codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke, codes.closeEOFillStroke]);
  const stack: Matrix[] = [];
  let matrix = base;
  for (let index = 0; index < fnArray.length; index++) {
    const code = fnArray[index];
    const args = argsArray[index];
    if (code === codes.save) stack.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    else if (code === codes.transform) matrix = multiplied(matrix, args);
    else if (code === codes.paintFormXObjectBegin) {
      stack.push(matrix);
      matrix = multiplied(matrix, Array.isArray(args) ? args[0] : undefined);
    } else if (code === codes.constructPath && Array.isArray(args)) {
      const [paint, data] = args as readonly unknown[];
      const isStroke = strokes.has(Number(paint));
      if (isStroke || fills.has(Number(paint))) for (const path of pathsOf(data)) take(path, matrix, isStroke, pieces);
      if (pieces.horizontal.length + pieces.vertical.length > MAX_PIECES) return { horizontal: [], vertical: [] };
    }
  }
  return { horizontal: merged(pieces.horizontal), vertical: merged(pieces.vertical) };
}

function multiplied(matrix: Matrix, args: unknown): Matrix {
  const given = args instanceof Float32Array ? Array.from(args) : args;
  return Array.isArray(given) && given.length === 6 && given.every((value) => typeof value === "number") ? multiply(matrix, given as unknown as Matrix) : matrix;
}

type Path = (readonly [x: number, y: number])[];

/** Paths come as one list: 0 moves, 1 draws a line, 2 and 3 draw curves (their end counts here), 4 closes. */
function pathsOf(data: unknown): Path[] {
  const list: unknown = Array.isArray(data) ? data[0] : undefined;
  if (!(Array.isArray(list) || list instanceof Float32Array)) return [];
  const numbers = Array.from(list as ArrayLike<number>);
  const paths: Path[] = [];
  const LENGTHS = [2, 2, 6, 4, 0];
  for (let at = 0; at < numbers.length; ) {
    const kind = numbers[at] ?? 4;
    const length = LENGTHS[kind] ?? 0;
    const path = paths[paths.length - 1];
    if (kind === 0) paths.push([[numbers[at + 1] ?? 0, numbers[at + 2] ?? 0]]);
    else if (kind === 4) {
      const [start] = path ?? [];
      if (start !== undefined) path?.push(start);
    } else path?.push([numbers[at + length - 1] ?? 0, numbers[at + length] ?? 0]);
    at += length + 1;
  }
  return paths;
}

function take(path: Path, matrix: Matrix, isStroke: boolean, into: Pieces): void {
  const points = path.map(([x, y]) => apply(matrix, x, y));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left > bottom - top) into.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= THIN && bottom - top > right - left) into.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  else if (isStroke) points.slice(1).forEach((point, index) => edge(points[index] ?? point, point, into));
}

function edge([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], into: Pieces): void {
  if (Math.abs(y1 - y2) < SAME / 2) into.horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  else if (Math.abs(x1 - x2) < SAME / 2) into.vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
}

/** Pieces at one place become one line; lines side by side within the tolerance (double borders) fall together. */
function merged(pieces: readonly Ruling[]): Ruling[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const lines: Ruling[] = [];
  let next = 0;
  while (next < sorted.length) {
    const from = next++;
    while (next < sorted.length && (sorted[next]?.at ?? 0) - (sorted[from]?.at ?? 0) <= SAME) next++;
    const group = sorted.slice(from, next).sort((a, b) => a.from - b.from);
    let open: Ruling | undefined;
    for (const piece of group) {
      if (open !== undefined && piece.from <= open.to + GAP) open = { ...open, to: Math.max(open.to, piece.to) };
      else {
        if (open !== undefined) lines.push(open);
        open = piece;
      }
    }
    if (open !== undefined) lines.push(open);
  }
  return lines.filter((line) => line.to - line.from >= SHORTEST);
}
