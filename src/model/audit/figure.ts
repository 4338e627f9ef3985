/** A cell ready for arithmetic. Blank, zero, not disclosed and not applicable stay four things. */
import { decimalsOf } from "../../amount/decimal.js";
import type { Cell } from "./cell.js";
import { exactOf, exponentOf, halfUnit } from "./exact.js";

export interface Figure {
  readonly cell: Cell;
  /** `missing`: the document has no such cell. A blank one is printed, and says nil. */
  readonly state: "number" | "blank" | "missing" | "notApplicable" | "notDisclosed";
  /** In 10⁻⁷ 元; 0 for what is no number. */
  readonly value: bigint;
  /** Half of a printed unit: as far as rounding may have moved the value. */
  readonly half: bigint;
  readonly decimals: number;
}

/** `decimals` of the table: a cell printed with fewer has lost trailing zeros, not precision. */
export function figureOf(cell: Cell, decimals: number): Figure {
  const { amount } = cell;
  const exponent = exponentOf(cell.unit);
  if (typeof amount !== "string") {
    const state = amount === null ? "blank" : amount === undefined ? "missing" : amount.state;
    return { cell, state, value: 0n, half: halfUnit(decimals, exponent), decimals };
  }
  const value = exactOf(amount, exponent);
  const places = Math.max(decimals, decimalsOf(amount));
  return { cell, state: value === undefined ? "notDisclosed" : "number", value: value ?? 0n, half: halfUnit(places, exponent), decimals: places };
}

/** Nothing that must be nil prints more than nil. */
export function isNil(figure: Figure): boolean {
  return figure.state === "number" ? figure.value === 0n : figure.state !== "notDisclosed";
}

export function isPrinted(figure: Figure): boolean {
  return figure.state === "number";
}
