/** Flows as ribbons between columns of nodes: numbers in, geometry out; the graph is left alone, the same one gives the same picture. */
import type { Pixels } from "./node.js";
import { gather, type Gathered, type SankeyInputLink, type SankeyInputNode } from "./sankey-gather.js";
import { spreadLabels, type SankeyLabel } from "./sankey-label.js";
import { ribbonPath, routeBands } from "./sankey-link.js";
import { orderColumns } from "./sankey-order.js";
import { placeSlots, type Placed } from "./sankey-place.js";

export { weightOf, type SankeyInputLink, type SankeyInputNode } from "./sankey-gather.js";
export type { SankeyLabel } from "./sankey-label.js";

export interface SankeyNode<N> {
  /** `undefined` for the counted rest of a column, whose nodes are in `gathered`. */
  readonly node: N | undefined;
  readonly gathered: readonly N[];
  /** Position among the drawn columns, from 0. */
  readonly column: number;
  readonly x0: Pixels;
  readonly y0: Pixels;
  readonly x1: Pixels;
  readonly y1: Pixels;
  /** `undefined` where the column has no room for one more. */
  readonly label: SankeyLabel | undefined;
}

export interface SankeyLink<L> {
  /** More than one where an end is a gathered rest. */
  readonly links: readonly L[];
  /** Positions in `SankeyLayout.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly width: Pixels;
  /** Middle of the ribbon at its source and at its target, along the columns (y; x in vertical flows). */
  readonly y0: Pixels;
  readonly y1: Pixels;
  /** Outline, to be filled. */
  readonly path: string;
}

export interface SankeyLayout<N, L> {
  /** Column by column, in order along each. */
  readonly nodes: readonly SankeyNode<N>[];
  /** By source, then by target. */
  readonly links: readonly SankeyLink<L>[];
  /** Links with nothing to draw: without a width, without an end, or not forwards. They stand in the table. */
  readonly undrawn: readonly L[];
  readonly columns: number;
  /** Pixels a 元. */
  readonly scale: number;
}

export interface SankeyOptions {
  readonly width: Pixels;
  readonly height: Pixels;
  /** `horizontal` (default): columns stand side by side. `vertical`: they lie one below the other. */
  readonly direction?: "horizontal" | "vertical";
  /** Nodes a column at most, the counted rest included; default 12. */
  readonly limit?: number;
  /** Columns shown whole, by the nodes' own `column`. */
  readonly open?: ReadonlySet<number>;
  /** Thickness of nodes across the flow; default 12. */
  readonly nodeWidth?: Pixels;
  /** Distance of nodes in a column; default 10, less where it would take more than half of the length. */
  readonly padding?: Pixels;
  /** Least distance of labels along a column: a line's height, or a text's width in vertical flows; default 18. */
  readonly labelGap?: Pixels;
  /** Room for labels before the first and after the last column; default 0, labels then lie inside. */
  readonly before?: Pixels;
  readonly after?: Pixels;
}

type Settings = Required<SankeyOptions>;

/** Distance of a label from its node. */
const LABEL_SPACE = 6;

/** A size of 0 or less, or no nodes, gives nothing to draw. */
export function layoutSankey<N extends SankeyInputNode, L extends SankeyInputLink>(
  graph: { readonly nodes: readonly N[]; readonly links: readonly L[] }, options: SankeyOptions,
): SankeyLayout<N, L> {
  const settings = settingsOf(options);
  const length = alongOf(settings);
  if (!(settings.width > 0) || !(settings.height > 0) || graph.nodes.length === 0) return { nodes: [], links: [], undrawn: graph.links, columns: 0, scale: 0 };
  const gathered = gather(graph.nodes, graph.links, settings);
  const columns = orderColumns(gathered.slots, gathered.bands, gathered.columns);
  const placed = placeSlots(gathered.slots, gathered.bands, columns, { length, padding: settings.padding });
  const nodes = columns.flatMap((column, at) => drawColumn(column, at, columns.length, gathered, placed, settings));
  const links = drawLinks(columns, gathered, placed, settings);
  return { nodes, links, undrawn: gathered.undrawn, columns: columns.length, scale: placed.scale };
}

function settingsOf({ width, height, direction = "horizontal", limit = 12, open = new Set(), nodeWidth = 12, padding = 10, labelGap = 18, before = 0, after = 0 }: SankeyOptions): Settings {
  return { width, height, direction, limit: limit >= 1 ? limit : 1, open, nodeWidth: atLeast0(nodeWidth), padding: atLeast0(padding), labelGap: atLeast0(labelGap), before: atLeast0(before), after: atLeast0(after) };
}

function atLeast0(length: Pixels): Pixels {
  return length > 0 && length < Infinity ? length : 0;
}

function alongOf({ direction, width, height }: Settings): Pixels {
  return direction === "vertical" ? width : height;
}

/** Where a column stands across the flow. Room for labels and thickness give way where there is none. */
function columnEdges(at: number, count: number, settings: Settings): readonly [near: Pixels, far: Pixels] {
  const across = settings.direction === "vertical" ? settings.height : settings.width;
  const thick = Math.min(settings.nodeWidth, across / (2 * count));
  const spare = across - count * thick;
  const shrink = Math.min(1, spare / 2 / Math.max(settings.before + settings.after, 1e-9));
  const from = settings.before * shrink;
  const step = count > 1 ? (across - from - settings.after * shrink - thick) / (count - 1) : 0;
  return [from + at * step, from + at * step + thick];
}

function drawColumn<N>(column: readonly number[], at: number, count: number, { slots }: Pick<Gathered<N, unknown>, "slots">, { starts, lengths }: Placed, settings: Settings): readonly SankeyNode<N>[] {
  const vertical = settings.direction === "vertical";
  const [near, far] = columnEdges(at, count, settings);
  const along = column.map((slot) => ({ start: starts[slot] as number, length: lengths[slot] as number }));
  // Without a size none is in the way of another.
  const labels = settings.labelGap > 0 ? spreadLabels(along, alongOf(settings), settings.labelGap) : along.map(({ start, length }) => ({ at: start + length / 2, leader: false }));
  const seat = labelSeat(at, count, near, far, settings);
  return column.map((slot, i) => {
    const { node, gathered } = slots[slot] as (typeof slots)[number];
    const { start, length } = along[i] as (typeof along)[number];
    const spot = labels[i];
    const label = spot && { ...seat.label, leader: spot.leader, ...(vertical ? { x: spot.at, y: seat.at } : { x: seat.at, y: spot.at }) };
    const box = vertical ? { x0: start, x1: start + length, y0: near, y1: far } : { x0: near, x1: far, y0: start, y1: start + length };
    return { node, gathered, column: at, ...box, label };
  });
}

/** Outside the picture where there is room, else over the ribbons: after the node, before it in the last column. */
function labelSeat(at: number, count: number, near: Pixels, far: Pixels, settings: Settings): { readonly at: Pixels; readonly label: Pick<SankeyLabel, "anchor" | "side" | "room"> } {
  const { before, after, direction } = settings;
  const [first, last] = [at === 0, at === count - 1];
  const side = (first && before > 0) || (last && !first && after === 0) ? "before" : "after";
  const across = direction === "vertical" ? settings.height : settings.width;
  const edge = side === "before" ? (first ? 0 : columnEdges(at - 1, count, settings)[1]) : last ? across : columnEdges(at + 1, count, settings)[0];
  const seat = side === "before" ? near - LABEL_SPACE : far + LABEL_SPACE;
  const gap = Math.abs(edge - seat);
  // Two columns of labels share the last gap where those of the last one lie inside.
  const shared = count > 1 && after === 0 && (last || (at === count - 2 && side === "after"));
  const anchor = direction === "vertical" ? "middle" : side === "before" ? "end" : "start";
  return { at: seat, label: { anchor, side, room: Math.max(0, shared ? gap / 2 : gap) } };
}

function drawLinks<N, L>(columns: readonly (readonly number[])[], { slots, bands }: Gathered<N, L>, placed: Placed, settings: Settings): readonly SankeyLink<L>[] {
  const position = new Int32Array(slots.length);
  columns.flat().forEach((slot, at) => (position[slot] = at));
  const routed = routeBands(bands, placed);
  const edges = columns.map((_, at) => columnEdges(at, columns.length, settings));
  const columnOf = (slot: number): number => slots[slot]?.column ?? 0;
  const links = bands.map(({ links: own, source, target }, i): SankeyLink<L> => {
    const { width, from, to } = routed[i] as (typeof routed)[number];
    const [near, far] = [edges[columnOf(source)]?.[1] ?? 0, edges[columnOf(target)]?.[0] ?? 0];
    const [y0, y1] = [from + width / 2, to + width / 2];
    const path = ribbonPath({ near, far, width, from: y0, to: y1 }, settings.direction === "vertical");
    return { links: own, source: position[source] as number, target: position[target] as number, width, y0, y1, path };
  });
  return links.sort((a, b) => a.source - b.source || a.target - b.target);
}
