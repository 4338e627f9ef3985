/** What a picture of flows is made of: at most so many nodes a column, the smallest counted together, their links merged. */
import { UNIT_EXPONENT, type MoneyUnit } from "../amount/unit.js";
import { tailOf } from "./tail.js";

/** What the layout reads of a node. `column` counts the stages; a missing unit is taken for 元. */
export interface SankeyInputNode {
  readonly key: string;
  readonly column: number;
  readonly amount: string | undefined;
  readonly unit?: MoneyUnit;
  /** `undisclosed` ends are never gathered: what is not disclosed must be seen. */
  readonly kind?: string;
}

export interface SankeyInputLink {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly unit?: MoneyUnit;
}

/** A node to draw: one of the graph, or the counted rest of its column (`node` is `undefined`). */
export interface Slot<N> {
  readonly node: N | undefined;
  readonly gathered: readonly N[];
  /** Position among the drawn columns. */
  readonly column: number;
  /** The declared figure, or what its links add up to where that is more; in 元. */
  value: number;
}

/** Links that run between the same two slots. */
export interface Band<L> {
  readonly links: L[];
  readonly source: number;
  readonly target: number;
  value: number;
}

export interface Gathered<N, L> {
  readonly slots: readonly Slot<N>[];
  readonly bands: readonly Band<L>[];
  /** Slots of each column, in printed order, the rest last. */
  readonly columns: readonly (readonly number[])[];
  /** Links without a width or a direction (a lost end, nothing to show, not forwards): for the table only. */
  readonly undrawn: readonly L[];
}

export interface GatherOptions {
  /** Nodes a column at most, the rest included. */
  readonly limit: number;
  /** Columns (as the nodes count them) that are shown whole. */
  readonly open: ReadonlySet<number>;
}

/** No disclosure comes near; sums of this stay finite. */
const LARGEST = 1e30;

export function gather<N extends SankeyInputNode, L extends SankeyInputLink>(nodes: readonly N[], links: readonly L[], options: GatherOptions): Gathered<N, L> {
  const columnKeys = Array.from(new Set(nodes.map(columnOf))).sort((a, b) => a - b);
  const members: number[][] = columnKeys.map(() => []);
  const columnAt = new Map(columnKeys.map((key, at) => [key, at]));
  nodes.forEach((node, at) => members[columnAt.get(columnOf(node)) ?? 0]?.push(at));
  const weights = Float64Array.from(links, weightOf);
  const { ends, undrawn } = endsOf(nodes, links, weights);
  const values = nodeValues(nodes, weights, ends);
  const slots: Slot<N>[] = [];
  const slotOf = new Int32Array(nodes.length);
  const columns = members.map((own, column) => {
    const limit = options.open.has(columnKeys[column] ?? 0) ? Infinity : Math.max(1, Math.floor(options.limit));
    const rest = tailOf(own, values, { limit, keep: (at) => nodes[at]?.kind === "undisclosed" });
    const drawn: number[] = [];
    for (const at of own) {
      if (rest.has(at)) slotOf[at] = slots.length + own.length - rest.size - drawn.length;
      else {
        slotOf[at] = slots.length;
        drawn.push(slots.push({ node: nodes[at], gathered: [], column, value: values[at] as number }) - 1);
      }
    }
    if (rest.size > 0) {
      const gathered = own.filter((at) => rest.has(at));
      const value = gathered.reduce((sum, at) => sum + (values[at] as number), 0);
      drawn.push(slots.push({ node: undefined, gathered: gathered.map((at) => nodes[at] as N), column, value }) - 1);
    }
    return drawn;
  });
  return { slots, bands: mergeLinks(links, weights, ends, slotOf), columns, undrawn };
}

function columnOf({ column }: SankeyInputNode): number {
  return Number.isFinite(column) ? column : 0;
}

/** Indices of both ends of each link, two a link; −1 for one that is not drawn. */
function endsOf<L extends SankeyInputLink>(nodes: readonly SankeyInputNode[], links: readonly L[], weights: Float64Array): { readonly ends: Int32Array; readonly undrawn: readonly L[] } {
  const at = new Map<string, number>();
  nodes.forEach(({ key }, index) => {
    if (!at.has(key)) at.set(key, index);
  });
  const ends = new Int32Array(links.length * 2).fill(-1);
  const undrawn: L[] = [];
  links.forEach((link, i) => {
    const from = at.get(link.from);
    const to = at.get(link.to);
    if (from === undefined || to === undefined || !((weights[i] as number) > 0) || columnOf(nodes[to] as SankeyInputNode) <= columnOf(nodes[from] as SankeyInputNode)) {
      undrawn.push(link);
      return;
    }
    ends[2 * i] = from;
    ends[2 * i + 1] = to;
  });
  return { ends, undrawn };
}

/** The door from money to geometry; anything but a positive number has no width. */
export function weightOf({ amount, unit }: Pick<SankeyInputNode, "amount" | "unit">): number {
  const weight = amount === undefined ? 0 : Number(amount) * 10 ** (unit === undefined ? 0 : UNIT_EXPONENT[unit]);
  return weight > 0 ? Math.min(weight, LARGEST) : 0;
}

function nodeValues(nodes: readonly SankeyInputNode[], weights: Float64Array, ends: Int32Array): Float64Array {
  const [into, outOf] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  weights.forEach((weight, i) => {
    const from = ends[2 * i] as number;
    const to = ends[2 * i + 1] as number;
    if (from < 0) return;
    outOf[from] = (outOf[from] as number) + weight;
    into[to] = (into[to] as number) + weight;
  });
  return into.map((inflow, at) => Math.max(inflow, outOf[at] as number, weightOf(nodes[at] as SankeyInputNode)));
}

function mergeLinks<L extends SankeyInputLink>(links: readonly L[], weights: Float64Array, ends: Int32Array, slotOf: Int32Array): readonly Band<L>[] {
  const bands = new Map<number, Band<L>>();
  links.forEach((link, i) => {
    if ((ends[2 * i] as number) < 0) return;
    const source = slotOf[ends[2 * i] as number] as number;
    const target = slotOf[ends[2 * i + 1] as number] as number;
    const key = source * 0x200000 + target;
    const band = bands.get(key);
    if (band === undefined) bands.set(key, { links: [link], source, target, value: weights[i] as number });
    else {
      band.links.push(link);
      band.value += weights[i] as number;
    }
  });
  return Array.from(bands.values());
}

/** For each column, the bands that end in it and those that begin in it. */
export function bandsByColumn<B extends Pick<Band<unknown>, "source" | "target">>(slots: readonly Pick<Slot<unknown>, "column">[], bands: readonly B[], count: number): { readonly into: readonly (readonly B[])[]; readonly outOf: readonly (readonly B[])[] } {
  const into: B[][] = Array.from({ length: count }, () => []);
  const outOf: B[][] = Array.from({ length: count }, () => []);
  for (const band of bands) {
    into[slots[band.target]?.column ?? 0]?.push(band);
    outOf[slots[band.source]?.column ?? 0]?.push(band);
  }
  return { into, outOf };
}
