import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadSized } from "../../src/layout/sankey-label.js";

const EPSILON = 1e-6;

describe("spreadSized", () => {
  it("leaves labels beside their nodes where they have room", () => {
    const labels = spreadSized([{ start: 0, length: 40 }, { start: 60, length: 40 }], 100, [20, 30]);
    expect(labels).toEqual([{ at: 20, leader: false }, { at: 80, leader: false }]);
  });

  it("pushes them apart by their own sizes, and leads where one leaves its node", () => {
    const labels = spreadSized([{ start: 50, length: 1 }, { start: 52, length: 1 }, { start: 54, length: 1 }], 200, [10, 60, 10]);
    expect(labels.map((label) => label?.leader)).toEqual([true, false, true]);
  });

  it("takes the label of the smallest node where not all have room", () => {
    const labels = spreadSized([{ start: 0, length: 5 }, { start: 10, length: 50 }, { start: 70, length: 30 }], 100, [40, 40, 40]);
    expect(labels.map((label) => label !== undefined)).toEqual([false, true, true]);
  });

  it("never lets two labels overlap, nor one leave the column", () => {
    const node = fc.record({ gap: fc.double({ min: 0, max: 50, noNaN: true }), length: fc.double({ min: 0, max: 50, noNaN: true }), size: fc.double({ min: 0, max: 80, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 30 }), fc.double({ min: 1, max: 600, noNaN: true }), (nodes, length) => {
        let end = 0;
        const placed = nodes.map(({ gap, length: own }) => ({ start: (end += gap), length: (end += own, own) }));
        const sizes = nodes.map(({ size }) => size);
        let last = 0;
        spreadSized(placed, length, sizes).forEach((label, at) => {
          if (label === undefined) return;
          const half = (sizes[at] as number) / 2;
          expect(label.at - half).toBeGreaterThanOrEqual(last - EPSILON);
          last = label.at + half;
          expect(last).toBeLessThanOrEqual(length + EPSILON);
        });
      }),
    );
  });
});
