/** Every story, under the published policy: no error in the console, no refusal, nothing that axe finds, nothing that sticks out, nothing too small. */
import { STORIES } from "../../playwright.config.js";
import { expect, test } from "./guarded.js";

/** What `tests/stories-page/page.ts` gives to this test. */
interface StoriesPage {
  readonly elements: readonly string[];
  readonly fit: (element: string) => Promise<readonly string[]>;
  readonly tell: (element: string, theme: "light" | "dark" | "") => Promise<readonly string[]>;
}

const MODES = [
  { mode: "light", theme: "light", media: { colorScheme: "light" } },
  { mode: "dark", theme: "dark", media: { colorScheme: "dark" } },
  { mode: "forced colours", theme: "", media: { forcedColors: "active" } },
  { mode: "print", theme: "", media: { media: "print" } },
] as const;

for (const { mode, theme, media } of MODES) {
  test(`every story is sound in ${mode}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await page.goto(STORIES);
    const elements = await page.evaluate(() => (window as unknown as StoriesPage).elements);
    expect(elements.length).toBeGreaterThan(4);
    for (const element of elements) {
      const faults = await page.evaluate(([name, look]) => (window as unknown as StoriesPage).tell(name, look), [element, theme] as const);
      expect.soft(faults, element).toEqual([]);
    }
  });
}

for (const { place, width, size } of [{ place: "at 320 pixels", width: 320, size: "100%" }, { place: "with text of 200 %", width: 1024, size: "200%" }]) {
  test(`every story fits ${place}`, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(STORIES);
    await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);
    for (const element of await page.evaluate(() => (window as unknown as StoriesPage).elements)) {
      const faults = await page.evaluate((name) => (window as unknown as StoriesPage).fit(name), element);
      expect.soft(faults, element).toEqual([]);
    }
  });
}
