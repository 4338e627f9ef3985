/** Where each table stands among the paragraphs: its title above, its notes below. */
import { withoutBlanks } from "../classification/name.js";
import { isCaption, isCaptionRow, isPageNumber, withoutCaption } from "./caption.js";
import type { DisclosedFile, GridTable } from "./disclosed-file.js";
import { isNote } from "./row-reader.js";
import { specOfTitle, type TableSpec } from "./table-spec.js";

export interface PlacedTable {
  readonly table: GridTable;
  /** n-th table of the file, from 1. */
  readonly number: number;
  /** Numbers of the tables that only go on with this one after a page break; its rows are counted on over them. */
  readonly joined: readonly number[];
  readonly title: string;
  /** The statutory table that the title names. */
  readonly spec: TableSpec | undefined;
  /** Paragraphs between the table before and this one. */
  readonly above: readonly string[];
  /** Notes right below the table. */
  readonly notes: readonly string[];
}

export interface Placement {
  readonly tables: readonly PlacedTable[];
  readonly paragraphs: readonly string[];
  /** Paragraphs that became titles, captions or notes of tables. */
  readonly used: number;
}

/** A title stands within this many lines over its table, with name, year and unit between. */
const TITLE_REACH = 4;

export function placeTables(file: DisclosedFile): Placement {
  const { groups, grids } = split(file);
  const tables: PlacedTable[] = [];
  let used = 0;
  for (let index = 0, end = 1; index < grids.length; index = end++) {
    const above = groups[index] ?? [];
    const { title, spec } = titleOf(above, grids[index]);
    while (spec !== undefined && groups[end]?.length === 0 && goesOn(grids[index], grids[end])) end++;
    const parts = grids.slice(index, end);
    const number = index + 1;
    const joined = parts.slice(1).map((_, offset) => number + 1 + offset);
    const notes = leadingNotes(groups[end] ?? []);
    used += notes.length + above.filter((text) => text === title || isCaption(text)).length;
    tables.push({ table: join(parts), number, joined, title, spec, above, notes });
  }
  return { tables, paragraphs: groups.flat(), used };
}

/** Tables, and the paragraphs before, between and after them. */
function split(file: DisclosedFile): { groups: string[][]; grids: GridTable[] } {
  const groups: string[][] = [[]];
  const grids: GridTable[] = [];
  for (const block of file.blocks) {
    if (block.kind === "table") {
      grids.push(block);
      groups.push([]);
    } else if (block.text.trim() !== "" && !isPageNumber(block.text)) groups[groups.length - 1]?.push(block.text.trim());
  }
  return { groups, grids };
}

/** A statutory table that was cut by a page break goes on without a title, without captions and with as many columns. */
function goesOn(table: GridTable | undefined, next: GridTable | undefined): boolean {
  return next !== undefined && next.columns === table?.columns && titleRow(next) === undefined && !isCaptionRow((next.rows[0] ?? []).map((cell) => cell.text));
}

function join(parts: readonly GridTable[]): GridTable {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const loose = new Set<number>();
  let offset = 0;
  for (const part of parts) {
    for (const row of part.loose) loose.add(row + offset);
    offset += part.rows.length;
  }
  return { kind: "table", columns: first?.columns ?? 0, rows: parts.flatMap((part) => part.rows), loose, ...(first?.joinedLabels && { joinedLabels: true }) };
}

function leadingNotes(paragraphs: readonly string[]): string[] {
  const end = paragraphs.findIndex((text) => !isNote(text));
  return end < 0 ? [...paragraphs] : paragraphs.slice(0, end);
}

/** The nearest line that names a statutory table, else the nearest line that is no caption and no note; a title row of the table comes first. */
function titleOf(above: readonly string[], table: GridTable | undefined): Pick<PlacedTable, "title" | "spec"> {
  const inside = titleRow(table);
  const near = [...(inside === undefined ? [] : [inside]), ...above.slice(-TITLE_REACH).reverse()].filter((text) => text !== "" && !isNote(text));
  for (const text of near) {
    const plain = withoutCaption(text);
    const spec = specOfTitle(plain);
    if (spec !== undefined) return { title: plain === withoutBlanks(text) ? text : plain, spec };
  }
  return { title: near.find((text) => !isCaption(text)) ?? "", spec: undefined };
}

/** A first row of one cell over others is a title. */
function titleRow(table: GridTable | undefined): string | undefined {
  const [row = [], ...others] = table?.rows ?? [];
  return row.length === 1 && others.length > 0 ? row[0]?.text.trim() : undefined;
}
