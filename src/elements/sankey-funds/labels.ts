/** Labels of nodes: name and figure, as many lines as their column has room for, pushed apart along it. */
import { estimateText, fitLabel, LINE_HEIGHT } from "../../layout/label.js";
import type { Pixels } from "../../layout/node.js";
import type { SankeyLayout, SankeyNode } from "../../layout/sankey.js";
import { spreadSized, type Labelled, type SpreadLabel } from "../../layout/sankey-label.js";
import type { FlowLink, FlowNode, FlowStage } from "../../model/flows/index.js";

export interface LabelLine {
  readonly text: string;
  /** The figure, or name and figure in one line; else the name alone. */
  readonly figure: string;
}

export interface NodeLabel {
  readonly x: Pixels;
  /** Middle of all lines. */
  readonly y: Pixels;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly LabelLine[];
  readonly width: Pixels;
  readonly height: Pixels;
  /** Path data of the line to a node that it was pushed away from. */
  readonly leader: string;
}

export interface Lettering {
  readonly name: (node: FlowNode | undefined, gathered: readonly FlowNode[]) => string;
  readonly figure: (node: FlowNode | undefined, gathered: readonly FlowNode[]) => string;
  readonly stage: (stage: FlowStage) => string;
}

export interface LabelFrame {
  readonly width: Pixels;
  readonly height: Pixels;
  readonly vertical: boolean;
  readonly fontSize: Pixels;
  readonly mirrored: boolean;
}

type Drawn = SankeyNode<FlowNode>;

/** Lines of one label, and what they measure. */
interface Fitted {
  readonly lines: readonly LabelLine[];
  readonly width: Pixels;
  readonly height: Pixels;
  /** Is nothing cut off? */
  readonly whole: boolean;
}

const SPACE = 3;
/** How much wider figures are than other text: they are bold, and digits of some fonts are wide. */
const BOLD = 1.22;
/** Between name and figure in one line, in font sizes. */
const WORD_GAP = 0.6;
const DOT = " · ";
/** Lines that lead to labels need room before them. */
const LEADER = 10;
/** How far a line may lead, in font sizes. */
const FARTHEST = 3;
/** The narrowest label of an upright picture, in font sizes. */
const LEAST = 5;

/** By position in `layout.nodes`; `undefined` where the column has no room. */
export function labelsOf(layout: SankeyLayout<FlowNode, FlowLink>, frame: LabelFrame, text: Lettering): readonly (NodeLabel | undefined)[] {
  const columns: Drawn[][] = Array.from({ length: layout.columns }, () => []);
  for (const node of layout.nodes) columns[node.column]?.push(node);
  return columns.flatMap((column) => (frame.vertical ? labelRow(column, frame, text) : labelColumn(column, frame, text)));
}

function labelColumn(column: readonly Drawn[], { width, height, fontSize, mirrored }: LabelFrame, text: Lettering): readonly (NodeLabel | undefined)[] {
  const room = (column[0]?.label?.room ?? 0) - LEADER - SPACE;
  const length = height + belowOf(fontSize);
  const fitted = fitColumn(column, room, length, fontSize, text);
  const along = column.map(({ y0, y1 }) => ({ start: y0, length: y1 - y0 }));
  const spots = nearTheirNodes(along, length, fitted.map((label) => label?.height ?? 0), FARTHEST * fontSize);
  const led = spots.some((spot, at) => spot?.leader === true && fitted[at] !== undefined);
  return column.map((node, at) => {
    const [spot, label] = [spots[at], fitted[at]];
    if (spot === undefined || label === undefined) return undefined;
    const x = node.x1 + SPACE * 2 + (led ? LEADER : 0);
    const side = (value: Pixels): Pixels => (mirrored ? width - value : value);
    const leader = spot.leader ? `M${side(node.x1 + 1)},${middle(node)}L${side(x - SPACE)},${spot.at}` : "";
    return { ...label, x: side(x), y: spot.at, anchor: mirrored ? ("end" as const) : ("start" as const), leader };
  });
}

/** Room below the last node of a column, so that the label of a thin one can stand beside it. */
export function belowOf(fontSize: Pixels): Pixels {
  return Math.round(fontSize * 0.8);
}

function middle({ y0, y1 }: Drawn): Pixels {
  return (y0 + y1) / 2;
}

/** In one line where all names fit, else in up to four, as long as the column holds them all; else in one, with names cut short. */
function fitColumn(column: readonly Drawn[], room: Pixels, length: Pixels, fontSize: Pixels, text: Lettering): readonly (Fitted | undefined)[] {
  const whole = column.map((node) => oneLine(node, room, fontSize, text, false));
  if (whole.every((label) => label !== undefined)) return whole;
  for (const lines of [3, 2, 1]) {
    const tried = column.map((node) => stacked(node, room, lines, fontSize, text));
    if (tried.reduce((sum, label) => sum + (label?.height ?? 0), 0) <= length) return tried;
  }
  return column.map((node) => oneLine(node, room, fontSize, text, true));
}

function oneLine({ node, gathered }: Drawn, room: Pixels, fontSize: Pixels, text: Lettering, cut: boolean): Fitted | undefined {
  const figure = text.figure(node, gathered);
  const own = widthOf(figure, fontSize);
  const gap = figure === "" ? 0 : WORD_GAP * fontSize;
  const name = fitLabel(text.name(node, gathered), { width: room - own - gap, lines: 1, fontSize }, estimateText);
  const [line] = name?.lines ?? [];
  if (line === undefined || (name?.truncated === true && !cut)) return undefined;
  return { lines: [{ text: line, figure }], width: estimateText(line, fontSize) + gap + own, height: fontSize * LINE_HEIGHT + SPACE, whole: name?.truncated === false };
}

function stacked({ node, gathered }: Drawn, room: Pixels, most: number, fontSize: Pixels, text: Lettering): Fitted | undefined {
  // What stands after a dot says what the name is: it begins a line of its own.
  const parts = text.name(node, gathered).split(DOT);
  const own = Math.max(1, most - parts.length + 1);
  const fitted = parts.map((part) => fitLabel(part, { width: room, lines: own, fontSize }, estimateText));
  const names = fitted.flatMap((part) => part?.lines ?? []);
  const figure = text.figure(node, gathered);
  const shown = figure !== "" && widthOf(figure, fontSize) <= room;
  if (names.length === 0) return undefined;
  const lines = [...names.map((line) => ({ text: line, figure: "" })), ...(shown ? [{ text: "", figure }] : [])];
  const width = Math.max(...lines.map((line) => estimateText(line.text, fontSize) + widthOf(line.figure, fontSize)));
  return { lines, width, height: lines.length * fontSize * LINE_HEIGHT + SPACE, whole: fitted.every((part) => part?.truncated === false) };
}

function widthOf(figure: string, fontSize: Pixels): Pixels {
  return estimateText(figure, fontSize) * BOLD;
}

/** The whole name, or what says that it is not disclosed; a name cut short would say less than the list beneath. */
function upright(node: Drawn, width: Pixels, fontSize: Pixels, text: Lettering): Fitted | undefined {
  const figure = widthOf(text.figure(node.node, node.gathered), fontSize);
  const own = node.x1 - node.x0 - 2 * SPACE;
  const last = (name: string): string => name.slice(name.lastIndexOf(DOT) + DOT.length);
  for (const most of [LEAST, 2 * LEAST]) {
    const room = Math.min(width, Math.max(own, most * fontSize, figure));
    const name = text.name(node.node, node.gathered);
    for (const said of name.includes(DOT) ? [name, last(name)] : [name]) {
      const label = stacked(node, room, 2, fontSize, { ...text, name: () => said });
      if (label !== undefined && label.whole) return label;
    }
  }
  return undefined;
}

/** Upright: below their bars, as wide as the bar or a few glyphs. */
function labelRow(row: readonly Drawn[], { width, fontSize, mirrored }: LabelFrame, text: Lettering): readonly (NodeLabel | undefined)[] {
  const fitted = row.map((node) => upright(node, width, fontSize, text));
  const sizes = fitted.map((label) => (label === undefined ? 0 : label.width + fontSize));
  const along = row.map(({ x0, x1 }) => ({ start: x0, length: x1 - x0 }));
  const spots = nearTheirNodes(along, width, sizes, FARTHEST * fontSize);
  const away = spots.map((spot, at) => spot !== undefined && distance(spot, along[at]) > 0);
  const top = away.some(Boolean) ? LEADER + SPACE : SPACE * 2;
  return row.map((node, at) => {
    const [spot, label] = [spots[at], fitted[at]];
    if (spot === undefined || label === undefined) return undefined;
    const side = (value: Pixels): Pixels => (mirrored ? width - value : value);
    const leader = away[at] === true ? `M${side((node.x0 + node.x1) / 2)},${node.y1 + 1}L${side(spot.at)},${node.y1 + top - 1}` : "";
    return { ...label, x: side(spot.at), y: node.y1 + top + label.height / 2, anchor: "middle" as const, leader };
  });
}

/**
 * Spread, and thinned where a column is too full: the largest nodes have theirs, as long as none is pushed farther from its node than a line can
 * lead; the others are left to the list and the table.
 */
function nearTheirNodes(nodes: readonly Labelled[], length: Pixels, sizes: readonly Pixels[], farthest: Pixels): readonly (SpreadLabel | undefined)[] {
  const whole = spreadNear(nodes, length, sizes, farthest);
  if (whole !== undefined) return whole;
  const kept = sizes.map(() => 0);
  let best = spreadNear(nodes, length, kept, farthest) ?? [];
  for (const at of nodes.map((_, place) => place).sort((a, b) => (nodes[b]?.length ?? 0) - (nodes[a]?.length ?? 0) || a - b)) {
    kept[at] = sizes[at] ?? 0;
    const spots = spreadNear(nodes, length, kept, farthest);
    if (spots === undefined) kept[at] = 0;
    else best = spots;
  }
  return best;
}

/** `undefined` where a label has no room, or lies too far from its node. Labels of no size are left out. */
function spreadNear(nodes: readonly Labelled[], length: Pixels, sizes: readonly Pixels[], farthest: Pixels): readonly (SpreadLabel | undefined)[] | undefined {
  const spots = spreadSized(nodes, length, sizes);
  const fits = spots.every((spot, at) => sizes[at] === 0 || (spot !== undefined && distance(spot, nodes[at]) <= farthest));
  return fits ? spots.map((spot, at) => (sizes[at] === 0 ? undefined : spot)) : undefined;
}

function distance({ at }: SpreadLabel, { start, length }: Labelled = { start: 0, length: 0 }): Pixels {
  return Math.max(0, start - at, at - (start + length));
}
