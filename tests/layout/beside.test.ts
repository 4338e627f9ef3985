import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP, placeBeside } from "../../src/layout/beside.js";

const view = { width: 320, height: 568 };
const word = (left: number, top: number, width = 60, height = 20): { left: number; top: number; right: number; bottom: number } => ({ left, top, right: left + width, bottom: top + height });

describe("placeBeside(anchor, size, view)", () => {
  it("stands below the word, at its beginning", () => {
    expect(placeBeside(word(20, 100), { width: 200, height: 150 }, view)).toMatchObject({ left: 20, top: 120 + GAP });
  });

  it("stands at the other end of the word in right-to-left text", () => {
    expect(placeBeside(word(220, 100), { width: 200, height: 150 }, view, true).left).toBe(80);
  });

  it("stands above where only there is room", () => {
    const { top } = placeBeside(word(20, 500), { width: 200, height: 150 }, view);
    expect(top + 150).toBe(500 - GAP);
  });

  it("is inside what is seen wherever the word is seen, as high as that lets it be, and never over the word", () => {
    const seen = fc.record({ left: fc.integer({ min: 0, max: 300 }), top: fc.integer({ min: 0, max: 540 }), width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 10, max: 28 }) });
    const sizes = fc.record({ width: fc.integer({ min: 20, max: view.width - 2 * GAP }), height: fc.integer({ min: 10, max: 2000 }) });
    fc.assert(
      fc.property(seen, sizes, fc.boolean(), ({ left, top, width, height }, size, rtl) => {
        const anchor = word(left, top, width, height);
        const at = placeBeside(anchor, size, view, rtl);
        const shown = Math.min(size.height, at.maxHeight);
        expect(at.left).toBeGreaterThanOrEqual(GAP);
        expect(at.left + size.width).toBeLessThanOrEqual(view.width - GAP);
        expect(at.top).toBeGreaterThanOrEqual(GAP);
        expect(at.top + shown).toBeLessThanOrEqual(view.height - GAP);
        expect(at.top >= anchor.bottom || at.top + shown <= anchor.top).toBe(true);
        expect(shown).toBeGreaterThanOrEqual(Math.min(size.height, (view.height - 28) / 2 - 2 * GAP));
      }),
    );
  });
});
