/** One element, drawn in a browser, in Node as a page, as SVG and as PDF: the same figures in each. */
import { JSDOM } from "jsdom";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { renderPage, renderPdf, renderSvg, type RenderRequest } from "../../src/render/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";
import { bundle, isLive, openBrowser, openPage } from "./live-page.js";

const sample = JSON.stringify(sampleDocument());
const TAGS = ["budget-sunburst", "sankey-funds", "budget-balance"] as const;
/** What the sheet of a picture shows of an element: nothing of the pane that reads one item, nothing that is used. */
const SHOWN = ".title, .subtitle, svg:not(.legend svg) text, .legend li .name, .legend li .number, [part~=note], .foot > span";

let browser: Browser;
let scripts: ReadonlyMap<string, string>;

vi.setConfig({ testTimeout: 60_000 });
beforeAll(async () => {
  browser = await openBrowser();
  scripts = await bundle(TAGS);
}, 120_000);
afterAll(async () => {
  await browser.close();
});

/** Every number with its sign and per cent, sorted: where a label breaks differs with the font, what it says does not. */
function figuresIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[+-]?\d+(?:\.\d+)?%?/g) ?? []).sort();
}

function textsIn(root: ParentNode, selector: string): string[] {
  return Array.from(root.querySelectorAll(selector), (node) => node.textContent);
}

function stillIn(html: string): DocumentFragment {
  const { document } = new JSDOM(html, { url: "http://localhost/", pretendToBeVisual: false }).window;
  return must(document.querySelector("template")).content;
}

async function liveIn(page: Page, tag: string, selector: string): Promise<string[]> {
  await page.addScriptTag({ type: "module", url: `/${tag}.js` });
  await expect.poll(() => isLive(page, tag), { timeout: 20_000 }).toBe(true);
  return page.evaluate(([name, shown]) => Array.from(document.querySelector(name)?.shadowRoot?.querySelectorAll(shown) ?? [], (node) => node.textContent), [tag, selector] as const);
}

async function pdfTexts(content: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: content.slice(), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : ""));
}

describe.each(TAGS)("<%s>", (tag) => {
  const request: RenderRequest = { tag, documents: [sample], widths: [800] };

  it("shows the same figures live, still, as SVG and as PDF", async () => {
    const { html } = await renderPage(request, { fragment: true, src: "/data.json" });
    const page = await openPage(browser, html, scripts, sample);
    const live = figuresIn(await liveIn(page, tag, SHOWN));
    expect(live.length).toBeGreaterThan(5);
    expect(figuresIn(textsIn(stillIn(html), SHOWN)), "still page").toEqual(live);
    const { content: svg } = await renderSvg(request);
    const { document } = new JSDOM(svg, { url: "http://localhost/", pretendToBeVisual: false }).window;
    expect(figuresIn(textsIn(document, "svg text")), "SVG").toEqual(live);
    const { content: pdf } = await renderPdf(request);
    expect(figuresIn(await pdfTexts(pdf)), "PDF").toEqual(live);
    await page.close();
  });

  it("has the live data table, cell by cell, as plain table in the tag", async () => {
    const { html } = await renderPage(request, { fragment: true, src: "/data.json" });
    const page = await openPage(browser, html, scripts, sample);
    const cells = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, " ").trim());
    const live = cells(await liveIn(page, tag, "#twin th, #twin td"));
    const { document } = new JSDOM(html, { url: "http://localhost/", pretendToBeVisual: false }).window;
    expect(live.length).toBeGreaterThan(20);
    expect(cells(textsIn(document, `${tag} > table th, ${tag} > table td`))).toEqual(live);
    await page.close();
  });
});
