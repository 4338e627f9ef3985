/** Exact sums of figures that may stand in several units. */
import { decimalsOf } from "../../amount/lexer.js";
import type { MoneyUnit } from "../../amount/unit.js";
import { exponentOf, halfUnit, printExact } from "../../amount/exact.js";
import { judge } from "../verdict.js";
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

/** 10⁰ … 10¹⁵. */
const POWERS: readonly bigint[] = Array.from({ length: PLACES + 9 }, (_, exponent) => BigInt(`1${"0".repeat(exponent)}`));
/** Digits that a double holds exactly; of so few a bigint is made much faster than of a text. */
const SAFE_DIGITS = 15;

/** In steps of 10⁻⁷ 元. Our own sums are read back too, and may have more digits than any printed amount. */
export function exactly({ amount, unit }: Figure): bigint {
  const point = amount.indexOf(".");
  const digits = point < 0 ? amount : amount.slice(0, point) + amount.slice(point + 1);
  const places = PLACES + exponentOf(unit) - (point < 0 ? 0 : amount.length - point - 1);
  const count = digits.length <= SAFE_DIGITS ? BigInt(Number(digits)) : BigInt(digits);
  return count * (POWERS[places] ?? 1n);
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

const halves = new Map<number, bigint>();

/** Half of the last printed digit, in exact steps. */
function halfOf({ decimals, unit }: FlowCell): bigint {
  const exponent = exponentOf(unit);
  const key = decimals * 16 + exponent;
  let half = halves.get(key);
  if (half === undefined) halves.set(key, (half = halfUnit(decimals, exponent)));
  return half;
}

/** What rounding may hide in printed cells, in exact steps. */
export function boundOf(cells: readonly FlowCell[]): bigint {
  let bound = 0n;
  for (const cell of cells) bound += halfOf(cell);
  return bound;
}

/** A declared figure beside the parts that should make it. */
export function balanceOfParts(declared: Figure & { readonly cells: readonly FlowCell[] }, parts: readonly (Figure & { readonly cells: readonly FlowCell[] })[]): FlowBalance {
  let sum = 0n;
  let decimals = 0;
  let bound = boundOf(declared.cells);
  for (const part of parts) {
    sum += exactly(part);
    decimals = Math.max(decimals, decimalsOf(part.amount));
    bound += boundOf(part.cells);
  }
  const { amount, unit } = declared;
  const residue = exactly(declared) - sum;
  const exponent = exponentOf(unit);
  const printed = printExact(sum, exponent, decimals);
  return { declared: amount, unit, sum: printed, residue: printExact(residue, exponent, Math.max(decimalsOf(amount), decimalsOf(printed))), verdict: judge(residue, bound) };
}
