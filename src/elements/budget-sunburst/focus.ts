import type { Focus, Mark } from "../../layout/node.js";
import type { BudgetNode, BudgetTree } from "../../model/tree.js";

/** The node that is drawn as the whole, or the remainder that was opened below it. */
export interface View extends Focus<BudgetNode> {
  /** Is a remainder open, and not all children of the node? */
  readonly opened: boolean;
}

export function viewOf(node: BudgetNode): View {
  return { node, children: node.children, opened: false };
}

function viewOfRemainder(mark: Mark<BudgetNode>): View {
  return { node: mark.node, children: mark.gathered, opened: true };
}

/** What a mark opens: its node, or the remainder that it stands for. */
export function viewOfMark(mark: Mark<BudgetNode>): View {
  return mark.gathered.length > 0 ? viewOfRemainder(mark) : viewOf(mark.node);
}

/** The view for a code; of the whole when no node of the tree has it. */
export function viewOfCode(tree: BudgetTree, code: string): View {
  const node = code === "" ? undefined : tree.nodes.find((candidate) => candidate.code === code);
  return viewOf(node !== undefined && node.children.length > 0 ? node : tree.root);
}

/** One step out: from an opened remainder to its node, from a node to its parent. */
export function viewAbove({ node, opened }: View): View | undefined {
  if (opened) return viewOf(node);
  return node.parent === undefined ? undefined : viewOf(node.parent);
}
