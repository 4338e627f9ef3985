/** A table in its statutory layout, before any file format: title, caption line, heading with spans, printed rows, notes. */
import { isAmount } from "../amount/lexer.js";
import { printedText } from "../model/printed-table.js";
import type { Amount } from "../schema/definition.js";

/** What a cell is; only a `figure` is a number, everything else is words or nothing. */
export type CellKind = "caption" | "heading" | "number" | "ordinal" | "code" | "name" | "figure" | "state" | "text" | "blank";

export interface SheetCell {
  readonly kind: CellKind;
  readonly text: string;
  /** Column from 0. */
  readonly at: number;
  readonly columns: number;
  readonly rows: number;
}

export type SheetRow = readonly SheetCell[];

export interface Sheet {
  /** Key of the table in the document; for tables without one, their kind and number (`other-34`, `units`). */
  readonly key: string;
  readonly title: string;
  /** Caption lines over a table too narrow to have them as its first row. */
  readonly captions: readonly string[];
  readonly width: number;
  /** Caption line, heading rows and column numbers (栏次). */
  readonly head: readonly SheetRow[];
  readonly body: readonly SheetRow[];
  readonly notes: readonly string[];
  /** n-th table of the disclosed file, where the document says it. */
  readonly number?: number;
}

export function cellAt(at: number, text: string, kind: CellKind, columns = 1, rows = 1): SheetCell {
  return { kind: text === "" && kind !== "heading" ? "blank" : kind, text, at, columns, rows };
}

/** Words row by row, each in a column of its own. */
export function textRow(texts: readonly string[], kind: CellKind = "text"): SheetRow {
  return texts.map((text, at) => cellAt(at, text, kind));
}

/** An amount is a number, words in place of one a state, nothing a blank. */
export function amountCell(amount: Amount | undefined, at: number): SheetCell {
  const text = printedText(amount);
  return cellAt(at, text, typeof amount === "string" && isAmount(text) ? "figure" : "state");
}
