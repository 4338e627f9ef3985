/** What is known of where money comes from and where it goes, and where that knowledge ends. */
import { isNil } from "./exact-sum.js";
import type { FlowIndex } from "./flow-index.js";
import type { FlowLink, FlowNode } from "./graph.js";

/** An aggregate: money of several origins (or for several ends) meets there, and nobody disclosed which part goes on where. */
export interface PathStop {
  readonly node: FlowNode;
  /** `onwards`: where the part goes after the node is not known; `backwards`: where it came from before it. */
  readonly way: "onwards" | "backwards";
}

export interface KnownPath {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<FlowLink>;
  readonly stops: readonly PathStop[];
}

type Ends = "from" | "to";

/**
 * The links of the nodes (or the links themselves), and on from there as long as all that flows into a node is of the path (or, backwards, all
 * that flows out of it): what is mixed with other money there is disclosed no further.
 */
export function knownPath(index: FlowIndex, start: { readonly nodes: readonly FlowNode[] } | { readonly links: readonly FlowLink[] }): KnownPath {
  const nodes = new Set<string>();
  const links = new Set<FlowLink>();
  const stops: PathStop[] = [];
  const keys = "nodes" in start ? start.nodes.map(({ key }) => key) : [];
  for (const way of ["onwards", "backwards"] as const) {
    const end: Ends = way === "onwards" ? "to" : "from";
    const next = (key: string): readonly FlowLink[] => (way === "onwards" ? index.outOf(key) : index.into(key));
    const beside = (key: string): readonly FlowLink[] => (way === "onwards" ? index.into(key) : index.outOf(key));
    const own = new Set<FlowLink>("links" in start ? start.links : keys.flatMap(next));
    const reached = new Set<string>();
    const queue = Array.from(own, (link) => link[end]);
    for (const key of queue) {
      if (reached.has(key) || keys.includes(key) || !beside(key).every((link) => own.has(link)) || !isWhole(index.node(key))) continue;
      reached.add(key);
      for (const link of next(key)) {
        own.add(link);
        queue.push(link[end]);
      }
    }
    const ends = new Set(Array.from(own, (link) => link[end]));
    for (const key of ends) {
      const node = index.node(key);
      if (node !== undefined && !reached.has(key) && next(key).length > 0) stops.push({ node, way });
    }
    for (const link of own) links.add(link);
  }
  for (const key of keys) nodes.add(key);
  for (const { from, to } of links) nodes.add(from).add(to);
  return { nodes, links, stops };
}

/** Do its two sides hold the same money? What is kept, or differs between two tables, is not known to be of the path. */
function isWhole(node: FlowNode | undefined): boolean {
  if (node === undefined || node.inflow?.verdict === "error" || node.outflow?.verdict === "error") return false;
  return node.gap === undefined || isNil(node.gap);
}
