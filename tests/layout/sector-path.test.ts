import { arc } from "d3-shape";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sectorPath, type Sector } from "../../src/layout/sector-path.js";

/** Numbers of path data; commands as their letters. */
function commands(path: string): readonly string[] {
  return path.match(/[A-Z][^A-Z]*/g) ?? [];
}
const numbers = (command: string): readonly number[] => command.slice(1).split(/[\s,]+/).filter(Boolean).map(Number);
const reference = arc<Sector>().startAngle((d) => d.x0).endAngle((d) => d.x1).innerRadius((d) => d.r0).outerRadius((d) => d.r1);

describe("sectorPath", () => {
  it("draws the sector that d3-shape draws, to a hundredth of a pixel", () => {
    const sector = fc.record({ x0: fc.double({ min: 0, max: 6, noNaN: true }), width: fc.double({ min: 0.01, max: 6.2, noNaN: true }), r0: fc.double({ min: 1, max: 100, noNaN: true }), ring: fc.double({ min: 1, max: 100, noNaN: true }) });
    fc.assert(
      fc.property(sector, ({ x0, width, r0, ring }) => {
        const own = { x0, x1: x0 + width, r0, r1: r0 + ring };
        const drawn = commands(sectorPath(own));
        const expected = commands(reference(own) ?? "");
        expect(drawn.map((command) => command[0])).toEqual(expected.map((command) => command[0]));
        drawn.forEach((command, at) => numbers(command).forEach((value, place) => expect(Math.abs(value - (numbers(expected[at] ?? "")[place] ?? NaN))).toBeLessThan(0.01)));
      }),
    );
  });

  it("draws a whole ring as two circles, and a sector without an inner radius as a slice", () => {
    expect(commands(sectorPath({ x0: 0, x1: 2 * Math.PI, r0: 10, r1: 20 })).map((command) => command[0])).toEqual(["M", "A", "A", "Z", "M", "A", "A", "Z"]);
    expect(sectorPath({ x0: 0, x1: Math.PI / 2, r0: 0, r1: 10 })).toBe("M0,-10A10,10,0,0,1,10,0L0,0Z");
  });
});
