/** Totals of our own beside the declared ones. Exact, so it brings decimal.js: pictures load this file only when they need a sum. */
import { subtractAmounts, sumAmounts } from "../amount/decimal.js";
import type { BudgetNode, BudgetTree } from "./tree.js";

export interface TotalPair {
  readonly node: BudgetNode;
  /** As printed; `undefined` when no number is printed for the node. */
  readonly declared: string | undefined;
  /** Exact sum of the parts' figures; `undefined` when no part prints a number. */
  readonly derived: string | undefined;
  /** `declared − derived`, where both are known. */
  readonly difference: string | undefined;
}

/** Declared and derived totals of every node that has parts, in pre-order. */
export function totalPairs(tree: BudgetTree): readonly TotalPair[] {
  const derived = new Array<string | undefined>(tree.nodes.length);
  for (let i = tree.nodes.length - 1; i >= 0; i--) {
    const node = tree.nodes[i] as BudgetNode;
    derived[i] = sumOf(node.children.map((child) => declaredOf(child) ?? (child.amount === undefined ? derived[child.index] : undefined)));
  }
  return tree.nodes
    .filter((node) => node.children.length > 0)
    .map((node) => {
      const declared = declaredOf(node);
      const own = derived[node.index];
      return { node, declared, derived: own, difference: declared !== undefined && own !== undefined ? subtractAmounts(declared, own) : undefined };
    });
}

/** Exact sum of some nodes' figures, such as those of a remainder; parts stand in for a node that is not printed itself. */
export function sumOfNodes(nodes: readonly BudgetNode[]): string | undefined {
  const amounts: string[] = [];
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node.amount === "string") amounts.push(node.amount);
    else if (node.amount === undefined) stack.push(...node.children);
  }
  return sumOf(amounts);
}

function declaredOf(node: BudgetNode): string | undefined {
  return typeof node.amount === "string" ? node.amount : undefined;
}

function sumOf(amounts: readonly (string | undefined)[]): string | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : sumAmounts(known);
}
