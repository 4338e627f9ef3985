/** What one side of a balance is drawn of: its lines, the smallest counted together, and last what is another year's money. */
import type { MoneyUnit } from "../amount/unit.js";
import { weightOf } from "./sankey-gather.js";
import { tailOf } from "./tail.js";

export interface BalanceInput {
  readonly amount: string;
  readonly unit?: MoneyUnit;
  /** `carryOver` is never gathered and comes last: it is another year's money. */
  readonly kind?: string;
}

export interface BalanceRow<T> {
  /** `undefined` for the counted rest of its side, whose items are in `gathered`. */
  readonly item: T | undefined;
  readonly gathered: readonly T[];
  /** In 元, for geometry only; with its sign. */
  readonly value: number;
}

/** In printed order, the rest after the lines, carry-over after the rest. Gathered is what is nearest to zero beyond the limit. */
export function balanceRows<T extends BalanceInput>(items: readonly T[], limit: number): readonly BalanceRow<T>[] {
  const values = items.map(signedWeightOf);
  const carried = (at: number): boolean => items[at]?.kind === "carryOver";
  const rest = tailOf(items.map((_, at) => at), values.map(Math.abs), { limit: Math.max(1, Math.floor(limit)), keep: carried });
  const rowsOf = (wanted: (at: number) => boolean): readonly BalanceRow<T>[] =>
    items.map((item, at): BalanceRow<T> => ({ item, gathered: [], value: values[at] ?? 0 })).filter((_, at) => wanted(at));
  const counted = items.filter((_, at) => rest.has(at));
  const value = values.reduce((sum, own, at) => (rest.has(at) ? sum + own : sum), 0);
  return [...rowsOf((at) => !rest.has(at) && !carried(at)), ...(rest.size > 0 ? [{ item: undefined, gathered: counted, value }] : []), ...rowsOf(carried)];
}

/** The door from money to geometry for figures that may be negative. */
export function signedWeightOf({ amount, unit }: Pick<BalanceInput, "amount" | "unit">): number {
  const negative = amount.startsWith("-");
  const weight = weightOf({ amount: negative ? amount.slice(1) : amount, ...(unit !== undefined && { unit }) });
  return negative ? -weight : weight;
}
