import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { linesOf } from "../../src/poster/text-block.js";
import { matches, pixels, rulesOf, substitute } from "../../src/render/css.js";
import { optional, RenderFault } from "../../src/render/fault.js";
import { chineseFont } from "../../src/render/fonts.js";
import { drawableTags, renderPage, renderSvg } from "../../src/render/index.js";
import { estimateText } from "../../src/layout/label.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

vi.setConfig({ testTimeout: 60_000 });

const sample = sampleDocument();
const text = JSON.stringify(sample);

function parsed(markup: string): Document {
  return new JSDOM(markup, { url: "http://localhost/", pretendToBeVisual: false }).window.document;
}

describe("drawing in Node", () => {
  it("leaves the globals as they were", async () => {
    const before = Object.getOwnPropertyNames(globalThis).sort();
    const values = ["Event", "setTimeout", "performance", "document", "HTMLElement"].map((name) => (globalThis as Record<string, unknown>)[name]);
    await renderSvg({ tag: "budget-balance", documents: [text] });
    expect(["Event", "setTimeout", "performance", "document", "HTMLElement"].map((name) => (globalThis as Record<string, unknown>)[name])).toEqual(values);
    // Lit notes its versions on the global object.
    expect(Object.getOwnPropertyNames(globalThis).sort().filter((name) => !before.includes(name) && !/^(lit|reactiveElement)[A-Z]|^_\$|^__vite|^customElements$/.test(name))).toEqual([]);
  });

  it("gives the same for the same", async () => {
    const request = { tag: "sankey-funds", documents: [text] };
    expect((await renderSvg(request)).content).toBe((await renderSvg(request)).content);
  });

  it.each(["budget-sunburst", "sankey-funds", "kpi-scorecard"])("gives <%s> the same hashes whatever the document, the language and the options: a policy is written once", async (tag) => {
    const small = { ...sample, entity: { ...sample.entity, name: "某局" }, projects: sample.projects?.slice(0, 1) };
    const written = async (document: object, language: "zh" | "en", lazy = false): Promise<readonly string[]> => (await renderPage({ tag, documents: [JSON.stringify(document)], language, widths: [340, 720] }, { lazy })).hashes;
    expect((await written(sample, "zh")).length).toBeGreaterThan(0);
    expect(await written(small, "en")).toEqual(await written(sample, "zh"));
    expect(await written(small, "en", true)).toEqual(await written(sample, "zh", true));
  });

  it.each(drawableTags())("writes <%s> as a page without script, style attributes or handlers, or says why not", async (tag) => {
    const attributes = tag === "budget-figure" ? { path: "threePublic.total" } : tag === "budget-term" ? { term: "三公经费" } : {};
    const { html } = await renderPage({ tag, documents: [text], attributes, widths: [640] });
    const document = parsed(html);
    const all = [document, ...Array.from(document.querySelectorAll("template"), ({ content }) => content)].flatMap((root) => Array.from(root.querySelectorAll("*")));
    expect(all.filter(({ localName }) => localName === "script")).toEqual([]);
    expect(all.flatMap((element) => Array.from(element.attributes)).filter(({ name, value }) => name === "style" || name.startsWith("on") || name === "tabindex" || /^\s*javascript:/i.test(value))).toEqual([]);
    expect(must(document.querySelector(tag)).textContent.trim()).not.toBe("");
  });
});

describe("a standalone SVG", () => {
  it.each(["budget-sunburst", "sankey-funds", "budget-balance", "sangong-compare"])("of <%s> has a title, a text alternative and literal colours, and refers to nothing outside", async (tag) => {
    for (const theme of ["light", "dark"] as const) {
      const { content } = await renderSvg({ tag, documents: [text], theme });
      const document = new (parsed("").defaultView as unknown as typeof globalThis).DOMParser().parseFromString(content, "image/svg+xml");
      expect(document.querySelector("parsererror")).toBeNull();
      expect(document.querySelector("svg > title")?.textContent).toContain(sample.entity.name);
      expect(document.querySelector("svg > desc")?.textContent).toMatch(/万元.*\d/);
      expect(content).not.toMatch(/var\(|class=|style=|href=|aria-label=|data-|currentColor|url\((?!#)/);
      const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
      for (const [, id] of content.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    }
  });

  it("has the page colour of its theme", async () => {
    const page = async (theme: "light" | "dark"): Promise<string> => (await renderSvg({ tag: "budget-balance", documents: [text], theme })).content.match(/<rect width="\d+" height="\d+" fill="([^"]+)"/)?.[1] ?? "";
    expect(await page("light")).not.toBe(await page("dark"));
  });

  it("shows hostile labels as text", async () => {
    const hostile = `<img src=x onerror="alert(1)">]]>&amp;`;
    const odd = JSON.stringify({ ...sample, entity: { ...sample.entity, name: hostile } });
    const { content } = await renderSvg({ tag: "budget-sunburst", documents: [odd] });
    expect(content).not.toContain("<img");
    const { html } = await renderPage({ tag: "budget-sunburst", documents: [odd], widths: [640] }, { embed: true });
    const document = parsed(html);
    expect(document.querySelector("img")).toBeNull();
    expect(must(document.querySelector("template")).content.querySelector("img")).toBeNull();
    expect(document.title).toContain(hostile);
  });
});

describe("what is worked out of style sheets", () => {
  it("is rules outside conditions, one a selector", () => {
    expect(rulesOf("a,b{fill:red}/* x */@media print{a{fill:blue}}:host([x]) .c{stroke:var(--s, none);}").map(({ selector }) => selector)).toEqual(["a", "b", ":host([x]) .c"]);
  });

  it("is variables, with what stands in for them", () => {
    const known = new Map([["--a", "var(--b)"], ["--b", "blue"]]);
    expect(substitute("var(--c,var(--a))", (name) => known.get(name))).toBe("blue");
    expect(substitute("1px var(--none)", () => undefined)).toBe("1px");
  });

  it("is lengths in px", () => {
    expect([pixels("2px", 10), pixels("0.5em", 10), pixels("max(12px, 0.9em)", 20), pixels("50%", 10)]).toEqual([2, 5, 18, undefined]);
  });

  it("knows the host of a shadow root", () => {
    const document = parsed(`<x-y data-theme="dark"></x-y>`);
    const host = must(document.querySelector("x-y"));
    expect([":host", ':host([data-theme="dark"])', ':host(:not([data-theme="light"]))', ':host([data-theme="light"])', "x-y"].map((selector) => matches(host, selector, host))).toEqual([true, true, true, false, false]);
  });
});

describe("lines of text", () => {
  it.each(["张家口市科学技术协会 2023 年预算支出 1650.88 万元，其中科学技术支出 1206.44 万元，占 73.1%", "The department of science spends 1650.88 of it, mostly on science and technology (73.1%)", "正文：“2023年预算收支安排1650.88万元，较2022年预算增加515.78万元（+45.44%），减少（−3.20%）”"])("keep words, figures and marks whole: %s", (sentence) => {
    const lines = linesOf(sentence, 12, 150, estimateText);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("").replace(/\s/g, "")).toBe(sentence.replace(/\s/g, ""));
    for (const figure of sentence.match(/[+−]?[\d.]+%?/g) ?? []) expect(lines.some((line) => line.includes(figure))).toBe(true);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、）,.;)]/);
      expect(estimateText(line, 12)).toBeLessThanOrEqual(150);
    }
  });
});

describe("a font with Chinese characters", () => {
  it("is asked for with the name of the package to install, in both languages", () => {
    const fault = ((): unknown => {
      try {
        return chineseFont(undefined, []);
      } catch (error) {
        return error;
      }
    })();
    expect(fault).toBeInstanceOf(RenderFault);
    expect(fault).toMatchObject({ kind: "missing", said: { zh: expect.stringContaining("fonts-noto-cjk") as unknown, en: expect.stringContaining("fonts-noto-cjk") as unknown } });
  });
});

describe("a picture of set text", () => {
  it("says its heading once", async () => {
    const { content } = await renderSvg({ tag: "budget-audit", documents: [JSON.stringify(sample)], language: "en" });
    expect(content.slice(content.indexOf("</desc>")).match(/450 identities checked/g)).toHaveLength(1);
    expect((await renderPage({ tag: "budget-audit", documents: [JSON.stringify(sample)], language: "en", widths: [640] }, { fragment: true })).html.split("</template>")[1]?.match(/450 identities checked/g)).toHaveLength(1);
  });
});

describe("a sheet of set text", () => {
  const procured = Array.from(new Set(must(sample.procurement?.rows).flatMap(({ texts }) => (texts?.["unit"] === undefined ? [] : [texts["unit"]]))));
  /** Every line that is set, as one text. */
  const linesOfSheet = async (tag: string, attributes: Record<string, string> = {}, width = 800): Promise<readonly string[]> =>
    Array.from(parsed((await renderSvg({ tag, documents: [text], attributes, widths: [width] })).content).querySelectorAll("text"), ({ textContent }) => textContent);

  it("names the units that buy, which one can fold with a script", async () => {
    expect(procured.length).toBeGreaterThan(1);
    const lines = await linesOfSheet("procurement-list");
    for (const unit of procured) expect(lines.join("\n")).toContain(unit);
    const still = parsed((await renderPage({ tag: "procurement-list", documents: [text], widths: [640] })).html);
    const { content } = must(still.querySelector("template"));
    for (const unit of procured) {
      const name = must(Array.from(content.querySelectorAll("button")).find(({ textContent }) => textContent.includes(unit)));
      expect(name.closest("[data-unsaid]")).toBeNull();
    }
  });

  it("says what a cell of the matrix says once, and not which keys lead to it", async () => {
    const lines = await linesOfSheet("kpi-scorecard", { view: "matrix" }, 1000);
    expect(lines).toContain("3 项");
    expect(lines.filter((line) => /方向键|^(\d+) \1 项/.test(line))).toEqual([]);
  });

  it("sets the headings of tables that follow each other once, and the columns of all in line", async () => {
    const { content } = await renderSvg({ tag: "kpi-scorecard", documents: [text], widths: [800] });
    const headings = Array.from(parsed(content).querySelectorAll("text")).filter(({ textContent }) => textContent === "指标值");
    expect(headings).toHaveLength(must(sample.projects).length);
    expect(new Set(headings.map((heading) => heading.getAttribute("x"))).size).toBe(1);
    for (const { name } of must(sample.projects)) expect(parsed(content).body.textContent).toContain(name);
  });

  it("breaks no short text for the sake of a long one", async () => {
    const lines = await linesOfSheet("procurement-list");
    for (const row of ["第 14 行", "一般公共预算拨款"]) expect(lines).toContain(row);
  });
});

describe("a font file that is given", () => {
  it("is asked for the face of Chinese characters, where it is a collection that is known", () => {
    const folder = mkdtempSync(join(tmpdir(), "budget-font-"));
    const [known, other] = ["NotoSansCJK-Regular.ttc", "other.ttf"].map((name) => join(folder, name)) as [string, string];
    for (const path of [known, other]) writeFileSync(path, "");
    expect(chineseFont(known)).toMatchObject({ family: "Noto Sans CJK SC", regular: { path: known, face: "NotoSansCJKsc-Regular" } });
    expect(chineseFont(other)).toMatchObject({ family: undefined, regular: { path: other, face: undefined } });
    rmSync(folder, { recursive: true });
  });
});

describe("an optional package that is not installed", () => {
  it("is named in both languages, with what to run", async () => {
    const fault = await optional("jsdom", () => Promise.reject(new Error("Cannot find package"))).catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind: "missing", said: { zh: expect.stringContaining("npm install jsdom") as unknown, en: expect.stringContaining("npm install jsdom") as unknown } });
  });
});
