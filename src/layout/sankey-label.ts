/** Where labels of nodes go: beside their node, pushed apart along the column before any is left out. */
import type { Pixels } from "./node.js";
import { spread } from "./spread.js";

export interface SankeyLabel {
  /** Middle of the label along the column; across it, the edge that `anchor` names. */
  readonly x: Pixels;
  readonly y: Pixels;
  /** As SVG's text-anchor: `start` reads away from the point, `end` towards it, `middle` (vertical flows) lies around it. */
  readonly anchor: "start" | "middle" | "end";
  /** Which side of the node: `before` is left of it, or above it. */
  readonly side: "before" | "after";
  /** Room for the text until the next column or the edge, in horizontal flows. */
  readonly room: Pixels;
  /** Pushed so far from its node that a line should lead there. */
  readonly leader: boolean;
}

/** A node along its column. */
export interface Labelled {
  readonly start: Pixels;
  readonly length: Pixels;
}

export interface SpreadLabel {
  /** Middle of the label along the column. */
  readonly at: Pixels;
  readonly leader: boolean;
}

/**
 * By position in `nodes`, which come in order along the column; `undefined` for a label without room. The smallest nodes lose theirs
 * first, and only when labels at the least distance `gap` fill the column.
 */
export function spreadLabels(nodes: readonly Labelled[], length: Pixels, gap: Pixels): readonly (SpreadLabel | undefined)[] {
  return spreadSized(nodes, length, new Float64Array(nodes.length).fill(gap));
}

/** The same for labels of different sizes along the column. */
export function spreadSized(nodes: readonly Labelled[], length: Pixels, sizes: ArrayLike<Pixels>): readonly (SpreadLabel | undefined)[] {
  const shown = withRoom(nodes, length, sizes);
  const centres = shown.map((at) => (nodes[at]?.start ?? 0) + (nodes[at]?.length ?? 0) / 2);
  const own = Float64Array.from(shown, (at) => sizes[at] ?? 0);
  const starts = spread(centres, own, { from: 0, to: length, gap: 0 });
  const labels = new Array<SpreadLabel | undefined>(nodes.length).fill(undefined);
  shown.forEach((at, i) => {
    const { start, length: node } = nodes[at] as Labelled;
    const half = (own[i] as number) / 2;
    const middle = (starts[i] as number) + half;
    const away = Math.max(start - middle, middle - (start + node), 0);
    labels[at] = { at: middle, leader: away > half };
  });
  return labels;
}

/** Largest nodes first, as long as their labels fill no more than the column. */
function withRoom(nodes: readonly Labelled[], length: Pixels, sizes: ArrayLike<Pixels>): readonly number[] {
  let room = length + 1e-9 * Math.max(1, length);
  return nodes
    .map((_, at) => at)
    .sort((a, b) => (nodes[b]?.length ?? 0) - (nodes[a]?.length ?? 0) || a - b)
    .filter((at) => {
      const fits = (sizes[at] ?? 0) <= room;
      if (fits) room -= sizes[at] ?? 0;
      return fits;
    })
    .sort((a, b) => a - b);
}
