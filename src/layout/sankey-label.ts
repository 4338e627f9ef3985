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
  const most = gap > 0 ? Math.floor(length / gap + 1e-9) : nodes.length;
  const bySize = nodes.map((_, at) => at).sort((a, b) => (nodes[b]?.length ?? 0) - (nodes[a]?.length ?? 0) || a - b);
  const shown = bySize.slice(0, most).sort((a, b) => a - b);
  const centres = shown.map((at) => (nodes[at]?.start ?? 0) + (nodes[at]?.length ?? 0) / 2);
  const starts = spread(centres, new Float64Array(shown.length).fill(gap), { from: 0, to: length, gap: 0 });
  const labels = new Array<SpreadLabel | undefined>(nodes.length).fill(undefined);
  shown.forEach((at, i) => {
    const { start, length: own } = nodes[at] as Labelled;
    const middle = (starts[i] as number) + gap / 2;
    const away = Math.max(start - middle, middle - (start + own), 0);
    labels[at] = { at: middle, leader: away > gap / 2 };
  });
  return labels;
}
