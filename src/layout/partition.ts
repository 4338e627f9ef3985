/** What sunburst and icicle share: a tree cut into lengths, level by level, bounded by what can be seen. */
import type { Focus, LayoutNode, Mark, Weights } from "./node.js";

/** A mark with its place along the layout's direction of size: an angle in the sunburst, a height in the icicle. */
export interface Slice<N> extends Mark<N> {
  readonly from: number;
  readonly to: number;
}

export interface PartitionOptions {
  /** The whole: 2π or a height. */
  readonly length: number;
  /** By depth below the focus (first: depth 1): slices shorter than this are gathered. Its length bounds the depth. */
  readonly least: readonly number[];
}

/**
 * No picture has more marks than this. A ring of radius 265 has room for 1,600 arcs of a pixel, but nobody reads them, and the
 * page pays for every element. Where a picture would have more, the least length grows until it fits.
 */
const MOST_MARKS = 1500;

/**
 * Cuts the focus' children, their children and so on, in printed order, level by level.
 *
 * - A child takes weight / max(parent's weight, Σ children) of its parent: children never overflow, and what the parent declares
 *   beyond them stays empty. An opened remainder has no figure of its own; its whole is the sum of what it gathers.
 * - Children shorter than `least` become one remainder behind their drawn siblings, as long as they are together. It is kept
 *   however short it is, so every child with a positive weight is in the picture exactly once. A lone one stays itself.
 * - Nothing below a remainder, or below a slice shorter than `least`, is visited: the cost is that of what is seen and its children.
 * - Zero is not drawn: a slice without length would be a lie or a stray line. Table and tree show it.
 */
export function partition<N extends LayoutNode<N>>(focus: Focus<N>, weights: Weights, options: PartitionOptions): readonly Slice<N>[] {
  if (!(options.length > 0)) return [];
  let { least } = options;
  for (;;) {
    const slices = cut(focus, weights, options.length, least);
    if (slices !== undefined) return slices;
    least = least.map((length) => length * 1.5);
  }
}

/** `undefined` as soon as there are more than `MOST_MARKS`. The list is its own queue: no recursion, no second structure. */
function cut<N extends LayoutNode<N>>(focus: Focus<N>, weights: Weights, length: number, least: readonly number[]): readonly Slice<N>[] | undefined {
  const slices: Slice<N>[] = [];
  const declared = focus.children === focus.node.children ? weightOf(weights, focus.node) : 0;
  divide(slices, focus.node, focus.children, declared, weights, 0, length, 1, least[0] ?? Infinity);
  for (let i = 0; i < slices.length; i++) {
    if (slices.length > MOST_MARKS) return undefined;
    const { node, gathered, depth, from, to } = slices[i] as Slice<N>;
    if (depth >= least.length || gathered.length > 0 || to - from < (least[depth - 1] ?? Infinity)) continue;
    divide(slices, node, node.children, weightOf(weights, node), weights, from, to, depth + 1, least[depth] ?? Infinity);
  }
  return slices;
}

/** Appends the slices of one parent's children. */
function divide<N extends LayoutNode<N>>(
  slices: Slice<N>[], parent: N, children: readonly N[], declared: number, weights: Weights, from: number, to: number, depth: number, least: number,
): void {
  let sum = 0;
  for (const child of children) sum += weightOf(weights, child);
  if (!(sum > 0)) return;
  // A sum beyond the largest double makes every share 0 and no share NaN.
  const whole = Math.max(declared, sum);
  const length = to - from;
  const first = slices.length;
  const small: N[] = [];
  let smallLength = 0;
  let at = from;
  for (const child of children) {
    const weight = weightOf(weights, child);
    if (weight === 0) continue;
    const own = (weight / whole) * length;
    if (own < least) {
      small.push(child);
      smallLength += own;
      continue;
    }
    const end = Math.min(at + own, to);
    slices.push({ node: child, gathered: NONE, depth, from: at, to: end });
    at = end;
  }
  if (small.length === 1) {
    // Too short, but alone: drawn as itself and in its place.
    slices.length = first;
    divide(slices, parent, children, declared, weights, from, to, depth, 0);
  } else if (small.length > 1) slices.push({ node: parent, gathered: small, depth, from: at, to: Math.min(at + smallLength, to) });
}

const NONE: readonly never[] = [];

/** Whatever an array may hold: anything but a positive finite number is nothing to draw. */
function weightOf<N extends LayoutNode<N>>(weights: Weights, node: N): number {
  const weight = weights[node.index];
  return weight !== undefined && weight > 0 && weight < Infinity ? weight : 0;
}
