/** One list of rows of a disclosure with its cells as figures, each read once. */
import { decimalsOf } from "../../amount/lexer.js";
import type { Amount, BudgetRow, BudgetTable } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Cell } from "./cell.js";
import { Figure, type FigureSource } from "./figure.js";

export interface SheetColumn {
  readonly key: string;
  readonly label: readonly string[];
}

/** As many columns as a definition may declare: hostile cells with keys of their own must not make a table quadratic. */
const MAX_COLUMNS = 200;

export class Sheet implements FigureSource {
  readonly rows: readonly BudgetRow[];
  readonly columns: readonly SheetColumn[];
  readonly decimals: number;
  readonly unit: string;
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
    this.unit = table.unit;
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

  figureAt(row: number, column: string): Figure {
    let figures = this.figures.get(column);
    if (figures === undefined) this.figures.set(column, (figures = new Array<Figure | undefined>(this.rows.length)));
    return (figures[row] ??= new Figure(this, row, column, this.amount(row, column)));
  }

  /** The addends in some columns of a row; blank cells, the most of a form, add nothing and are left out. */
  across(row: number, columns: readonly string[]): Figure[] {
    const figures: Figure[] = [];
    for (const column of columns) if (this.says(row, column)) figures.push(this.figureAt(row, column));
    return figures;
  }

  /** The addends in some rows of a column. */
  down(rows: readonly number[], column: string): Figure[] {
    const figures: Figure[] = [];
    for (const row of rows) if (this.says(row, column)) figures.push(this.figureAt(row, column));
    return figures;
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

  cell(row: number, column: string): Cell {
    const { name = "", code } = this.rows[row] ?? {};
    const { key: table, unit, side } = this;
    const [{ title }, label, amount] = [this.table, this.label(column), this.amount(row, column)];
    if (side !== undefined) return { table, title, row, name, ...(code !== undefined && { code }), column, label, amount, unit, side };
    // Written out, because spreading costs more than the whole check of a large table.
    return code === undefined ? { table, title, row, name, column, label, amount, unit } : { table, title, row, name, code, column, label, amount, unit };
  }

  private says(row: number, column: string): boolean {
    return (this.amount(row, column) ?? null) !== null;
  }

  private amount(row: number, column: string): Amount | undefined {
    return own(this.rows[row]?.cells, column);
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
