/** The door from exact money to geometry: here, and nowhere else, an amount becomes a number. */
import type { Amount } from "../schema/definition.js";
import type { LayoutNode } from "./node.js";

export interface Weighed {
  /** By node index, finite and at least 0. A node without a declared figure weighs what its children weigh. */
  readonly weights: Float64Array;
  /** Nodes with a negative amount: a part-to-whole picture of them would lie. */
  readonly negative: readonly number[];
}

/** @param nodes the whole tree in pre-order: each node at its `index`, parents before children. */
export function weigh<N extends LayoutNode<N> & { readonly amount: Amount | undefined }>(nodes: readonly N[]): Weighed {
  const weights = new Float64Array(nodes.length);
  const negative: number[] = [];
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as N;
    if (typeof node.amount === "string") {
      const value = Number(node.amount);
      if (value < 0) negative.push(i);
      else weights[i] = value;
    } else if (node.amount === undefined) {
      let sum = 0;
      for (const child of node.children) sum += weights[child.index] ?? 0;
      weights[i] = sum;
    }
  }
  return { weights, negative: negative.reverse() };
}
