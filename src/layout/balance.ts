/** Two facing columns to one scale: where the money comes from and what it is for. */
import { balanceRows, type BalanceInput, type BalanceRow } from "./balance-rows.js";
import type { Pixels } from "./node.js";
import { spreadLabels, type Labelled, type SankeyLabel } from "./sankey-label.js";

export type { BalanceInput } from "./balance-rows.js";

type Side = "income" | "expenditure";

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

/** Where the lines of this year end in a column, for a label of their sum (本年合计). */
export interface BalanceEdge {
  readonly y: Pixels;
  readonly label: SankeyLabel | undefined;
}

export interface BalanceLayout<T> {
  /** Left, top to bottom: the lines in printed order, their rest, carry-over. */
  readonly income: readonly BalanceSegment<T>[];
  readonly expenditure: readonly BalanceSegment<T>[];
  /** Of the columns named in `edges` that have both lines and carry-over. */
  readonly edges: Readonly<Partial<Record<Side, BalanceEdge>>>;
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
  /** Between a column and its labels; default 6. */
  readonly labelSpace?: Pixels;
  /** Segments a column at most, the counted rest included; default 12. */
  readonly limit?: number | Readonly<Record<Side, number>>;
  /** Columns shown whole. */
  readonly open?: ReadonlySet<Side>;
  /** Columns that get a label where the lines of this year end. */
  readonly edges?: ReadonlySet<Side>;
}

/** Segments touch, so that a column is as high as its sum; the larger sum fills the height. What is not positive has no height. */
export function layoutBalance<T extends BalanceInput>(sides: { readonly income: readonly T[]; readonly expenditure: readonly T[] }, options: BalanceOptions): BalanceLayout<T> {
  const width = options.width > 0 ? options.width : 0;
  const height = options.height > 0 ? options.height : 0;
  if (width === 0 || height === 0) return { income: [], expenditure: [], edges: {}, scale: 0 };
  const { labelGap = 18, labelSpace = 6, limit = 12 } = options;
  const facing = Math.min(options.facing ?? 8, width / 3);
  const thick = Math.min(options.columnWidth ?? 48, (width - facing) / 2);
  const limitOf = (side: Side): number => (options.open?.has(side) === true ? Infinity : typeof limit === "number" ? limit : limit[side]);
  const rows = { income: balanceRows(sides.income, limitOf("income")), expenditure: balanceRows(sides.expenditure, limitOf("expenditure")) };
  const largest = Math.max(sumOf(rows.income), sumOf(rows.expenditure));
  const scale = largest > 0 ? height / largest : 0;
  const left = (width - facing) / 2 - thick;
  const right = (width + facing) / 2;
  const before: Seat = { x: left - labelSpace, anchor: "end", side: "before", room: Math.max(0, left - labelSpace) };
  const after: Seat = { x: right + thick + labelSpace, anchor: "start", side: "after", room: Math.max(0, width - right - thick - labelSpace) };
  const edged = (side: Side): boolean => options.edges?.has(side) === true;
  const income = stack(rows.income, { x0: left, x1: left + thick, height, scale, labelGap }, before, edged("income"));
  const expenditure = stack(rows.expenditure, { x0: right, x1: right + thick, height, scale, labelGap }, after, edged("expenditure"));
  const edges = { ...(income.edge && { income: income.edge }), ...(expenditure.edge && { expenditure: expenditure.edge }) };
  return { income: income.segments, expenditure: expenditure.segments, edges, scale };
}

function sumOf(rows: readonly BalanceRow<unknown>[]): number {
  return rows.reduce((sum, { value }) => sum + Math.max(0, value), 0);
}

type Seat = Pick<SankeyLabel, "x" | "anchor" | "side" | "room">;

interface Column {
  readonly x0: Pixels;
  readonly x1: Pixels;
  readonly height: Pixels;
  readonly scale: number;
  readonly labelGap: Pixels;
}

function stack<T extends BalanceInput>(rows: readonly BalanceRow<T>[], { x0, x1, height, scale, labelGap }: Column, seat: Seat, edged: boolean): { readonly segments: readonly BalanceSegment<T>[]; readonly edge: BalanceEdge | undefined } {
  let before = 0;
  const boxes: Labelled[] = rows.map(({ value }) => {
    // From sums, not from the box above: the last one ends where its column does.
    const start = Math.min(height, before * scale);
    before += Math.max(0, value);
    return { start, length: Math.min(height, before * scale) - start };
  });
  const carried = rows.findIndex(({ item }) => item?.kind === "carryOver");
  const at = edged && carried > 0 ? carried : -1;
  const y = boxes[at]?.start ?? 0;
  const spots = spreadLabels(at < 0 ? boxes : [...boxes.slice(0, at), { start: y, length: 0 }, ...boxes.slice(at)], height, labelGap);
  const labelOf = (place: number): SankeyLabel | undefined => {
    const spot = spots[place];
    return spot && { ...seat, y: spot.at, leader: spot.leader };
  };
  const segments = rows.map(({ item, gathered }, index): BalanceSegment<T> => {
    const { start, length } = boxes[index] as Labelled;
    return { item, gathered, x0, x1, y0: start, y1: start + length, label: labelOf(at >= 0 && index >= at ? index + 1 : index) };
  });
  return { segments, edge: at < 0 ? undefined : { y, label: labelOf(at) } };
}
