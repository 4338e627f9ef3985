/** Where the cells of a table went. Blank cells are not counted: how many there are depends on the format (merged cells). */
import { withoutBlanks } from "../classification/name.js";
import type { GridTable } from "./disclosed-file.js";

/** Cells with text. `total` is the sum of the others. */
export interface CellCount {
  readonly total: number;
  /** Became figures, names, codes, ordinals or texts of the document. */
  readonly data: number;
  /** Titles, captions, headings, column numbers and notes. */
  readonly heading: number;
  /** Stand in `otherTables`, whole. */
  readonly kept: number;
  /** Left out: no column takes them, or their table is beyond the limits. Each table with such cells has an issue. */
  readonly unread: number;
}

export const NO_CELLS: CellCount = { total: 0, data: 0, heading: 0, kept: 0, unread: 0 };

/** What one cell is, by row and grid column from 0. */
export type CellRole = (row: number, column: number) => "data" | "heading" | "kept" | "unread";

export function countCells(table: GridTable, roleOf: CellRole): CellCount {
  const count = { ...NO_CELLS };
  table.rows.forEach((cells, row) => {
    for (const cell of cells) {
      if (withoutBlanks(cell.text) === "") continue;
      count.total++;
      count[roleOf(row, cell.column)]++;
    }
  });
  return count;
}

/** The roles of a table that was read: data rows hold data in the columns that were taken; all other rows are heading or notes. */
export function rolesIn(dataRows: ReadonlySet<number>, columns: ReadonlySet<number>): CellRole {
  return (row, column) => (!dataRows.has(row) ? "heading" : columns.has(column) ? "data" : "unread");
}

export function sumCells(counts: readonly CellCount[]): CellCount {
  const sum = { ...NO_CELLS };
  for (const count of counts) for (const key of Object.keys(sum) as (keyof CellCount)[]) sum[key] += count[key];
  return sum;
}
