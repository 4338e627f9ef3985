import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutSunburst, type SunburstArc } from "../../src/layout/sunburst.js";
import { anyTree, largeTree, tree, type TestNode, type TestTree } from "./trees.js";

const TURN = 2 * Math.PI;
const HAIR = 1e-9;

const draw = ({ focus, weights }: TestTree, options: Partial<Parameters<typeof layoutSunburst>[2]> = {}) => layoutSunburst(focus, weights, { radius: 300, ...options });
const isNode = (arc: SunburstArc<TestNode>): boolean => arc.gathered.length === 0;
const share = (arc: SunburstArc<TestNode>): number => (arc.x1 - arc.x0) / TURN;
const parentOf = (arc: SunburstArc<TestNode>): TestNode | undefined => (isNode(arc) ? arc.node.parent : arc.node);

describe("layoutSunburst", () => {
  it("gives each child its share of the whole, in printed order, clockwise from twelve o'clock", () => {
    const { arcs } = draw(tree([100, 20, 50, 30]));
    expect(arcs.map((arc) => arc.node.index)).toEqual([1, 2, 3]);
    expect(arcs.map(share)).toEqual([0.2, 0.5, 0.3].map((expected) => expect.closeTo(expected, 12) as number));
    expect(arcs[0]?.x0).toBe(0);
    expect(arcs[2]?.x1).toBeCloseTo(TURN, 12);
  });

  it("leaves empty what a parent declares beyond its children", () => {
    const { arcs } = draw(tree([100, [80, 20, 20]]));
    expect(arcs.map(share)).toEqual([0.8, 0.2, 0.2].map((expected) => expect.closeTo(expected, 12) as number));
  });

  it("shrinks children that sum to more than their parent declares, so that they fit", () => {
    const { arcs } = draw(tree([50, 60, 60]));
    expect(arcs.map(share)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  });

  it("draws the only child as a full circle", () => {
    const { arcs, rings } = draw(tree([7, 7]));
    expect(arcs).toHaveLength(1);
    expect(rings).toBe(1);
    expect(arcs[0]).toMatchObject({ x0: 0, x1: TURN, r0: 90, r1: 300, depth: 1 });
  });

  it("fills the radius with the rings that the tree has", () => {
    const { arcs, rings } = draw(tree([3, [3, 1, 2]]), { rings: 5, hole: 0.5 });
    expect(rings).toBe(2);
    expect(arcs.map((arc) => [arc.r0, arc.r1])).toEqual([[150, 225], [225, 300], [225, 300]]);
  });

  it("draws no more rings than asked for", () => {
    const { arcs, rings } = draw(tree([1, [1, [1, [1, [1, 1]]]]]), { rings: 3 });
    expect(rings).toBe(3);
    expect(arcs.map((arc) => arc.depth)).toEqual([1, 2, 3]);
  });

  it("gives every ring the same area with spacing area", () => {
    const { arcs } = draw(tree([1, [1, [1, 1]]]), { spacing: "area" });
    const areas = arcs.map((arc) => arc.r1 ** 2 - arc.r0 ** 2);
    expect(areas[1]).toBeCloseTo(areas[0] as number, 6);
    expect(areas[2]).toBeCloseTo(areas[0] as number, 6);
    expect(arcs[2]?.r1).toBe(300);
  });

  it("gathers children under a pixel into one remainder behind their siblings", () => {
    const small = Array.from({ length: 40 }, () => 0.01);
    const { arcs } = draw(tree([1000.4, ...small.slice(20), 1000, ...small.slice(20)]));
    expect(arcs).toHaveLength(2);
    expect(arcs[0]?.node.index).toBe(21);
    expect(arcs[1]?.gathered).toHaveLength(40);
    expect(arcs[1]?.node.index).toBe(0);
    expect(share(arcs[1] as SunburstArc<TestNode>)).toBeCloseTo(0.4 / 1000.4, 12);
  });

  it("keeps a lone child under a pixel as itself, in its place", () => {
    const { arcs } = draw(tree([1000.001, 500, 0.001, 500]));
    expect(arcs.map((arc) => [arc.node.index, arc.gathered.length])).toEqual([[1, 0], [2, 0], [3, 0]]);
  });

  it("opens a remainder at its own scale", () => {
    const { root, weights } = tree([1000, 900, 1, 3]);
    const { arcs } = layoutSunburst({ node: root, children: root.children.slice(1) }, weights, { radius: 300 });
    expect(arcs.map(share)).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  });

  it("draws no zeros, and nothing at all of a zero total", () => {
    expect(draw(tree([5, 0, 5, 0])).arcs.map((arc) => arc.node.index)).toEqual([2]);
    expect(draw(tree([0, 0, [0, 0]]))).toMatchObject({ arcs: [], rings: 0 });
    expect(draw(tree(5))).toMatchObject({ arcs: [], rings: 0 });
  });

  it("draws nothing in no room", () => {
    for (const radius of [0, -1, NaN]) expect(draw(tree([1, 1]), { radius }).arcs).toEqual([]);
    expect(draw(tree([1, 1]), { hole: 1 }).arcs).toEqual([]);
  });

  it("takes what is no positive finite weight for nothing", () => {
    const { arcs } = draw(tree([NaN, NaN, 4, Infinity, -3, [NaN, 2, -1]]));
    expect(arcs.map((arc) => [arc.node.index, share(arc)])).toEqual([[2, 1]]);
    expect(draw(tree([1e308, 1e308, 1e308, [5e-324, 5e-324]])).arcs.every((arc) => Number.isFinite(arc.x1))).toBe(true);
  });

  it("returns at once from a chain 20,000 deep", () => {
    const nodes: { index: number; children: unknown[] }[] = [{ index: 0, children: [] }];
    for (let index = 1; index <= 20_000; index++) {
      nodes.push({ index, children: [] });
      nodes[index - 1]?.children.push(nodes[index]);
    }
    const root = nodes[0] as unknown as TestNode;
    const { arcs } = layoutSunburst({ node: root, children: root.children }, nodes.map(() => 1), { radius: 300 });
    expect(arcs).toHaveLength(3);
  });

  it("shows 300 equal siblings one by one", () => {
    const { arcs } = draw(tree([300, ...Array.from({ length: 300 }, () => 1)]));
    expect(arcs.filter(isNode)).toHaveLength(300);
  });

  it("keeps 100,000 nodes to 2,000 arcs, and so any number of arcs of a pixel", () => {
    for (const branches of [[30, 60, 55], [10, 100, 100], [40, 20, 2], [100_000]]) {
      const { arcs } = draw(largeTree(branches));
      expect(arcs.length).toBeGreaterThan(0);
      expect(arcs.length).toBeLessThanOrEqual(2000);
    }
  });

  it("visits only what is seen: nothing below a remainder", () => {
    const seen: number[] = [];
    const spy = (index: number, children: TestNode[]): TestNode => ({ index, parent: undefined, get children() { seen.push(index); return children; } });
    const hidden = [spy(2, []), spy(3, [])];
    const root = { index: 0, parent: undefined, children: [spy(1, []), ...hidden] };
    layoutSunburst({ node: root, children: root.children }, [1e6, 1e6, 1, 1], { radius: 300 });
    expect(seen).toContain(1);
    expect(seen).not.toContain(2);
    expect(seen).not.toContain(3);
  });
});

describe("layoutSunburst of any tree", () => {
  const radius = fc.integer({ min: 20, max: 600 });
  const holds = (check: (tree: TestTree, arcs: readonly SunburstArc<TestNode>[]) => void): void => {
    fc.assert(fc.property(anyTree(), radius, (any, size) => {
      check(any, draw(any, { radius: size }).arcs);
    }));
  };

  it("keeps each arc inside its parent's", () => {
    holds((_, arcs) => {
      const drawn = new Map(arcs.filter(isNode).map((arc) => [arc.node, arc]));
      for (const arc of arcs) {
        const parent = drawn.get(parentOf(arc) as TestNode);
        expect(arc.x0).toBeGreaterThanOrEqual(parent?.x0 ?? 0);
        expect(arc.x1).toBeLessThanOrEqual(parent?.x1 ?? TURN);
        expect(arc.x1).toBeGreaterThanOrEqual(arc.x0);
        expect(arc.r0).toBeCloseTo(parent?.r1 ?? arc.r0, 9);
      }
    });
  });

  it("overlaps no two arcs of a ring, and keeps them in printed order", () => {
    holds((_, arcs) => {
      arcs.forEach((arc, i) => {
        const before = arcs[i - 1];
        if (before?.depth !== arc.depth) return;
        expect(arc.x0).toBeGreaterThanOrEqual(before.x1 - HAIR);
        if (isNode(arc) && isNode(before)) expect(arc.node.index).toBeGreaterThan(before.node.index);
      });
    });
  });

  it("has every positive child of an opened parent exactly once: drawn, or in one remainder", () => {
    holds(({ root, weights }, arcs) => {
      const found = new Map<TestNode, number>();
      for (const arc of arcs) for (const node of isNode(arc) ? [arc.node] : arc.gathered) found.set(node, (found.get(node) ?? 0) + 1);
      const opened = new Set(arcs.map(parentOf));
      expect(arcs.length === 0 || opened.has(root)).toBe(true);
      for (const parent of opened) {
        for (const child of parent?.children ?? []) expect(found.get(child) ?? 0).toBe((weights[child.index] as number) > 0 ? 1 : 0);
      }
    });
  });

  it("opens every drawn arc of a pixel that has something below it, up to the last ring", () => {
    holds(({ weights }, arcs) => {
      const opened = new Set(arcs.map(parentOf));
      const last = Math.max(...arcs.map((arc) => arc.depth));
      for (const arc of arcs.filter(isNode)) {
        const wide = (arc.x1 - arc.x0) * ((arc.r0 + arc.r1) / 2) >= 1 + HAIR;
        const hasMore = arc.node.children.some((child) => (weights[child.index] as number) > 0);
        if (wide && hasMore && arc.depth < last) expect(opened.has(arc.node)).toBe(true);
      }
    });
  });

  it("gives the same picture twice", () => {
    holds((any, arcs) => {
      const outer = arcs[arcs.length - 1]?.r1 ?? 0;
      expect(draw(any, { radius: outer }).arcs).toEqual(arcs);
    });
  });
});
