/** Graphs to lay out: written by hand, at random, and of a given size. */
import fc from "fast-check";
import type { SankeyInputLink, SankeyInputNode } from "../../src/layout/sankey.js";

export interface Graph {
  readonly nodes: readonly SankeyInputNode[];
  readonly links: readonly SankeyInputLink[];
}

/** `["a0", "10"]`: key, whose digit is the column, and declared amount; `["a0", "b1", "5"]`: a link. */
export function graphOf(nodes: readonly (readonly [key: string, amount?: string])[], links: readonly (readonly [from: string, to: string, amount: string])[] = []): Graph {
  return {
    nodes: nodes.map(([key, amount]) => ({ key, column: Number(/\d/.exec(key)?.[0] ?? 0), amount })),
    links: links.map(([from, to, amount]) => ({ from, to, amount })),
  };
}

const money = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)) }, fc.constantFrom("0", "-3.50", "99999999999999999999.999999", "0.000001", "NaN", "x"));

/** Anything: lost ends, links backwards and to themselves, keys used twice, columns that are none. */
export const anyGraph: fc.Arbitrary<Graph> = fc.integer({ min: 0, max: 40 }).chain((count) => {
  const key = fc.integer({ min: 0, max: Math.max(0, count) }).map((at) => `n${at}`);
  return fc.record({
    nodes: fc.tuple(...Array.from({ length: count }, (_, at) => fc.record({
      key: fc.constant(`n${at % 37}`),
      column: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constantFrom(NaN, -1, 1e9, 0.5)),
      amount: fc.option(money, { nil: undefined }),
      kind: fc.constantFrom("class", "class", "undisclosed"),
    }))),
    links: fc.array(fc.record({ from: key, to: key, amount: money }), { maxLength: 120 }),
  });
});

/** Few large, many small, in four columns; the same on every call. */
export function largeGraph(nodes: number, links: number): Graph {
  let seed = 11;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const columnOf = (at: number): number => Math.min(3, Math.floor((at / nodes) * 4));
  const first = (column: number): number => Math.ceil((column * nodes) / 4);
  const pick = (column: number): string => `n${first(column) + Math.floor(random() * (first(column + 1) - first(column)))}`;
  return {
    nodes: Array.from({ length: nodes }, (_, at) => ({ key: `n${at}`, column: columnOf(at), amount: undefined })),
    links: Array.from({ length: links }, (_, i) => ({ from: pick(i % 3), to: pick((i % 3) + 1), amount: (20 / (random() + 0.002)).toFixed(2) })),
  };
}
