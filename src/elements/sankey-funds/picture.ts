/** Geometry ready to draw: nodes, ribbons, labels and headings of a graph, horizontal or vertical, mirrored for text that runs right to left. */
import { estimateText, fitLabel, LINE_HEIGHT } from "../../layout/label.js";
import type { Pixels } from "../../layout/node.js";
import { layoutSankey, type SankeyLayout, type SankeyNode } from "../../layout/sankey.js";
import { ribbonPath, type Ribbon } from "../../layout/sankey-link.js";
import type { FlowLink, FlowNode, FlowStage } from "../../model/flows/index.js";
import { belowOf, labelsOf, type Lettering, type NodeLabel } from "./labels.js";

export interface Box {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly width: Pixels;
  readonly height: Pixels;
}

/** One thing that can be pointed at, chosen and read. Nodes come first in `FlowPicture.marks`, then ribbons. */
export type FlowMark = NodeMark | RibbonMark;

export interface NodeMark {
  readonly kind: "node";
  readonly key: string;
  /** The node, or those that a counted rest stands for. */
  readonly nodes: readonly FlowNode[];
  readonly rest: boolean;
  readonly column: number;
  readonly box: Box;
}

export interface RibbonMark {
  readonly kind: "ribbon";
  readonly key: string;
  readonly links: readonly FlowLink[];
  /** Places of its ends in `marks`. */
  readonly source: number;
  readonly target: number;
  readonly shape: Ribbon;
  readonly d: string;
  /** Class that it is coloured by; empty for a neutral one. */
  readonly code: string;
  readonly undisclosed: boolean;
}

export interface Heading {
  readonly stage: FlowStage;
  readonly x: Pixels;
  readonly y: Pixels;
  readonly anchor: "start" | "end";
  readonly text: string;
}

/** What is written in a picture: a frame later than its shapes, and so worked out when it is asked for. */
export interface Letters {
  /** By position in `FlowPicture.nodes`; `undefined` where the column has no room. */
  readonly labels: readonly (NodeLabel | undefined)[];
  readonly headings: readonly Heading[];
}

export interface FlowPicture {
  readonly width: Pixels;
  readonly height: Pixels;
  /** Of the drawing, below the headings. */
  readonly top: Pixels;
  readonly vertical: boolean;
  readonly mirrored: boolean;
  readonly fontSize: Pixels;
  readonly marks: readonly FlowMark[];
  readonly nodes: readonly NodeMark[];
  readonly ribbons: readonly RibbonMark[];
  readonly letters: () => Letters;
  /** Flows without a width to draw. */
  readonly undrawn: readonly FlowLink[];
}

export interface PictureOptions {
  readonly width: Pixels;
  readonly fontSize: Pixels;
  readonly limit: number;
  /** Columns whose rest is open. */
  readonly open: ReadonlySet<number>;
  readonly mirrored: boolean;
}

export interface FlowInput {
  readonly stages: readonly FlowStage[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** Font sizes that a column with its labels takes at least; with less the picture stands upright. */
const COLUMN_EMS = 11;
const GAP = 6;

/** Do columns fit side by side? */
export function isUpright(stages: number, width: Pixels, fontSize: Pixels): boolean {
  return width < fontSize * (6 + COLUMN_EMS * stages);
}

export function pictureOf(graph: FlowInput, text: Lettering, { width, fontSize, limit, open, mirrored }: PictureOptions): FlowPicture {
  const vertical = isUpright(graph.stages.length, width, fontSize);
  const line = fontSize * LINE_HEIGHT;
  const top = Math.ceil(line + GAP);
  const frame = vertical ? upright(graph, width, line) : sideBySide(graph, limit, open, width, line);
  const layout = layoutSankey(graph, { ...frame, direction: vertical ? "vertical" : "horizontal", limit, open, nodeWidth: fontSize, padding: vertical ? 6 : line, labelGap: 0 });
  const nodes = layout.nodes.map((node) => nodeMark(node, graph.stages, frame.width, mirrored));
  const ribbons = layout.links.map((link) => ribbonMark(link, layout, nodes, vertical, mirrored, frame.width));
  let letters: Letters | undefined;
  const written = (): Letters => ({ labels: labelsOf(layout, { ...frame, vertical, fontSize, mirrored }, text), headings: headingsOf(graph.stages, layout, text.stage, { width: frame.width, fontSize, vertical, mirrored }) });
  return { width: frame.width, height: frame.height + top + (vertical ? 0 : belowOf(fontSize)), top, vertical, mirrored, fontSize, marks: [...nodes, ...ribbons], nodes, ribbons, letters: () => (letters ??= written()), undrawn: layout.undrawn };
}

type Frame = { readonly width: Pixels; readonly height: Pixels; readonly before: Pixels; readonly after: Pixels };

/** Labels stand outside on the right, over the ribbons elsewhere. An opened column makes the picture as high as its labels need, up to a limit. */
function sideBySide({ stages, nodes }: FlowInput, limit: number, open: ReadonlySet<number>, width: Pixels, line: Pixels): Frame {
  const counts = stages.map((_, column) => nodes.filter((node) => node.column === column).length);
  const most = counts.reduce((high, count, column) => Math.max(high, open.has(column) ? Math.min(count, 40) : Math.min(count, limit)), 1);
  const height = Math.round(Math.max(Math.min(30 * line, width * 0.62), 22 * line, most * line * 1.7));
  return { width, height, before: 0, after: Math.round(Math.min(Math.max(width * 0.2, 9 * line), 14 * line)) };
}

/** Bars across the width, one a stage; their labels below them. */
function upright({ stages }: FlowInput, width: Pixels, line: Pixels): Frame {
  const after = Math.round(4 * line);
  const step = Math.round(9.5 * line);
  return { width, height: stages.length * line + (stages.length - 1) * step + after, before: 0, after };
}

function nodeMark({ node, gathered, column, x0, y0, x1, y1 }: SankeyNode<FlowNode>, stages: readonly FlowStage[], width: Pixels, mirrored: boolean): NodeMark {
  const box = { x: mirrored ? width - x1 : x0, y: y0, width: x1 - x0, height: y1 - y0 };
  const first = node ?? gathered[0];
  return { kind: "node", key: node?.key ?? `rest:${stages[first?.column ?? column] ?? ""}`, nodes: node ? [node] : gathered, rest: node === undefined, column: first?.column ?? column, box };
}

function ribbonMark({ links, source, target, width, y0, y1, path }: SankeyLayout<FlowNode, FlowLink>["links"][number], { nodes: placed }: SankeyLayout<FlowNode, FlowLink>, nodes: readonly NodeMark[], vertical: boolean, mirrored: boolean, whole: Pixels): RibbonMark {
  const [from, to] = [placed[source], placed[target]];
  const across = (value: Pixels): Pixels => (mirrored && !vertical ? whole - value : value);
  const along = (value: Pixels): Pixels => (mirrored && vertical ? whole - value : value);
  const shape: Ribbon = { near: across((vertical ? from?.y1 : from?.x1) ?? 0), far: across((vertical ? to?.y0 : to?.x0) ?? 0), width, from: along(y0), to: along(y1) };
  const [left, right] = [nodes[source], nodes[target]];
  const undisclosed = links.every(({ standing }) => standing === "undisclosed");
  return { kind: "ribbon", key: `${left?.key ?? ""}>${right?.key ?? ""}`, links, source, target, shape, d: mirrored ? ribbonPath(shape, vertical) : path, code: undisclosed ? "" : codeOf(right) || codeOf(left), undisclosed };
}

/** Of a function or an economic class; a rest is neutral. */
export function codeOf(mark: NodeMark | undefined): string {
  return mark === undefined || mark.rest ? "" : (mark.nodes[0]?.code ?? "");
}

function headingsOf(stages: readonly FlowStage[], { nodes, columns }: SankeyLayout<FlowNode, FlowLink>, nameOf: (stage: FlowStage) => string, { width, fontSize, vertical, mirrored }: { width: Pixels; fontSize: Pixels; vertical: boolean; mirrored: boolean }): readonly Heading[] {
  return Array.from({ length: columns }, (_, at) => {
    const first = nodes.find(({ column }) => column === at);
    const stage = stages[first?.node?.column ?? first?.gathered[0]?.column ?? at] ?? "source";
    const next = nodes.find(({ column }) => column === at + 1)?.x0 ?? width;
    const left = vertical ? 0 : (first?.x0 ?? 0);
    const room = vertical ? width : next - left - GAP;
    const text = fitLabel(nameOf(stage), { width: room, lines: 1, fontSize }, estimateText)?.lines[0] ?? "";
    const y = vertical ? (first?.y0 ?? 0) - GAP : -GAP;
    return { stage, x: mirrored ? width - left : left, y, anchor: mirrored ? "end" : "start", text };
  });
}
