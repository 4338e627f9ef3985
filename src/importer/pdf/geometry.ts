/** Shapes on a page in points, y downwards as it is read. */

export type Points = number;
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  readonly left: Points;
  readonly top: Points;
  readonly right: Points;
  readonly bottom: Points;
}

/** A piece of text on one line. */
export interface Word extends Box {
  readonly text: string;
  /** Height of its letters. */
  readonly size: Points;
}

/** A horizontal or vertical line: `at` is its place across, `from` and `to` its ends along. */
export interface Ruling {
  readonly at: Points;
  readonly from: Points;
  readonly to: Points;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

export function apply(matrix: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** How much two intervals have in common; negative where they are apart. */
export function overlap(fromA: number, toA: number, fromB: number, toB: number): number {
  return Math.min(toA, toB) - Math.max(fromA, fromB);
}
