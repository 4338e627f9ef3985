/** Every pair of colours that stand on or beside each other, in every theme, from the style sheets as they are shipped. */
import { describe, expect, it } from "vitest";
import { ECONOMIC } from "../../src/classification/books/economic.js";
import { FUNCTION_CLASSES } from "../../src/classification/books/function.js";
import { colourSlot, LEVEL_STRENGTH } from "../../src/ui/palette.js";
import { contrast, leastDifference, over } from "../../stories/foundations/colour.js";
import { MINIMUM, ON_PAGE, SLOTS } from "../../stories/foundations/pairs.js";
import { sampleDocument } from "../fixtures/sample.js";
import { themes } from "./themes.js";

const classesOf = (book: readonly (readonly unknown[])[]): readonly string[] => book.map(([code]) => String(code)).filter((code) => code.length === 3);
const books = { function: classesOf(FUNCTION_CLASSES), economic: classesOf(ECONOMIC) };

describe.each(themes)("$name", ({ name, colour }) => {
  const page = colour("--_page");
  const least = name.endsWith("high contrast") || name.startsWith("high-contrast") ? MINIMUM.textInHighContrast : MINIMUM.text;

  it.each(ON_PAGE)("%s can be read on the page", (token) => {
    expect(contrast(colour(token), page)).toBeGreaterThanOrEqual(least);
  });

  it.each(SLOTS)("%s is told from the page, and labels on it can be read at every level", (slot) => {
    const fill = colour(slot);
    expect(contrast(fill, page), "shape").toBeGreaterThanOrEqual(MINIMUM.shape);
    LEVEL_STRENGTH.forEach((strength, level) => {
      const label = level <= 1 ? page : colour("--_ink");
      expect(contrast(label, over(fill, page, strength)), `label on level ${level}`).toBeGreaterThanOrEqual(MINIMUM.text);
    });
  });

  it("any two slots look different, also to readers with a colour vision deficiency", () => {
    SLOTS.forEach((one, at) => {
      for (const other of SLOTS.slice(at + 1)) expect(leastDifference(colour(one), colour(other)).value, `${one} ${other}`).toBeGreaterThanOrEqual(MINIMUM.slots);
    });
  });

  it.each(Object.entries(books))("neighbours among the classes of the %s book look clearly different to every reader", (_, codes) => {
    codes.slice(1).forEach((code, before) => {
      const { value, vision } = leastDifference(colour(`--_c${colourSlot(code)}`), colour(`--_c${colourSlot(codes[before] ?? "")}`));
      expect(value, `${codes[before]} and ${code}, ${vision}`).toBeGreaterThanOrEqual(MINIMUM.neighbours);
    });
  });
});

describe("the slots of the classes", () => {
  // Documents skip classes, so that those further on become neighbours.
  it.each(Object.entries(books))("come back after seven other classes of the %s book at the earliest", (_, codes) => {
    codes.forEach((code, at) => {
      for (const near of codes.slice(at + 1, at + 8)) expect(colourSlot(near), `${code} and ${near}`).not.toBe(colourSlot(code));
    });
  });

  it("differ wherever a department shows pensions, health and housing beside its own work", () => {
    const common = ["208", "210", "221"];
    for (const one of common) {
      for (const code of books.function.filter((other) => other !== one && other <= "221")) expect(colourSlot(code), `${code} and ${one}`).not.toBe(colourSlot(one));
    }
  });

  it("differ between all classes of the sample", () => {
    const rows = sampleDocument().tables.expenditure?.rows ?? [];
    const codes = rows.map(({ code }) => code ?? "").filter((code) => code.length === 3);
    expect(codes.length).toBeGreaterThan(1);
    expect(new Set(codes.map(colourSlot)).size).toBe(codes.length);
  });

  it("differ between any two classes of the economic book", () => {
    expect(new Set(books.economic.map(colourSlot)).size).toBe(books.economic.length);
  });
});
