import { html } from "lit";
import { describe, expect, it } from "vitest";
import "../../src/all.js";
import { nearestLang } from "../../src/ui/locale/locale-controller.js";
import { severalFaults } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { marks, mount, mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const ZH = "支出功能分类";
const EN = "Functional classification";

describe("the language of an element", () => {
  // First in the file: English is loaded once a page, and here nobody has asked for it yet.
  it("has come when updateComplete resolves", async () => {
    const element = Object.assign(document.createElement("budget-sunburst"), { lang: "en", data: sample });
    document.body.append(element);
    await element.updateComplete;
    expect(textOf(element)).toContain(EN);
  });

  it("is zh-CN without a word about it", async () => {
    document.documentElement.removeAttribute("lang");
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    expect(textOf(element)).toContain(ZH);
  });

  it("follows the page when the page switches, there and back", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    document.documentElement.lang = "en";
    await until(() => textOf(element).includes(EN));
    document.documentElement.lang = "zh-CN";
    await until(() => textOf(element).includes(ZH));
  });

  it("is that of the nearest lang, its own first", async () => {
    const page = await mount(html`<section lang="en"><budget-sunburst .data=${sample}></budget-sunburst><budget-sunburst .data=${sample} lang="zh"></budget-sunburst></section>`);
    const [outer, own] = page.querySelectorAll("budget-sunburst");
    await until(() => textOf(must(outer)).includes(EN));
    expect(textOf(must(own))).toContain(ZH);
  });

  it("is looked for across shadow roots, and followed there", async () => {
    const page = await mount(html`<section><div></div></section>`);
    const outer = must(page.querySelector("section"));
    const inner = document.createElement("div");
    const element = document.createElement("budget-sunburst");
    element.data = sample;
    must(page.querySelector("div")).attachShadow({ mode: "open" }).append(inner);
    inner.attachShadow({ mode: "open" }).append(element);
    await settled(page);
    outer.lang = "en";
    expect(nearestLang(element)).toBe("en");
    await until(() => textOf(element).includes(EN));
  });

  it("changes words and never a figure", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const figures = (): readonly string[] => Array.from(shadowOf(element).querySelectorAll("tbody tr"), (row) => must(row.children[2]).textContent.trim());
    const zh = figures();
    document.documentElement.lang = "en";
    await until(() => textOf(element).includes(EN));
    await settled(document.body);
    expect(figures()).toEqual(zh);
    expect(marks(element).length).toBeGreaterThan(0);
  });

  it("is spoken by the issues too", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${severalFaults}></budget-sunburst>`);
    expect(textOf(element, "[role=alert]")).toMatch(/未知的取值/);
    document.documentElement.lang = "en";
    await until(() => /unknown value/.test(textOf(element, "[role=alert]")));
  });

  it("names the classes in English for readers of English, and keeps the codes", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} lang="en"></budget-sunburst>`);
    await until(() => marks(element).some((item) => /^206 [A-Z]/.test(item.getAttribute("aria-label") ?? "")));
  });
});
