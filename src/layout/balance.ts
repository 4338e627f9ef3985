/** Two facing columns to one scale: where the money comes from and what it is for. */
import type { MoneyUnit } from "../amount/unit.js";
import type { Pixels } from "./node.js";
import { spreadLabels, type SankeyLabel } from "./sankey-label.js";
import { weightOf } from "./sankey-gather.js";
import { tailOf } from "./tail.js";

export interface BalanceInput {
  readonly amount: string;
  readonly unit?: MoneyUnit;
  /** `carryOver` is never gathered: it is another year's money. */
  readonly kind?: string;
}

export interface BalanceSegment<T> {
  /** `undefined` for the counted rest of its column, whose items are in `gathered`. */
  readonly item: T | undefined;
  readonly gathered: readonly T[];
  readonly x0: Pixels;
  readonly y0: Pixels;
  readonly x1: Pixels;
  readonly y1: Pixels;
  /** Outside the columns; `undefined` where its column has no room for one more. */
  readonly label: SankeyLabel | undefined;
}

export interface BalanceLayout<T> {
  /** Left, top to bottom in printed order, the rest last. */
  readonly income: readonly BalanceSegment<T>[];
  readonly expenditure: readonly BalanceSegment<T>[];
  /** Pixels a 元, in both columns. */
  readonly scale: number;
}

export interface BalanceOptions {
  readonly width: Pixels;
  readonly height: Pixels;
  /** Default 48. */
  readonly columnWidth?: Pixels;
  /** Between the columns; default 8. */
  readonly facing?: Pixels;
  /** Least distance of labels; default 18. */
  readonly labelGap?: Pixels;
  /** Segments a column at most, the counted rest included; default 12. */
  readonly limit?: number;
  /** Columns shown whole. */
  readonly open?: ReadonlySet<"income" | "expenditure">;
}

const LABEL_SPACE = 6;

/** Segments touch, so that a column is as high as its sum; the larger sum fills the height. What is not positive has no height. */
export function layoutBalance<T extends BalanceInput>(sides: { readonly income: readonly T[]; readonly expenditure: readonly T[] }, options: BalanceOptions): BalanceLayout<T> {
  const width = options.width > 0 ? options.width : 0;
  const height = options.height > 0 ? options.height : 0;
  if (width === 0 || height === 0) return { income: [], expenditure: [], scale: 0 };
  const { labelGap = 18, limit = 12 } = options;
  const facing = Math.min(options.facing ?? 8, width / 3);
  const thick = Math.min(options.columnWidth ?? 48, (width - facing) / 2);
  const rows = (side: "income" | "expenditure"): readonly Row<T>[] => gatherRows(sides[side], options.open?.has(side) === true ? Infinity : Math.max(1, Math.floor(limit)));
  const [income, expenditure] = [rows("income"), rows("expenditure")];
  const largest = Math.max(sumOf(income), sumOf(expenditure));
  const scale = largest > 0 ? height / largest : 0;
  const left = (width - facing) / 2 - thick;
  const right = (width + facing) / 2;
  return {
    income: stack(income, { x0: left, x1: left + thick, height, scale, labelGap }, { x: left - LABEL_SPACE, anchor: "end", side: "before", room: Math.max(0, left - LABEL_SPACE) }),
    expenditure: stack(expenditure, { x0: right, x1: right + thick, height, scale, labelGap }, { x: right + thick + LABEL_SPACE, anchor: "start", side: "after", room: Math.max(0, width - right - thick - LABEL_SPACE) }),
    scale,
  };
}

interface Row<T> {
  readonly item: T | undefined;
  readonly gathered: readonly T[];
  readonly value: number;
}

function gatherRows<T extends BalanceInput>(items: readonly T[], limit: number): readonly Row<T>[] {
  const values = Float64Array.from(items, weightOf);
  const rest = tailOf(items.map((_, at) => at), values, { limit, keep: (at) => items[at]?.kind === "carryOver" });
  const rows = items.map((item, at): Row<T> => ({ item, gathered: [], value: values[at] as number })).filter((_, at) => !rest.has(at));
  if (rest.size === 0) return rows;
  const gathered = items.filter((_, at) => rest.has(at));
  return [...rows, { item: undefined, gathered, value: gathered.reduce((sum, item) => sum + weightOf(item), 0) }];
}

function sumOf(rows: readonly Row<unknown>[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}

interface Column {
  readonly x0: Pixels;
  readonly x1: Pixels;
  readonly height: Pixels;
  readonly scale: number;
  readonly labelGap: Pixels;
}

function stack<T>(rows: readonly Row<T>[], { x0, x1, height, scale, labelGap }: Column, seat: Pick<SankeyLabel, "x" | "anchor" | "side" | "room">): readonly BalanceSegment<T>[] {
  let before = 0;
  const boxes = rows.map(({ value }) => {
    // From sums, not from the box above: the last one ends where its column does.
    const start = Math.min(height, before * scale);
    before += value;
    return { start, length: Math.min(height, before * scale) - start };
  });
  const labels = spreadLabels(boxes, height, labelGap);
  return rows.map(({ item, gathered }, at) => {
    const { start, length } = boxes[at] as (typeof boxes)[number];
    const spot = labels[at];
    return { item, gathered, x0, x1, y0: start, y1: start + length, label: spot && { ...seat, y: spot.at, leader: spot.leader } };
  });
}
