/** A page drawn in Node, and the script that comes later: what readers see in between. */
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { renderPage, type PageOptions } from "../../src/render/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { bundle, isLive, openBrowser, openPage, ORIGIN } from "./live-page.js";

const sample = JSON.stringify(sampleDocument());
const TAGS = ["budget-sunburst", "sankey-funds", "budget-balance", "sangong-compare", "budget-audit", "budget-table", "kpi-scorecard"] as const;

let browser: Browser;
let scripts: ReadonlyMap<string, string>;

vi.setConfig({ testTimeout: 30_000 });
beforeAll(async () => {
  browser = await openBrowser();
  scripts = await bundle(TAGS);
}, 120_000);
afterAll(async () => {
  await browser.close();
});

async function open(tag: string, options: PageOptions): Promise<Page> {
  const { html } = await renderPage({ tag, documents: [sample], widths: [800] }, { ...options, fragment: true });
  return openPage(browser, html, scripts, sample);
}

/** Loads the script, and counts in every frame how many headings can be seen, until the live picture stands. */
function comeAlive(page: Page, tag: string): Promise<{ readonly seen: number[]; readonly shift: number }> {
  return page.evaluate(
    async (name) => {
      let shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
      const element = document.querySelector(name);
      const root = element?.shadowRoot;
      if (!root) throw new Error("no shadow root");
      const isSeen = (node: Element): boolean => getComputedStyle(node).visibility === "visible" && node.getBoundingClientRect().height > 0;
      const seen: number[] = [];
      const script = document.createElement("script");
      script.type = "module";
      script.src = `/${name}.js`;
      document.head.append(script);
      const begun = performance.now();
      let settled = 0;
      while (settled < 5 && performance.now() - begun < 10_000) {
        await new Promise(requestAnimationFrame);
        seen.push(Array.from(root.querySelectorAll(".title")).filter(isSeen).length);
        if (root.querySelector(".still")?.childNodes.length === 0) settled++;
      }
      return { seen, shift };
    },
    tag,
  );
}

describe.each(TAGS)("<%s> drawn in Node", (tag) => {
  it("becomes live in one step: as many pictures in every frame as were written, and nothing moves", async () => {
    const page = await open(tag, { src: "/data.json" });
    const titles = await page.locator(`${tag} .still .title`).count();
    const before = await page.locator("#after").boundingBox();
    const { seen, shift } = await comeAlive(page, tag);
    expect(await isLive(page, tag)).toBe(true);
    expect(new Set(seen)).toEqual(new Set([titles]));
    expect(shift).toBe(0);
    expect(await page.locator("#after").boundingBox()).toEqual(before);
    await page.close();
  });

  it("stands where the script finds no data", async () => {
    const page = await open(tag, { src: "/nowhere.json" });
    await page.addScriptTag({ type: "module", url: `/${tag}.js` });
    await page.waitForFunction((name) => (document.querySelector(name) as unknown as { readonly state?: { readonly status: string } }).state?.status === "invalid", tag);
    expect(await isLive(page, tag)).toBe(false);
    expect(await page.locator(`${tag} .still .title`).first().isVisible()).toBe(true);
    await page.close();
  });
});

describe("a page drawn in Node", () => {
  it("takes its documents from within the tag, whatever stands in their texts", async () => {
    const odd = JSON.stringify({ ...sampleDocument(), remarks: "</script><img onerror=alert(1)>" });
    const { html } = await renderPage({ tag: "budget-balance", documents: [odd], widths: [640] }, { embed: true });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
  });

  it("shows the picture without a script, at the widest of its widths that fits", async () => {
    const { html } = await renderPage({ tag: "budget-sunburst", documents: [sample], widths: [340, 640] });
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1000, height: 800 } });
    const page = await context.newPage();
    await page.setContent(html);
    for (const [viewport, shown, hidden] of [[1000, "from-640", "below-640"], [400, "below-640", "from-640"]] as const) {
      await page.setViewportSize({ width: viewport, height: 800 });
      expect(await page.locator(`svg[role=img]:is(.${shown}, .${shown} *)`).isVisible()).toBe(true);
      expect(await page.locator(`svg[role=img]:is(.${hidden}, .${hidden} *)`).isVisible()).toBe(false);
    }
    expect(await page.locator("budget-sunburst > table").isVisible(), "the table is for systems without shadow roots").toBe(false);
    await context.close();
  });

  it("shows every indicator of the scorecard without a script, and only the projects' heads where one can open them", async () => {
    const { html } = await renderPage({ tag: "kpi-scorecard", documents: [sample], widths: [640] });
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.setContent(html);
      const targets = page.locator("kpi-scorecard [part=indicators] .target");
      expect(await targets.count()).toBe(151);
      expect(await targets.evaluateAll((all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: false })).length)).toBe(javaScriptEnabled ? 0 : 151);
      await context.close();
    }
  });

  it("keeps to a policy that names its hashes", async () => {
    const { html, hashes } = await renderPage({ tag: "sankey-funds", documents: [sample], widths: [800] });
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on("console", (message) => refused.push(message.text()));
    await page.route(`${ORIGIN}/`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "content-security-policy": `default-src 'none'; style-src ${hashes.join(" ")}` }, body: html }));
    await page.goto(`${ORIGIN}/`);
    expect(await page.locator("sankey-funds .title").evaluate((title) => getComputedStyle(title).fontWeight)).toBe("600");
    expect(refused).toEqual([]);
    await page.close();
  });
});
