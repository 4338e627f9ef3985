/** Pixel pictures of a chosen set, in one pinned browser. What every story draws is held as text in `tests/browser/snapshots`. */
import { openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

const CHOSEN = [
  ["sunburst", "budget-sunburst >> nth=0"],
  ["icicle", "budget-sunburst >> nth=1"],
  ["balance", "budget-balance"],
  ["flows", "sankey-funds"],
  ["three-public", "sangong-compare"],
  ["change", "budget-change"],
] as const;

for (const theme of ["light", "dark"] as const) {
  for (const [name, element] of CHOSEN) {
    test(`the ${name} of the sample looks as it did in the ${theme}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await openDemo(page, `/?theme=${theme}`);
      const picture = page.locator(element).locator("[part=picture]");
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveScreenshot(`${name}-${theme}.png`, { maxDiffPixelRatio: 0.01 });
    });
  }
}
