/** A figure of a comparison: what is known of it, in exact digits, and where that is printed. */
import { isAmount } from "../../amount/lexer.js";
import { MONEY_UNITS, type MoneyUnit } from "../../amount/unit.js";
import type { BudgetDocument, BudgetStatement } from "../../schema/definition.js";
import type { Cell } from "../reading/cell.js";
import { exponentOf } from "../../amount/exact.js";
import type { Sheet } from "../reading/sheet.js";
import { exactly } from "../flows/exact-sum.js";

/**
 * `printed`: a number stands in the document; `derived` (推算): a sum or difference of ours; `blank`: a cell without anything, which is not
 * nil; `notApplicable`, `notDisclosed`: what is printed in place of a number; `absent`: the documents say nothing of it.
 */
export type ComparedState = "printed" | "derived" | "blank" | "notApplicable" | "notDisclosed" | "absent";

/** Where something is printed: a cell, or a clause of prose with its words. */
export interface Citation {
  readonly cell: Cell;
  readonly year: number;
  readonly kind: BudgetDocument["kind"];
  /** Printed ordinal of the row, else its line in the disclosed table. */
  readonly ordinal?: number;
  /** The clause, as printed; only of a statement. */
  readonly quote?: string;
}

export interface ComparedFigure {
  readonly state: ComparedState;
  /** Exact decimal string; `undefined` unless `printed` or `derived`. */
  readonly amount: string | undefined;
  readonly unit: MoneyUnit;
  /** What is printed in place of a number, such as ——. */
  readonly text: string;
  /** Where it is printed; of a derived figure, what it is made of. */
  readonly cites: readonly Citation[];
  /** The number is that of the prose, and the cell of the table is blank. */
  readonly blankInTable?: boolean;
}

/** A figure with a number. */
export type KnownFigure = ComparedFigure & { readonly amount: string };

export function isKnown(figure: ComparedFigure): figure is KnownFigure {
  return figure.amount !== undefined;
}

/** In steps of 10⁻⁷ 元. */
export function exactOfFigure({ amount, unit }: KnownFigure): bigint {
  return exactly({ amount, unit });
}

export function absent(unit: MoneyUnit): ComparedFigure {
  return { state: "absent", amount: undefined, unit, text: "", cites: [] };
}

/** The figure of a cell; `absent` where the table has no such cell. */
export function figureOfCell(document: BudgetDocument, sheet: Sheet, row: number, column: string): ComparedFigure {
  const unit = moneyUnit(sheet.unit) ?? "元";
  if (row < 0) return absent(unit);
  const cell = sheet.cell(row, column);
  const ordinal = ordinalOf(sheet, row);
  const cites = [{ cell, year: document.year, kind: document.kind, ...(ordinal !== undefined && { ordinal }) }];
  const { amount } = cell;
  if (amount === undefined) return absent(unit);
  if (amount === null) return { state: "blank", amount: undefined, unit, text: "", cites };
  if (typeof amount === "string") return { state: "printed", amount, unit, text: amount, cites };
  return { state: amount.state, amount: undefined, unit, text: amount.text, cites };
}

/** A form with its items as columns has one line for all of them, which tells none from another: then the name stands. */
function ordinalOf({ rows }: Sheet, at: number): number | undefined {
  const { row, line } = rows[at] ?? {};
  const shared = line !== undefined && (rows[at - 1]?.line === line || rows[at + 1]?.line === line);
  return row ?? (shared ? undefined : line);
}

export interface FoundStatement {
  readonly statement: BudgetStatement;
  readonly at: number;
}

/** The first statement of a key that is money; `undefined` for none. 持平 is stated as `"0"` without a unit. */
export function statementOf(document: BudgetDocument, key: string): FoundStatement | undefined {
  const statements = document.statements ?? [];
  const at = statements.findIndex((candidate) => candidate.key === key && typeof candidate.value === "string" && isAmount(candidate.value) && (candidate.unit === undefined || moneyUnit(candidate.unit) !== undefined));
  const statement = statements[at];
  return statement && { statement, at };
}

export function citeStatement(document: BudgetDocument, { statement, at }: FoundStatement): Citation {
  const { key, value, unit = "", quote } = statement;
  return {
    cell: { table: "statements", title: "", row: at, name: key, column: "value", label: "", amount: value, unit },
    year: document.year,
    kind: document.kind,
    ...(quote !== undefined && { quote }),
  };
}

/** The figure that a statement says; `undefined` for one without a unit of money. */
export function figureOfStatement(document: BudgetDocument, key: string): KnownFigure | undefined {
  const found = statementOf(document, key);
  const unit = moneyUnit(found?.statement.unit);
  const amount = found?.statement.value;
  if (found === undefined || unit === undefined || typeof amount !== "string") return undefined;
  return { state: "printed", amount, unit, text: amount, cites: [citeStatement(document, found)] };
}

/** The table's figure; where its cell is blank or missing and the prose prints a number, that number, and that the cell is blank. */
export function tableThenProse(inTable: ComparedFigure, inProse: KnownFigure | undefined): ComparedFigure {
  if (inProse === undefined || (inTable.state !== "blank" && inTable.state !== "absent")) return inTable;
  return { ...inProse, cites: [...inProse.cites, ...inTable.cites], ...(inTable.state === "blank" && { blankInTable: true }) };
}

export function moneyUnit(unit: string | undefined): MoneyUnit | undefined {
  return MONEY_UNITS.find((known) => known === unit);
}

/** The smaller of two units: a sum in it needs no more decimals than its parts. */
export function finerUnit(a: MoneyUnit, b: MoneyUnit): MoneyUnit {
  return exponentOf(a) < exponentOf(b) ? a : b;
}
