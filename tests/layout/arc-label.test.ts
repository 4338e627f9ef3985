import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcLabel, type ArcLabel, type ArcShape } from "../../src/layout/arc-label.js";
import { estimateText, LINE_HEIGHT } from "../../src/layout/label.js";

const TURN = 2 * Math.PI;
const label = (arc: ArcShape, text: string) => arcLabel(arc, text, 12, estimateText);

/** Points of the outline of each line's box, where it is drawn. */
function outline(found: ArcLabel): readonly (readonly [number, number])[] {
  const angle = (found.rotate * Math.PI) / 180;
  return found.lines.flatMap((line, i) => {
    const middle = (i - (found.lines.length - 1) / 2) * LINE_HEIGHT * 12;
    const width = estimateText(line, 12);
    return [-0.5, -0.25, 0, 0.25, 0.5].flatMap((across) => [-6, 6].map((down): [number, number] => {
      const [dx, dy] = [across * width, middle + down];
      return [found.x + dx * Math.cos(angle) - dy * Math.sin(angle), found.y + dx * Math.sin(angle) + dy * Math.cos(angle)];
    }));
  });
}

function isInside(arc: ArcShape, [x, y]: readonly [number, number]): boolean {
  const radius = Math.hypot(x, y);
  const angle = (Math.atan2(x, -y) + TURN) % TURN;
  const within = [angle - TURN, angle, angle + TURN].some((one) => one >= arc.x0 - 1e-9 && one <= arc.x1 + 1e-9);
  return within && radius >= arc.r0 - 1e-9 && radius <= arc.r1 + 1e-9;
}

describe("arcLabel", () => {
  it("lies flat where the arc has the room", () => {
    expect(label({ x0: 0, x1: Math.PI / 2, r0: 100, r1: 200 }, "教育支出")).toMatchObject({ rotate: 0, lines: ["教育支出"], truncated: false });
  });

  it("stands at the top of a full ring", () => {
    const found = label({ x0: 0, x1: TURN, r0: 90, r1: 160 }, "科学技术支出");
    expect(found?.x).toBeCloseTo(0, 9);
    expect(found?.y).toBeLessThan(0);
    expect(found?.truncated).toBe(false);
  });

  it("follows the ring where the arc is wide and the ring narrow", () => {
    const found = label({ x0: 0.2, x1: 1.2, r0: 250, r1: 275 }, "行政事业单位养老支出");
    expect(found?.rotate).toBeCloseTo((0.7 * 180) / Math.PI, 6);
  });

  it("follows the radius where the arc is tall, and is never upside down", () => {
    const at = (middle: number) => label({ x0: middle - 0.06, x1: middle + 0.06, r0: 150, r1: 290 }, "文化旅游体育与传媒");
    expect(at(0.8)?.rotate).toBeCloseTo((0.8 * 180) / Math.PI - 90, 6);
    expect(at(4)?.rotate).toBeCloseTo((4 * 180) / Math.PI - 270, 6);
    for (let middle = 0.1; middle < TURN; middle += 0.3) expect(Math.abs(at(middle)?.rotate ?? 0)).toBeLessThanOrEqual(90);
  });

  it("shows as many words as it can where it must cut: not the first alone where two have room", () => {
    const found = label({ x0: 0.22, x1: 4.8, r0: 50, r1: 88 }, "Science and technology");
    expect(found?.truncated).toBe(true);
    expect(found?.lines.join(" ")).toMatch(/^Science an/);
  });

  it("is left out where there is no room", () => {
    expect(label({ x0: 1, x1: 1.01, r0: 100, r1: 200 }, "教育支出")).toBeUndefined();
    expect(label({ x0: 1, x1: 2, r0: 100, r1: 106 }, "教育支出")).toBeUndefined();
    expect(label({ x0: 1, x1: 1, r0: 100, r1: 100 }, "教育支出")).toBeUndefined();
  });

  it("stays inside the shape of any arc", () => {
    const arc = fc.record({
      x0: fc.double({ min: 0, max: TURN, noNaN: true }), span: fc.double({ min: 0, max: TURN, noNaN: true }),
      r0: fc.double({ min: 0, max: 300, noNaN: true }), width: fc.double({ min: 0, max: 200, noNaN: true }),
    }).map(({ x0, span, r0, width }) => ({ x0, x1: Math.min(TURN, x0 + span), r0, r1: r0 + width }));
    const text = fc.constantFrom("教育", "科学技术支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出", "R&D 经费 1,206.44", "、（");
    fc.assert(fc.property(arc, text, (any, words) => {
      const found = label(any, words);
      for (const point of found === undefined ? [] : outline(found)) expect(isInside(any, point)).toBe(true);
    }), { numRuns: 1000 });
  });
});
