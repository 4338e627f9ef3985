/**
 * One element, six ways: live tag, page with scripts off, frame in a narrow article, SVG, PNG, PDF. Each is opened as a reader would, from the
 * built package, under the published policy; their figures are compared as text.
 *
 * A PNG has no text. It is held to be the raster of exactly the SVG whose text is compared, and to change where one figure of that SVG is changed,
 * and nowhere else. That its letters look like what they are is the work of the font, and is not shown here.
 */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type * as render from "../../src/render/index.js";
import type * as png from "../../src/render/png.js";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";
import { openWay, WIDTH, type Opened, type Site } from "../../tools/gallery/six-ways.js";
import { must } from "../must.js";
import { ROOT } from "./package.js";

const SAMPLE = readFileSync(`${ROOT}demo/data/zhangjiakou-kexie-2023.json`, "utf8");
/** What the sheet of a picture shows of an element: nothing of the pane that reads one item, nothing that is used. */
const SHOWN = ".title, .subtitle, svg:not(.legend svg) text, .legend li .name, .legend li .number, [part~=list] li .number, [part~=note], .foot > span";
/** What reads its data table where the picture is text in boxes, which no sheet can flow. */
const AS_TABLE = ".title, .subtitle, #TWIN th, #TWIN td, [part~=note], .foot > span";

/** Pictures, with the attributes that make them one. */
const PICTURES: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ["budget-sunburst", {}],
  ["budget-sunburst", { classification: "economic" }],
  ["sankey-funds", {}],
  ["budget-balance", {}],
  ["sangong-compare", {}],
  ["sangong-compare", { form: "slope" }],
  ["budget-change", {}],
];

const { renderPage, renderSvg, renderPng, renderPdf } = (await import(/* @vite-ignore */ `${ROOT}dist/render/index.js`)) as typeof render;

const { pngOf } = (await import(/* @vite-ignore */ `${ROOT}dist/render/png.js`)) as typeof png;

let browser: Browser;

vi.setConfig({ testTimeout: 120_000 });
beforeAll(async () => {
  browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

/** Every number with its sign and per cent, sorted: where a label breaks, and what is drawn first, differs; what is said does not. */
function figuresIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[+\u2212-]?\d+(?:\.\d+)?%?/g) ?? []).sort();
}

const cell = (text: string): string => text.replace(/\s+/g, " ").trim();

interface Seen {
  readonly picture: readonly string[];
  readonly table: readonly string[];
}

describe.each(PICTURES)("<%s> %o", (tag, attributes) => {
  const request: render.RenderRequest = { tag, attributes, documents: [SAMPLE], widths: [WIDTH] };

  it("shows the same figures live, with scripts off, in a frame, as SVG and as PDF", async () => {
    const still = await renderPage(request);
    const { content: svg, asTable } = await renderSvg(request);
    const { content: pdf } = await renderPdf(request);
    const shown = (twin: string): string => (asTable ? AS_TABLE.replace(/TWIN/g, twin) : SHOWN);
    const site: Site = { cdn: `${ROOT}dist/cdn`, sample: SAMPLE, still };
    const seen = async (way: Opened, twin: string): Promise<Seen> => {
      const { element, noises, close } = await openWay(browser, way, request, site);
      if (way !== "still") expect(await element.evaluate((host) => host.clientWidth)).toBe(WIDTH);
      const texts = (selector: string): Promise<string[]> => element.locator(selector).evaluateAll((nodes) => nodes.filter((node) => getComputedStyle(node).display !== "none").map((node) => node.textContent));
      const result = { picture: figuresIn(await texts(shown(twin))), table: (await texts(`#${twin} th, #${twin} td`)).map(cell) };
      expect(noises).toEqual([]);
      await close();
      return result;
    };
    const live = await seen("live", "twin");
    expect(live.table.length).toBeGreaterThan(20);
    expect(live.picture.length).toBeGreaterThan(5);
    expect(await seen("still", "twin-still"), "with scripts off").toEqual(live);
    expect(await seen("article", "twin"), "in a frame").toEqual(live);
    const sheet = new JSDOM(svg, { url: "http://localhost/", pretendToBeVisual: false }).window.document;
    expect(figuresIn(Array.from(sheet.querySelectorAll("svg text"), ({ textContent }) => textContent)), "SVG").toEqual(live.picture);
    expect(figuresIn(await pdfTexts(pdf)), "PDF").toEqual(live.picture);
    const plain = new JSDOM(still.html, { url: "http://localhost/", pretendToBeVisual: false }).window.document;
    expect(Array.from(plain.querySelectorAll(`${tag} > table th, ${tag} > table td`), ({ textContent }) => cell(textContent)), "table in the tag").toEqual(live.table);
  });
});

async function pdfTexts(content: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: content.slice(), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  return items.map((item) => ("str" in item ? item.str : ""));
}

/** The box around all pixels in which two pictures differ, in px of the sheet; `undefined` where none does. */
async function difference(one: Uint8Array, other: Uint8Array, scale: number): Promise<readonly [left: number, top: number, right: number, bottom: number] | undefined> {
  const opened = await browser.newPage();
  const box = await opened.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) throw new Error("two pictures of two sizes");
      const found = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
      for (let at = 0; at < a.data.length; at++) {
        if (a.data[at] === b.data[at]) continue;
        const [x, y] = [(at >> 2) % a.width, Math.floor((at >> 2) / a.width)];
        found[0] = Math.min(found[0], x);
        found[1] = Math.min(found[1], y);
        found[2] = Math.max(found[2], x);
        found[3] = Math.max(found[3], y);
      }
      return found[0] === Infinity ? undefined : found;
    },
    [one, other].map((bytes) => Buffer.from(bytes).toString("base64")),
  );
  await opened.close();
  return box && [box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale];
}

describe.each(["budget-sunburst", "sankey-funds", "budget-balance", "sangong-compare"])("the PNG of <%s>", (tag) => {
  const request: render.RenderRequest = { tag, documents: [SAMPLE], widths: [WIDTH] };
  const scale = 2;

  it("is the raster of exactly its SVG, and tells one figure from another where it stands, and nowhere else", async () => {
    const { content } = await renderPng(request, { scale });
    const { content: svg } = await renderSvg(request);
    expect(await difference(content, await pngOf(svg, scale, undefined), scale)).toBeUndefined();
    // Another last digit of the first figure that stands alone in a text.
    const [text = "", before = "", last = ""] = must(/>(\d+\.\d)(\d)</.exec(svg));
    const altered = svg.replace(text, `>${before}${last === "7" ? "1" : "7"}<`);
    const [left, top, right, bottom] = must(await difference(content, await pngOf(altered, scale, undefined), scale));
    const opened = await browser.newPage();
    await opened.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${altered}`);
    const place = must(await opened.locator("svg text", { hasText: `${before}${last === "7" ? "1" : "7"}` }).first().boundingBox());
    await opened.close();
    // The fonts of the browser and of the raster may differ by a little.
    const slack = 8;
    expect([left >= place.x - slack, top >= place.y - slack, right <= place.x + place.width + slack, bottom <= place.y + place.height + slack]).toEqual([true, true, true, true]);
  });
});
