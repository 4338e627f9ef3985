/**
 * Paths to single figures, as authors of pages write them: `threePublic.total`, `expenditure.206.project`.
 *
 *     <table>.<row>[.<column>]                      expenditure.206   expenditure.206.basic   threePublic.vehicles
 *     <two-sided table>.<side>.<row>[.<column>]     balance.income.carryOver   balance.expenditure.科学技术支出
 *     statements.<key of a statement>               statements.threePublic.change
 *     projects.<position, from 1>[.cap]             projects.3
 *
 * - table: a key of `tables` (`expenditure`, `threePublic`, …), or `procurement`, `assets`.
 * - row: `total`, a key (`vehicles`), a code (`206`), the printed name without its ordinal (`科学技术支出`), or `#7`: the 7th row of the list.
 * - column: a key of the table's columns; by default `final` (决算数, which final accounts print beside 预算数), else `total`, else
 *   `amount`, else `value`, else the first that holds figures.
 *
 * A form that prints its items side by side has one row; there `threePublic.vehicles` is the column of that name.
 */
import { MONEY_UNITS, type MoneyUnit } from "../amount/unit.js";
import { plainName } from "../classification/name.js";
import type { Amount, BudgetColumn, BudgetDocument, BudgetRow, BudgetTable } from "../schema/definition.js";
import { own } from "../schema/own.js";

/** One figure with all that is printed around it. */
export interface PathFigure {
  /** Key of its table, or `procurement`, `assets`, `statements`, `projects`. */
  readonly table: string;
  /** Printed title of the table; empty for prose and projects. */
  readonly title: string;
  readonly side?: "income" | "expenditure" | undefined;
  /** Position in its list, from 0. */
  readonly row: number;
  /** Printed ordinal of the row, else its line in the disclosed file. */
  readonly line: number | undefined;
  readonly role: BudgetRow["role"];
  readonly name: string;
  readonly code: string;
  /** Key of the row; of a statement, its own. */
  readonly key: string;
  readonly column: string;
  /** Printed heading of the column. */
  readonly label: string;
  readonly amount: Amount;
  /** Unit of money, or the measure of a quantity; may be empty. */
  readonly unit: string;
  /** The unit, where it is one of money. */
  readonly money: MoneyUnit | undefined;
  /** The clause that a figure in prose stands in, and the reason it gives. */
  readonly quote?: string | undefined;
  readonly reason?: string | undefined;
}

/** The part of a path that leads nowhere, or to several places, and what stands there instead. */
export interface PathFault {
  readonly fault: "missing" | "ambiguous";
  readonly part: string;
  readonly known: readonly string[];
}

export type PathResult = { readonly ok: true; readonly figure: PathFigure } | { readonly ok: false; readonly fault: PathFault };

/** The figure at a path; for a path that leads nowhere, its faulty part and what exists in its place. Never throws. */
export function figureAt(document: BudgetDocument, path: string): PathResult {
  const [place = "", ...rest] = path.trim().split(".");
  if (place === "statements") return statementAt(document, rest.join("."));
  if (place === "projects") return projectAt(document, rest);
  const table = tableAt(document, place);
  if (table === undefined) return missing(place, placesOf(document));
  if (table.sides === undefined) return rowAt({ key: place, table, columns: table.columns, rows: table.rows ?? [] }, rest);
  const [side = "", ...inside] = rest;
  if (side !== "income" && side !== "expenditure") return missing(side, ["income", "expenditure"]);
  return rowAt({ key: place, table, side, ...table.sides[side] }, inside);
}

/** A list of rows under one heading. */
interface List {
  readonly key: string;
  readonly table: BudgetTable;
  readonly side?: "income" | "expenditure";
  readonly columns?: readonly BudgetColumn[] | undefined;
  readonly rows: readonly BudgetRow[];
}

const SECTIONS = ["procurement", "assets"] as const;

function tableAt(document: BudgetDocument, key: string): BudgetTable | undefined {
  return key === "procurement" || key === "assets" ? document[key] : own(document.tables, key);
}

function placesOf(document: BudgetDocument): readonly string[] {
  const lists = (["statements", "projects"] as const).filter((key) => (document[key] ?? []).length > 0);
  return [...Object.keys(document.tables), ...SECTIONS.filter((key) => document[key] !== undefined), ...lists];
}

function rowAt(list: List, parts: readonly string[]): PathResult {
  const [wanted = "", column, ...beyond] = parts;
  if (beyond.length > 0) return missing(beyond.join("."), []);
  const { rows } = list;
  const found = rowsAt(rows, wanted);
  const [only] = rows;
  if (found.length === 0 && rows.length === 1 && only !== undefined && column === undefined && own(only.cells, wanted) !== undefined) return cellAt(list, 0, wanted);
  const [row] = found;
  if (row === undefined) return missing(wanted, rows.map(addressOf));
  if (found.length > 1) return { ok: false, fault: { fault: "ambiguous", part: wanted, known: found.map((at) => `#${at + 1}`) } };
  return cellAt(list, row, column);
}

/** Positions of the rows that a word names: by the first of its readings that any row answers to. */
function rowsAt(rows: readonly BudgetRow[], wanted: string): readonly number[] {
  const position = /^#(\d{1,6})$/.exec(wanted)?.[1];
  if (position !== undefined) return rows[Number(position) - 1] === undefined ? [] : [Number(position) - 1];
  const name = plainName(wanted);
  const readings: readonly ((row: BudgetRow) => boolean)[] = [
    (row) => wanted === "total" && row.role === "total",
    (row) => row.key === wanted,
    (row) => row.code === wanted,
    (row) => name !== "" && plainName(row.name) === name,
  ];
  for (const answers of readings) {
    const found = rows.flatMap((row, at) => (answers(row) ? [at] : []));
    if (found.length > 0) return found;
  }
  return [];
}

/** The shortest word that names a row. */
function addressOf({ role, key, code, name }: BudgetRow): string {
  return role === "total" ? "total" : (key ?? code ?? plainName(name));
}

const DEFAULT_COLUMNS = ["final", "total", "amount", "value"];

function cellAt({ key: table, table: { title, unit }, side, columns, rows }: List, row: number, wanted: string | undefined): PathResult {
  const { cells, texts, name, code = "", key = "", role, row: ordinal, line } = rows[row] as BudgetRow;
  const known = columns?.map((column) => column.key).filter((column) => own(cells, column) !== undefined) ?? Object.keys(cells);
  const column = wanted ?? DEFAULT_COLUMNS.find((candidate) => known.includes(candidate)) ?? known[0] ?? "";
  const amount = own(cells, column);
  if (amount === undefined) return missing(column, known);
  const label = columns?.find((candidate) => candidate.key === column)?.label.join(" / ") ?? column;
  const measured = isQuantity(column, label) || (table === "threePublic" && key.includes(".")); // 统计数, such as `reception.batches`
  return {
    ok: true,
    figure: {
      ...{ table, title, side, row, line: ordinal ?? line, role, name, code, key, column, label, amount },
      unit: measured ? (own(texts, "measure") ?? /[(（]([^()（）]{1,6})[)）]$/.exec(label)?.[1] ?? "") : unit,
      money: measured ? undefined : unit,
    },
  };
}

/** Counts and shares stand beside money in one table; no unit of money is theirs. */
function isQuantity(column: string, label: string): boolean {
  return column === "quantity" || /(?:数量|人数|人次|批次|[个团组辆台套]数|保有量|面积|占比|比例|[%％])(?:[(（][^()（）]*[)）])?$/.test(label);
}

function statementAt({ statements = [] }: BudgetDocument, wanted: string): PathResult {
  const row = statements.findIndex(({ key }) => key === wanted);
  const said = statements[row];
  if (said === undefined) return missing(wanted, statements.map(({ key }) => key));
  const { key, value, unit = "", quote, reason } = said;
  const money = MONEY_UNITS.find((candidate) => candidate === unit);
  return { ok: true, figure: { table: "statements", title: "", row, line: undefined, role: undefined, name: "", code: "", key, column: "value", label: "", amount: value, unit, money, quote, reason } };
}

function projectAt({ projects = [] }: BudgetDocument, [position = "", column = "cap", ...beyond]: readonly string[]): PathResult {
  const row = /^\d{1,6}$/.test(position) ? Number(position) - 1 : -1;
  const project = projects[row];
  if (project === undefined) return missing(position, projects.map((_, at) => String(at + 1)));
  const { cap, unit = "万元" } = project.amount ?? {};
  if (column !== "cap" || beyond.length > 0 || cap === undefined) return missing([column, ...beyond].join("."), cap === undefined ? [] : ["cap"]);
  return { ok: true, figure: { table: "projects", title: "", row, line: undefined, role: undefined, name: project.name, code: "", key: "", column, label: "项目预算控制数", amount: cap, unit, money: unit } };
}

function missing(part: string, known: readonly string[]): PathResult {
  return { ok: false, fault: { fault: "missing", part, known } };
}
