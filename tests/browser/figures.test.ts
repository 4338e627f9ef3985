import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import "../../src/all.js";
import type { BudgetDocument, BudgetHoverEvent } from "../../src/index.js";
import { documentOf, expenditure, rowOf, tableOf, type Line } from "../../stories/data/build.js";
import { gathered } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mark, marks, mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const withoutTotal = (...lines: readonly Line[]): BudgetDocument => documentOf({ expenditure: { ...tableOf(null, []), rows: lines.map(rowOf) } });

describe("a figure that is not printed", () => {
  it("says in the title, the detail and the table that it is derived", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${withoutTotal(["206", "甲", "1.00"], ["208", "乙", "2.00"])} show-table></budget-sunburst>`);
    await until(() => textOf(element, ".title").includes("3.00"));
    await settled(document.body);
    for (const place of [".title", "[part=detail]", "tbody tr:first-child"]) expect(textOf(element, place)).toContain("推算");
    expect(textOf(element, "tbody tr:last-child")).not.toContain("推算");
  });

  it("is not given to a remainder that is pointed at as if it were its parent's", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${gathered}></budget-sunburst>`);
    const heard: unknown[] = [];
    element.addEventListener("budget-hover", (event: BudgetHoverEvent) => heard.push(event.subject));
    mark(element, "其他 40 项").dispatchEvent(new PointerEvent("pointerover", { bubbles: true, composed: true, pointerType: "mouse" }));
    expect(heard).toEqual([{ key: "", code: "", name: "其他 40 项", amount: null, unit: "万元" }]);
  });
});

describe("a display unit that is not known", () => {
  it.each(["budget-sunburst", "budget-table"] as const)("leaves the figures of <%s> as printed, with a warning", async (tag) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const element = document.createElement(tag);
    element.setAttribute("unit", `千元 ${tag}`);
    element.data = sample;
    document.body.append(element);
    await settled(document.body);
    expect(textOf(element)).toContain("1650.88");
    expect(textOf(element)).toContain("单位：万元");
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe("nothing to draw", () => {
  it("is not called zero where cells are blank", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${expenditure(null, [["206", "甲", null]])}></budget-sunburst>`);
    expect(textOf(element, ".state")).toBe("此处没有印出数字，没有可绘制的图形。");
  });

  it("is called zero where zeros are printed", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${expenditure("0.00", [["206", "甲", "0.00"]])}></budget-sunburst>`);
    expect(textOf(element, ".state")).toContain("合计为零");
  });

  it.each(["nowhere", "constructor", "__proto__"])("is said of a column %s that the table has not", async (column) => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} column=${column}></budget-sunburst>`);
    expect(textOf(element, ".state")).toContain("没有印出数字");
    expect(textOf(element)).not.toMatch(/undefined|function/);
  });

  it("is listed as bars of zero, so that keys find a way back", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${expenditure("1", [["206", "甲", "1"], ["208", "乙", "0.00"], ["20801", "丙", "0.00"]])} view="bars" drill="208"></budget-sunburst>`);
    expect(marks(element)).toHaveLength(1);
  });
});

describe("the sentence", () => {
  const titleOf = async (table: string, column: string): Promise<string> =>
    textOf(await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} table=${table} column=${column}></budget-sunburst>`), ".title");

  it("says what a column narrows it to", async () => {
    expect(await titleOf("", "project")).toContain("预算支出（项目支出） 670.21 万元");
  });

  it("says which fund a table is of", async () => {
    expect(await titleOf("generalPublic", "total")).toContain("预算支出（一般公共预算） 1650.88 万元");
  });

  it("does not call revenue expenditure", async () => {
    expect(await titleOf("revenue", "total")).toContain("预算收入 1650.88 万元");
  });
});

describe("hostile words", () => {
  it("do not turn the digits after them round", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${expenditure("12.34", [["206", "甲\u202e", "12.34"]])}></budget-sunburst>`);
    const walker = document.createTreeWalker(must(shadowOf(element).querySelector(".title")), NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    // Figures may stand in boxes of their own: the last is the one after the hostile name.
    const text = must(texts.filter(({ data }) => data.includes("12.34")).at(-1));
    const left = (at: number): number => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    };
    const at = text.data.lastIndexOf("12.34");
    expect(left(at)).toBeLessThan(left(at + 4));
  });

  it("do not borrow a title from Object.prototype", async () => {
    const document = documentOf({ constructor: tableOf("1", [["206", "甲", "1"]]) });
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${document} table="constructor"></budget-sunburst>`);
    expect(textOf(element, ".subtitle")).toContain("部门预算支出总表");
  });
});
