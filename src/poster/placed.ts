import type { DrawnCell } from "./drawn.js";

/** A cell with the column that it begins in, from 0. */
export interface Placed extends DrawnCell {
  readonly at: number;
}

/** Cells with their columns: one that reaches over rows keeps its column in them. */
export function placed(rows: readonly (readonly DrawnCell[])[]): Placed[][] {
  const until: number[] = [];
  return rows.map((cells, line) => {
    let at = 0;
    return cells.map((cell) => {
      while ((until[at] ?? 0) > line) at++;
      const found = { ...cell, at };
      for (let column = at; column < at + cell.columns; column++) until[column] = line + cell.rows;
      at += cell.columns;
      return found;
    });
  });
}
