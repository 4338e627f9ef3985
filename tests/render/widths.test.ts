/** A page for several widths: what is the same stands once, and in each room it is what a page for that width alone is. */
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { renderPage } from "../../src/render/index.js";
import { rewritten } from "../../src/render/sheet-rules.js";
import type { Span, StillElement, StillNode, StillRoot } from "../../src/render/still.js";
import { merged } from "../../src/render/widths.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";
import { openBrowser, openPage } from "./live-page.js";

const sample = JSON.stringify(sampleDocument());
const TAGS = ["budget-sunburst", "sankey-funds", "budget-balance", "sangong-compare", "budget-change", "kpi-scorecard", "procurement-list", "budget-report"] as const;
const WIDTHS = [340, 800] as const;
const NO_SCRIPTS = new Map<string, string>();

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function fragment(tag: string, widths: readonly number[], lazy = false): Promise<string> {
  return (await renderPage({ tag, documents: [sample], widths }, { fragment: true, lazy })).html;
}

/** What can be seen: each element without elements in it, with its text and its place. */
function seenOn(page: Page, tag: string): Promise<string[]> {
  return page.evaluate((name) => {
    const inside = (root: ParentNode): Element[] => Array.from(root.querySelectorAll("*")).flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);
    const root = document.querySelector(name)?.shadowRoot;
    if (!root) throw new Error("no shadow root");
    const ends = inside(root).filter((element) => element.childElementCount === 0 && !element.shadowRoot && !element.closest(".unseen, style") && element.checkVisibility());
    return ends.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, element.textContent, ...[x, y, width, height].map(Math.round)].join(" ");
    });
  }, tag);
}

describe.each(TAGS)("<%s> for several widths", (tag) => {
  it("looks in each room as one that is drawn for it alone", async () => {
    const together = await fragment(tag, WIDTHS);
    for (const width of WIDTHS) {
      const [page, alone] = [await openPage(browser, together, NO_SCRIPTS, sample, width), await openPage(browser, await fragment(tag, [width]), NO_SCRIPTS, sample, width)];
      const seen = await seenOn(alone, tag);
      expect(seen.length).toBeGreaterThan(10);
      expect(await seenOn(page, tag), `${width} px`).toEqual(seen);
      await Promise.all([page.close(), alone.close()]);
    }
  });

  it("has each id once, and what refers to one finds it", async () => {
    const { document } = new JSDOM(await fragment(tag, WIDTHS), { url: "http://localhost/", pretendToBeVisual: false }).window;
    const roots = Array.from(document.querySelectorAll("template"), ({ content }) => [content, ...Array.from(content.querySelectorAll("template"), (inner) => inner.content)]).flat();
    expect(roots.length).toBeGreaterThan(0);
    for (const root of roots) {
      const all = Array.from(root.querySelectorAll("*"));
      const ids = all.map(({ id }) => id).filter((id) => id !== "");
      expect(ids).toEqual(Array.from(new Set(ids)));
      const named = all.flatMap((element) => ["aria-labelledby", "aria-describedby", "for"].flatMap((name) => (element.getAttribute(name) ?? "").split(/\s+/)));
      const drawn = all.flatMap((element) => Array.from(element.attributes, ({ value }) => /url\(#([^)]+)\)/.exec(value)?.[1] ?? ""));
      expect([...named, ...drawn].filter((id) => id !== "" && !ids.includes(id))).toEqual([]);
    }
  });
});

it("a list of projects stands once, whatever its widths", async () => {
  const [one, several] = [await fragment("kpi-scorecard", [640]), await fragment("kpi-scorecard", WIDTHS)];
  const projects = (html: string): number => must(new JSDOM(html, { url: "http://localhost/", pretendToBeVisual: false }).window.document.querySelector("template")).content.querySelectorAll("[part=project]").length;
  expect(projects(one)).toBeGreaterThan(5);
  expect(projects(several)).toBe(projects(one));
});

describe("stills as one", () => {
  const element = (name: string, attributes: Record<string, string>, ...children: StillNode[]): StillElement => ({ name, attributes, children });
  const root = (...children: StillNode[]): StillRoot => ({ sheets: [".wide p{}"], children, switches: {} });
  const spans = ({ children }: { readonly children: readonly StillNode[] }): (readonly [string, Span | undefined])[] => children.flatMap((node) => (typeof node === "string" ? [] : [[node.name, node.span] as const, ...spans(node)]));
  const figure = (kind: string, ...children: StillNode[]): StillElement => element("figure", { class: kind }, ...children);

  it("share what is equal, and say where the rest is seen", () => {
    const at = (kind: string, drawing: string): StillRoot => root(figure(kind, element("p", {}, "一"), element("svg", { d: drawing }), element("table", {}, "二")));
    const { children, switches } = merged([at("narrow", "1"), at("narrow", "2"), at("wide", "2")]);
    expect(switches).toEqual({ narrow: [0, 1], wide: [2, 2] });
    expect(spans({ children })).toEqual([["figure", undefined], ["p", undefined], ["svg", [0, 0]], ["svg", [1, 2]], ["table", undefined]]);
  });

  it("stand beside each other where a class means something inside, or a sheet asks where it is not", () => {
    const inside = merged([root(figure("wide", element("p", { class: "narrow" }))), root(figure("narrow", element("p", { class: "narrow" })))]);
    expect(spans(inside).filter(([name]) => name === "figure")).toEqual([["figure", [0, 0]], ["figure", [1, 1]]]);
    const asked = (kind: string): StillRoot => ({ ...root(figure(kind)), sheets: ["p:not(.wide){}"] });
    expect(spans(merged([asked("narrow"), asked("wide")]))).toHaveLength(2);
  });

  it("have the patterns of their own drawing", () => {
    const key = element("svg", {}, element("rect", { fill: "url(#hatch)" }));
    const drawing = (width: string): StillElement => element("svg", { width }, element("pattern", { id: "hatch" }));
    const at = (width: string): StillRoot => root(figure("", drawing(width), key));
    expect(spans(merged([at("1"), at("2")])).filter(([, span]) => span !== undefined)).toHaveLength(4);
  });
});

describe("a sheet", () => {
  it("keeps its rules or puts them into conditions, each in its place", () => {
    const sheet = '@media print{.a{x:1}.b{x:2}}.a,.b .c{y:1}/* .a{} */@font-face{src:url("f")}.b{z:1}';
    expect(rewritten(sheet, (selector) => (selector === ".b .c" ? "@container (min-width:9px)" : ""))).toBe('@media print{.a{x:1}.b{x:2}}.a{y:1}@container (min-width:9px){.b .c{y:1}}@font-face{src:url("f")}.b{z:1}');
  });
});

describe("out of sight", () => {
  it("a lazy picture has its room, and is laid out when it comes near", async () => {
    const html = await fragment("budget-balance", [600], true);
    const page = await openPage(browser, `<p id="top"></p><div style="height:9000px"></div>${html}`, NO_SCRIPTS, sample, 600);
    const { skipped, height } = await page.locator("budget-balance .still").evaluate((still) => ({ skipped: !still.querySelector(".title")?.checkVisibility({ contentVisibilityAuto: true }), height: still.clientHeight }));
    expect(skipped).toBe(true);
    expect(height).toBeGreaterThan(400);
    await page.locator("budget-balance .title").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("budget-balance .title").evaluate((title) => title.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
    await page.close();
  });

  it("its table is read to those who cannot see, and printed where the live one is", async () => {
    // As when a screen reader runs: the tree of the tools alone leaves out what is not laid out.
    const read = await openBrowser("--force-renderer-accessibility");
    const page = await openPage(read, await fragment("budget-balance", [600], true), NO_SCRIPTS, sample, 600);
    const session = await page.context().newCDPSession(page);
    const rows = async (): Promise<number> => (await session.send("Accessibility.getFullAXTree")).nodes.filter(({ role, ignored }) => !ignored && role?.value === "rowheader").length;
    const written = await page.locator("budget-balance .twin th[scope=row]").count();
    expect(written).toBeGreaterThan(10);
    await expect.poll(rows).toBeGreaterThanOrEqual(written);
    const hides = (): Promise<string[]> => page.locator("budget-balance").evaluate((host) => Array.from(host.shadowRoot?.querySelectorAll(".still, .twin") ?? [], (box) => getComputedStyle(box).contentVisibility));
    expect(await hides()).toEqual(["auto", "auto"]);
    await page.emulateMedia({ media: "print" });
    expect(await hides()).toEqual(["visible", "visible"]);
    await read.close();
  });
});
