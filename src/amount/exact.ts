/**
 * Exact integers for checking: an amount of money counts 10⁻⁷ 元 in a bigint. Every admissible amount (20 integer and 6 fraction digits,
 * 元 to 亿元) and half of its last printed digit is a whole number of these, so that nothing is ever rounded, and a sum of 100,000 cells costs
 * a fraction of what it costs in Decimal.
 */
import { isAmount } from "./lexer.js";
import { UNIT_EXPONENT, type MoneyUnit } from "./unit.js";

/** Decimal places of 元 that one step stands for. */
const PLACES = 7;

/** 10⁰ … 10²¹. */
const POWERS: readonly bigint[] = Array.from({ length: 22 }, (_, exponent) => BigInt(`1${"0".repeat(exponent)}`));

function power(exponent: number): bigint {
  return POWERS[Math.min(Math.max(exponent, 0), POWERS.length - 1)] as bigint;
}

/** Places that a unit stands above 元; other units (升, %) count as they are. */
export function exponentOf(unit: string): number {
  return Object.keys(UNIT_EXPONENT).includes(unit) ? UNIT_EXPONENT[unit as MoneyUnit] : 0;
}

/** `undefined` for what is no amount. */
export function exactOf(amount: string, exponent: number): bigint | undefined {
  if (!isAmount(amount)) return undefined;
  const point = amount.indexOf(".");
  if (point < 0) return BigInt(amount) * power(PLACES + exponent);
  return BigInt(amount.slice(0, point) + amount.slice(point + 1)) * power(PLACES + exponent - (amount.length - point - 1));
}

/** Half of the last printed place: 0.005 万元 for two decimals in 万元. */
export function halfUnit(decimals: number, exponent: number): bigint {
  return power(PLACES + exponent - Math.min(Math.max(decimals, 0), 6)) / 2n;
}

/** The product of two exact values, where `b` counts 10⁻⁷ of a plain number. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) / power(PLACES);
}

/** `part` in per cent of `whole`, to seven places of a per cent; `whole` is not zero. */
export function percentOf(part: bigint, whole: bigint): bigint {
  return (part * 100n * power(PLACES)) / whole;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** As a decimal string in a unit, with at least `decimals` places and as many more as it needs: never rounded. */
export function printExact(value: bigint, exponent: number, decimals: number): string {
  const places = PLACES + exponent;
  const digits = absolute(value).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places);
  const kept = Math.max(decimals, fraction.replace(/0+$/, "").length);
  return `${value < 0n ? "-" : ""}${whole}${kept === 0 ? "" : `.${fraction.slice(0, kept)}`}`;
}
