/** One statutory table as flows read it: its rows by class, its cells with their addresses. */
import { decimalsOf } from "../../amount/lexer.js";
import type { MoneyUnit } from "../../amount/unit.js";
import { levelOfCode, type Classification } from "../../classification/level.js";
import { plainName } from "../../classification/name.js";
import type { BudgetDocument, BudgetRow, BudgetTable } from "../../schema/definition.js";
import { budgetTree, type BudgetNode } from "../tree.js";
import { isNil, sumOfFigures } from "./exact-sum.js";
import type { FlowCell, Standing } from "./graph.js";

/** 1: 类, 2: 款 (a 类 printed without any 款 stays itself). */
export type FlowLevel = 1 | 2;

/** The rows that one class is printed in: its own, or those of its parts where it has none. */
export interface ClassRows {
  readonly code: string;
  readonly name: string;
  readonly rows: readonly BudgetRow[];
  /** Is the figure of the class itself printed, once? */
  readonly printed: boolean;
}

export interface FlowFigure {
  readonly amount: string;
  readonly unit: MoneyUnit;
  readonly standing: Standing;
  readonly cells: readonly FlowCell[];
}

export interface FlowSheet {
  readonly key: string;
  readonly table: BudgetTable;
  readonly total: BudgetRow | undefined;
  /** In printed order, by code; by `=name` for a row printed without one. */
  readonly classes: ReadonlyMap<string, ClassRows>;
  readonly at: ReadonlyMap<BudgetRow, number>;
  /** Headings of columns, as far as they were asked for. */
  readonly headings: Map<string, string>;
}

/** `undefined` when the document has no such table with rows. */
export function flowSheet(document: BudgetDocument, key: string, classification: Classification, level: FlowLevel): FlowSheet | undefined {
  const tree = budgetTree(document, classification, { table: key });
  if (tree === undefined) return undefined;
  const at = new Map((tree.table.rows ?? []).map((row, index) => [row, index]));
  return { key, table: tree.table, total: tree.root.row, classes: classesOf(tree.root.children, level), at, headings: new Map() };
}

function classesOf(top: readonly BudgetNode[], level: FlowLevel): ReadonlyMap<string, ClassRows> {
  const digits = level === 1 ? 3 : 5;
  const groups = new Map<string, { code: string; name: string; rows: BudgetRow[]; printed: boolean }>();
  const queue = [...top].reverse();
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const own = levelOfCode(node.code);
    if (own > 0 && own < level && node.children.length > 0) {
      for (let i = node.children.length - 1; i >= 0; i--) queue.push(node.children[i] as BudgetNode);
      continue;
    }
    if (node.row === undefined) continue;
    const code = own === 0 ? node.code : node.code.slice(0, digits);
    const key = code === "" ? `=${plainName(node.name)}` : code;
    const whole = code === node.code;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, name: whole ? node.name : code, rows: [node.row], printed: whole });
    else {
      group.rows.push(node.row);
      group.printed = false;
    }
  }
  return groups;
}

export function hasColumn({ table }: FlowSheet, key: string): boolean {
  return (table.columns ?? []).some((column) => column.key === key) || (table.rows ?? []).some((row) => row.cells[key] !== undefined);
}

/** The heading of a column; of 事业收入 / 小计 the label above says more. */
export function labelOf(table: Pick<BudgetTable, "columns">, key: string): string | undefined {
  const label = table.columns?.find((column) => column.key === key)?.label ?? [];
  const leaf = label[label.length - 1];
  return leaf !== undefined && /^(?:小计|合计|金额)$/.test(leaf) && label.length > 1 ? label[label.length - 2] : leaf;
}

export function cellOf(sheet: FlowSheet, row: BudgetRow, column: string): FlowCell {
  const { key: table, table: { title, unit, decimals: usual = 0 } } = sheet;
  const amount = row.cells[column];
  const decimals = typeof amount === "string" ? Math.max(usual, decimalsOf(amount)) : usual;
  const [at, label] = [sheet.at.get(row) ?? 0, headingOf(sheet, column)];
  // Thousands of these are made at once: written out, they cost a fraction of what spreading an optional code does.
  return row.code === undefined
    ? { table, title, row: at, name: row.name, column, label, amount, unit, ordinal: row.row, decimals }
    : { table, title, row: at, name: row.name, code: row.code, column, label, amount, unit, ordinal: row.row, decimals };
}

function headingOf({ table, headings }: FlowSheet, column: string): string {
  let heading = headings.get(column);
  if (heading === undefined) headings.set(column, (heading = labelOf(table, column) ?? column));
  return heading;
}

/** What rows print in a column: one figure as it stands, several as their exact sum; `undefined` where no money is printed. */
export function figureOf(sheet: FlowSheet, rows: readonly BudgetRow[], column: string, printed: boolean): FlowFigure | undefined {
  const cells: MoneyCell[] = [];
  for (const row of rows) {
    const amount = row.cells[column];
    if (typeof amount !== "string" || isNil(amount)) continue;
    const cell = cellOf(sheet, row, column);
    if (printsMoney(cell)) cells.push(cell);
  }
  const [first] = cells;
  if (first === undefined || !printed) return addUp(cells);
  return { amount: first.amount, unit: sheet.table.unit, standing: "disclosed", cells };
}

type MoneyCell = FlowCell & { readonly amount: string };

function printsMoney(cell: FlowCell): cell is MoneyCell {
  return typeof cell.amount === "string" && !isNil(cell.amount);
}

function addUp(cells: readonly MoneyCell[]): FlowFigure | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const unit = first.unit as MoneyUnit; // all of one table
  return { amount: sumOfFigures(cells.map(({ amount }) => ({ amount, unit })), unit), unit, standing: "derived", cells };
}

/** What a class declares as its 合计; where that is not printed, the exact sum of what its rows print in `columns`. */
export function classTotal(sheet: FlowSheet, { rows, printed }: ClassRows, columns: readonly string[]): FlowFigure | undefined {
  const cells = (): MoneyCell[] => rows.flatMap((row) => columns.map((column) => cellOf(sheet, row, column))).filter(printsMoney);
  return figureOf(sheet, rows, "total", printed) ?? addUp(cells());
}

/** What the table declares for a whole column; without a line of totals, the exact sum of its classes. */
export function columnTotal(sheet: FlowSheet, column: string): FlowFigure | undefined {
  const declared = sheet.total === undefined ? undefined : figureOf(sheet, [sheet.total], column, true);
  return declared ?? figureOf(sheet, Array.from(sheet.classes.values()).flatMap(({ rows }) => rows), column, false);
}
