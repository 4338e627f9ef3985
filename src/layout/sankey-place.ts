/** Where nodes lie along their columns: heights to one scale, each as near to what it is linked with as its neighbours let it. */
import type { Pixels } from "./node.js";
import { bandsByColumn, type Band, type Slot } from "./sankey-gather.js";
import { spread } from "./spread.js";

export interface Placed {
  /** By slot: where it starts and how long it is. */
  readonly starts: Float64Array;
  readonly lengths: Float64Array;
  /** Pixels a 元, for nodes and ribbons alike. */
  readonly scale: number;
}

export interface PlaceOptions {
  /** Length of the columns. */
  readonly length: Pixels;
  readonly padding: Pixels;
}

const ROUNDS = 6;
/** Padding never takes more than this share of a column. */
const MOST_PADDING = 0.5;

export function placeSlots(slots: readonly Slot<unknown>[], bands: readonly Band<unknown>[], columns: readonly (readonly number[])[], { length, padding }: PlaceOptions): Placed {
  const most = columns.reduce((longest, column) => Math.max(longest, column.length), 1);
  const gap = most > 1 ? Math.min(padding, (length * MOST_PADDING) / (most - 1)) : 0;
  const scale = scaleOf(slots, columns, length, gap);
  const lengths = Float64Array.from(slots, ({ value }) => value * scale);
  const starts = new Float64Array(slots.length);
  const arrange = (column: readonly number[], wish: (slot: number) => Pixels): void => {
    const own = spread(column.map(wish), column.map((slot) => lengths[slot] as number), { from: 0, to: length, gap });
    column.forEach((slot, at) => (starts[slot] = own[at] as number));
  };
  for (const column of columns) arrange(column, () => length / 2);
  const centre = (slot: number): Pixels => (starts[slot] as number) + (lengths[slot] as number) / 2;
  const { into, outOf } = bandsByColumn(slots, bands, columns.length);
  const sums = new Float64Array(slots.length);
  const weights = new Float64Array(slots.length);
  const wish = (slot: number): Pixels => ((weights[slot] as number) > 0 ? (sums[slot] as number) / (weights[slot] as number) : centre(slot));
  for (let round = 0; round < ROUNDS; round++) {
    const forwards = round % 2 === 0;
    sums.fill(0);
    weights.fill(0);
    for (let i = 1; i < columns.length; i++) {
      const at = forwards ? i : columns.length - 1 - i;
      for (const { source, target, value } of (forwards ? into : outOf)[at] ?? []) {
        const own = forwards ? target : source;
        const other = forwards ? source : target;
        sums[own] = (sums[own] as number) + centre(other) * value;
        weights[own] = (weights[own] as number) + value;
      }
      arrange(columns[at] ?? [], wish);
    }
  }
  return { starts, lengths, scale };
}

/** The fullest column decides: every other fits as well. */
function scaleOf(slots: readonly Slot<unknown>[], columns: readonly (readonly number[])[], length: Pixels, gap: Pixels): number {
  let scale = Infinity;
  for (const column of columns) {
    const sum = column.reduce((all, slot) => all + (slots[slot]?.value ?? 0), 0);
    if (sum > 0) scale = Math.min(scale, Math.max(0, length - (column.length - 1) * gap) / sum);
  }
  return scale < Infinity ? scale : 0;
}
