/** Where each table stands among the paragraphs: its title above, its notes below. */
import { withoutBlanks } from "../classification/name.js";
import { isCaption, isPageNumber } from "./caption.js";
import type { DisclosedFile, GridTable } from "./disclosed-file.js";
import { isNote } from "./row-reader.js";
import { specOfTitle, type TableSpec } from "./table-spec.js";

export interface PlacedTable {
  readonly table: GridTable;
  /** n-th table of the file, from 1. */
  readonly number: number;
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
  const groups: string[][] = [[]];
  const grids: GridTable[] = [];
  for (const block of file.blocks) {
    if (block.kind === "table") {
      grids.push(block);
      groups.push([]);
    } else if (block.text.trim() !== "" && !isPageNumber(block.text)) groups[groups.length - 1]?.push(block.text.trim());
  }
  let used = 0;
  const tables = grids.map((table, index): PlacedTable => {
    const above = groups[index] ?? [];
    const notes = leadingNotes(groups[index + 1] ?? []);
    const { title, spec } = titleOf(above, table);
    used += notes.length + above.filter((text) => text === title || isCaption(text)).length;
    return { table, number: index + 1, title, spec, above, notes };
  });
  return { tables, paragraphs: groups.flat(), used };
}

function leadingNotes(paragraphs: readonly string[]): string[] {
  const end = paragraphs.findIndex((text) => !isNote(text));
  return end < 0 ? [...paragraphs] : paragraphs.slice(0, end);
}

/** The nearest line that names a statutory table, else the nearest line that is no caption and no note; a title row of the table comes first. */
function titleOf(above: readonly string[], table: GridTable): { title: string; spec: TableSpec | undefined } {
  const first = table.rows[0]?.length === 1 && table.rows.length > 1 ? [table.rows[0][0]?.text.trim() ?? ""] : [];
  const near = above.slice(-TITLE_REACH).reverse();
  const candidates = [...first, ...near].filter((text) => text !== "" && !isCaption(text) && !isNote(text));
  for (const title of candidates) {
    const spec = specOfTitle(withoutBlanks(title));
    if (spec !== undefined) return { title, spec };
  }
  return { title: candidates[0] ?? "", spec: undefined };
}
