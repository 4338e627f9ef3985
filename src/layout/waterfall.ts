/** A waterfall lying on its side: the total before, a floating bar a step from running total to running total, the total after. */
import type { Pixels } from "./node.js";

export interface WaterfallInput {
  /** The totals; `undefined` where one is not known: then the steps stand side by side on the zero line. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Changes in order; `undefined` for a row that has none. */
  readonly steps: readonly (number | undefined)[];
}

export interface WaterfallBar {
  readonly x: Pixels;
  readonly width: Pixels;
  /** Where the running total stands before and after the step; of a total, both are its own end. */
  readonly from: Pixels;
  readonly to: Pixels;
}

export interface WaterfallLayout {
  readonly start: WaterfallBar | undefined;
  readonly steps: readonly (WaterfallBar | undefined)[];
  readonly end: WaterfallBar | undefined;
  /** Where nil lies. */
  readonly zero: Pixels;
}

/**
 * Bars on one scale that begins at nil, so that lengths can be compared. `width` is the room for all of them, in pixels or per cent. What
 * is not finite counts as nil; nothing is wider than the room.
 */
export function layoutWaterfall({ start, end, steps }: WaterfallInput, width: number): WaterfallLayout {
  const running = start !== undefined && end !== undefined;
  const spans: (readonly [number, number] | undefined)[] = [];
  let at = running ? finite(start) : 0;
  for (const step of steps) {
    const to = step === undefined ? at : finite(at + finite(step));
    spans.push(step === undefined ? undefined : [at, to]);
    if (running) at = to;
  }
  const ends = [0, ...spans.flatMap((span) => span ?? []), ...(running ? [finite(start), finite(end)] : [])];
  const [low, high] = [ends.reduce((a, b) => Math.min(a, b), 0), ends.reduce((a, b) => Math.max(a, b), 0)];
  // Divided before they are subtracted: the range of two huge figures may exceed the largest double.
  const reach = Math.max(high, -low);
  const room = width > 0 ? width : 0;
  const perReach = reach === 0 ? 0 : room / (high / reach - low / reach);
  const place = (value: number): Pixels => (reach === 0 ? 0 : Math.min(room, Math.max(0, (value / reach - low / reach) * perReach)));
  const bar = (a: number, b: number): WaterfallBar => ({ x: Math.min(place(a), place(b)), width: Math.abs(place(b) - place(a)), from: place(a), to: place(b) });
  const total = (value: number | undefined): WaterfallBar | undefined => (!running || value === undefined ? undefined : { ...bar(0, finite(value)), from: place(finite(value)) });
  return { start: total(start), steps: spans.map((span) => span && bar(...span)), end: total(end), zero: place(0) };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
