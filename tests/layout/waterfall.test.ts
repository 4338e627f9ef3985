import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutWaterfall } from "../../src/layout/waterfall.js";
import { must } from "../must.js";

const money = fc.integer({ min: -1_000_000, max: 1_000_000 });
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

describe("a waterfall", () => {
  it("goes from the total before to the total after, step by step", () => {
    const { start, steps, end, zero } = layoutWaterfall({ start: 100, steps: [50, -30], end: 120 }, 300);
    expect([start, steps[0], steps[1], end].map((bar) => bar && [bar.x, bar.width])).toEqual([[0, 200], [200, 100], [240, 60], [0, 240]]);
    expect(zero).toBe(0);
  });

  it("joins each step to the one before it, whatever the figures", () => {
    fc.assert(
      fc.property(money, fc.array(money, { maxLength: 30 }), (start, changes) => {
        const end = changes.reduce((a, b) => a + b, start);
        const { start: first, steps, end: last } = layoutWaterfall({ start, steps: changes, end }, 500);
        let at = must(first).to;
        for (const step of steps) {
          expect(near(must(step).from, at)).toBe(true);
          at = must(step).to;
        }
        expect(near(must(last).to, at)).toBe(true);
      }),
    );
  });

  it("stays inside its room, with lengths in proportion", () => {
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 30 }), money, (start, changes, end) => {
        const layout = layoutWaterfall({ start, steps: changes, end }, 500);
        for (const bar of [layout.start, ...layout.steps, layout.end]) {
          expect(must(bar).x).toBeGreaterThanOrEqual(0);
          expect(must(bar).x + must(bar).width).toBeLessThanOrEqual(500 + 1e-6);
        }
        const widths = layout.steps.map((bar) => must(bar).width);
        const [first = 0] = changes;
        changes.forEach((change, at) => expect(Math.abs((widths[at] ?? 0) * Math.abs(first) - (widths[0] ?? 0) * Math.abs(change))).toBeLessThan(1e-3 * (1 + Math.abs(first * change))));
      }),
    );
  });

  it("has no bar for a step without a figure, and goes on behind it", () => {
    const { steps } = layoutWaterfall({ start: 10, steps: [5, undefined, 5], end: 20 }, 100);
    expect(steps.map((bar) => bar && [bar.x, bar.width])).toEqual([[50, 25], undefined, [75, 25]]);
  });

  it("without a total puts the steps on the zero line, each for itself", () => {
    const { start, steps, end, zero } = layoutWaterfall({ start: undefined, steps: [30, -10], end: 5 }, 400);
    expect([start, end, zero]).toEqual([undefined, undefined, 100]);
    expect(steps.map((bar) => bar && [bar.x, bar.width])).toEqual([[100, 300], [0, 100]]);
  });

  it("of nothing, of nil and of what is not finite is empty, not NaN", () => {
    for (const input of [{ start: 0, steps: [], end: 0 }, { start: 0, steps: [0, 0], end: 0 }, { start: Number.NaN, steps: [Number.POSITIVE_INFINITY], end: 0 }]) {
      const { start, steps, end, zero } = layoutWaterfall(input, 100);
      for (const bar of [start, ...steps, end]) expect([must(bar).x, must(bar).width]).toEqual([0, 0]);
      expect(zero).toBe(0);
    }
  });

  it("of two huge figures on either side of nil fits", () => {
    const { steps } = layoutWaterfall({ start: undefined, steps: [Number.MAX_VALUE, -Number.MAX_VALUE], end: undefined }, 100);
    expect(steps.map((bar) => bar && [bar.x, bar.width])).toEqual([[50, 50], [0, 50]]);
  });
});
