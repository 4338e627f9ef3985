/** The frame and its page's script, as they lie in the built package. */
import { existsSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LOWEST } from "../../src/embed/height-message.js";
import { FRAME_TAGS, frameSnippet, tagSnippet } from "../../src/embed/snippets.js";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { must } from "../must.js";
import { inNode, read, ROOT } from "./package.js";
import { BASE, launch, visit } from "./site.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page's script stands on other people's pages. */
const HOST_LIMIT = 1500;

it(`the script of the page around is a classic one of at most ${HOST_LIMIT} bytes gzip, without Lit`, () => {
  const script = read("dist/cdn/frame-host.js");
  expect(() => parse(script, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(HOST_LIMIT);
  expect(script).not.toMatch(/\bimport\b|_\$lit/);
});

it("the frame's own script loads no library: only the tag that is asked for brings one", () => {
  const files = new Set(["frame.js"]);
  for (const file of files) {
    const { body } = parse(read(`dist/cdn/${file}`), { ecmaVersion: 2022, sourceType: "module" });
    for (const node of body) if (node.type === "ImportDeclaration") files.add(posix.join(posix.dirname(file), String(node.source.value)));
  }
  for (const file of files) expect(read(`dist/cdn/${file}`), file).not.toMatch(/_\$lit|customElements\.define/);
});

it("every file that a snippet names, and that the frame's page names, lies beside the others", () => {
  const text = inNode(`
    const { tagSnippet, frameSnippet } = await import("budget-elements/embed");
    const request = { tag: "budget-sunburst", src: "", base: "./", title: "" };
    console.log(JSON.stringify(tagSnippet(request) + frameSnippet(request)));
  `) as string;
  const names = [...`${text}${read("dist/cdn/frame.html")}`.matchAll(/(?:src|href)="(?:\.\/)?([\w.-]+)[?"]/g)].map(([, name]) => name ?? "");
  expect(new Set(names)).toEqual(new Set(["autoloader.js", "frame.html", "frame-host.js", "frame.css", "frame.js"]));
  expect(names.filter((name) => !existsSync(`${ROOT}dist/cdn/${name}`))).toEqual([]);
});

it("the frame's page brings the published policy with it, open to data from elsewhere and to nothing else", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read("dist/cdn/frame.html"))?.[1] ?? "";
  const own = policy.split("; ");
  for (const line of CONTENT_SECURITY_POLICY.split("; ")) expect(own).toContain(line === "connect-src 'self'" ? "connect-src http: https:" : line);
  expect(policy).not.toContain("unsafe");
});

it.each(["budget-sunburst", "sankey-funds"] as const)("tagSnippet(request) of <%s>, pasted into a page under the published policy, draws", async (tag) => {
  const { page, said } = await visit(browser, tagSnippet({ tag, src: "/data.json", base: BASE, title: "What is spent", language: "en" }));
  await page.locator(tag).locator("svg path").first().waitFor();
  expect(said).toEqual([]);
});

/** Attributes that a tag says nothing without. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = { "budget-figure": { path: "threePublic.total" }, "budget-term": { term: "threePublic" }, "budget-table": { table: "expenditure" } };

/** A phone's page less its margins, and less again. */
const NARROW = 240;

// A whole report is taller in that width than a frame may be, and scrolls in it.
it.each(FRAME_TAGS.filter((tag) => tag !== "budget-report"))(`frameSnippet(request) of <%s>, pasted into a page, is fitted and scrolls neither way in ${NARROW} px`, async (tag) => {
  const snippet = frameSnippet({ tag, attributes: NEEDED[tag] ?? {}, src: "/data.json", base: BASE, title: "", language: "en" });
  const margins = 16;
  const { page, said } = await visit(browser, snippet, { policy: `${CONTENT_SECURITY_POLICY}; frame-src 'self'`, context: { viewport: { width: NARROW + margins, height: 800 } } });
  const frame = must(await must(await page.locator("iframe").elementHandle()).contentFrame());
  // As tall as its content, or as low as frames get.
  await frame.waitForFunction((lowest) => {
    const content = Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? 0);
    return document.documentElement.className === "fitted" && innerHeight === Math.max(lowest, content);
  }, LOWEST);
  const { width, wide, high, height } = await frame.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: innerWidth, wide: scrollWidth, high: scrollHeight, height: innerHeight };
  });
  expect(width).toBe(NARROW);
  expect(wide).toBeLessThanOrEqual(width);
  expect(high).toBeLessThanOrEqual(height);
  expect(said).toEqual([]);
});
