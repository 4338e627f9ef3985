import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutBars } from "../../src/layout/bars.js";
import { tree } from "./trees.js";

const OPTIONS = { width: 400, rowHeight: 30, barHeight: 20 };
const bars = (values: readonly number[], limit?: number) => {
  const { focus, weights } = tree([0, ...values]);
  return layoutBars(focus, weights, limit === undefined ? OPTIONS : { ...OPTIONS, limit });
};

describe("layoutBars", () => {
  it("ranks children by value, largest on top, on one scale", () => {
    const layout = bars([10, 40, 20]);
    expect(layout.bars.map(({ node, x, y, width, height }) => [node.index, x, y, width, height])).toEqual([
      [2, 0, 5, 400, 20],
      [3, 0, 35, 200, 20],
      [1, 0, 65, 100, 20],
    ]);
    expect(layout).toMatchObject({ zero: 0, height: 90 });
  });

  it("lets negative values end at the zero line", () => {
    const layout = bars([30, -10]);
    expect(layout.zero).toBe(100);
    expect(layout.bars.map(({ x, width, value }) => [x, width, value])).toEqual([[100, 300, 30], [0, 100, -10]]);
  });

  it("puts the zero line at the right edge when everything is negative", () => {
    expect(bars([-1, -4])).toMatchObject({ zero: 400, bars: [{ x: 300, width: 100 }, { x: 0, width: 400 }] });
  });

  it("keeps zeros as rows without length", () => {
    expect(bars([0, 5, 0]).bars.map(({ node, width }) => [node.index, width])).toEqual([[2, 400], [1, 0], [3, 0]]);
    expect(bars([0, 0])).toMatchObject({ zero: 0, bars: [{ width: 0 }, { width: 0 }] });
  });

  it("gathers what is nearest to zero beyond the limit, in printed order, at the bottom", () => {
    const layout = bars([1, -50, 2, 60, -1], 2);
    expect(layout.bars.map(({ node, gathered, value }) => [node.index, gathered.map((one) => one.index), value])).toEqual([
      [4, [], 60],
      [2, [], -50],
      [0, [1, 3, 5], 2],
    ]);
  });

  it("keeps a lone child beyond the limit as itself", () => {
    expect(bars([3, 2, 1], 2).bars.map((bar) => bar.node.index)).toEqual([1, 2, 3]);
  });

  it("takes NaN and infinite values for 0, and no children for no bars", () => {
    expect(bars([NaN, Infinity, 2]).bars.map((bar) => bar.value)).toEqual([2, 0, 0]);
    expect(bars([])).toEqual({ bars: [], zero: 0, height: 0 });
  });

  it("draws any values inside the width, every child once, equal values in printed order", () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (values, limit) => {
      const layout = bars(values, limit);
      const drawn = layout.bars.flatMap((bar) => (bar.gathered.length > 0 ? bar.gathered : [bar.node]));
      expect(drawn.map((node) => node.index).sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
      expect(layout.bars.length).toBeLessThanOrEqual(limit + 1);
      layout.bars.forEach((bar, i) => {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(OPTIONS.width + 1e-6);
        const before = layout.bars[i - 1];
        if (before !== undefined && bar.gathered.length === 0 && before.value === bar.value) expect(before.node.index).toBeLessThan(bar.node.index);
      });
    }));
  });
});
