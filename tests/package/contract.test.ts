/** Code to embed, as it was published (`tests/contract/snippets`): with today's single file, under the published policy, each still draws. */
import { readdirSync, readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { ROOT } from "./package.js";

const SNIPPETS = `${ROOT}tests/contract/snippets/`;
const ORIGIN = "http://host.test";

/** Figures of the frozen document that each tag of a snippet shows, in the order of the tags. */
const SHOWN: Readonly<Record<string, readonly (readonly [tag: string, figure: string])[]>> = {
  "article.html": [["budget-sunburst", "1206.44"]],
  "attributes.html": [
    ["budget-sunburst", "693.28"],
    ["sangong-compare", "5.45"],
    ["sankey-funds", "1206.44"],
    ["kpi-scorecard", "151"],
    ["budget-table", "1206.44"],
    ["budget-audit", "450"],
    ["budget-balance", "1650.88"],
    ["procurement-list", "万元"],
    ["state-assets", "万元"],
  ],
  "data-with-children.html": [["budget-sunburst", "1206.44"], ["budget-sunburst", "980.67"], ["budget-table", "1206.44"]],
  "inline-json.html": [["budget-sunburst", "1206.44"]],
  "property.html": [["budget-sunburst", "980.67"]],
  "report.html": [["budget-report", "1650.88"]],
  "sentence.html": [["budget-term", "名词解释"], ["budget-figure", "5.45"], ["budget-figure", "0.165088"]],
  "several-years.html": [["sangong-compare", "54500"], ["budget-change", "元"]],
  "src.html": [["budget-sunburst", "1206.44"]],
};

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

async function open(file: string, noises: string[]): Promise<Page> {
  const page = await browser.newPage({ locale: "zh-CN" });
  page.on("pageerror", (error) => noises.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") noises.push(message.text());
  });
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.slice(pathname.lastIndexOf("/") + 1);
    if (pathname.startsWith("/js/")) return route.fulfill({ path: `${ROOT}dist/cdn/${name}` });
    if (pathname.startsWith("/data/")) return route.fulfill({ path: `${ROOT}tests/contract/v1/documents/${name}` });
    if (name.endsWith(".js")) return route.fulfill({ path: SNIPPETS + name });
    const body = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${readFileSync(SNIPPETS + file, "utf8")}</body></html>`;
    return route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "content-security-policy": CONTENT_SECURITY_POLICY }, body });
  });
  await page.goto(`${ORIGIN}/page`);
  return page;
}

/** What is drawn, not what stands in the tag: texts, and what is only said. Runs in the page. */
function shownIn(element: Element): string {
  const root = element.shadowRoot;
  return root === null ? "" : [root.textContent, ...Array.from(root.querySelectorAll("[aria-label]"), (named) => named.getAttribute("aria-label"))].join(" ");
}

const files = readdirSync(SNIPPETS).filter((file) => file.endsWith(".html"));

it("every snippet is looked at", () => {
  expect(Object.keys(SHOWN)).toEqual(files);
});

it.each(files)("%s still draws", async (file) => {
  const noises: string[] = [];
  const page = await open(file, noises);
  const tags = SHOWN[file] ?? [];
  const drawn = page.locator(Array.from(new Set(tags.map(([tag]) => tag))).join(","));
  expect(await drawn.evaluateAll((elements) => elements.map(({ localName }) => localName))).toEqual(tags.map(([tag]) => tag));
  for (const [at, [tag, figure]] of tags.entries()) {
    await expect.poll(() => drawn.nth(at).evaluate(shownIn), { message: `${tag} in ${file}`, timeout: 15_000 }).toContain(figure);
  }
  expect(noises).toEqual([]);
  await page.close();
});
