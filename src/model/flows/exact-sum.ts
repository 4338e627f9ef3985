/** Exact sums of figures that may stand in several units. */
import { decimalsOf } from "../../amount/lexer.js";
import type { MoneyUnit } from "../../amount/unit.js";
import { exponentOf, halfUnit, printExact } from "../audit/exact.js";
import { judge } from "../audit/verdict.js";
import type { FlowBalance, FlowCell } from "./graph.js";

/** Decimal places of 元 that an exact step stands for: half of the last printed digit is a whole number of them. */
const PLACES = 7;

export interface Figure {
  readonly amount: string;
  readonly unit: MoneyUnit;
}

/** A printed zero, or nothing but one: no ribbon. */
export function isNil(amount: string): boolean {
  return !/[1-9]/.test(amount);
}

export function isNegative(amount: string): boolean {
  return amount.startsWith("-") && !isNil(amount);
}

/** In steps of 10⁻⁷ 元. Our own sums are read back too, and may have more digits than any printed amount. */
export function exactly({ amount, unit }: Figure): bigint {
  const [, integer = "0", fraction = ""] = /^(-?\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  const places = PLACES + exponentOf(unit);
  return BigInt(integer + fraction.padEnd(places, "0").slice(0, places));
}

/** In `unit`, with as many decimals as the most precise figure; `"0"` for none. */
export function sumOfFigures(figures: readonly Figure[], unit: MoneyUnit): string {
  let sum = 0n;
  let decimals = 0;
  for (const figure of figures) {
    sum += exactly(figure);
    decimals = Math.max(decimals, decimalsOf(figure.amount));
  }
  return printExact(sum, exponentOf(unit), decimals);
}

/** `a − b` in the unit of `a`. */
export function differenceOf(a: Figure, b: Figure): string {
  return printExact(exactly(a) - exactly(b), exponentOf(a.unit), Math.max(decimalsOf(a.amount), decimalsOf(b.amount)));
}

/** What rounding may hide in printed cells, in exact steps. */
export function boundOf(cells: readonly FlowCell[]): bigint {
  return cells.reduce((sum, { decimals, unit }) => sum + halfUnit(decimals, exponentOf(unit)), 0n);
}

/** A declared figure beside the parts that should make it. */
export function balanceOfParts(declared: Figure & { readonly cells: readonly FlowCell[] }, parts: readonly (Figure & { readonly cells: readonly FlowCell[] })[]): FlowBalance {
  const printed = { amount: sumOfFigures(parts, declared.unit), unit: declared.unit };
  const bound = parts.reduce((sum, { cells }) => sum + boundOf(cells), boundOf(declared.cells));
  return {
    declared: declared.amount,
    unit: declared.unit,
    sum: printed.amount,
    residue: differenceOf(declared, printed),
    verdict: judge(exactly(declared) - exactly(printed), bound),
  };
}
