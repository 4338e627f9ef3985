/** A document as the rules read it: its tables as sheets, its prose figures by key. Each is prepared once, when first asked for. */
import { decimalsOf } from "../../amount/lexer.js";
import type { BudgetDocument, BudgetStatement, BudgetTable } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Cell } from "../reading/cell.js";
import { Figure } from "../reading/figure.js";
import { Sheet } from "../reading/sheet.js";

export type Side = "income" | "expenditure";

/** Tables that stand outside `tables`. */
const SECTIONS = ["procurement", "assets"] as const;

export class Ledger {
  private readonly sheets = new Map<string, Sheet | undefined>();
  private readonly said = new Map<string, Figure>();

  constructor(readonly document: BudgetDocument) {
    (document.statements ?? []).forEach((statement, at) => {
      if (!this.said.has(statement.key)) this.said.set(statement.key, statementFigure(statement, at));
    });
  }

  /** Keys of the tables that are one list of rows. */
  get listKeys(): readonly string[] {
    return Object.keys(this.document.tables).filter((key) => this.document.tables[key]?.sides === undefined);
  }

  /** A table with rows; `undefined` for a missing, empty or two-sided one. */
  sheet(key: string): Sheet | undefined {
    return this.prepared(key, () => {
      const table = this.table(key);
      return table === undefined || table.rows === undefined || table.rows.length === 0 ? undefined : new Sheet(key, table);
    });
  }

  side(key: string, side: Side): Sheet | undefined {
    return this.prepared(`${key}/${side}`, () => {
      const table = this.table(key);
      return table?.sides === undefined ? undefined : new Sheet(key, table, side);
    });
  }

  table(key: string): BudgetTable | undefined {
    const { document } = this;
    if (key === SECTIONS[0] || key === SECTIONS[1]) return document[key];
    return own(document.tables, key);
  }

  statement(key: string): Figure | undefined {
    return this.said.get(key);
  }

  statementKeys(): Iterable<string> {
    return this.said.keys();
  }

  /** The cell in the row of a total, where the table has one. */
  totalOf(key: string, column = "total"): Figure | undefined {
    const sheet = this.sheet(key);
    if (sheet === undefined || sheet.total < 0 || !sheet.has(column)) return undefined;
    return sheet.figureAt(sheet.total, column);
  }

  /** A line of a two-sided table by its key. */
  line(key: string, side: Side, row: string, column = "amount"): Figure | undefined {
    const sheet = this.side(key, side);
    const at = sheet?.rowOfKey(row) ?? -1;
    return sheet === undefined || at < 0 || !sheet.has(column) ? undefined : sheet.figureAt(at, column);
  }

  private prepared(key: string, make: () => Sheet | undefined): Sheet | undefined {
    if (!this.sheets.has(key)) this.sheets.set(key, make());
    return this.sheets.get(key);
  }
}

/** Prose prints what it likes: 0, 289.7, 96. Its own decimals are its precision, except that nil is nil to two places. */
const NIL_DECIMALS = 2;

function statementFigure({ key, value, unit = "", quote = "" }: BudgetStatement, row: number): Figure {
  const nil = typeof value === "string" && /^-?0(?:\.0+)?$/.test(value);
  const decimals = typeof value !== "string" ? NIL_DECIMALS : nil ? Math.max(NIL_DECIMALS, decimalsOf(value)) : decimalsOf(value);
  const cell: Cell = { table: "statements", title: "文字说明", row, name: key, column: "value", label: quote, amount: value, unit };
  return new Figure({ unit, decimals, cell: () => cell }, row, "value", value);
}
