/** Both sides of a balance as bars to one scale: where columns have no room, and for negative figures, which no column can hold. */
import { balanceRows, type BalanceInput, type BalanceRow } from "./balance-rows.js";
import type { Share } from "./node.js";

export interface BalanceBar<T> extends Pick<BalanceRow<T>, "item" | "gathered"> {
  /** Where the bar begins, as a share of the width for bars; a bar of a negative value ends at `zero`. */
  readonly start: Share;
  readonly length: Share;
}

export interface BalanceBars<T> {
  readonly income: readonly BalanceBar<T>[];
  readonly expenditure: readonly BalanceBar<T>[];
  /** Where 0 lies, in both sides. */
  readonly zero: Share;
}

/** One bar a row, zeros included. The range of all bars fills the width. */
export function layoutBalanceBars<T extends BalanceInput>(
  sides: { readonly income: readonly T[]; readonly expenditure: readonly T[] },
  limit: Readonly<Record<"income" | "expenditure", number>>,
): BalanceBars<T> {
  const income = balanceRows(sides.income, limit.income);
  const expenditure = balanceRows(sides.expenditure, limit.expenditure);
  let low = 0;
  let high = 0;
  for (const { value } of [...income, ...expenditure]) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const range = high - low;
  const share = (value: number): Share => (range > 0 ? value / range : 0);
  const zero = share(-low);
  const bar = ({ item, gathered, value }: BalanceRow<T>): BalanceBar<T> => ({ item, gathered, start: zero + share(Math.min(0, value)), length: share(Math.abs(value)) });
  return { income: income.map(bar), expenditure: expenditure.map(bar), zero };
}
