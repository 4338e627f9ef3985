/**
 * A table of figures in its statutory layout. Rows and columns keep the places they had in the disclosed file as far as the layout
 * has room for them, so that an address such as “table 3, row 5, column 4” means the same cell before and after.
 */
import { printedParts, type PrintedPart } from "../model/printed-table.js";
import type { BudgetColumn, BudgetDocument, BudgetRow, BudgetTable } from "../schema/definition.js";
import { captionLine, captionTexts } from "./caption-line.js";
import { placeLines } from "./place-lines.js";
import { amountCell, cellAt, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import { headingRows } from "./sheet-heading.js";
import type { PlacedList, SheetPlan } from "./sheet-plan.js";

export interface SheetOptions {
  /** One heading row, labels joined by `/`: for formats without merged cells. */
  readonly flat: boolean;
}

/** Where 款 and 项 begin in a code of 3/5/7 digits. */
const CODE_PARTS = [0, 3, 5] as const;

export function statutorySheet(document: BudgetDocument, key: string, table: BudgetTable, options: SheetOptions): Sheet {
  const plan = planOf(key, table, options.flat);
  const captions = captionTexts(document, table, options.flat);
  const isNarrow = plan.width < captions.length;
  const head: SheetRow[] = [...(isNarrow ? [] : [captionLine(captions, plan.width)]), ...headingRows(key, plan, options.flat)];
  const placed = placeLines(plan.lists.map(({ part }) => part.rows.map(({ line }) => line)), head.length);
  if (placed.slack > 0) head.push(columnNumbers(plan.width));
  const body: SheetCell[][] = Array.from({ length: placed.count + Math.max(0, placed.slack - 1) }, () => []);
  const offset = Math.max(0, placed.slack - 1);
  plan.lists.forEach((list, which) => {
    list.part.rows.forEach((row, index) => {
      const cells = body[offset + (placed.lines[which]?.[index] ?? 0)];
      if (plan.ordinal && row.row !== undefined && cells?.[0]?.at !== 0) cells?.push(cellAt(0, String(row.row), "ordinal"));
      cells?.push(...rowCells(row, list));
    });
  });
  return {
    key,
    title: table.title,
    captions: isNarrow ? captions : [],
    width: plan.width,
    head,
    body,
    notes: table.notes ?? [],
    ...(table.source !== undefined && { number: table.source.table }),
  };
}

function planOf(key: string, table: BudgetTable, flat: boolean): SheetPlan {
  const parts = printedParts(table);
  const single = parts.length === 1 ? parts[0] : undefined;
  const counted = parts.some((part) => part.rows.some(({ row }) => row !== undefined));
  // Where the first figure stood shows how many columns stood before it, also where they were empty.
  const before = (parts[0]?.columns[0]?.column ?? 0) - 1;
  const coded = single?.hasCodes === true || (single !== undefined && CODED.has(key) && (before < 0 || before >= (counted ? 3 : 2)));
  const threeCodes = coded && (before === 5 || (before === 4 && !counted));
  const ordinal = counted || before === (coded ? (threeCodes ? 5 : 3) : 2);
  let at = ordinal ? 1 : 0;
  const lists = parts.map((part) => {
    const columns = [...part.columns, ...(key === "assets" ? [] : wordColumns(part))].map((column) => (column.label.length > 0 ? column : { ...column, label: [""] }));
    const codes = coded || part.hasCodes ? Array.from({ length: threeCodes ? 3 : 1 }, () => at++) : [];
    const list: PlacedList = { part, columns, codes, name: at, figures: at + 1 };
    at += 1 + columns.length;
    return list;
  });
  const depth = flat ? 1 : Math.max(...lists.map(({ columns }) => depthOf(columns)), parts.length > 1 ? 2 : coded ? roomFor(2, parts[0]?.rows) : 1);
  return { ordinal, lists, width: at, depth };
}

/** Heading rows, at most `wanted`, that fit between the caption line and the column numbers over the first row of data. */
function roomFor(wanted: number, rows: readonly BudgetRow[] = []): number {
  return Math.max(1, Math.min(wanted, (rows[0]?.line ?? Infinity) - 3));
}

/** Tables whose rows carry classification codes, for those whose rows do not. */
const CODED = new Set(["revenue", "expenditure", "generalPublic", "generalPublicBasic", "governmentFund", "stateCapital"]);

/** Columns of words that the document does not declare; those of assets only repeat what the names say. */
function wordColumns(part: PrintedPart): BudgetColumn[] {
  const known = new Set(part.columns.map(({ key }) => key));
  const keys = new Set(part.rows.flatMap(({ texts }) => Object.keys(texts ?? {})).filter((key) => !known.has(key)));
  return Array.from(keys, (key) => ({ key, label: [key] }));
}

function depthOf(columns: readonly BudgetColumn[]): number {
  return Math.max(1, ...columns.map(({ label }) => label.length));
}

function rowCells(row: BudgetRow, { columns, codes, name, figures }: PlacedList): SheetCell[] {
  const code = row.code ?? "";
  const [single] = codes;
  return [
    ...(codes.length === 1 && single !== undefined ? [cellAt(single, code, "code")] : codes.map((at, index) => cellAt(at, code.slice(CODE_PARTS[index], CODE_PARTS[index + 1]), "code"))),
    cellAt(name, row.name, "name"),
    ...columns.map((column, index) => figureCell(row, column.key, figures + index)),
  ];
}

function figureCell(row: BudgetRow, key: string, at: number): SheetCell {
  const words = row.texts?.[key];
  if (words !== undefined) return cellAt(at, words, "text");
  return amountCell(row.cells[key], at);
}

/** 栏次: the row of column numbers. */
function columnNumbers(width: number): SheetRow {
  return Array.from({ length: width }, (_, at) => cellAt(at, at === 0 ? "栏次" : String(at), "number"));
}
