/** Ribbons between nodes: where they leave and arrive, and their outline. */
import type { Pixels } from "./node.js";
import type { Band } from "./sankey-gather.js";
import type { Placed } from "./sankey-place.js";
import { countingSort } from "./counting-sort.js";

/** A ribbon along both of its columns: where its near edge begins. */
export interface Routed {
  readonly width: Pixels;
  readonly from: Pixels;
  readonly to: Pixels;
}

/** Ribbons at a node lie in the order of their other ends, so that none crosses another right beside it. */
export function routeBands(bands: readonly Band<unknown>[], { starts, lengths, scale }: Placed): readonly Routed[] {
  const centres = starts.map((start, slot) => start + (lengths[slot] as number) / 2);
  const ranks = ranksOf(centres);
  const most = ranks.reduce((high, rank) => Math.max(high, rank), 0);
  const ends = (side: "source" | "target", other: "source" | "target"): Float64Array => {
    const used = new Float64Array(starts.length);
    const at = new Float64Array(bands.length);
    for (const i of countingSort(Int32Array.from(bands, (band) => ranks[band[other]] as number), most)) {
      const band = bands[i] as Band<unknown>;
      const slot = band[side];
      at[i] = (starts[slot] as number) + (used[slot] as number);
      used[slot] = (used[slot] as number) + band.value * scale;
    }
    return at;
  };
  const [from, to] = [ends("source", "target"), ends("target", "source")];
  return bands.map(({ value }, i) => ({ width: value * scale, from: from[i] as number, to: to[i] as number }));
}

/** Places in ascending order; equal values share one. */
function ranksOf(values: Float64Array): Int32Array {
  const order = Array.from(values, (_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Int32Array(values.length);
  order.forEach((at, i) => {
    const before = order[i - 1];
    ranks[at] = before === undefined ? 0 : (ranks[before] as number) + Number(values[before] !== values[at]);
  });
  return ranks;
}

const PRECISION = 100;
const round = (length: Pixels): number => Math.round(length * PRECISION) / PRECISION;

export interface Ribbon {
  /** Across the columns: where it leaves and where it arrives. */
  readonly near: Pixels;
  readonly far: Pixels;
  readonly width: Pixels;
  /** Middle of the ribbon along its first and its last column. */
  readonly from: Pixels;
  readonly to: Pixels;
}

/** SVG path data of a ribbon's outline: two cubic curves, level at both ends, and the width kept along the columns. */
export function ribbonPath({ near, far, width, from, to }: Ribbon, vertical = false): string {
  const half = width / 2;
  const middle = (near + far) / 2;
  const point = (across: Pixels, along: Pixels): string => (vertical ? `${round(along)},${round(across)}` : `${round(across)},${round(along)}`);
  const there = `M${point(near, from - half)}C${point(middle, from - half)},${point(middle, to - half)},${point(far, to - half)}`;
  return `${there}L${point(far, to + half)}C${point(middle, to + half)},${point(middle, from + half)},${point(near, from + half)}Z`;
}
