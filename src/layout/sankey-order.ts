/** The order of nodes within their columns: by the weighted mean of what they are linked to, as long as that uncrosses ribbons. */
import { countingSort } from "./counting-sort.js";
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
  const ranks = new Int32Array(slots.length);
  const places = new Float64Array(slots.length);
  const { into, outOf } = bandsByColumn(slots, bands, columns.length);
  const pairs = pairsOf(slots, bands);
  const crossings = (): number => pairs.reduce((sum, pair) => sum + crossingsIn(pair, ranks), 0);
  for (const column of columns) settle(column, ranks, places);
  let best = columns;
  let least = crossings();
  const current = columns.map((column) => [...column]);
  for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < PATIENCE && least > 0; sweep++) {
    const forwards = sweep % 2 === 0;
    const means = new Means(slots.length);
    for (let i = 1; i < current.length; i++) {
      const at = forwards ? i : current.length - 1 - i;
      const column = current[at] as number[];
      means.read(column, (forwards ? into : outOf)[at] ?? [], places, forwards);
      column.sort((a, b) => Number(isRest(slots[a])) - Number(isRest(slots[b])) || means.of(a) - means.of(b) || (ranks[a] as number) - (ranks[b] as number));
      settle(column, ranks, places);
    }
    const crossing = crossings();
    if (crossing < least * (1 - 1e-9)) {
      least = crossing;
      best = current.map((column) => [...column]);
      idle = 0;
    } else idle++;
  }
  return best;
}

/** Places are between 0 and 1, so that columns of different lengths compare. */
function settle(column: readonly number[], ranks: Int32Array, places: Float64Array): void {
  column.forEach((slot, at) => {
    ranks[slot] = at;
    places[slot] = (at + 0.5) / column.length;
  });
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
      const own = forwards ? target : source;
      const other = forwards ? source : target;
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

/** Bands between the same two columns: only they can be said to cross. In columns of numbers, because they are counted at every sweep. */
interface Pair {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly values: Float64Array;
}

function pairsOf(slots: readonly Slot<unknown>[], bands: readonly Linked[]): readonly Pair[] {
  const pairs = new Map<number, Linked[]>();
  for (const band of bands) {
    const key = (slots[band.source]?.column ?? 0) * 0x200000 + (slots[band.target]?.column ?? 0);
    const pair = pairs.get(key);
    if (pair) pair.push(band);
    else pairs.set(key, [band]);
  }
  return Array.from(pairs.values(), (pair) => ({
    sources: Int32Array.from(pair, ({ source }) => source),
    targets: Int32Array.from(pair, ({ target }) => target),
    values: Float64Array.from(pair, ({ value }) => value),
  }));
}

/** Σ of the products of the widths that cross; n·log n with a tree of prefix sums over the places of the targets. */
function crossingsIn({ sources, targets, values }: Pair, ranks: Int32Array): number {
  const byTarget = countingSort(targets.map((slot) => ranks[slot] as number), ranks.length);
  const bySource = countingSort(byTarget.map((i) => ranks[sources[i] as number] as number), ranks.length);
  const tree = new Float64Array(1 + targets.reduce((most, slot) => Math.max(most, (ranks[slot] as number) + 1), 0));
  let sum = 0;
  let passed = 0;
  for (const next of bySource) {
    const i = byTarget[next] as number;
    const value = values[i] as number;
    const at = (ranks[targets[i] as number] as number) + 1;
    let above = 0;
    for (let j = at; j > 0; j -= j & -j) above += tree[j] as number;
    sum += value * Math.max(0, passed - above);
    for (let j = at; j < tree.length; j += j & -j) tree[j] = (tree[j] as number) + value;
    passed += value;
  }
  return sum;
}
