/** What the detail pane says of a mark, and what is lit with it. */
import { knownPath, type FlowLink, type FlowNode, type KnownPath, type PathStop } from "../../model/flows/index.js";
import type { FlowMark, FlowPicture } from "./picture.js";
import type { FlowPart, FlowReader } from "./reader.js";

/** Flows listed on a side of the pane; the table has them all. */
const PARTS = 4;
/** Aggregates named one by one; more are counted. */
const STOPS = 3;

export interface DetailSide {
  readonly label: string;
  readonly parts: readonly FlowPart[];
  /** How many there are in all. */
  readonly count: number;
}

export interface Detail {
  readonly name: string;
  readonly code: string;
  readonly amount: string;
  readonly shares: readonly string[];
  readonly standing: string;
  readonly source: string;
  readonly sides: readonly DetailSide[];
  /** Sentences: of the flow, of residues, of why the path ends. */
  readonly notes: readonly string[];
}

/** What is pointed at or chosen: nodes of the graph (several for a rest, or for a class whose parts are drawn), or links. */
export type Target = { readonly nodes: readonly FlowNode[] } | { readonly links: readonly FlowLink[] };

export function targetOf(mark: FlowMark): Target {
  return mark.kind === "node" ? { nodes: mark.nodes } : { links: mark.links };
}

/** Marks of which everything is on the path: a ribbon that merges several flows is lit when all of them are. */
export function litMarks({ marks }: FlowPicture, { nodes, links }: KnownPath): readonly FlowMark[] {
  return marks.filter((mark) => (mark.kind === "node" ? mark.nodes.some(({ key }) => nodes.has(key)) : mark.links.every((link) => links.has(link))));
}

export function pathOf(reader: FlowReader, target: Target): KnownPath {
  return knownPath(reader.index, target);
}

export function detailOf(target: Target, path: KnownPath, reader: FlowReader): Detail {
  const stops = stopsOf(path.stops, reader);
  if ("links" in target) return ofLinks(target.links, stops, reader);
  const [node] = target.nodes;
  return node === undefined || target.nodes.length > 1 ? ofSeveral(target.nodes, stops, reader) : ofNode(node, stops, reader);
}

/** What is read while nothing is pointed at: the total, and the first and the last stage where they are not listed anyway. */
export function detailOfWhole(amount: string, reader: FlowReader, listed: boolean): Detail {
  const { graph, own: said, words } = reader;
  const columns = listed ? [] : Array.from(new Set([0, graph.stages.length - 1]));
  const sides = columns.map((column) => {
    const nodes = graph.nodes.filter((node) => node.column === column);
    return sideOf(graph.stages[column] === undefined ? "" : said.stages[graph.stages[column]], nodes, (node) => partOf(node, reader));
  });
  return { name: words.whole, code: "", amount, shares: [], standing: "", source: "", sides, notes: [said.hint] };
}

function ofNode(node: FlowNode, stops: readonly string[], reader: FlowReader): Detail {
  const { own: said } = reader;
  const { name, code, amount, share, standing, source, residues, why } = reader.readNode(node);
  const inflow = sideOf(said.inflow, reader.index.into(node.key), (link) => reader.part(link, "from"));
  const outflow = sideOf(said.outflow, reader.index.outOf(node.key), (link) => reader.part(link, "to"));
  const sides = [inflow, outflow].filter(({ count }) => count > 0);
  return { name, code, amount, shares: share === "" ? [] : [share], standing, source, sides, notes: [why, ...residues, ...stops].filter(Boolean) };
}

/** Of a thousand flows, only those that are listed are read. */
function sideOf<T>(label: string, items: readonly T[], read: (item: T) => FlowPart): DetailSide {
  return { label, parts: items.slice(0, PARTS).map(read), count: items.length };
}

function partOf(node: FlowNode, reader: FlowReader): FlowPart {
  return { name: reader.name(node), figure: reader.marked(node), share: reader.share(node) };
}

function ofSeveral(nodes: readonly FlowNode[], stops: readonly string[], reader: FlowReader): Detail {
  const { words, own: said } = reader;
  return { name: words.remainder(nodes.length), code: "", amount: reader.sumAmount(nodes), shares: [], standing: "", source: "", sides: [sideOf("", nodes, (node) => partOf(node, reader))], notes: [said.restHint, ...stops] };
}

function ofLinks(links: readonly FlowLink[], stops: readonly string[], reader: FlowReader): Detail {
  const { own: said } = reader;
  const [link] = links;
  if (link === undefined || links.length > 1) {
    const side = sideOf("", links, (one) => ({ name: `${reader.nameOfKey(one.from)} → ${reader.nameOfKey(one.to)}`, figure: reader.marked(one), share: reader.shareOf(one, "from") }));
    return { name: `${said.flows} × ${links.length}`, code: "", amount: reader.sumAmount(links), shares: [], standing: "", source: "", sides: [side], notes: stops };
  }
  const { from, to, amount, shareOfFrom, shareOfTo, standing, source, sentence } = reader.readLink(link);
  const shares = [shareOfFrom === "" ? "" : `${said.shareOfFrom} ${shareOfFrom}`, shareOfTo === "" ? "" : `${said.shareOfTo} ${shareOfTo}`].filter(Boolean);
  return { name: `${from} → ${to}`, code: "", amount, shares, standing, source, sides: [], notes: [sentence, ...stops] };
}

/** Why the path ends at an aggregate: the sum of one stage that goes on to the next. Undisclosed ends say it for themselves. */
function stopsOf(stops: readonly PathStop[], reader: FlowReader): readonly string[] {
  const { graph, words, own: said } = reader;
  const named = stops.slice(0, STOPS).flatMap(({ node, way }) => {
    const [before, after] = [graph.stages[node.column - 1], graph.stages[node.column + 1]];
    if (before === undefined || after === undefined) return [];
    const amount = words.amount(reader.figure(node), reader.unit);
    if (way === "onwards" && reader.index.outOf(node.key).every(({ standing }) => standing === "undisclosed")) return [said.stopUnclassified(reader.name(node), amount)];
    return [way === "onwards" ? said.stopOnwards(reader.name(node), amount, before, after) : said.stopBackwards(reader.name(node), amount, before, after)];
  });
  const [rest, last] = [stops.length - STOPS, stops[stops.length - 1]];
  return rest > 0 && last !== undefined ? [...named, said.stops(rest, last.way)] : named;
}
