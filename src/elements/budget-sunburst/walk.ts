/** The keyboard's way through a picture, by the structure of what is drawn (ARIA tree pattern, a tree laid out on a plane). */
import type { Mark } from "../../layout/node.js";
import type { BudgetNode } from "../../model/tree.js";

/** The node that a mark hangs below: a remainder stands among its node's children. */
export function ownerOf(mark: Mark<BudgetNode>): BudgetNode | undefined {
  return mark.gathered.length > 0 ? mark.node : mark.node.parent;
}

/** Marks beside a mark, itself included, in drawn order. */
export function siblingsOf(marks: readonly Mark<BudgetNode>[], mark: Mark<BudgetNode>): readonly Mark<BudgetNode>[] {
  const owner = ownerOf(mark);
  return marks.filter((other) => other.depth === mark.depth && ownerOf(other) === owner);
}

/**
 * Where a key leads from a mark; `undefined` when it leads nowhere. Down and up go among siblings, right to the first part, left to
 * the parent.
 */
export function step(marks: readonly Mark<BudgetNode>[], from: Mark<BudgetNode>, key: string): Mark<BudgetNode> | undefined {
  const siblings = siblingsOf(marks, from);
  const place = siblings.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return siblings[place + 1];
    case "ArrowUp":
      return siblings[place - 1];
    case "Home":
      return siblings[0];
    case "End":
      return siblings[siblings.length - 1];
    case "ArrowRight":
      return from.gathered.length > 0 ? undefined : marks.find((mark) => mark.depth === from.depth + 1 && ownerOf(mark) === from.node);
    case "ArrowLeft":
      return marks.find((mark) => mark.gathered.length === 0 && mark.depth === from.depth - 1 && mark.node === ownerOf(from));
    default:
      return undefined;
  }
}
