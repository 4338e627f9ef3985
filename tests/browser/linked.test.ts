/** Elements inside one `<budget-data>`: one selection, one unit, one year. */
import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import type { BudgetDocument } from "../../src/schema/definition.js";
import { finalAccounts, small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { marks, mount, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const science = "206";
const selectedRows = (table: Element): string[] => Array.from(shadowOf(table).querySelectorAll("tr[aria-selected=true] th")).map(({ textContent }) => textContent.replace("▾", ""));
const outline = (sunburst: Element): string => must(shadowOf(sunburst).querySelector(".overlay path")).getAttribute("d") ?? "";

async function views(attributes: { readonly selection?: string; readonly unit?: "元" } = {}): Promise<{ readonly data: HTMLElementTagNameMap["budget-data"]; readonly sunburst: HTMLElementTagNameMap["budget-sunburst"]; readonly table: HTMLElementTagNameMap["budget-table"] }> {
  const page = await mount(html`<budget-data .data=${sample} selection=${attributes.selection ?? ""} unit=${attributes.unit ?? ""}>
    <budget-sunburst></budget-sunburst><budget-table table="expenditure"></budget-table>
  </budget-data>`);
  return { data: must(page.querySelector("budget-data")), sunburst: must(page.querySelector("budget-sunburst")), table: must(page.querySelector("budget-table")) };
}

describe("the selection", () => {
  it("given by the host is lit in every view", async () => {
    const { sunburst, table } = await views({ selection: science });
    expect(selectedRows(table)).toEqual(["科学技术支出"]);
    const arc = must(marks(sunburst).find((mark) => mark.getAttribute("aria-label")?.startsWith("206 ")));
    expect(outline(sunburst)).toBe(arc.getAttribute("d"));
    expect(textOf(sunburst, ".detail")).toContain("1206.44");
  });

  it("follows the reader from a table to a picture, and is told to the host", async () => {
    const { data, sunburst, table } = await views();
    expect(outline(sunburst)).toBe("");
    const told: unknown[] = [];
    data.addEventListener("budget-select", ({ subject }) => told.push(subject?.key));
    const row = must(Array.from(shadowOf(table).querySelectorAll<HTMLElement>("th[scope=row]")).find(({ textContent }) => textContent.includes("卫生健康支出")));
    await userEvent.click(row);
    await settled(document.body);
    expect(told).toEqual(["210"]);
    expect(data.getAttribute("selection")).toBe("210");
    expect(textOf(sunburst, ".detail")).toContain("卫生健康支出");
  });

  it("is what a reader goes into, and none when they are back at the whole", async () => {
    const { data, sunburst, table } = await views();
    must(marks(sunburst).find((mark) => mark.getAttribute("aria-label")?.startsWith("206 "))).dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await settled(document.body);
    expect(data.selection).toBe(science);
    expect(selectedRows(table)).toEqual(["科学技术支出"]);
    must(shadowOf(sunburst).querySelector<HTMLElement>(".trail button")).click();
    await settled(document.body);
    expect(data.selection).toBe("");
    expect(selectedRows(table)).toEqual([]);
  });

  it("is the element's own where no <budget-data> is around it", async () => {
    const page = await mount(html`<budget-sunburst .data=${sample} selection="2060705"></budget-sunburst>`);
    const sunburst = must(page.querySelector("budget-sunburst"));
    expect(textOf(sunburst, ".detail")).toContain("329.52");
    const item = must(marks(sunburst).find((mark) => mark.getAttribute("aria-label")?.startsWith("2060705 ")));
    item.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    expect(sunburst.selection).toBe("");
  });

  it("takes no notice of a key that nothing has", async () => {
    const { sunburst, table } = await views({ selection: "<img src=x onerror=alert(1)>" });
    expect(outline(sunburst)).toBe("");
    expect(selectedRows(table)).toEqual([]);
  });
});

describe("a selection without a code", () => {
  const linked = async (selection: string): Promise<HTMLElement> => mount(html`<budget-data .data=${sample} selection=${selection}><budget-balance></budget-balance><budget-table table="balance"></budget-table><budget-table table="threePublic"></budget-table><sangong-compare></sangong-compare></budget-data>`);
  const tables = (page: HTMLElement): readonly string[][] => Array.from(page.querySelectorAll("budget-table"), selectedRows);

  it("lights the source in the balance and in its table", async () => {
    const page = await linked("source:appropriation");
    expect(tables(page)).toEqual([["一、一般公共预算拨款收入"], []]);
    expect(textOf(must(page.querySelector("budget-balance")), ".detail")).toContain("1403.69");
  });

  it("goes from a row of the table to the balance", async () => {
    const page = await linked("");
    const cells = shadowOf(must(page.querySelector("budget-table"))).querySelectorAll<HTMLElement>("th[scope=row]");
    await userEvent.click(must(Array.from(cells).find(({ textContent }) => textContent.includes("科学技术支出"))));
    await settled(document.body);
    expect(must(page.querySelector("budget-data")).selection).toBe(science);
    expect(textOf(must(page.querySelector("budget-balance")), ".detail")).toContain("1206.44");
  });

  it("of an economic item is its line of the three public expenses", async () => {
    const page = await linked("30217");
    expect(tables(page)).toEqual([[], ["三、公务接待费"]]);
    expect(must(shadowOf(must(page.querySelector("sangong-compare"))).querySelector("[data-key='threePublic:reception']")).getAttribute("aria-selected")).toBe("true");
  });
});

describe("what is pointed at", () => {
  it("is outlined in the other pictures, and no more when the pointer leaves", async () => {
    const page = await mount(html`<budget-data .data=${sample}><budget-sunburst></budget-sunburst><budget-sunburst view="icicle"></budget-sunburst></budget-data>`);
    const [one, other] = Array.from(page.querySelectorAll("budget-sunburst"));
    const mark = must(marks(must(one)).find((item) => item.getAttribute("aria-label")?.startsWith("208 ")));
    mark.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
    await settled(document.body);
    expect(outline(must(other))).not.toBe("");
    must(shadowOf(must(one)).querySelector(".stage")).dispatchEvent(new PointerEvent("pointerleave"));
    await settled(document.body);
    expect(outline(must(other))).toBe("");
  });
});

describe("what is pointed at in a view that goes away", () => {
  const point = (element: Element): void => void must(shadowOf(element).querySelector("g[data-key='208']")).dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
  const pane = (element: Element): string => textOf(element, ".detail");

  it("is lit in the others no more, and not where it comes in again", async () => {
    const page = await mount(html`<budget-data .data=${sample}><budget-balance></budget-balance><budget-balance></budget-balance></budget-data>`);
    const [one, other] = Array.from(page.querySelectorAll("budget-balance"));
    await until(() => shadowOf(must(one)).querySelector("g[data-key='208']") !== null);
    point(must(one));
    await settled(document.body);
    expect(pane(must(other))).toContain("265.93");
    must(one).remove();
    await settled(document.body);
    expect(pane(must(other))).not.toContain("265.93");
    must(page.querySelector("budget-data")).append(must(one));
    await settled(document.body);
    expect(pane(must(one))).not.toContain("265.93");
  });

  it("is lit on where another view goes away", async () => {
    const page = await mount(html`<budget-data .data=${sample}><budget-balance></budget-balance><budget-balance></budget-balance><budget-balance></budget-balance></budget-data>`);
    const [one, other, third] = Array.from(page.querySelectorAll("budget-balance"));
    await until(() => shadowOf(must(one)).querySelector("g[data-key='208']") !== null);
    point(must(one));
    must(third).remove();
    await settled(document.body);
    expect(pane(must(other))).toContain("265.93");
  });
});

describe("a source within a source", () => {
  it("keeps its selection and its pointer to itself, and tells the page of both", async () => {
    const page = await mount(html`<budget-data class="outer" .data=${sample}><budget-balance></budget-balance><budget-data class="inner" .data=${sample}><budget-balance></budget-balance></budget-data></budget-data>`);
    const [outer, inner] = Array.from(page.querySelectorAll("budget-data"));
    const [above, below] = Array.from(page.querySelectorAll("budget-balance"));
    await until(() => shadowOf(must(below)).querySelector("g[data-key='208']") !== null);
    const told: unknown[] = [];
    page.addEventListener("budget-select", ({ subject }) => told.push(subject?.key));
    const option = must(shadowOf(must(below)).querySelector("g[data-key='208']"));
    option.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true }));
    option.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await settled(document.body);
    expect([must(outer).selection, must(inner).selection, ...told]).toEqual(["", "208", "208"]);
    expect(textOf(must(above), ".detail")).not.toContain("265.93");
  });
});

describe("unit, year and kind", () => {
  it("the unit is that of all views, where they have none of their own", async () => {
    const { data, sunburst, table } = await views({ unit: "元" });
    expect(textOf(sunburst)).toContain("16508800");
    expect(textOf(table)).toContain("16508800");
    data.unit = "亿元";
    sunburst.unit = "万元";
    await settled(document.body);
    expect(textOf(sunburst)).toContain("1650.88");
    expect(textOf(table)).toContain("0.165088");
  });

  const years: readonly BudgetDocument[] = [{ ...small, year: 2023, kind: "budget" }, { ...finalAccounts, year: 2021 }, { ...small, year: 2023, kind: "finalAccounts" }, { ...small, year: 2022 }];

  it("of several documents the last is shown, final accounts after the budget, and all are known", async () => {
    const page = await mount(html`<budget-data .data=${years}><budget-sunburst></budget-sunburst></budget-data>`);
    const { state } = must(page.querySelector("budget-sunburst"));
    expect(state.status === "ready" && state.documents.map(({ year, kind }) => `${year} ${kind}`)).toEqual(["2021 finalAccounts", "2022 budget", "2023 budget", "2023 finalAccounts"]);
    expect(textOf(must(page.querySelector("budget-sunburst")))).toContain("2023 年决算");
  });

  it("year and kind choose one, and change at run time", async () => {
    const page = await mount(html`<budget-data .data=${years} year="2023" kind="budget"><budget-sunburst></budget-sunburst></budget-data>`);
    const sunburst = must(page.querySelector("budget-sunburst"));
    expect(textOf(sunburst)).toContain("2023 年预算");
    const data = must(page.querySelector("budget-data"));
    data.kind = "";
    data.year = "2021";
    await settled(document.body);
    expect(textOf(sunburst)).toContain("2021 年决算");
  });

  it("a year or a selection set as a number by a framework is met, and attributes that are taken away leave the default", async () => {
    const page = await mount(html`<budget-data .data=${years} kind="budget" unit="元"><budget-sunburst></budget-sunburst><sankey-funds></sankey-funds></budget-data>`);
    const [data, sunburst] = [must(page.querySelector("budget-data")), must(page.querySelector("budget-sunburst"))];
    Object.assign(data, { year: 2022, selection: 206 });
    await settled(document.body);
    expect(textOf(sunburst)).toContain("2022 年预算");
    expect(outline(sunburst)).not.toBe("");
    for (const name of ["year", "kind", "unit", "selection"]) data.removeAttribute(name);
    Object.assign(data, { year: null, selection: null });
    await settled(document.body);
    expect(textOf(sunburst)).toContain("2023 年决算");
    expect(outline(sunburst)).toBe("");
  });

  it("a year that is not given is said, with those that are", async () => {
    const page = await mount(html`<budget-data .data=${years} year="1999"><budget-sunburst></budget-sunburst></budget-data>`);
    expect(textOf(must(page.querySelector("budget-sunburst")))).toMatch(/没有 1999 的文档；现有：2021 finalAccounts, 2022 budget/);
  });

  it("several scripts inside the tag are several documents, and one that cannot be read does not take the others away", async () => {
    const scripts = [JSON.stringify(years[3]), "{", JSON.stringify(years[0])];
    const data = document.createElement("budget-data");
    for (const text of scripts) data.append(Object.assign(document.createElement("script"), { type: "application/json", textContent: text }));
    document.body.append(data);
    await settled(document.body);
    const { state } = data;
    expect(state.status === "ready" && state.documents.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(state.status === "ready" && state.issues.map(({ code }) => code)).toEqual(["notJson"]);
  });
});

describe("a source of data", () => {
  it("leaves the look of the text inside it to the page", async () => {
    const page = await mount(html`<p>外</p><budget-data .data=${small}><p>内</p></budget-data>`);
    page.style.cssText += "color: rgb(1, 2, 3); font: italic 31px serif; letter-spacing: 3px";
    const [outside, inside] = Array.from(page.querySelectorAll("p"), (paragraph) => getComputedStyle(paragraph));
    for (const property of ["color", "font", "letterSpacing", "backgroundColor", "textAlign", "overflowWrap"] as const) expect(must(inside)[property]).toBe(must(outside)[property]);
  });
});
