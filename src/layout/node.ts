/** What a layout reads of a tree, and the units its geometry is in. */

/** Lengths on screen, in CSS pixels. */
export type Pixels = number;
/** Angles, in radians, clockwise from twelve o'clock. */
export type Radians = number;
/** A ratio between 0 and 1. */
export type Share = number;

/** A node as layouts see it. `index` addresses its weight; a parent's index is smaller than its children's. */
export interface LayoutNode<Self> {
  readonly index: number;
  readonly children: readonly Self[];
}

/** The size of each node by its `index`: finite and never negative. Comes from `weigh`. */
export type Weights = ArrayLike<number>;

/**
 * One thing to draw. Either a node of the tree (`gathered` is empty), or a remainder: the children of `node` that would be
 * thinner than about a pixel, counted together and openable.
 */
export interface Mark<N> {
  readonly node: N;
  readonly gathered: readonly N[];
  /** Ring or column below the focus, from 1. */
  readonly depth: number;
}

/** What a layout starts from: the children of the focused node, or those of an opened remainder. */
export interface Focus<N> {
  /** Node whose children are drawn; the remainder's parent when a remainder is open. */
  readonly node: N;
  readonly children: readonly N[];
}
