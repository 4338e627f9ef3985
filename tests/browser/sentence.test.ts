/** Sentences whose figures are not parted from their units, however wide the column is. */
import { html, type TemplateResult } from "lit";
import { expect, it } from "vitest";
import "../../src/all.js";
import { sample } from "../../stories/data/sample.js";
import { mountOne, quietPage, settled, shadowOf, until } from "./page.js";

quietPage();

const WIDTHS = [280, 320, 344, 360, 390, 420, 500, 600, 720];
const FIGURE = /[\d.]+ [万亿]?元/g;

const PICTURES: readonly (readonly [tag: keyof HTMLElementTagNameMap, of: (lang: string) => TemplateResult])[] = [
  ["budget-sunburst", (lang) => html`<budget-sunburst lang=${lang} .data=${sample}></budget-sunburst>`],
  ["sankey-funds", (lang) => html`<sankey-funds lang=${lang} .data=${sample}></sankey-funds>`],
  ["budget-balance", (lang) => html`<budget-balance lang=${lang} .data=${sample}></budget-balance>`],
  ["sangong-compare", (lang) => html`<sangong-compare lang=${lang} .data=${sample}></sangong-compare>`],
  ["budget-change", (lang) => html`<budget-change lang=${lang} .data=${sample}></budget-change>`],
  ["procurement-list", (lang) => html`<procurement-list lang=${lang} .data=${sample}></procurement-list>`],
  ["state-assets", (lang) => html`<state-assets lang=${lang} .data=${sample}></state-assets>`],
];

/** The text nodes of an element, and where in its text each begins. */
function textsOf(element: Element): readonly { readonly node: Text; readonly from: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number }[] = [];
  for (let from = 0, node = walker.nextNode() as Text | null; node !== null; from += node.length, node = walker.nextNode() as Text | null) texts.push({ node, from });
  return texts;
}

/** Figures of an element that stand on two lines. */
function parted(element: Element): readonly string[] {
  const texts = textsOf(element);
  return Array.from(element.textContent.matchAll(FIGURE), ({ 0: figure, index }) => {
    const tops = texts.flatMap(({ node, from }) => {
      const [start, end] = [Math.max(0, index - from), Math.min(node.length, index + figure.length - from)];
      if (start >= end) return [];
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return Array.from(range.getClientRects(), ({ top }) => Math.round(top));
    });
    return new Set(tops).size > 1 ? [figure] : [];
  }).flat();
}

it.each(PICTURES.flatMap(([tag, of]) => (["zh-CN", "en"] as const).map((lang) => [tag, lang, of] as const)))("<%s> in %s keeps each figure of its title and notes on one line with its unit", async (tag, lang, of) => {
  const element = await mountOne(tag, of(lang));
  await until(() => shadowOf(element).querySelector(".title") !== null); // words of a language may be on their way
  let figures = 0;
  for (const width of WIDTHS) {
    element.style.width = `${width}px`;
    await settled(document.body);
    for (const sentence of shadowOf(element).querySelectorAll("figcaption .title, .note")) {
      figures += Array.from(sentence.textContent.matchAll(FIGURE)).length;
      expect(parted(sentence), `${width} px: ${sentence.textContent}`).toEqual([]);
    }
  }
  expect(figures).toBeGreaterThanOrEqual(WIDTHS.length);
});
