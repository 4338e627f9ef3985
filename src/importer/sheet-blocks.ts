/**
 * A sheet (of a workbook, a CSV file or a page without markup) as paragraphs and tables. On a sheet everything stands in cells: a row
 * with one text above the table is its title or caption, one with a note below is its note, and a sheet of such rows only is prose.
 */
import { withoutBlanks } from "../classification/name.js";
import { withoutCaption } from "./caption.js";
import type { Block, GridCell } from "./disclosed-file.js";
import { isNote } from "./row-reader.js";
import { specOfTitle } from "./table-spec.js";

type Rows = readonly (readonly GridCell[])[];

/** `name` stands in for a title where the sheet has none. */
export function sheetBlocks(rows: Rows, name: string): Block[] {
  if (rows.every((row) => row.length === 0)) return [];
  if (rows.every((row) => row.length < 2)) return rows.flatMap(paragraphs);
  const starts = [0, ...rows.flatMap((_, at) => (at > 0 && opensTable(rows, at) ? [at] : []))];
  const blocks = starts.flatMap((start, index) => part(rows.slice(start, starts[index + 1])));
  return blocks[0]?.kind === "table" ? [{ kind: "paragraph", text: name }, ...blocks] : blocks;
}

/** Several tables on one sheet: each opens with a line of its own that names a statutory table. */
function opensTable(rows: Rows, at: number): boolean {
  return singleText(rows[at]) !== undefined && specOfTitle(withoutCaption(singleText(rows[at]) ?? "")) !== undefined && rows.slice(0, at).some((row) => row.length > 1);
}

function part(rows: Rows): Block[] {
  const from = rows.findIndex((row) => row.length > 1);
  if (from < 0) return rows.flatMap(paragraphs);
  let to = rows.length;
  while (to > from && isTail(rows[to - 1] ?? [])) to--;
  const table = rows.slice(from, to);
  return [...rows.slice(0, from).flatMap(paragraphs), gridOf(table), ...rows.slice(to).flatMap(paragraphs)];
}

function isTail(row: readonly GridCell[]): boolean {
  return row.length === 0 || (row.length === 1 && isNote(row[0]?.text ?? ""));
}

function gridOf(rows: Rows): Block {
  let columns = 0;
  for (const row of rows) for (const cell of row) columns = Math.max(columns, cell.column + cell.colSpan);
  return { kind: "table", columns, rows, loose: new Set() };
}

function singleText(row: readonly GridCell[] | undefined): string | undefined {
  return row?.length === 1 ? withoutBlanks(row[0]?.text ?? "") : undefined;
}

function paragraphs(row: readonly GridCell[]): Block[] {
  return row.flatMap((cell) => cell.text.split("\n")).flatMap((text): Block[] => (text.trim() === "" ? [] : [{ kind: "paragraph", text: text.trim() }]));
}
