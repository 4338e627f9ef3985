/** A picture takes its place once: from the page's own text in the tag to the last label, nothing that is painted moves where the height is reserved. */
import type { Page } from "@playwright/test";
import { expect, test } from "./guarded.js";

const DATA = "/zhangjiakou-kexie-2023.json";
/** Long enough for frames to be painted while a file is on its way. */
const WAY = 80;

const LOADS = {
  "the single file": '<script src="/budget-elements/budget-elements.js" defer></script>',
  "the autoloader": '<script type="module" src="/budget-elements/autoloader.js"></script>',
} as const;

const VIEWS = ["sunburst", "icicle", "bars"] as const;
const PLACES = ["src", "property", "JSON in the tag", "JSON in a source around"] as const;

const SET = `document.querySelector("budget-sunburst").data = await (await fetch("${DATA}")).json();`;

function bodyOf(view: string, place: (typeof PLACES)[number], json: string): string {
  const inline = `<script type="application/json">${json}</script>`;
  const text = "<p>见附表</p>";
  switch (place) {
    case "src":
      return `<budget-sunburst view="${view}" src="${DATA}">${text}</budget-sunburst>`;
    case "property":
      return `<budget-sunburst view="${view}">${text}</budget-sunburst><script type="module" src="/set.js"></script>`;
    case "JSON in the tag":
      return `<budget-sunburst view="${view}">${inline}${text}</budget-sunburst>`;
    case "JSON in a source around":
      return `<budget-data>${inline}<budget-sunburst view="${view}">${text}</budget-sunburst></budget-data>`;
  }
}

/** What moved, each with its share of the screen, once all is drawn. */
async function movedOn(page: Page): Promise<readonly string[]> {
  await expect(page.locator("budget-sunburst").getByRole("treeitem").first()).toBeAttached();
  return page.evaluate(async () => {
    await (document.querySelector("budget-sunburst") as unknown as { readonly updateComplete: Promise<boolean> }).updateComplete;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    return (window as unknown as { readonly moved: readonly string[] }).moved;
  });
}

test.describe("with the height reserved", () => {
  test.beforeEach(async ({ page, request }) => {
    const wait = (): Promise<void> => new Promise((done) => setTimeout(done, WAY));
    await page.route("**/budget-elements/shared/**", async (route) => { await wait(); await route.continue(); });
    await page.route(`**${DATA}`, async (route) => { await wait(); await route.continue(); });
    await page.route("**/set.js", (route) => route.fulfill({ contentType: "text/javascript", body: SET }));
    await page.addInitScript(() => {
      const moved: string[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(String((entry as PerformanceEntry & { readonly value: number }).value));
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(window, { moved });
    });
    const json = await (await request.get(DATA)).text();
    const policy = (await request.get("/")).headers()["content-security-policy"] ?? "";
    await page.route("**/shift.html?**", (route) => {
      const asked = new URL(route.request().url()).searchParams;
      const [view = "", place, lang = "", load] = ["view", "place", "lang", "load"].map((name) => asked.get(name) ?? "");
      const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/pages/pages.css">${LOADS[load as keyof typeof LOADS]}</head><body><main>${bodyOf(view, place as (typeof PLACES)[number], json)}</main></body></html>`;
      return route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "Content-Security-Policy": policy }, body });
    });
  });

  for (const view of VIEWS) {
    for (const load of Object.keys(LOADS)) {
      test(`${view} by ${load} moves nothing while it draws, in either language, wherever the data is`, { tag: "@layout-shift" }, async ({ page }) => {
        for (const place of PLACES) {
          for (const lang of ["zh-CN", "en"]) {
            await page.goto(`/shift.html?${String(new URLSearchParams({ view, place, lang, load }))}`);
            expect.soft(await movedOn(page), `${place}, ${lang}`).toEqual([]);
          }
        }
      });
    }
  }
});
