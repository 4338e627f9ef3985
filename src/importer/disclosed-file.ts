/**
 * The neutral form of a disclosed file: what every reader makes and what recognition works on. Paragraphs and tables in the order
 * of the file, tables on a real grid, texts as they stand there. Rows and columns count from 0 here, from 1 in documents and messages.
 */
import type { Issue } from "../schema/issue.js";

export interface GridCell {
  /** Text as it stands in the file; lines of one cell are separated by `\n`. */
  readonly text: string;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface GridTable {
  readonly kind: "table";
  readonly columns: number;
  /** Cells by row, each at its upper left corner; what a merged cell covers has no cell of its own. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Rows of which the columns could not be told (text dumps lose merged cells); their cells stand in order, not in place. */
  readonly loose: ReadonlySet<number>;
  /** The heading has one row, in which labels of several stand joined (see `joinLabels`). */
  readonly joinedLabels?: true;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
}

export type Block = Paragraph | GridTable;

export interface DisclosedFile {
  readonly blocks: readonly Block[];
  /** What the reader left out, such as hidden sheets. */
  readonly issues?: readonly Issue[];
}

/** Called now and then while a file is read, with the share done (0 to 1). */
export type Progress = (share: number) => void;

/** Widest table that is taken over; a wider one is reported and left out. */
export const MAX_COLUMNS = 500;

/** The row as plain texts, one a grid column; blank where nothing is anchored. */
export function rowTexts(table: GridTable, row: number): string[] {
  const texts = new Array<string>(table.columns).fill("");
  for (const cell of table.rows[row] ?? []) texts[cell.column] = cell.text;
  return texts;
}
