/** The door from exact money to geometry: here, and nowhere else, an amount becomes a number. */
import type { Amount } from "../schema/definition.js";
import type { LayoutNode } from "./node.js";

export interface Weighed {
  /** By node index, finite and at least 0. A node without a declared figure weighs what its children weigh. */
  readonly weights: Float64Array;
  /** The same with its sign, for bars. */
  readonly values: Float64Array;
  /** Nodes with a negative amount: a part-to-whole picture of them would lie. */
  readonly negative: readonly number[];
}

/** @param nodes the whole tree in pre-order: each node at its `index`, parents before children. */
export function weigh<N extends LayoutNode<N> & { readonly amount: Amount | undefined }>(nodes: readonly N[]): Weighed {
  const weights = new Float64Array(nodes.length);
  const values = new Float64Array(nodes.length);
  const negative: number[] = [];
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as N;
    let value = 0;
    if (typeof node.amount === "string") value = Number(node.amount);
    else if (node.amount === undefined) for (const child of node.children) value += values[child.index] ?? 0;
    values[i] = value;
    weights[i] = Math.max(0, value);
    if (value < 0) negative.push(i);
  }
  return { weights, values, negative: negative.reverse() };
}
