/** A statutory table from its grid: the specification found by the title is held against heading, codes and every cell. */
import type { BudgetRow, BudgetTable } from "../schema/index.js";
import type { MoneyUnit } from "../amount/unit.js";
import { documentColumns, mapColumns, mapSides, type ColumnMap, type FigureColumn } from "./columns.js";
import type { GridTable } from "./disclosed-file.js";
import { printedDecimals } from "./figure.js";
import type { Heading } from "./heading.js";
import { dataRows, readRows, type Data, type Describe, type Refusal } from "./row-reader.js";
import { describeCoded, describeExpenditure, describeIncome, describeThreePublic } from "./row-role.js";
import type { TableSpec } from "./table-spec.js";

export interface Statutory {
  readonly table: BudgetTable;
  readonly figures: readonly FigureColumn[];
  /** Printed lines with data: for a two-sided table those of both lists together. */
  readonly rowCount: number;
  /** Rows with data and grid columns that were taken, from 0. */
  readonly dataRows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

interface Place {
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly number: number;
  readonly notes: readonly string[];
}

export function isRefusal(result: object): result is Refusal {
  return "code" in result && "found" in result;
}

/** Reads `table` as `spec` says, or refuses it with the reason. */
export function readStatutory(table: GridTable, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const data = dataRows(table, heading);
  if (isRefusal(data)) return data;
  return spec.shape === "sided" ? readSided(data, heading, spec, place) : readList(data, heading, spec, place);
}

function readList(data: Data, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const map = mapColumns(heading, spec);
  if (typeof map === "string") return { code: "refusedColumns", found: map };
  const rows = readRows(data, map, spec.codes, spec.shape === "coded" ? describeCoded : describeThreePublic);
  if (isRefusal(rows)) return rows;
  if (rows.length > 0 && !isKnownBy(rows, map, spec)) return { code: "refusedRows", found: spec.name };
  const table = { ...frame(data, place, rows, map.figures), columns: documentColumns(map.figures), rows };
  return { table, figures: map.figures, rowCount: rows.length, ...taken(data, [map]) };
}

function taken(data: Data, maps: readonly ColumnMap[]): Pick<Statutory, "dataRows" | "columns"> {
  const columns = maps.flatMap(({ ordinal, codes, name, figures }) => [...(ordinal === undefined ? [] : [ordinal]), ...codes, name, ...figures.map((figure) => figure.at)]);
  return { dataRows: new Set(data.rows.map((row) => row.at)), columns: new Set(columns) };
}

/** The rows must say the same as the title: codes of the classification, or the names of the three public expenses. */
function isKnownBy(rows: readonly BudgetRow[], map: ColumnMap, spec: TableSpec): boolean {
  if (spec.shape === "keyed") return ["abroad", "vehicles", "reception"].every((key) => rows.some((row) => row.key === key));
  return map.codes.length > 0 && rows.some((row) => row.code !== undefined || row.role === "total");
}

function readSided(data: Data, heading: Heading, spec: TableSpec, place: Place): Statutory | Refusal {
  const maps = mapSides(heading, spec);
  if (typeof maps === "string") return { code: "refusedColumns", found: maps };
  const read = (map: ColumnMap, describe: Describe): BudgetRow[] | Refusal => readRows(data, map, undefined, describe);
  const income = read(maps.income, describeIncome());
  if (isRefusal(income)) return income;
  const expenditure = read(maps.expenditure, describeExpenditure);
  if (isRefusal(expenditure)) return expenditure;
  const all = [...income, ...expenditure];
  if (all.length > 0 && !all.some((row) => row.role === "total")) return { code: "refusedRows", found: "总计" };
  const figures = [...maps.income.figures, ...maps.expenditure.figures];
  const sides = {
    income: { columns: documentColumns(maps.income.figures), rows: income },
    expenditure: { columns: documentColumns(maps.expenditure.figures), rows: expenditure },
  };
  return { table: { ...frame(data, place, all, figures), sides }, figures, rowCount: new Set(all.map((row) => row.line)).size, ...taken(data, [maps.income, maps.expenditure]) };
}

/** What all tables have: title, unit, printed decimals, notes, and where in the file they stand. */
function frame(data: Data, place: Place, rows: readonly BudgetRow[], figures: readonly FigureColumn[]): BudgetTable {
  const keys = new Set(figures.map((figure) => figure.key));
  let decimals: number | undefined;
  for (const row of rows) for (const key of keys) decimals = most(decimals, printedDecimals(row.cells[key] ?? null));
  return {
    title: place.title,
    unit: place.unit,
    ...(decimals !== undefined && { decimals }),
    notes: [...data.notes, ...place.notes],
    source: { table: place.number },
  };
}

function most(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.max(a, b);
}
