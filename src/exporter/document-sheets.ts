/** All tables of a document as sheets, in the order of the disclosed file. */
import type { BudgetDocument, BudgetTable, OtherTable } from "../schema/definition.js";
import { documentCaptions } from "./caption-line.js";
import { isProcurementForm, procurementSheet, projectSheet } from "./section-sheet.js";
import { cellAt, textRow, type Sheet } from "./sheet.js";
import { statutorySheet, type SheetOptions } from "./statutory-sheet.js";

/** Tables of figures: the statutory ones, then procurement (政府采购) and assets (固定资产). */
export function figureTables(document: BudgetDocument): [key: string, table: BudgetTable][] {
  return [
    ...Object.entries(document.tables),
    ...(document.procurement === undefined ? [] : [["procurement", document.procurement] as [string, BudgetTable]]),
    ...(document.assets === undefined ? [] : [["assets", document.assets] as [string, BudgetTable]]),
  ];
}

/** Keys that `toCsv` and the command take: `expenditure`, `procurement`, `project-1`, `units`, … */
export function tableKeys(document: BudgetDocument): string[] {
  return documentSheets(document, { flat: true }).map(({ key }) => key);
}

export function documentSheets(document: BudgetDocument, options: SheetOptions): Sheet[] {
  const sheets = [
    ...figureTables(document).map(([key, table]) => (key === "procurement" && isProcurementForm(table) ? procurementSheet(document, table, options) : statutorySheet(document, key, table, options))),
    ...(document.projects ?? []).map(projectSheet),
    ...(document.otherTables ?? []).map(otherSheet),
  ];
  if (document.units !== undefined && document.units.length > 0) sheets.push({ ...unitsSheet(document.units), number: gapIn(sheets) });
  const order = (sheet: Sheet): number => sheet.number ?? Number.MAX_VALUE;
  const inOrder = sheets.map((sheet, index) => ({ sheet, index })).sort((a, b) => order(a.sheet) - order(b.sheet) || a.index - b.index).map(({ sheet }) => sheet);
  const needed = (sheet: Sheet, index: number): boolean => !isNamed(sheet) && (options.flat || (index === 0 && !inOrder.some(isNamed)));
  return inOrder.map((sheet, index) => (needed(sheet, index) ? { ...sheet, captions: documentCaptions(document) } : sheet));
}

/** Does the table say whose it is and of which year? A file needs one that does: every table that is a file alone, else the first one. */
function isNamed({ captions, head }: Sheet): boolean {
  return captions.length > 0 || head.some((row) => row.some(({ kind }) => kind === "caption"));
}

/** The units' table has no number of its own; the one that no other table has is its. */
function gapIn(sheets: readonly Sheet[]): number {
  const numbers = new Set(sheets.map(({ number }) => number));
  if (numbers.has(undefined)) return Number.MAX_VALUE;
  let number = 1;
  while (numbers.has(number)) number++;
  return number;
}

/** A table that the schema does not know: as it stands, all of it words. */
function otherSheet({ title, cells, source }: OtherTable, index: number): Sheet {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  return { key: `other-${source?.table ?? index + 1}`, title, captions: [], width, head: [], body: cells.map((row) => textRow(row)), notes: [], ...(source !== undefined && { number: source.table }) };
}

const UNIT_LABELS = ["单位名称", "单位性质", "单位规格", "经费保障形式"] as const;

/** 部门机构设置情况 */
function unitsSheet(units: NonNullable<BudgetDocument["units"]>): Sheet {
  return {
    key: "units",
    title: "部门机构设置情况",
    captions: [],
    width: UNIT_LABELS.length,
    head: [UNIT_LABELS.map((label, at) => cellAt(at, label, "heading"))],
    body: units.map(({ name, nature, rank, funding }) => [cellAt(0, name, "name"), ...textRow(["", nature ?? "", rank ?? "", funding ?? ""]).slice(1)]),
    notes: [],
  };
}
