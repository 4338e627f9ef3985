/** Tables for spreadsheet programs: a file, or what is pasted. No cell of them can be taken for a formula. */
import { guardFormula } from "../../amount/formula.js";
import { BYTE_ORDER_MARK, CSV_LINE_END, csvCell } from "../../exporter/csv.js";
import type { DrawnCell, DrawnTable } from "../../poster/drawn.js";
import { tableHtml } from "../../poster/table-html.js";
import { linesOfTable } from "./tables.js";

/** A change, such as +289.70 or -3.5%: a number to spreadsheet programs, and no formula. */
const SIGNED = /^[+-]\d+(?:\.\d+)?%?$/;

function guarded(text: string): string {
  return SIGNED.test(text) ? text : guardFormula(text);
}

function cellOf(text: string): string {
  return SIGNED.test(text) ? text : csvCell(text);
}

/** What a table is of, and where it comes from. */
export interface Around {
  readonly title: string;
  readonly source: string;
}

/** Each table under its caption, so that a file says what its figures are; figures as shown. */
export function csvOf(tables: readonly DrawnTable[], { title, source }: Around): string {
  const lines = tables.flatMap((table) => [[], ...(table.caption === "" ? [] : [[table.caption]]), ...linesOfTable(table)]);
  return BYTE_ORDER_MARK + [[title], ...lines, [], [source]].map((cells) => cells.map(cellOf).join(",") + CSV_LINE_END).join("");
}

/** Tab-separated: what programs take that know no HTML. */
export function tsvOf(tables: readonly DrawnTable[]): string {
  return tables.map((table) => linesOfTable(table).map((cells) => cells.map((text) => guarded(text.replace(/\s+/g, " "))).join("\t")).join("\n")).join("\n\n");
}

/** Spreadsheet programs read formulas in a pasted table too. */
export function clipHtmlOf(tables: readonly DrawnTable[]): string {
  const safe = (rows: readonly (readonly DrawnCell[])[]): DrawnCell[][] => rows.map((cells) => cells.map((cell) => ({ ...cell, text: guarded(cell.text) })));
  return tables.map(({ caption, head, body }) => tableHtml({ caption: guarded(caption), head: safe(head), body: safe(body) })).join("\n");
}
