import { html } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import type { BudgetDrillEvent, BudgetHoverEvent, BudgetIssueEvent, BudgetSelectEvent } from "../../src/index.js";
import { blockedTable, oddCodes, severalFaults, small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mark, marks, mountOne, must, pointOn, quietPage, settled, shadowOf, textOf } from "./page.js";

quietPage();

type Heard = BudgetDrillEvent | BudgetHoverEvent | BudgetSelectEvent | BudgetIssueEvent;
const heard: Heard[] = [];
const types = (): readonly string[] => heard.map(({ type }) => type);
const subjects = (type: string): readonly unknown[] => heard.filter((event) => event.type === type).map((event) => ("subject" in event ? event.subject : undefined));

beforeEach(() => {
  heard.length = 0;
  const hear = (event: Event): number => heard.push(event as Heard);
  for (const type of ["budget-select", "budget-hover", "budget-drill", "budget-issue"]) document.body.addEventListener(type, hear);
  return () => {
    for (const type of ["budget-select", "budget-hover", "budget-drill", "budget-issue"]) document.body.removeEventListener(type, hear);
  };
});

async function press(element: Element, name: string): Promise<void> {
  const path = mark(element, name);
  await userEvent.click(path, { position: pointOn(path) });
  await settled(document.body);
}

describe("events", () => {
  it("do not fire for what a page sets", async () => {
    document.body.style.pointerEvents = "none"; // wherever an earlier test left the pointer
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    element.drill = "206";
    await settled(document.body);
    element.view = "icicle";
    element.classification = "economic";
    element.unit = "元";
    await settled(document.body);
    element.data = small;
    await settled(document.body);
    expect(types()).toEqual([]);
  });

  it("say what the reader went into, with the figure as printed, across shadow roots", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} unit="元"></budget-sunburst>`);
    await press(element, "科学技术支出，");
    expect(subjects("budget-drill")).toEqual([{ key: "206", code: "206", name: "科学技术支出", amount: "1206.44", unit: "万元" }]);
    expect(element.drill).toBe("206");
    expect(must(heard[0]).composed && must(heard[0]).bubbles).toBe(true);
  });

  it("say which item was chosen", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} drill="20607"></budget-sunburst>`);
    await press(element, "科技馆站");
    expect(subjects("budget-select")).toEqual([{ key: "2060705", code: "2060705", name: "科技馆站", amount: "329.52", unit: "万元" }]);
    expect(subjects("budget-drill")).toEqual([]);
  });

  it("say what is pointed at, and that nothing is any more", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const path = mark(element, "208 社会保障和就业支出");
    await userEvent.hover(path, { position: pointOn(path) });
    await userEvent.hover(must(shadowOf(element).querySelector(".title")));
    expect(subjects("budget-hover").slice(-2)).toEqual([{ key: "208", code: "208", name: "社会保障和就业支出", amount: "265.93", unit: "万元" }, undefined]);
  });

  it("give null for a figure that is not printed", async () => {
    const blank = { ...small, tables: { expenditure: { ...must(small.tables["expenditure"]), rows: [{ code: "201", name: "甲", cells: { total: null } }, { code: "206", name: "乙", cells: { total: "1" } }] } } };
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${blank} view="bars"></budget-sunburst>`);
    mark(element, "201 甲").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    expect(subjects("budget-select")).toEqual([{ key: "201", code: "201", name: "甲", amount: null, unit: "万元" }]);
  });

  it("tell the host of issues, once a document, without a reader's act", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${severalFaults}></budget-sunburst>`);
    element.view = "bars";
    await settled(document.body);
    expect(types()).toEqual(["budget-issue"]);
    expect(must(heard[0] as BudgetIssueEvent).issues.map(({ path }) => path)).toContain("kind");
  });

  it("tell the host of duplicate and unknown codes, which are drawn all the same", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${oddCodes}></budget-sunburst>`);
    element.view = "bars";
    await settled(document.body);
    expect(heard.map((event) => (event as BudgetIssueEvent).issues.map(({ code }) => code))).toEqual([["duplicateCode", "unknownCode"]]);
    expect(marks(element)).toHaveLength(3);
  });
});

describe("a faulty table", () => {
  it("is not replaced by another one without a word", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${blockedTable}></budget-sunburst>`);
    expect(textOf(element, "[role=alert]")).toContain("1,650.88");
    expect(marks(element)).toHaveLength(0);
    element.table = "generalPublic";
    await settled(document.body);
    expect(marks(element).length).toBeGreaterThan(0);
  });

  it("does not touch the picture of another table", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${blockedTable} classification="economic"></budget-sunburst>`);
    expect(textOf(element)).toContain("980.67");
  });
});

describe("attributes", () => {
  it.each([["view", "pie", "sunburst"], ["classification", "purpose", "function"], ["spacing", "golden", "radius"]])("%s=%s is the documented default, with one warning", async (name, value, fallback) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const odd = document.createElement("budget-sunburst");
    odd.setAttribute(name, value);
    odd.data = sample;
    const plain = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    plain.setAttribute(name, fallback);
    must(plain.parentElement).append(odd);
    await settled(document.body);
    const labels = (element: Element): readonly (string | null)[] => Array.from(shadowOf(element).querySelectorAll("[role=treeitem]"), (item) => item.getAttribute("d"));
    expect(labels(odd)).toEqual(labels(plain));
    expect(warn.mock.calls.filter(([text]) => String(text).includes(value))).toHaveLength(1);
  });

  it("a drill code that is nowhere shows the whole", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${small} drill="999"></budget-sunburst>`);
    expect(mark(element, "206 科学技术支出").getAttribute("aria-level")).toBe("1");
  });
});
