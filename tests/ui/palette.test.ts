import { describe, expect, it } from "vitest";
import { colourSlot, LEVEL_STRENGTH, paint, strength } from "../../src/ui/palette.js";
import { tokens } from "../../src/ui/tokens.styles.js";
import { must } from "../must.js";

type Rgb = readonly [number, number, number];

/** The custom properties of one rule of the theme, as the reader's browser resolves them on a page that sets none. */
function themeOf(selector: string): ReadonlyMap<string, Rgb> {
  const css = tokens.cssText;
  const from = css.indexOf("{", css.indexOf(selector)) + 1;
  const colours = new Map<string, Rgb>();
  for (const [, name, hex] of css.slice(from, css.indexOf("}", from)).matchAll(/(--[\w-]+):[^;]*?#([0-9a-f]{6})/gi)) {
    const digits = must(hex);
    colours.set(must(name), [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb);
  }
  return colours;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => channel / 255).map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
const over = (paint: Rgb, page: Rgb, opacity: number): Rgb => paint.map((channel, at) => Math.round(channel * opacity + (page[at] ?? 0) * (1 - opacity))) as unknown as Rgb;

const slots = Array.from({ length: 12 }, (_, i) => i + 1);

describe.each([
  ["light", ":host {"],
  ["dark", ':host([data-theme="dark"])'],
])("the %s theme", (_, selector) => {
  const theme = themeOf(selector);
  const colour = (name: string): Rgb => must(theme.get(name));
  const page = colour("--_page");

  it.each(slots)("has labels of at least 4.5:1 on slot %i at every level", (slot) => {
    const own = colour(`--budget-palette-${slot}`);
    LEVEL_STRENGTH.forEach((opacity, level) => {
      const label = level <= 1 ? page : colour("--_ink");
      expect(contrast(label, over(own, page, opacity)), `level ${level}`).toBeGreaterThanOrEqual(4.5);
    });
  });

  it.each(["--_ink", "--_quiet", "--_accent", "--_fault"])("has %s text of at least 4.5:1 on the page", (name) => {
    expect(contrast(colour(name), page)).toBeGreaterThanOrEqual(4.5);
  });

  it("tells every class of the first level from the page by at least 3:1", () => {
    for (const slot of slots) expect(contrast(colour(`--budget-palette-${slot}`), page), `slot ${slot}`).toBeGreaterThanOrEqual(3);
  });
});

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
    expect(paint("20607")).toMatch(/^var\(--budget-color-206,var\(--budget-palette-\d+\)\)$/);
  });

  it("never writes what a code says into CSS", () => {
    for (const code of ["__proto__", "1);x:url(", "ab)"]) expect(paint(code)).toMatch(/^var\(--budget-palette-\d+\)$/);
  });
});

describe("strength", () => {
  it("steps back by level and stays visible at any depth", () => {
    expect([1, 2, 3, 9].map(strength)).toEqual([...LEVEL_STRENGTH.slice(1), LEVEL_STRENGTH[LEVEL_STRENGTH.length - 1]]);
    expect(strength(9)).toBeGreaterThan(0);
  });
});
