import { html } from "lit";
import { beforeEach, describe, expect, it } from "vitest";
import "../../src/all.js";
import { expenditure, manyItems } from "../../stories/data/build.js";
import { small } from "../../stories/data/odd.js";
import { answers } from "./answers.js";
import { mark, marks, mount, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const MARKUP = `<img src="x-${Date.now()}.png" onerror="window.hostile = true">`;
const DEEP = 20_000;
const deepText = "[".repeat(DEEP) + "]".repeat(DEEP);
function deepValue(): unknown {
  let value: unknown = "0";
  for (let i = 0; i < DEEP; i++) value = { a: value };
  return value;
}
const withAmount = (amount: unknown): unknown => ({ ...small, tables: { expenditure: { title: "表", unit: "万元", rows: [{ code: "206", name: "科学技术支出", cells: { total: amount } }] } } });

/** The element under test beside a neighbour of the host page. */
async function place(data: unknown, lang = "zh-CN"): Promise<{ element: HTMLElementTagNameMap["budget-sunburst"]; table: HTMLElementTagNameMap["budget-table"]; neighbour: Element }> {
  const page = await mount(html`<p>邻居</p><budget-data lang=${lang} .data=${data}><budget-sunburst></budget-sunburst><budget-table></budget-table></budget-data>`);
  return { element: must(page.querySelector("budget-sunburst")), table: must(page.querySelector("budget-table")), neighbour: must(page.querySelector("p")) };
}

beforeEach(() => {
  Reflect.deleteProperty(window, "hostile");
});

const REFUSED: readonly (readonly [name: string, data: unknown])[] = [
  ["text that is no JSON", "{oops"],
  ["an empty text", " "],
  ["a number", 42],
  ["a list of what is no document", [42]],
  ["a document without anything", {}],
  ["a document of a later version", { ...small, schemaVersion: "2.0" }],
  ["tables that are a text", { ...small, tables: "x" }],
  ["an amount 1e999999999", withAmount("1e999999999")],
  ["an amount of a thousand digits", withAmount("9".repeat(1000))],
  ["an amount that is a number beyond all", withAmount(Infinity)],
  ["an amount that is an object", withAmount({ valueOf: 1 })],
  ["an amount nested 20,000 deep", withAmount(deepValue())],
  ["JSON text nested 20,000 deep", deepText],
  ["a table nested 20,000 deep", { ...small, tables: { expenditure: deepValue() } }],
  ["a label longer than any label", { ...small, entity: { name: "长".repeat(100_000) } }],
];

describe.each(REFUSED)("%s", (_, data) => {
  it.each([["zh-CN", /[\u4e00-\u9fff]{4}/], ["en", /(?:invalid|unknown|missing) [a-z]/i]] as const)("is answered by a readable message in %s, and the page goes on", async (lang, words) => {
    const { element, neighbour } = await place(data, lang);
    await until(() => shadowOf(element).querySelector("[role=alert]") !== null);
    await until(() => words.test(textOf(element, "[role=alert]")));
    expect(textOf(element, "[role=alert]").length).toBeLessThan(2000);
    expect(neighbour.textContent).toBe("邻居");
    must(element.closest("budget-data")).data = small;
    await until(() => marks(element).length > 0);
  });
});

describe("an answer that is none", () => {
  it.each([
    ["404", (asked: ReturnType<typeof answers>): void => must(asked[0]).answer("not here", { status: 404 }), "404"],
    ["a page in place of JSON", (asked: ReturnType<typeof answers>): void => must(asked[0]).answer("<!doctype html><p>登录</p>"), "JSON"],
    ["no network", (asked: ReturnType<typeof answers>): void => must(asked[0]).fail(new TypeError("Failed to fetch")), "Failed to fetch"],
  ])("%s is said, in both languages", async (_, answer, said) => {
    for (const lang of ["zh-CN", "en"]) {
      const asked = answers();
      const page = await mount(html`<budget-sunburst src="a.json" lang=${lang}><p>合计 1 万元</p></budget-sunburst>`);
      const element = must(page.querySelector("budget-sunburst"));
      await until(() => asked.length > 0);
      answer(asked);
      await until(() => textOf(element, "[role=alert]").includes(said));
      expect(must(element.querySelector("p")).getBoundingClientRect().height, "the text in the tag is shown").toBeGreaterThan(0);
    }
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "http://[", "ftp://host/a.json"])("src=%s is refused without a request", async (src) => {
    const asked = answers();
    const page = await mount(html`<budget-sunburst src=${src}></budget-sunburst>`);
    await until(() => textOf(must(page.querySelector("budget-sunburst")), "[role=alert]") !== "");
    expect(asked).toHaveLength(0);
  });
});

describe("a document that is read", () => {
  it("with markup in its labels shows the markup as text", async () => {
    const { element, table } = await place({ ...expenditure("1", [["206", MARKUP, "1"], ["207", "</script><script>window.hostile = true</script>", "1"]], { title: MARKUP, notes: [MARKUP] }), entity: { name: MARKUP }, source: { title: MARKUP } });
    await settled(document.body);
    for (const shown of [element, table]) {
      expect(textOf(shown)).toContain(MARKUP);
      expect(shadowOf(shown).querySelectorAll("img, script")).toHaveLength(0);
    }
    expect(mark(element, MARKUP)).toBeDefined();
    expect("hostile" in window).toBe(false);
    expect(performance.getEntriesByType("resource").filter(({ name }) => name.includes(".png"))).toHaveLength(0);
  });

  it("with codes, columns and tables named __proto__ shows them as what they are", async () => {
    const text = `{"schemaVersion":"1.0","kind":"budget","scope":"unit","year":2024,"entity":{"name":"甲"},"tables":{"expenditure":{"title":"表","unit":"元","rows":[{"code":"__proto__","name":"原型","cells":{"total":"7"}},{"code":"constructor","name":"构造","cells":{"total":"1","__proto__":"2"}}]},"__proto__":{"title":"又一表","unit":"元","rows":[]}}}`;
    const { element } = await place(text);
    expect(mark(element, "__proto__ 原型，7 元")).toBeDefined();
    expect(mark(element, "constructor 构造，1 元")).toBeDefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("with a field nested 20,000 deep that nobody reads is drawn", async () => {
    const { element } = await place({ ...small, extra: deepValue() });
    await until(() => marks(element).length > 0);
  });

  it("with bidi marks, emoji and control characters in labels is drawn", async () => {
    const { element } = await place(expenditure("3", [["201", "\u202e倒\u0000着", "1"], ["202", "👨‍👩‍👧‍👦".repeat(20), "1"], ["203", "\ud800", "1"]]));
    expect(marks(element)).toHaveLength(3);
  });

  it("of 100,000 rows is drawn with at most 2,000 shapes, and every other element stays small too", async () => {
    const page = await mount(html`<budget-sunburst .data=${manyItems(20, 70, 71)}></budget-sunburst>`);
    const element = must(page.querySelector("budget-sunburst"));
    await until(() => shadowOf(element).querySelector("table") !== null);
    for (const view of ["sunburst", "icicle", "bars"] as const) {
      element.view = view;
      await settled(page);
      expect(marks(element).length).toBeGreaterThan(0);
      expect(shadowOf(element).querySelectorAll("path").length).toBeLessThanOrEqual(2000);
    }
  });
});
