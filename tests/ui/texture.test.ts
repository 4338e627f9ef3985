import { describe, expect, it } from "vitest";
import { ECONOMIC } from "../../src/classification/books/economic.js";
import { FUNCTION_CLASSES } from "../../src/classification/books/function.js";
import { colourSlot } from "../../src/ui/palette.js";
import { texture, texturePatterns } from "../../src/ui/texture.js";

const codes = [...FUNCTION_CLASSES, ...ECONOMIC].map(([code]) => code).filter((code) => code.length === 3);

/** What a template puts in: identifiers and paths of its patterns. */
function patterns(of: readonly string[]): readonly (readonly unknown[])[] {
  const [list] = texturePatterns(of).values;
  return (list as readonly { readonly values: readonly unknown[] }[]).map(({ values }) => values);
}

describe("textures", () => {
  it("are one a slot, each drawn differently", () => {
    const drawn = patterns(codes);
    expect(drawn).toHaveLength(new Set(codes.map(colourSlot)).size);
    expect(new Set(drawn.map((values) => values[values.length - 1])).size).toBe(drawn.length);
    for (const values of drawn) expect(values[values.length - 1]).toMatch(/^M/);
  });

  it("are there for every class that is painted with them, and only for those", () => {
    expect(patterns(["206", "20607", "208"]).map(([id]) => `url(#${String(id)})`).sort()).toEqual([texture("206"), texture("208")].sort());
  });

  it("differ between neighbours as colours do", () => {
    for (const book of [FUNCTION_CLASSES, ECONOMIC]) {
      const classes = book.map(([code]) => code).filter((code) => code.length === 3);
      classes.slice(1).forEach((code, before) => expect(texture(code), code).not.toBe(texture(classes[before] ?? "")));
    }
  });
});
