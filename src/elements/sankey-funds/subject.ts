/** From marks to what events say of them, and from the key of a selection back to marks. */
import type { FlowIndex, FlowLink, FlowNode } from "../../model/flows/index.js";
import type { Subject } from "../../ui/events.js";
import type { Target } from "./detail.js";
import type { FlowMark, FlowPicture } from "./picture.js";
import type { FlowReader } from "./reader.js";

export function keyOfLink({ from, to }: FlowLink): string {
  return `${from}>${to}`;
}

/** A counted rest, and flows merged with it, are printed nowhere: they have a name, and no key, code or figure. */
export function subjectOf(mark: FlowMark, reader: FlowReader): Subject {
  const { words, unit } = reader;
  if (mark.kind === "ribbon") {
    const [link] = mark.links;
    if (link === undefined || mark.links.length > 1) return { key: "", code: "", name: `${reader.own.flows} × ${mark.links.length}`, amount: null, unit };
    return { key: keyOfLink(link), code: "", name: `${reader.nameOfKey(link.from)} → ${reader.nameOfKey(link.to)}`, amount: link.amount, unit: link.unit };
  }
  const [node] = mark.nodes;
  if (mark.rest || node === undefined) return { key: "", code: "", name: words.remainder(mark.nodes.length), amount: null, unit };
  return { key: node.code || node.key, code: node.code, name: node.name, amount: node.amount, unit: node.unit };
}

/** What a key means here: a node, a flow, the class of a code below what is drawn, or all that is drawn of a class; `undefined` for what is not. */
export function findTarget(key: string, index: FlowIndex): Target | undefined {
  if (key === "") return undefined;
  const own = index.node(key);
  if (own !== undefined) return { nodes: [own] };
  const [from, to] = key.split(">");
  if (to !== undefined) {
    const link = index.outOf(from ?? "").find((one) => one.to === to);
    return link && { links: [link] };
  }
  const coded = index.graph.nodes.filter(({ code }) => code !== "");
  const exact = coded.filter(({ code }) => code === key);
  const nodes = exact.length > 0 ? exact : /^\d+$/.test(key) ? relatives(coded, key) : [];
  return nodes.length > 0 ? { nodes } : undefined;
}

/** The class that a code belongs to; else the parts of the class that it names. */
function relatives(coded: readonly FlowNode[], key: string): readonly FlowNode[] {
  const classes = coded.filter(({ code }) => key.startsWith(code));
  return classes.length > 0 ? classes.slice(-1) : coded.filter(({ code }) => code.startsWith(key));
}

/** The mark that stands for a target; of several nodes, or of one that is gathered, the one that holds the first. */
export function markOf(target: Target, { marks }: FlowPicture): FlowMark | undefined {
  if ("links" in target) return marks.find((mark) => mark.kind === "ribbon" && mark.links.some((link) => target.links.includes(link)));
  return marks.find((mark) => mark.kind === "node" && mark.nodes.some((node) => target.nodes.includes(node)));
}
