/** The pages to copy, as they stand: each draws under its policy, moves nothing, and asks no other host for anything. */
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { foreignRequests } from "./demo-page.js";
import { expect, test } from "./guarded.js";

/** What each page shows, by the tag that shows it: figures of the sample. */
const PAGES: Readonly<Record<string, readonly (readonly [selector: string, figure: string])[]>> = {
  "article.html": [["budget-figure >> nth=0", "1650.88"], ["budget-sunburst", "73.1%"], ["budget-balance", "1403.69"], ["sangong-compare", "4.71"]],
  "drawn-ahead.html": [["budget-balance", "1403.69"], ["budget-sunburst", "1206.44"], ["sankey-funds", "1650.88"], ["sangong-compare", "4.71"]],
  "portal.html": [["budget-report", "1650.88"]],
  "single-file.html": [["budget-sunburst", "1206.44"], ["budget-table", "265.93"]],
  "react/": [["budget-sunburst", "1206.44"]],
  "vue/": [["budget-balance", "1650.88"], ["sankey-funds", "1206.44"]],
};

const OTHERS = ["no-script.html", "cms.html"];

/** The finding of a picture, in its shadow root: what stands in the tag for readers without script has none. */
const drawn = (page: Page, selector: string) => page.locator(selector.startsWith("budget-figure") ? selector : `${selector} >> css=figure, table, section`).first();

async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight && y < 12_000; y += 400) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }
  });
}

for (const [name, figures] of Object.entries(PAGES)) {
  test(`${name} draws under its policy, without a request to another host`, async ({ page, baseURL }) => {
    const foreign = foreignRequests(page, baseURL);
    const response = await page.goto(`/pages/${name}`);
    expect(response?.headers()["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    await readThrough(page);
    for (const [selector, figure] of figures) {
      await expect(drawn(page, selector)).toBeAttached();
      await expect(page.locator(selector)).toContainText(figure);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(foreign).toEqual([]);
  });

  test(`${name} moves nothing while it draws`, { tag: "@layout-shift" }, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      interface Shift extends PerformanceEntry { readonly value: number; readonly sources: readonly { readonly node?: Node; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[] }
      const told = ({ node, previousRect: was, currentRect: is }: Shift["sources"][number]): string => {
        const root = node?.getRootNode();
        return `${root instanceof ShadowRoot ? root.host.localName : "page"} > ${node?.nodeName ?? "?"} “${(node?.textContent ?? "").trim().slice(0, 20)}” ${was.y} +${was.height} → ${is.y} +${is.height}`;
      };
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[]) moved.push([value, ...sources.map(told)].join("\n"));
      }).observe({ type: "layout-shift", buffered: true });
      Object.assign(window, { moved });
    });
    await page.goto(`/pages/${name}`);
    // A report draws its parts a frame each: whoever scrolls in its first moments sees them come.
    await page.evaluate(async () => {
      const report = document.querySelector("budget-report");
      if (report === null) return;
      await customElements.whenDefined("budget-report");
      await (report as Element & { readonly updateComplete: Promise<boolean> }).updateComplete;
    });
    await readThrough(page);
    for (const [selector] of figures) await expect(drawn(page, selector)).toBeAttached();
    expect(await page.evaluate(() => (window as unknown as { readonly moved: readonly string[] }).moved)).toEqual([]);
  });
}

test("the index leads to every page", async ({ page }) => {
  await page.goto("/pages/");
  const addresses = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.sort()).toEqual([...Object.keys(PAGES), ...OTHERS].sort());
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("no-script.html shows its pictures", async ({ page }) => {
    const response = await page.goto("/pages/no-script.html");
    expect(response?.headers()["content-security-policy"]).toContain("'sha256-");
    for (const [tag, figure] of [["budget-balance", "1403.69"], ["budget-sunburst", "1206.44"], ["sangong-compare", "4.71"]] as const) {
      await expect(page.locator(`${tag} .title`).filter({ visible: true })).toHaveCount(1);
      await expect(page.locator(`${tag} .still`)).toContainText(figure);
      await expect(page.locator(`${tag} > table`)).toBeHidden();
    }
    await expect(page.locator("budget-sunburst svg[role=img]").filter({ visible: true })).toHaveCount(1);
    expect(await page.locator("script").count()).toBe(0);
  });
});

test("drawn-ahead.html loads nothing but the autoloader for a reader who reads, and is live for one who reaches for it", async ({ page, hasTouch }) => {
  const scripts: string[] = [];
  page.on("request", (request) => { if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname); });
  await page.goto("/pages/drawn-ahead.html");
  await readThrough(page);
  expect(scripts).toEqual(["/budget-elements/autoloader.js"]);
  await page.evaluate(() => { scrollTo(0, 0); });
  // The largest block: general public budget appropriations.
  const block = await page.locator("budget-balance").evaluate((element) => {
    const areas = Array.from(element.shadowRoot?.querySelectorAll(".shape") ?? [], (shape) => ({ shape, box: shape.getBoundingClientRect() }));
    areas.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height)[0]?.shape.scrollIntoView({ block: "center" });
    const { x, y, width, height } = areas[0]?.shape.getBoundingClientRect() ?? new DOMRect();
    return [x + width / 2, y + height / 2] as const;
  });
  if (hasTouch) await page.touchscreen.tap(...block);
  else await page.mouse.click(...block);
  await expect(page.locator("budget-balance .still")).toBeEmpty();
  await expect(page.locator("budget-balance [part=detail]")).toContainText("1403.69");
});

test("single-file.html draws from the disk", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "Firefox is driven with pages of the server only");
  await page.goto(pathToFileURL("demo-dist/pages/single-file.html").href);
  await expect(drawn(page, "budget-sunburst")).toBeAttached();
  await expect(page.locator("budget-table")).toContainText("265.93");
});

test("cms.html fits its frames, keeps to the height where it must, and has the table where all is stripped", async ({ page, baseURL }) => {
  const foreign = foreignRequests(page, baseURL);
  await page.goto("/pages/cms.html");
  await readThrough(page);
  for (const [at, tag, figure] of [[0, "budget-sunburst", "1206.44"], [1, "sangong-compare", "4.71"], [2, "budget-balance", "1403.69"]] as const) {
    const frame = page.locator("iframe").nth(at);
    await frame.scrollIntoViewIfNeeded();
    await expect(frame.contentFrame().locator(tag)).toContainText(figure);
    const [own, inner] = [(): Promise<number> => frame.evaluate((element) => element.clientHeight), (): Promise<number> => frame.contentFrame().locator("main").evaluate((element) => Math.ceil(element.getBoundingClientRect().height))];
    if (at < 2) await expect.poll(async () => (await own()) - (await inner())).toBe(0);
    else expect(await own()).toBe(420);
  }
  await expect(page.getByRole("cell", { name: "1206.44" })).toBeVisible();
  expect(foreign).toEqual([]);
});
