/** The graph by its keys: each node with what flows into it and out of it. */
import type { FlowGraph, FlowLink, FlowNode } from "./graph.js";

const NONE: readonly FlowLink[] = [];

export class FlowIndex {
  private readonly _nodes: ReadonlyMap<string, FlowNode>;
  /** Grouped when they are asked for: the first picture asks for none. */
  private _into: ReadonlyMap<string, readonly FlowLink[]> | undefined;
  private _outOf: ReadonlyMap<string, readonly FlowLink[]> | undefined;

  constructor(readonly graph: Pick<FlowGraph, "nodes" | "links">) {
    this._nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  }

  node(key: string): FlowNode | undefined {
    return this._nodes.get(key);
  }

  into(key: string): readonly FlowLink[] {
    this._into ??= groupBy(this.graph.links, ({ to }) => to);
    return this._into.get(key) ?? NONE;
  }

  outOf(key: string): readonly FlowLink[] {
    this._outOf ??= groupBy(this.graph.links, ({ from }) => from);
    return this._outOf.get(key) ?? NONE;
  }
}

export function groupBy(links: readonly FlowLink[], keyOf: (link: FlowLink) => string): ReadonlyMap<string, FlowLink[]> {
  const groups = new Map<string, FlowLink[]>();
  for (const link of links) {
    const group = groups.get(keyOf(link));
    if (group) group.push(link);
    else groups.set(keyOf(link), [link]);
  }
  return groups;
}
