/** Boxes pushed apart along an axis: as near as can be to where they belong, in their order, without overlap. */
import type { Pixels } from "./node.js";

export interface SpreadRoom {
  readonly from: Pixels;
  readonly to: Pixels;
  /** Least distance between two boxes. */
  readonly gap: Pixels;
}

/**
 * Where each box starts, so that the squares of the distances to the wanted centres are least (isotonic regression: boxes that would
 * overlap become one block around the mean of their wishes). Boxes that need more than the room run beyond `to`.
 */
export function spread(centres: ArrayLike<Pixels>, sizes: ArrayLike<Pixels>, { from, to, gap }: SpreadRoom): Float64Array {
  const count = centres.length;
  const starts = new Float64Array(count);
  const blockMean = new Float64Array(count);
  const blockCount = new Int32Array(count);
  // Without the boxes before it, each box is a point; the order alone remains to be kept.
  let before = 0;
  let blocks = 0;
  for (let i = 0; i < count; i++) {
    const size = sizes[i] ?? 0;
    let mean = (centres[i] ?? 0) - size / 2 - before;
    let members = 1;
    for (; blocks > 0 && (blockMean[blocks - 1] as number) > mean; blocks--) {
      const others = blockCount[blocks - 1] as number;
      mean = (mean * members + (blockMean[blocks - 1] as number) * others) / (members + others);
      members += others;
    }
    blockMean[blocks] = mean;
    blockCount[blocks++] = members;
    starts[i] = before;
    before += size + gap;
  }
  const last = to - (before - gap);
  for (let block = 0, i = 0; block < blocks; block++) {
    const shift = Math.max(from, Math.min(last, blockMean[block] as number));
    for (let left = blockCount[block] as number; left > 0; left--, i++) starts[i] = (starts[i] as number) + shift;
  }
  return starts;
}
