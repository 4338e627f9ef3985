/** Ranked bars of one level: the picture for what is no part of a whole (negative amounts) and the easiest one to compare. */
import type { Focus, LayoutNode, Mark, Pixels } from "./node.js";

export interface Bar<N> extends Mark<N> {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly width: Pixels;
  readonly height: Pixels;
  /** For geometry only: the figure to print is the node's own amount, and a remainder's is summed exactly by the model. */
  readonly value: number;
}

export interface BarsOptions {
  /** Room for the bars alone, without labels and figures. */
  readonly width: Pixels;
  readonly rowHeight: Pixels;
  readonly barHeight: Pixels;
  /** Bars at most, without the remainder; default 24. */
  readonly limit?: number;
}

export interface BarsLayout<N> {
  /** Top to bottom, largest value first; the remainder, if any, is last. */
  readonly bars: readonly Bar<N>[];
  /** Where 0 lies: bars of negative values end there. */
  readonly zero: Pixels;
  readonly height: Pixels;
}

interface Ranked<N> {
  readonly node: N;
  readonly gathered: readonly N[];
  readonly value: number;
}

/**
 * One bar a child, zeros included: a row has room for a name and a figure even where there is nothing to draw. Beyond `limit` the
 * values nearest to zero are gathered into one counted bar; a lone one stays itself.
 */
export function layoutBars<N extends LayoutNode<N>>(focus: Focus<N>, values: ArrayLike<number>, options: BarsOptions): BarsLayout<N> {
  const rows = rank(focus, values, Math.max(1, Math.floor(options.limit ?? 24)));
  let low = 0;
  let high = 0;
  for (const { value } of rows) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const width = options.width > 0 ? options.width : 0;
  // Divided before they are subtracted: the range of two huge figures may exceed the largest double.
  const reach = Math.max(high, -low);
  const perReach = reach === 0 ? 0 : width / (high / reach - low / reach);
  const length = (value: number): Pixels => (reach === 0 ? 0 : (Math.abs(value) / reach) * perReach);
  const zero = length(low);
  const inset = (options.rowHeight - options.barHeight) / 2;
  const bars = rows.map(({ node, gathered, value }, i) => ({
    node, gathered, depth: 1, value,
    x: value < 0 ? Math.max(0, zero - length(value)) : zero,
    y: i * options.rowHeight + inset,
    width: length(value),
    height: options.barHeight,
  }));
  return { bars, zero, height: rows.length * options.rowHeight };
}

function rank<N extends LayoutNode<N>>(focus: Focus<N>, values: ArrayLike<number>, limit: number): readonly Ranked<N>[] {
  const all = focus.children.map((node) => ({ node, gathered: [], value: finite(values[node.index]) }));
  if (all.length <= limit + 1) return byValue(all);
  const kept = new Set([...all].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, limit));
  const tail = all.filter((row) => !kept.has(row));
  const value = finite(tail.reduce((sum, row) => sum + row.value, 0));
  return [...byValue(all.filter((row) => kept.has(row))), { node: focus.node, gathered: tail.map((row) => row.node), value }];
}

/** Sorting is stable (ES2019): equal values keep their printed order. */
function byValue<N>(rows: readonly Ranked<N>[]): readonly Ranked<N>[] {
  return [...rows].sort((a, b) => b.value - a.value);
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
