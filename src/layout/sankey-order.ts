/** The order of nodes within their columns: by the weighted mean of what they are linked to, as long as that uncrosses ribbons. */
import { bandsByColumn, type Band, type Slot } from "./sankey-gather.js";

/** Sweeps at most; most pictures settle within four. */
const SWEEPS = 10;
/** Sweeps without a gain that end the search. */
const PATIENCE = 3;

type Linked = Pick<Band<unknown>, "source" | "target" | "value">;

/**
 * New columns with fewer crossings, weighted by the areas that cross; the printed order where none is better. The counted rest
 * stays last.
 */
export function orderColumns(slots: readonly Slot<unknown>[], bands: readonly Linked[], columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (columns.length < 2) return columns;
  const places = new Float64Array(slots.length);
  let best = columns;
  let least = settle(best, slots, bands, places);
  const { into, outOf } = bandsByColumn(slots, bands, columns.length);
  const current = columns.map((column) => [...column]);
  for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < PATIENCE && least > 0; sweep++) {
    const forwards = sweep % 2 === 0;
    const means = new Means(slots.length);
    for (let i = 1; i < current.length; i++) {
      const at = forwards ? i : current.length - 1 - i;
      const column = current[at] as number[];
      means.read(column, (forwards ? into : outOf)[at] ?? [], places, forwards);
      column.sort((a, b) => Number(isRest(slots[a])) - Number(isRest(slots[b])) || means.of(a) - means.of(b) || (places[a] as number) - (places[b] as number));
      setPlaces(column, places);
    }
    const crossing = crossings(slots, bands, places);
    if (crossing < least * (1 - 1e-9)) {
      least = crossing;
      best = current.map((column) => [...column]);
      idle = 0;
    } else idle++;
  }
  return best;
}

function settle(columns: readonly (readonly number[])[], slots: readonly Slot<unknown>[], bands: readonly Linked[], places: Float64Array): number {
  for (const column of columns) setPlaces(column, places);
  return crossings(slots, bands, places);
}

/** Between 0 and 1, so that columns of different lengths compare. */
function setPlaces(column: readonly number[], places: Float64Array): void {
  column.forEach((slot, at) => (places[slot] = (at + 0.5) / column.length));
}

function isRest(slot: Slot<unknown> | undefined): boolean {
  return slot !== undefined && slot.gathered.length > 0;
}

/** Weighted means of the places of neighbours; a node without any keeps its own. */
class Means {
  private readonly mean: Float64Array;
  private readonly weight: Float64Array;

  constructor(count: number) {
    this.mean = new Float64Array(count);
    this.weight = new Float64Array(count);
  }

  read(column: readonly number[], bands: readonly Linked[], places: Float64Array, forwards: boolean): void {
    for (const { source, target, value } of bands) {
      const [own, other] = forwards ? [target, source] : [source, target];
      this.mean[own] = (this.mean[own] as number) + (places[other] as number) * value;
      this.weight[own] = (this.weight[own] as number) + value;
    }
    for (const slot of column) {
      const weight = this.weight[slot] as number;
      this.mean[slot] = weight > 0 ? (this.mean[slot] as number) / weight : (places[slot] as number);
    }
  }

  of(slot: number): number {
    return this.mean[slot] as number;
  }
}

/** Σ of the products of the widths that cross, between links of the same two columns; n·log n with a tree of prefix sums. */
export function crossings(slots: readonly Slot<unknown>[], bands: readonly Linked[], places: Float64Array): number {
  const groups = new Map<number, Linked[]>();
  for (const band of bands) {
    const key = (slots[band.source]?.column ?? 0) * 0x10000 + (slots[band.target]?.column ?? 0);
    const group = groups.get(key);
    if (group) group.push(band);
    else groups.set(key, [band]);
  }
  let sum = 0;
  const place = (slot: number): number => places[slot] as number;
  for (const group of groups.values()) {
    group.sort((a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target));
    const targets = Array.from(new Set(group.map(({ target }) => target))).sort((a, b) => place(a) - place(b));
    const rank = new Map(targets.map((target, at) => [target, at + 1]));
    const tree = new Float64Array(targets.length + 1);
    let passed = 0;
    for (const { target, value } of group) {
      const at = rank.get(target) ?? 1;
      let above = 0;
      for (let i = at; i > 0; i -= i & -i) above += tree[i] as number;
      sum += value * Math.max(0, passed - above);
      for (let i = at; i < tree.length; i += i & -i) tree[i] = (tree[i] as number) + value;
      passed += value;
    }
  }
  return sum;
}
