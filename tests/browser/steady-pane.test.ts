/** The pane under a picture, while readers go from item to item: what follows it must not jump up and down. */
import { html } from "lit";
import { describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import "../../src/elements/budget-change/budget-change.js";
import "../../src/elements/sangong-compare/sangong-compare.js";
import "../../src/elements/sankey-funds/sankey-funds.js";
import type { SankeyFunds } from "../../src/elements/sankey-funds/sankey-funds.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf, until } from "./page.js";

quietPage();

const sankey = html`<sankey-funds .data=${sample}></sankey-funds>`;
const change = html`<budget-change .data=${sample}></budget-change>`;
const sangong = html`<sangong-compare .data=${sample}></sangong-compare>`;

/** Widths at which lines of the sample need panes of different heights. */
const CASES = [
  ...["360px", "720px", "1200px"].flatMap((width) => [["sankey-funds", width, sankey], ["budget-change", width, change]] as const),
  ["sangong-compare", "360px", sangong],
] as const;

const items = (element: Element): readonly Element[] => Array.from(shadowOf(element).querySelectorAll("[role=option][data-at]"));
const paneOf = (element: Element): HTMLElement => must(shadowOf(element).querySelector<HTMLElement>(".detail"));
const heightOf = (element: Element): number => paneOf(element).getBoundingClientRect().height;

/** What the item that is read needs by itself. */
function neededBy(element: Element): number {
  const pane = paneOf(element);
  const { minHeight } = pane.style;
  pane.style.minHeight = "";
  const needed = heightOf(element);
  pane.style.minHeight = minHeight;
  return needed;
}

async function point(item: Element): Promise<void> {
  item.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true, pointerType: "mouse" }));
  await settled(document.body);
}

async function leave(element: Element): Promise<void> {
  for (const place of [".stage", "[role=listbox]"]) shadowOf(element).querySelector(place)?.dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
  await settled(document.body);
}

/** Reads every item, then none: the pane is as tall as the longest of them. */
async function readAll(element: Element): Promise<void> {
  for (const item of items(element)) await point(item);
  await leave(element);
  expect(heightOf(element), "the pane is held open").toBeGreaterThan(neededBy(element));
}

describe("the pane", () => {
  it.each(CASES)("of <%s> at %s is as tall as the longest item read so far, at rest again too", async (tag, width, content) => {
    const element = must((await mount(content, width)).querySelector(tag));
    const needs = [heightOf(element)];
    for (const item of [...items(element)].slice(0, 12)) {
      await point(item);
      needs.push(neededBy(element));
      // Lengths are laid out in 64ths of a pixel.
      expect(heightOf(element)).toBeCloseTo(Math.max(...needs), 1);
    }
    expect(new Set(needs).size, "items that need different heights, or none is proved to be held").toBeGreaterThan(1);
    const held = heightOf(element);
    await leave(element);
    expect(heightOf(element)).toBe(held);
  });

  const CHANGES: readonly (readonly [string, (element: SankeyFunds) => unknown])[] = [
    ["another width", (element) => (must(element.parentElement).style.width = "420px")],
    ["other data", (element) => (element.data = structuredClone(sample))],
    ["another language", (element) => (element.lang = "en")],
    ["other stages", (element) => (element.stages = "source function")],
  ];

  it.each(CHANGES)("of <sankey-funds> begins anew with %s", async (_what, turn) => {
    const element = must((await mount(sankey, "360px")).querySelector("sankey-funds"));
    await readAll(element);
    turn(element);
    await until(() => paneOf(element).style.minHeight === "");
    await settled(document.body);
    expect(heightOf(element)).toBe(neededBy(element));
  });

  it("of <sangong-compare> begins anew with another form", async () => {
    const element = must((await mount(sangong, "360px")).querySelector("sangong-compare"));
    for (const item of items(element)) await point(item);
    expect(paneOf(element).style.minHeight).not.toBe("");
    element.form = "slope";
    await until(() => shadowOf(element).querySelector(".slope") !== null);
    expect(paneOf(element).style.minHeight).toBe("");
  });

  it.each([["sankey-funds", sankey], ["budget-change", change]] as const)("of <%s> is on paper what it is without a reader", async (tag, content) => {
    const element = must((await mount(content, "360px")).querySelector(tag));
    const onPaper = async (): Promise<number> => {
      await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
      const height = heightOf(element);
      await cdp().send("Emulation.setEmulatedMedia", { media: "" });
      return height;
    };
    const before = await onPaper();
    await readAll(element);
    expect(await onPaper()).toBe(before);
  });
});
