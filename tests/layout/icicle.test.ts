import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutIcicle } from "../../src/layout/icicle.js";
import { layoutSunburst } from "../../src/layout/sunburst.js";
import { anyTree, largeTree, tree } from "./trees.js";

const SIZE = { width: 900, height: 600 };

describe("layoutIcicle", () => {
  it("puts levels into columns and shares into heights", () => {
    const { focus, weights } = tree([100, [60, 45, 15], 40]);
    const { cells, columns } = layoutIcicle(focus, weights, SIZE);
    expect(columns).toBe(2);
    expect(cells.map(({ node, x, y, width, height }) => [node.index, x, y, width, height])).toEqual([
      [1, 0, 0, 450, 360],
      [4, 0, 360, 450, 240],
      [2, 450, 0, 450, 270],
      [3, 450, 270, 450, 90],
    ]);
  });

  it("gathers cells under a pixel into one remainder below their siblings", () => {
    const { focus, weights } = tree([10_000, 0.5, 9999, 0.5]);
    const { cells } = layoutIcicle(focus, weights, SIZE);
    expect(cells.map((cell) => [cell.node.index, cell.gathered.map((node) => node.index)])).toEqual([[2, []], [0, [1, 3]]]);
  });

  it("draws nothing in no room or of a zero total", () => {
    const some = tree([1, 1]);
    expect(layoutIcicle(some.focus, some.weights, { width: 0, height: 600 })).toMatchObject({ cells: [], columns: 0 });
    expect(layoutIcicle(some.focus, some.weights, { width: 900, height: NaN }).cells).toEqual([]);
    const none = tree([0, 0]);
    expect(layoutIcicle(none.focus, none.weights, SIZE).cells).toEqual([]);
  });

  it("keeps 100,000 nodes to 2,000 cells", () => {
    const { focus, weights } = largeTree([30, 60, 55]);
    expect(layoutIcicle(focus, weights, { width: 1200, height: 4000 }).cells.length).toBeLessThanOrEqual(2000);
  });

  it("keeps the cells of any tree inside the picture and inside their parents", () => {
    fc.assert(fc.property(anyTree(), ({ focus, weights }) => {
      const { cells } = layoutIcicle(focus, weights, SIZE);
      const drawn = new Map(cells.filter((cell) => cell.gathered.length === 0).map((cell) => [cell.node, cell]));
      for (const cell of cells) {
        const parent = drawn.get((cell.gathered.length > 0 ? cell.node : cell.node.parent) as never);
        expect(cell.y).toBeGreaterThanOrEqual(parent?.y ?? 0);
        expect(cell.y + cell.height).toBeLessThanOrEqual((parent === undefined ? SIZE.height : parent.y + parent.height) + 1e-9);
        expect(cell.x + cell.width).toBeLessThanOrEqual(SIZE.width + 1e-9);
      }
    }));
  });

  it("tells the same shares as the sunburst when nothing is gathered", () => {
    fc.assert(fc.property(anyTree(), ({ focus, weights }) => {
      const cells = layoutIcicle(focus, weights, { ...SIZE, minHeight: 0 }).cells;
      const arcs = layoutSunburst(focus, weights, { radius: 300, minLength: 0 }).arcs;
      expect(arcs.map((arc) => arc.node.index)).toEqual(cells.map((cell) => cell.node.index));
      arcs.forEach((arc, i) => expect(arc.x1 / (2 * Math.PI)).toBeCloseTo(((cells[i]?.y ?? 0) + (cells[i]?.height ?? 0)) / SIZE.height, 9));
    }));
  });
});
