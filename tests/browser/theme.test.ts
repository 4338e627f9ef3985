/** Which theme an element has: its own, that of the nearest around it, that of a preset on the page, that of the reader's system. */
import { html } from "lit";
import { afterEach, describe, expect, it } from "vitest";
import "../../src/all.js";
import newsroom from "../../src/themes/newsroom.css?raw";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf, until } from "./page.js";

quietPage();

const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(21, 23, 26)";
const ground = (element: Element): string => getComputedStyle(element).backgroundColor;

afterEach(() => document.documentElement.removeAttribute("data-theme"));

describe("the theme of an element", () => {
  it("is its own, whatever stands around it", async () => {
    const page = await mount(html`<section data-theme="dark"><budget-audit .data=${sample} data-theme="light"></budget-audit></section>`);
    expect(ground(must(page.querySelector("budget-audit")))).toBe(LIGHT);
  });

  it("is that of the page, and follows it there and back", async () => {
    const element = must((await mount(html`<budget-audit .data=${sample}></budget-audit>`)).querySelector("budget-audit"));
    document.documentElement.dataset["theme"] = "dark";
    await until(() => ground(element) === DARK);
    document.documentElement.dataset["theme"] = "light";
    await until(() => ground(element) === LIGHT);
    delete document.documentElement.dataset["theme"];
    await until(() => !element.hasAttribute("data-theme-around"));
  });

  it("is that of the nearest of several around it", async () => {
    document.documentElement.dataset["theme"] = "light";
    const page = await mount(html`<budget-data .data=${sample} data-theme="dark"><budget-audit></budget-audit><div data-theme="light"><budget-audit></budget-audit></div></budget-data>`);
    const [outer, inner] = page.querySelectorAll("budget-audit");
    expect(ground(must(outer))).toBe(DARK);
    expect(ground(must(inner))).toBe(LIGHT);
  });

  it("reaches into shadow roots, where it can be changed too", async () => {
    const page = await mount(html`<section data-theme="dark"><div></div></section>`);
    const inner = document.createElement("div");
    const element = document.createElement("budget-audit");
    element.data = sample;
    must(page.querySelector("div")).attachShadow({ mode: "open" }).append(inner);
    inner.append(element);
    await settled(page);
    expect(ground(element)).toBe(DARK);
    inner.dataset["theme"] = "light";
    await until(() => ground(element) === LIGHT);
  });

  it("is looked for anew where an element is moved to", async () => {
    const page = await mount(html`<section data-theme="dark"><budget-audit .data=${sample}></budget-audit></section><section data-theme="light"></section>`);
    const element = must(page.querySelector("budget-audit"));
    expect(ground(element)).toBe(DARK);
    must(page.querySelector("[data-theme=light]")).append(element);
    expect(ground(element)).toBe(LIGHT);
  });

  it("knows two values; any other is as good as none", async () => {
    const page = await mount(html`<section data-theme="dark"><div data-theme="sepia"><budget-audit .data=${sample}></budget-audit></div></section>`);
    expect(ground(must(page.querySelector("budget-audit")))).toBe(DARK);
  });
});

describe("a preset", () => {
  it("dresses the page's elements, each in the theme around it, and steps back before properties nearer to them", async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(newsroom);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const page = await mount(html`<budget-audit .data=${sample} data-theme="light"></budget-audit>
        <section data-theme="dark"><budget-audit .data=${sample}></budget-audit></section>
        <section .style=${"--budget-page: rgb(1, 2, 3)"}><budget-audit .data=${sample}></budget-audit></section>`);
      expect(Array.from(page.querySelectorAll("budget-audit"), ground)).toEqual(["rgb(251, 248, 241)", "rgb(25, 23, 20)", "rgb(1, 2, 3)"]);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });
});

describe("colours of classes", () => {
  it("can be set anywhere above: one class, or a slot of the palette", async () => {
    const page = await mount(html`<section .style=${"--budget-color-206: rgb(1, 2, 3); --budget-palette-2: rgb(4, 5, 6)"}><budget-sunburst .data=${sample}></budget-sunburst></section>`);
    const fills = Array.from(shadowOf(must(page.querySelector("budget-sunburst"))).querySelectorAll(".shape"), (shape) => getComputedStyle(shape).fill);
    expect(fills).toContain("rgb(1, 2, 3)");
    expect(fills).toContain("rgb(4, 5, 6)");
  });
});

describe("the size of text", () => {
  it("grows with the text around, and is never under 14 px", async () => {
    const page = await mount(html`<div .style=${"font-size: 8px"}><budget-audit .data=${sample}></budget-audit></div><div .style=${"font-size: 32px"}><budget-audit .data=${sample}></budget-audit></div>`);
    expect(Array.from(page.querySelectorAll("budget-audit"), (element) => getComputedStyle(element).fontSize)).toEqual(["14px", "28px"]);
  });
});
