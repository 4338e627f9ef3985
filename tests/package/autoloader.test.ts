/** The one script of a page that is written by hand: which tags it loads, and when. */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../must.js";
import { read, TAGS } from "./package.js";
import { BASE, gate, launch, visit, type Site } from "./site.js";

const SIZE_LIMIT = 2600;

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
/** All files that one of `dist/cdn` imports statically, directly or through another. */
function importedBy(file: string): string[] {
  const files = new Set([file]);
  for (const each of files) {
    const folder = new URL(each, "file:///");
    for (const [, imported = ""] of read(`dist/cdn/${each}`).matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)/g)) files.add(new URL(imported, folder).pathname.slice(1));
  }
  return [...files].slice(1);
}
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

it("an element in a shadow root finds the source of data around it, also one that is defined later", async () => {
  const host = '<budget-data src="/data.json"><x-host><template shadowrootmode="open"><budget-audit></budget-audit></template></x-host></budget-data>';
  const { page } = await open(`${host}<script defer src="${BASE}budget-elements.js"></script>`);
  await page.locator("budget-audit section, budget-audit figure").first().waitFor();
});

describe("what a tag will ask for is asked for before its module has come, and once:", () => {
  it.each(TAGS)("the files that the module of <%s> imports, and the document of its first element", async (tag) => {
    const module = gate();
    const { page, loaded, documents, said } = await open(`${script(`data-tags="${tag}"`)}<${tag} src="/data.json"></${tag}>`, { held: new Map([[`${tag}.js`, module.opened]]) });
    const files = importedBy(`${tag}.js`);
    expect(files).not.toEqual([]);
    await expect.poll(() => [...loaded].sort()).toEqual(["autoloader.js", `${tag}.js`, ...files].sort());
    await expect.poll(() => documents).toEqual(["/data.json"]);
    module.open();
    await page.waitForFunction((name) => (document.querySelector(name) as { readonly state?: { readonly status: string } } | null)?.state?.status === "ready", tag);
    expect(loaded.filter((file) => file === `${tag}.js` || files.includes(file))).toHaveLength(1 + files.length);
    expect(documents).toEqual(["/data.json"]);
    expect(said).toEqual([]);
  });

  it("each of several documents, but not those of elements far from view, which ask when they are there", async () => {
    const module = gate();
    const body = `<budget-change src="/2023.json  /2022.json"></budget-change>${FAR}<budget-change src="/far.json"></budget-change>`;
    const { page, documents } = await open(script() + body, { held: new Map([["budget-change.js", module.opened]]) });
    await expect.poll(() => documents).toEqual(["/2023.json", "/2022.json"]);
    module.open();
    await expect.poll(() => documents).toEqual(["/2023.json", "/2022.json", "/far.json"]);
    await page.locator("budget-change figure").first().waitFor();
  });

  it("by a request that is the element's own: without credentials, for JSON", async () => {
    const tell = "const ask = fetch; window.fetch = (address, init) => { console.info(JSON.stringify(init)); return ask(address, init); };";
    const body = `<script src="${BASE}tell.js"></script>${script()}<budget-audit src="/near.json"></budget-audit>${FAR}<budget-audit src="/far.json"></budget-audit>`;
    const { documents, said } = await open(body, { files: new Map([["tell.js", tell]]) });
    await expect.poll(() => documents).toEqual(["/near.json", "/far.json"]);
    await expect.poll(() => said.map((line) => JSON.parse(line) as unknown)).toEqual([1, 2].map(() => ({ signal: {}, credentials: "omit", headers: { Accept: "application/json" } })));
  });

  it("no document where the page has set the data, or an address that is none of the web's", async () => {
    const hand = `Object.assign(document.querySelector("#given"), { data: {} });`;
    const body = `<budget-audit id="given" src="/given.json"></budget-audit><budget-audit src="ftp://host.test/ftp.json http://"></budget-audit><budget-audit src="/data.json"></budget-audit>`;
    const { page, documents } = await open(`${body}<script src="${BASE}hand.js"></script>${script()}`, { files: new Map([["hand.js", hand]]) });
    await page.locator("budget-audit:state(ready)").waitFor();
    await page.locator("#given:state(invalid)").waitFor();
    expect(documents).toEqual(["/data.json"]);
  });

  it("and given up with the element, which asks anew when it is back", async () => {
    const answer = gate();
    const { page, documents } = await open(`${script()}<budget-audit src="/data.json"></budget-audit>`, { held: new Map([["/data.json", answer.opened]]) });
    await page.locator("budget-audit:state(loading)").waitFor();
    expect(documents).toHaveLength(1);
    const failed = page.waitForEvent("requestfailed");
    const audit = must(await page.locator("budget-audit").elementHandle());
    await audit.evaluate((element) => { element.remove(); });
    expect((await failed).url()).toMatch(/data\.json$/);
    await audit.evaluate((element) => { document.body.append(element); });
    answer.open();
    await page.locator("budget-audit:state(ready)").waitFor();
    expect(documents).toHaveLength(2);
  });

  it("also under a policy of nonces", async () => {
    const policy = "default-src 'none'; script-src 'nonce-a1'; connect-src 'self'; style-src 'self'; img-src data:";
    const { page, loaded, said } = await open(`${script('nonce="a1"')}<budget-audit src="/data.json"></budget-audit>`, { policy });
    await page.locator("budget-audit:state(ready)").waitFor();
    expect(new Set(loaded).size).toBe(loaded.length);
    expect(said).toEqual([]);
  });
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
