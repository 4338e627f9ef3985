import { describe, expect, it } from "vitest";
import { colourSlot, LEVEL_STRENGTH, paint, strength } from "../../src/ui/palette.js";

const slots = Array.from({ length: 12 }, (_, i) => i + 1);

describe("colourSlot", () => {
  it("gives 类, 款 and 项 of a class the same slot", () => {
    for (const code of ["201", "206", "208", "302", "999"]) expect(new Set([code, `${code}01`, `${code}0102`].map(colourSlot)).size).toBe(1);
  });

  it("stays within the twelve slots for any code", () => {
    for (const code of ["", "__proto__", "constructor", "A-1", "201", "000", "图"]) expect(slots).toContain(colourSlot(code));
  });
});

describe("paint", () => {
  it("lets a page colour one class, and falls back to the theme", () => {
    expect(paint("20607")).toMatch(/^var\(--budget-color-206,var\(--_c\d+\)\)$/);
  });

  it("never writes what a code says into CSS", () => {
    for (const code of ["__proto__", "1);x:url(", "ab)"]) expect(paint(code)).toMatch(/^var\(--_c\d+\)$/);
  });
});

describe("strength", () => {
  it("steps back by level and stays visible at any depth", () => {
    expect([1, 2, 3, 9].map(strength)).toEqual([...LEVEL_STRENGTH.slice(1), LEVEL_STRENGTH[LEVEL_STRENGTH.length - 1]]);
    expect(strength(9)).toBeGreaterThan(0);
  });
});
