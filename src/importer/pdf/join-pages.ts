/** Pages to one flow of paragraphs and tables: running heads and page numbers go, tables and paragraphs that a page break cuts come together. */
import { withoutBlanks } from "../../classification/name.js";
import { isPageNumber } from "../caption.js";
import { lexAmount } from "../../amount/lexer.js";
import type { Block } from "../disclosed-file.js";
import { paragraphsOf, type Line } from "./lines.js";
import type { PageCell, PageContent, PageTable } from "./page-tables.js";

/** A line at the same height with the same words (but for digits) on so many pages is a running head or foot. */
const RUNNING_PAGES = 3;
const SAME_HEIGHT = 4;
/** Columns of a table keep their places from page to page within this, in points. */
const SAME_COLUMN = 3;
const MAX_HEADING_ROWS = 8;

/** A table while further pages may go on with it. */
interface OpenTable {
  readonly rows: PageCell[][];
  columns: number;
  xs: readonly number[];
}

export function joinPages(pages: readonly PageContent[]): Block[] {
  const running = runningLines(pages);
  const blocks: Block[] = [];
  let open: OpenTable | undefined;
  for (const { tables, lines } of pages) {
    const own = lines.filter((line) => !isPageNumber(line.text) && !running.has(runningKey(line)));
    const margins = { left: Math.min(...own.map((line) => line.left)), right: Math.max(...own.map((line) => line.right)) };
    let top = -Infinity;
    for (const table of [...tables, undefined]) {
      const between = own.filter((line) => line.top >= top - 1 && line.bottom < (table?.bottom ?? Infinity) && line.top < (table?.top ?? Infinity));
      if (between.length > 0) open = undefined;
      for (const text of paragraphsOf(between, margins)) blocks.push({ kind: "paragraph", text });
      if (table === undefined) continue;
      if (open !== undefined && top === -Infinity && sameColumns(open.xs, table.xs)) goOn(open, table);
      else {
        open = { rows: table.rows.map((row) => [...row]), columns: table.xs.length - 1, xs: table.xs };
        blocks.push({ kind: "table", columns: open.columns, rows: open.rows, loose: new Set() });
      }
      top = table.bottom;
    }
  }
  return blocks;
}

function sameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, index) => Math.abs(x - (b[index] ?? 0)) <= SAME_COLUMN);
}

/** The heading that the next page repeats is dropped: as many of its first rows as the table began with. */
function goOn(open: OpenTable, table: PageTable): void {
  let repeated = 0;
  while (repeated < Math.min(MAX_HEADING_ROWS, table.rows.length) && rowKeyOf(table.rows[repeated]) === rowKeyOf(open.rows[repeated])) repeated++;
  // Blank rows alone are no heading.
  const heading = table.rows.slice(0, repeated).some((row) => row.some((cell) => cell.text !== "")) ? repeated : 0;
  const [first, ...others] = table.rows.slice(heading);
  if (first === undefined) return;
  if (!continueRow(open.rows, first)) open.rows.push([...first]);
  for (const row of others) open.rows.push([...row]);
}

/**
 * A row that a page break cuts: all that stands in its lower part goes on with a full cell of the last row. It has no figures, since
 * these do not wrap, and opens no item of its own.
 */
function continueRow(rows: PageCell[][], lower: readonly PageCell[]): boolean {
  const filled = lower.filter((cell) => cell.text !== "");
  const last = rows.length - 1;
  const upper = filled.map((cell) => {
    const row = rows.findIndex((cells, at) => cells.some((above) => above.column === cell.column && at + above.rowSpan > last));
    return { row, at: rows[row]?.findIndex((above) => above.column === cell.column) ?? -1, text: cell.text, wraps: cell.wraps };
  });
  const goesOn = upper.every(({ row, at, text }) => rows[row]?.[at]?.wraps === true && !lexAmount(text).ok && !/^[一二三四五六七八九十]{1,3}、|^其中/.test(text));
  if (filled.length === 0 || !goesOn) return false;
  for (const { row, at, text, wraps } of upper) {
    const above = rows[row]?.[at];
    if (above !== undefined) rows[row]?.splice(at, 1, { ...above, text: `${above.text}\n${text}`, wraps });
  }
  return true;
}

/** A row as one string: what stands where. */
function rowKeyOf(row: readonly PageCell[] | undefined): string {
  return (row ?? []).map((cell) => `${cell.column}:${cell.colSpan}:${withoutBlanks(cell.text)}`).join("\t");
}

function runningKey(line: Line): string {
  return `${Math.round(line.top / SAME_HEIGHT)}\t${withoutBlanks(line.text).replace(/\d+/g, "0")}`;
}

function runningLines(pages: readonly PageContent[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const edge = [...lines.slice(0, 2), ...lines.slice(-2)];
    for (const key of new Set(edge.map(runningKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(RUNNING_PAGES, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}
