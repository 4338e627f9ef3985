/** Rings around a centre: 类 innermost, its 款 outside it, their 项 outermost; the angle is the share. */
import type { Focus, LayoutNode, Mark, Pixels, Radians, Share, Weights } from "./node.js";
import { partition, type Slice } from "./partition.js";

/** An annular sector around (0, 0). */
export interface SunburstArc<N> extends Mark<N> {
  readonly x0: Radians;
  readonly x1: Radians;
  readonly r0: Pixels;
  readonly r1: Pixels;
}

export interface SunburstOptions {
  readonly radius: Pixels;
  /** Rings below the focus at most; default 3 (类, 款, 项). */
  readonly rings?: number;
  /** `radius` (default): rings equally wide. `area`: rings of equal area, so that equal shares look equal in every ring. */
  readonly spacing?: "radius" | "area";
  /** Radius of the empty centre as a share of `radius`; default 0.3. */
  readonly hole?: Share;
  /** Arcs shorter than this in the middle of their ring are gathered; default 1. */
  readonly minLength?: Pixels;
}

export interface SunburstLayout<N> {
  /** Ring by ring, inside out; clockwise in printed order within a ring. */
  readonly arcs: readonly SunburstArc<N>[];
  /** Rings really used; they fill the radius. 0 when there is nothing to draw. */
  readonly rings: number;
  readonly radius: Pixels;
  readonly hole: Pixels;
}

const TURN = 2 * Math.PI;

/** The arcs of a focus; see `partition` for what is gathered and what is left out. A radius of 0 or less gives no arcs. */
export function layoutSunburst<N extends LayoutNode<N>>(focus: Focus<N>, weights: Weights, options: SunburstOptions): SunburstLayout<N> {
  const radius = options.radius > 0 ? options.radius : 0;
  const hole = radius * Math.min(1, Math.max(0, options.hole ?? 0.3));
  const minLength = options.minLength ?? 1;
  let rings = Math.max(1, Math.floor(options.rings ?? 3));
  for (;;) {
    const edges = ringEdges(rings, hole, radius, options.spacing ?? "radius");
    const slices = partition(focus, weights, { length: radius > hole ? TURN : 0, least: leastAngles(edges, minLength) });
    const used = slices.length === 0 ? 0 : (slices[slices.length - 1] as Slice<N>).depth;
    // A shallower tree than asked for gets wider rings, not an empty margin.
    if (used > 0 && used < rings) rings = used;
    else return { arcs: slices.map((slice) => arcOf(slice, edges)), rings: used, radius, hole };
  }
}

/** Radii of the circles between rings, from the hole outwards. */
function ringEdges(rings: number, hole: Pixels, radius: Pixels, spacing: "radius" | "area"): readonly Pixels[] {
  const edges: Pixels[] = [];
  for (let i = 0; i < rings; i++) {
    const share = i / rings;
    edges.push(spacing === "area" ? Math.sqrt(hole ** 2 + share * (radius ** 2 - hole ** 2)) : hole + share * (radius - hole));
  }
  edges.push(radius);
  return edges;
}

function leastAngles(edges: readonly Pixels[], minLength: Pixels): readonly Radians[] {
  return edges.slice(1).map((outer, i) => (2 * minLength) / ((edges[i] as Pixels) + outer));
}

function arcOf<N>({ node, gathered, depth, from, to }: Slice<N>, edges: readonly Pixels[]): SunburstArc<N> {
  return { node, gathered, depth, x0: from, x1: to, r0: edges[depth - 1] as Pixels, r1: edges[depth] as Pixels };
}
