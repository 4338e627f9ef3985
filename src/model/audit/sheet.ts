/** One list of rows of a disclosure with its cells as figures, each read once. */
import { decimalsOf } from "../../amount/decimal.js";
import { plainName } from "../../classification/name.js";
import type { BudgetRow, BudgetTable } from "../../schema/definition.js";
import type { Cell } from "./cell.js";
import { figureOf, type Figure } from "./figure.js";

export interface SheetColumn {
  readonly key: string;
  readonly label: readonly string[];
}

/** As many columns as a definition may declare: hostile cells with keys of their own must not make a table quadratic. */
const MAX_COLUMNS = 200;

export class Sheet {
  readonly rows: readonly BudgetRow[];
  readonly columns: readonly SheetColumn[];
  readonly decimals: number;
  private readonly labels: ReadonlyMap<string, string>;
  private readonly figures = new Map<string, (Figure | undefined)[]>();
  private codes: ReadonlyMap<string, number> | undefined;

  constructor(
    readonly key: string,
    readonly table: BudgetTable,
    readonly side?: "income" | "expenditure",
  ) {
    const list = side === undefined ? table : table.sides?.[side];
    this.rows = list?.rows ?? [];
    this.columns = list?.columns ?? keysOf(this.rows);
    this.decimals = table.decimals ?? printedDecimals(this.rows);
    this.labels = new Map(this.columns.map(({ key, label }) => [key, label.join(" / ")]));
  }

  has(column: string): boolean {
    return this.labels.has(column);
  }

  /** The lowest printed label of a column. */
  label(column: string): string {
    return this.labels.get(column) ?? column;
  }

  at(row: number, column: string): Figure {
    let figures = this.figures.get(column);
    if (figures === undefined) this.figures.set(column, (figures = []));
    return (figures[row] ??= figureOf(this.cell(row, column), this.decimals));
  }

  /** The figures of some columns of a row that the table has. */
  across(row: number, columns: readonly string[]): Figure[] {
    return columns.filter((column) => this.has(column)).map((column) => this.at(row, column));
  }

  down(rows: readonly number[], column: string): Figure[] {
    return rows.map((row) => this.at(row, column));
  }

  /** Positions of the rows that `test` accepts. */
  where(test: (row: BudgetRow, at: number) => boolean): number[] {
    const found: number[] = [];
    this.rows.forEach((row, at) => {
      if (test(row, at)) found.push(at);
    });
    return found;
  }

  /** -1 where there is none, as `findIndex` has it. */
  get total(): number {
    return this.rows.findIndex((row) => row.role === "total");
  }

  rowOfKey(key: string): number {
    return this.rows.findIndex((row) => row.key === key);
  }

  rowOfName(name: string): number {
    return this.rows.findIndex((row) => row.role === undefined && plainName(row.name) === name);
  }

  rowOfCode(code: string): number {
    return this.byCode.get(code) ?? -1;
  }

  /** First row of every code. */
  get byCode(): ReadonlyMap<string, number> {
    if (this.codes === undefined) {
      const codes = new Map<string, number>();
      this.rows.forEach(({ code, role }, at) => {
        if (code !== undefined && role === undefined && !codes.has(code)) codes.set(code, at);
      });
      this.codes = codes;
    }
    return this.codes;
  }

  private cell(at: number, column: string): Cell {
    const row = this.rows[at];
    return {
      table: this.key,
      title: this.table.title,
      ...(this.side !== undefined && { side: this.side }),
      row: at,
      name: row?.name ?? "",
      ...(row?.code !== undefined && { code: row.code }),
      column,
      label: this.label(column),
      amount: row !== undefined && Object.prototype.hasOwnProperty.call(row.cells, column) ? row.cells[column] : undefined,
      unit: this.table.unit,
    };
  }
}

function keysOf(rows: readonly BudgetRow[]): SheetColumn[] {
  const keys = new Set<string>();
  for (const row of rows) {
    for (const key of Object.keys(row.cells)) {
      if (keys.size < MAX_COLUMNS) keys.add(key);
    }
  }
  return Array.from(keys, (key) => ({ key, label: [key] }));
}

function printedDecimals(rows: readonly BudgetRow[]): number {
  let most = 0;
  for (const row of rows) {
    for (const amount of Object.values(row.cells)) if (typeof amount === "string") most = Math.max(most, decimalsOf(amount));
  }
  return most;
}
