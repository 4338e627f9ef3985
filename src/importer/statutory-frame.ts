/** What every reading of a statutory table gives, whatever its shape. */
import type { MoneyUnit } from "../amount/unit.js";
import type { BudgetRow, BudgetTable } from "../schema/index.js";
import type { ColumnMap, FigureColumn } from "./columns.js";
import { printedDecimals } from "./figure.js";
import type { Data, Refusal } from "./row-reader.js";

export interface Statutory {
  readonly table: BudgetTable;
  readonly figures: readonly FigureColumn[];
  /** Printed lines with data: for a two-sided table those of both lists together. */
  readonly rowCount: number;
  /** Rows with data and grid columns that were taken, from 0. */
  readonly dataRows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

export interface Place {
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly number: number;
  readonly notes: readonly string[];
}

export function isRefusal(result: object): result is Refusal {
  return "code" in result && "found" in result;
}

export function taken(data: Data, maps: readonly ColumnMap[]): Pick<Statutory, "dataRows" | "columns"> {
  const columns = maps.flatMap(({ ordinal, codes, name, figures }) => [...(ordinal === undefined ? [] : [ordinal]), ...codes, name, ...figures.map((figure) => figure.at)]);
  return { dataRows: new Set(data.rows.map((row) => row.at)), columns: new Set(columns) };
}

/** What all tables have: title, unit, printed decimals, notes, and where in the file they stand. */
export function frame(data: Data, place: Place, rows: readonly BudgetRow[], figures: readonly FigureColumn[]): BudgetTable {
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
