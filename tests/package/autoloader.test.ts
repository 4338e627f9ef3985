/** The one script of a page that is written by hand: which tags it loads, and when. */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read, TAGS } from "./package.js";
import { BASE, launch, visit, type Site } from "./site.js";

const SIZE_LIMIT = 2000;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const script = (attributes = "") => `<script type="module" src="${BASE}autoloader.js" ${attributes}></script>`;
/** More than a view's height, whatever the view. */
const FAR = "<p>…</p>".repeat(200);
const open = (body: string, site?: Site) => visit(browser, body, site);
const defined = (page: Page, tag: string) => page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
/** Files of tags among those that were loaded. */
const tagsOf = (loaded: readonly string[]) => loaded.flatMap((file) => TAGS.filter((tag) => file === `${tag}.js`));

it(`the autoloader is at most ${SIZE_LIMIT / 1000} kB gzip, and brings no other file`, () => {
  const text = read("dist/cdn/autoloader.js");
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(SIZE_LIMIT);
  expect(text).not.toMatch(/\bfrom\s*["'`]|\bimport\s*["'`]/);
});

it("the autoloader knows every tag, each by its own file, and no other", () => {
  const named = [...read("dist/cdn/autoloader.js").matchAll(/import\(["'`]\.\/([\w-]+)\.js["'`]\)/g)].map(([, tag]) => tag);
  expect(named).toEqual(TAGS);
});

it("loads the tags that stand in the page, and draws them under the published policy", async () => {
  const { page, loaded, said } = await open(`${script()}<budget-data src="/data.json"><budget-sunburst><p>见附表</p></budget-sunburst></budget-data><budget-evil src="/data.json"></budget-evil>`);
  await page.locator("budget-sunburst figure").waitFor();
  expect(tagsOf(loaded).sort()).toEqual(["budget-data", "budget-sunburst"]);
  expect(loaded.filter((file) => file.includes("evil"))).toEqual([]);
  expect(said).toEqual([]);
});

it("loads what is far from view only when a reader comes near", async () => {
  const { page, loaded } = await open(`${script()}<budget-audit src="/data.json"></budget-audit>${FAR}<budget-balance src="/data.json"><p>见附表</p></budget-balance>`);
  // Both were looked at together: where one is loaded, the other was judged.
  await defined(page, "budget-audit");
  expect(tagsOf(loaded)).toEqual(["budget-audit"]);
  await page.locator("budget-balance").scrollIntoViewIfNeeded();
  await page.locator("budget-balance figure").waitFor();
  expect(tagsOf(loaded)).toEqual(["budget-audit", "budget-balance"]);
});

it("loads the source of data, and what stands in a sentence, wherever they are", async () => {
  const { page } = await open(`${script()}${FAR}<budget-data src="/data.json"><p>共 <budget-figure path="threePublic.total">5.72 万元</budget-figure>，<budget-term term="三公经费">三公</budget-term>。</p></budget-data>`);
  for (const tag of ["budget-data", "budget-figure", "budget-term"]) await defined(page, tag);
});

it("loads all that stands in the page when the page is about to be printed, or asks for it", async () => {
  const body = `<budget-audit src="/data.json"></budget-audit>${FAR}<budget-balance src="/data.json"></budget-balance>`;
  const printed = await open(script() + body);
  await defined(printed.page, "budget-audit");
  expect(tagsOf(printed.loaded)).not.toContain("budget-balance");
  await printed.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await defined(printed.page, "budget-balance");
  await defined((await open(script("data-eager") + body)).page, "budget-balance");
});

it("loads a tag that comes into the page later, also inside another element", async () => {
  const { page, loaded } = await open(`${script()}<main></main><budget-audit></budget-audit>`);
  await defined(page, "budget-audit");
  expect(tagsOf(loaded)).toEqual(["budget-audit"]);
  await page.evaluate(() => {
    const section = document.createElement("section");
    section.append(document.createElement("budget-sunburst"));
    document.querySelector("main")?.append(section);
  });
  await defined(page, "budget-sunburst");
});

it("looks into a shadow root when the page hands it over", async () => {
  const hand = `import { watch } from "./autoloader.js";
const root = document.querySelector("div").attachShadow({ mode: "closed" });
root.append(document.createElement("budget-sunburst"));
watch(root);`;
  const { page, loaded } = await open(`<div></div>${script()}<script type="module" src="${BASE}hand.js"></script>`, { files: new Map([["hand.js", hand]]) });
  await defined(page, "budget-sunburst");
  expect(tagsOf(loaded)).toEqual(["budget-sunburst"]);
  expect(loaded.filter((file) => file === "autoloader.js")).toHaveLength(1);
});

describe("data-tags", () => {
  it("limits it to those tags; the others keep the text inside them", async () => {
    const { page, loaded } = await open(`${script('data-tags="budget-audit, budget-data"')}<budget-sunburst src="/data.json"><p>见附表</p></budget-sunburst><budget-audit src="/data.json"></budget-audit>`);
    await defined(page, "budget-audit");
    expect(tagsOf(loaded)).toEqual(["budget-audit"]);
    expect(await page.getByText("见附表").isVisible()).toBe(true);
  });

  it("with a tag that is not known is answered in the console by those that are", async () => {
    const { page, said } = await open(`${script('data-tags="budget-audit budget-pie"')}<budget-audit src="/data.json"></budget-audit>`);
    await defined(page, "budget-audit");
    expect(said.join("\n")).toMatch(/未知.*unknown.*budget-pie/);
    for (const tag of TAGS) expect(said.join("\n")).toContain(tag);
  });

  it("of several script tags add up, and one script tag without it asks for all", async () => {
    const body = '<budget-audit src="/data.json"></budget-audit><budget-balance src="/data.json"></budget-balance>';
    const both = await open(`${script('data-tags="budget-audit"')}${script('data-tags="budget-balance"')}${body}`);
    for (const tag of ["budget-audit", "budget-balance"]) await defined(both.page, tag);
    const all = await open(`${script('data-tags="budget-audit"')}${script()}${body}`);
    await defined(all.page, "budget-balance");
  });
});

it("a file that cannot be loaded is said once, in Chinese and English; the text stays and the other tags are drawn", async () => {
  const broken = '<budget-audit><p class="kept">见附表</p></budget-audit>';
  const { page, said } = await open(`${script()}${broken}${broken}<budget-sunburst src="/data.json"></budget-sunburst>`, { files: new Map([["budget-audit.js", undefined]]) });
  await page.locator("budget-sunburst figure").waitFor();
  await expect.poll(() => said.filter((words) => words.includes("<budget-audit>"))).toHaveLength(1);
  expect(said.join("\n")).toMatch(/未能加载.*could not be loaded/);
  expect(await page.locator(".kept").first().isVisible()).toBe(true);
});
