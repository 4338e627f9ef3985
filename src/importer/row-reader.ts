/** Reads the data rows of one list: ordinal, code, name, figures; whatever does not fit refuses the table and says where. */
import { plainName, withoutBlanks } from "../classification/name.js";
import { MAX_LABEL, MAX_ROWS, type Amount, type BudgetRow } from "../schema/index.js";
import type { ColumnMap } from "./columns.js";
import { rowTexts, type GridTable } from "./disclosed-file.js";
import { looksLikeYear, readFigure } from "./figure.js";
import { isColumnNumbers, rowKey, tidyLabel, type Heading } from "./heading.js";
import type { ImportIssueCode } from "./import-issue.js";

/** Why a table cannot be read with certainty; row and column from 0. */
export interface Refusal {
  readonly code: ImportIssueCode;
  readonly row?: number;
  readonly column?: number;
  readonly found: string;
}

export interface DataRow {
  readonly at: number;
  readonly texts: readonly string[];
}

export interface Data {
  readonly rows: readonly DataRow[];
  readonly notes: readonly string[];
}

const NOTE = /^(?:注|备注|说明)\s*[:：]/;

/** Is this a note of the table and no figure (注：…空表列示)? */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim()) || /空表列示。?$/.test(withoutBlanks(text));
}

/** The rows below the heading: blank ones, repeated headings and column numbers left out, notes apart. */
export function dataRows(table: GridTable, heading: Heading): Data | Refusal {
  const rows: DataRow[] = [];
  const notes: string[] = [];
  for (let at = heading.dataFrom; at < table.rows.length; at++) {
    const texts = rowTexts(table, at);
    const filled = texts.filter((text) => withoutBlanks(text) !== "");
    const [first] = filled;
    if (first === undefined || heading.repeated.has(rowKey(texts)) || isColumnNumbers(texts)) continue;
    if (filled.length === 1 && isNote(first)) notes.push(first.trim());
    else if (table.loose.has(at)) return { code: "refusedRow", row: at, found: first };
    else rows.push({ at, texts });
  }
  return rows.length > MAX_ROWS ? { code: "refusedRow", row: MAX_ROWS, found: String(rows.length) } : { rows, notes };
}

/** What a table adds to a row: its role and its key. */
export type Describe = (name: string, row: { readonly code: string }) => Pick<BudgetRow, "role" | "key">;

/** One list of rows; a row without name and figures has nothing on this list (the other side of the table goes on). */
export function readRows(data: Data, map: ColumnMap, codes: RegExp | undefined, describe: Describe): BudgetRow[] | Refusal {
  const rows: BudgetRow[] = [];
  for (const { at, texts } of data.rows) {
    const { name, code } = namesOf(texts, map);
    if (name.length > MAX_LABEL) return { code: "refusedLabel", row: at, column: map.name, found: name };
    if (code !== "" && codes !== undefined && !codes.test(code)) return { code: "refusedCode", row: at, column: map.codes[0] ?? 0, found: code };
    const cells: Record<string, Amount> = {};
    for (const { key, at: column } of map.figures) {
      const amount = readFigure(texts[column] ?? "");
      if (amount === undefined) return { code: "refusedCell", row: at, column, found: texts[column] ?? "" };
      cells[key] = amount;
    }
    if (name === "" && code === "" && Object.values(cells).every((cell) => cell === null)) continue;
    const ordinal = map.ordinal === undefined ? undefined : ordinalOf(texts[map.ordinal] ?? "");
    rows.push({
      ...(ordinal !== undefined && { row: ordinal }),
      line: at + 1,
      ...describe(plainName(name), { code }),
      ...(code !== "" && { code }),
      name,
      cells,
    });
  }
  return misreadYear(rows, map) ?? rows;
}

const SUM_NAME = /^(?:人员经费|公用经费)?(?:合计|总计|小计)$/;

/** Name and code of a row; the name of a sum often stands in a cell over both. */
function namesOf(texts: readonly string[], map: ColumnMap): { name: string; code: string } {
  const name = tidyLabel(texts[map.name] ?? "");
  const code = withoutBlanks(map.codes.map((column) => texts[column] ?? "").join(""));
  return name === "" && SUM_NAME.test(code) ? { name: code, code: "" } : { name, code };
}

function ordinalOf(text: string): number | undefined {
  const plain = withoutBlanks(text);
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

/** A whole number like 2023 among figures that are all printed with decimals is a year, not money. */
function misreadYear(rows: readonly BudgetRow[], map: ColumnMap): Refusal | undefined {
  let year: Refusal | undefined;
  let withDecimals = false;
  for (const { line = 1, cells } of rows) {
    for (const { key, at } of map.figures) {
      const amount = cells[key];
      if (typeof amount !== "string" || amount === "0") continue;
      if (looksLikeYear(amount)) year ??= { code: "refusedYear", row: line - 1, column: at, found: amount };
      else if (amount.includes(".")) withDecimals = true;
      else return undefined;
    }
  }
  return withDecimals ? year : undefined;
}
