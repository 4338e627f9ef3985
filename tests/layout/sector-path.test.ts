import { describe, expect, it } from "vitest";
import { sectorPath } from "../../src/layout/sector-path.js";

/** The end points of a path's commands: the last two numbers of each. */
function points(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[MLA]([^MLAZ]*)/g)].map(([, numbers]) => {
    const values = (numbers as string).split(",").map(Number);
    return [values[values.length - 2] as number, values[values.length - 1] as number];
  });
}

describe("sectorPath", () => {
  it("goes clockwise along the outer circle and back along the inner one", () => {
    const path = sectorPath({ x0: 0, x1: Math.PI / 2, r0: 50, r1: 100 });
    expect(points(path)).toEqual([[0, -100], [100, 0], [50, 0], [0, -50]]);
    expect(path.endsWith("Z")).toBe(true);
  });

  it("closes a slice in the middle when it has no inner radius", () => {
    expect(points(sectorPath({ x0: 0, x1: Math.PI / 2, r0: 0, r1: 100 }))).toEqual([[0, -100], [100, 0], [0, 0]]);
  });

  it("draws a whole ring as two whole circles, and a whole disc as one", () => {
    const ring = sectorPath({ x0: 0, x1: 2 * Math.PI, r0: 50, r1: 100 });
    expect(ring.match(/M/g)).toHaveLength(2);
    expect(points(sectorPath({ x0: 0, x1: 2 * Math.PI, r0: 0, r1: 100 })).every(([x, y]) => Math.abs(Math.hypot(x, y) - 100) < 0.01)).toBe(true);
  });

  it("writes hundredths of a pixel", () => {
    expect(sectorPath({ x0: 0.1, x1: 0.7, r0: 33.3, r1: 77.7 })).not.toMatch(/\.\d{3}/);
  });
});
