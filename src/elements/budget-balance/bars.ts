/** Both sides as bars to one scale, one block beneath another: for narrow pages and large type, and for negative figures. */
import { layoutBalanceBars } from "../../layout/balance-bars.js";
import type { Share } from "../../layout/node.js";
import type { BalanceSideKey } from "../../model/flows/balance-of.js";
import type { Entries } from "./entry.js";
import { shapeOf, type Shape } from "./shape.js";

export interface BarShape extends Shape {
  readonly start: Share;
  readonly length: Share;
}

export interface Bars {
  readonly form: "bars";
  readonly shapes: readonly BarShape[];
  readonly zero: Share;
}

export function barsOf(entries: Entries, limit: Readonly<Record<BalanceSideKey, number>>): Bars {
  const layout = layoutBalanceBars<Entries["income"][number]>(entries, limit);
  const shapes = (["income", "expenditure"] as const).flatMap((side) =>
    layout[side].map(({ item, gathered, start, length }, at): BarShape => ({ ...shapeOf(item, gathered, side, at, entries), start, length })),
  );
  return { form: "bars", shapes, zero: layout.zero };
}
