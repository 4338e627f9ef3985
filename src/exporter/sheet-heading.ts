/** The heading of a statutory table: ordinal, code and name as the forms print them, then the figures' own labels with their spans. */
import { joinLabels } from "../schema/joined-label.js";
import { printedParts } from "../model/printed-table.js";
import type { BudgetColumn } from "../schema/definition.js";
import { cellAt, type SheetCell } from "./sheet.js";
import type { PlacedList, SheetPlan } from "./sheet-plan.js";

const SIDE_LABELS = { income: "收入", expenditure: "支出" } as const;

type Put = (level: number, cell: SheetCell) => void;

export function headingRows(key: string, plan: SheetPlan, flat: boolean): SheetCell[][] {
  const rows: SheetCell[][] = Array.from({ length: plan.depth }, () => []);
  const put: Put = (level, cell) => void rows[level]?.push(cell);
  if (plan.ordinal) put(0, heading(0, "序号", 1, plan.depth));
  for (const list of plan.lists) {
    if (list.part.side === undefined) codesAndName(key, list, plan.depth, put);
    else sideName(list.part.side, list, plan.depth, put);
    if (flat) list.columns.forEach(({ label }, index) => { put(0, heading(list.figures + index, joinLabels(label))); });
    else figures(list, plan.depth, put);
  }
  return rows;
}

function heading(at: number, text: string, columns = 1, rows = 1): SheetCell {
  return cellAt(at, text, "heading", columns, rows);
}

function codesAndName(key: string, { codes, name }: PlacedList, depth: number, put: Put): void {
  const [first] = codes;
  if (first === undefined) {
    put(0, heading(name, "项目", 1, depth));
    return;
  }
  const labels = codes.length === 1 ? ["科目编码", "科目名称"] : ["类", "款", "项", "科目名称"];
  const leaf = depth > 1 ? 1 : 0;
  if (leaf === 1) put(0, heading(first, key === "generalPublicBasic" ? "支出部门经济分类科目" : "功能分类科目", labels.length));
  labels.forEach((label, index) => { put(leaf, heading(first + index, label, 1, depth - leaf)); });
}

/** 收入 or 支出 stands over the names, and over the figures too where all of them carry it. */
function sideName(side: "income" | "expenditure", { columns, name }: PlacedList, depth: number, put: Put): void {
  const word = SIDE_LABELS[side];
  if (depth === 1) {
    put(0, heading(name, joinLabels([word, "项目"])));
    return;
  }
  const group = groupLabel(columns);
  put(0, heading(name, group ?? word, group === undefined ? 1 : 1 + columns.length));
  put(1, heading(name, "项目", 1, depth - 1));
}

/** The label that all figures of a side stand under. */
function groupLabel(columns: readonly BudgetColumn[]): string | undefined {
  const group = columns[0]?.label[0];
  return columns.every(({ label }) => label.length > 1 && label[0] === group) ? group : undefined;
}

/** Labels that no lower one follows reach down to the last heading row. */
function figures({ part, columns, figures: start }: PlacedList, depth: number, put: Put): void {
  const grouped = part.side !== undefined && groupLabel(columns) !== undefined;
  printedHeading(columns).forEach((cells, level, own) => {
    if (grouped && level === 0) return;
    for (const { text, column, columns: span, rows } of cells) put(level, heading(start + column, text, span, level + rows === own.length ? depth - level : rows));
  });
}

function printedHeading(columns: readonly BudgetColumn[]) {
  return printedParts({ title: "", unit: "元", columns: [...columns], rows: [] })[0]?.heading ?? [];
}

/** The heading of a table whose every column is declared. */
export function columnHeading(columns: readonly BudgetColumn[], flat: boolean): SheetCell[][] {
  if (flat) return [columns.map(({ label }, at) => heading(at, joinLabels(label)))];
  return printedHeading(columns).map((cells) => cells.map(({ text, column, columns: span, rows }) => heading(column, text, span, rows)));
}
