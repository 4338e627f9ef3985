/** A cell ready for arithmetic. Blank, zero, not disclosed and not applicable stay four things. */
import { decimalsOf } from "../../amount/lexer.js";
import type { Amount } from "../../schema/definition.js";
import type { Cell } from "./cell.js";
import { exactOf, exponentOf, halfUnit } from "../../amount/exact.js";

/** What a figure is read from; its cell is described only when a finding cites it, since most figures of a large table are cited by none. */
export interface FigureSource {
  readonly unit: string;
  /** Of the table: a cell printed with fewer has lost trailing zeros, not precision. */
  readonly decimals: number;
  cell(row: number, column: string): Cell;
}

export class Figure {
  /** `missing`: the document has no such cell. A blank one is printed, and says nil. */
  readonly state: "number" | "blank" | "missing" | "notApplicable" | "notDisclosed";
  /** In 10⁻⁷ 元; 0 for what is no number. */
  readonly value: bigint;
  /** Half of a printed unit: as far as rounding may have moved the value. */
  readonly half: bigint;
  readonly decimals: number;

  constructor(
    private readonly source: FigureSource,
    private readonly row: number,
    private readonly column: string,
    amount: Amount | undefined,
  ) {
    const exponent = exponentOf(source.unit);
    const value = typeof amount === "string" ? exactOf(amount, exponent) : undefined;
    this.state = value !== undefined ? "number" : amount === null ? "blank" : amount === undefined ? "missing" : typeof amount === "string" ? "notDisclosed" : amount.state;
    this.value = value ?? 0n;
    this.decimals = typeof amount === "string" ? Math.max(source.decimals, decimalsOf(amount)) : source.decimals;
    this.half = halfUnit(this.decimals, exponent);
  }

  get cell(): Cell {
    return this.source.cell(this.row, this.column);
  }
}

/** Nothing that must be nil prints more than nil. */
export function isNil(figure: Figure): boolean {
  return figure.state === "number" ? figure.value === 0n : figure.state !== "notDisclosed";
}

export function isPrinted(figure: Figure): boolean {
  return figure.state === "number";
}
