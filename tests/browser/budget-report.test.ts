/** The whole disclosure on one page: order, links between its parts, and what it does not have. */
import { html } from "lit";
import { describe, expect, it } from "vitest";
import "../../src/elements/budget-report/budget-report.js";
import { CHAPTERS, contentsOf } from "../../src/elements/budget-report/chapters.js";
import type { BudgetDocument } from "../../src/schema/definition.js";
import { final2024 } from "../fixtures/comparison-documents.js";
import { small } from "../../stories/data/odd.js";
import { sample } from "../../stories/data/sample.js";
import { mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const report = (data: unknown = sample): Promise<HTMLElementTagNameMap["budget-report"]> => mountOne("budget-report", html`<budget-report .data=${data}></budget-report>`);
const headings = (element: Element): string[] => Array.from(shadowOf(element).querySelectorAll("[part=heading]"), ({ id }) => id);
const part = <Tag extends keyof HTMLElementTagNameMap>(element: Element, tag: Tag): HTMLElementTagNameMap[Tag] => must(shadowOf(element).querySelector(tag));

describe("the report", () => {
  it("has a chapter for every section of the document, in the order of the statutory document, and names those it does not have", async () => {
    const element = await report();
    const { chapters, missing } = contentsOf(sample);
    expect(headings(element)).toEqual(chapters.map(({ key }) => key));
    expect(headings(element)).toEqual(CHAPTERS.filter((key) => !missing.includes(key) && key !== "otherTables"));
    expect(missing).toEqual(["glossary"]); // definitions are prose and stay out of the sample
    expect(textOf(element, "nav + .note")).toBe("本数据未含：名词解释。"); // below the contents: at the end it would be a page of its own
  });

  it("shows every statutory table of the document once, folded until it is asked for, and in print", async () => {
    const element = await report();
    const tables = Array.from(shadowOf(element).querySelectorAll("budget-table"), (table) => table.table);
    expect([...tables].sort()).toEqual(Object.keys(sample.tables).sort());
    const shown = (): number => Array.from(shadowOf(element).querySelectorAll("budget-table")).filter((table) => table.getBoundingClientRect().height > 0).length;
    const before = shown();
    must(shadowOf(element).querySelector<HTMLElement>(".turn")).click();
    await settled(document.body);
    expect(shown()).toBeGreaterThan(before);
    element.showTables = true;
    await settled(document.body);
    must(shadowOf(element).querySelector<HTMLElement>(".turn")).click(); // shown, then hidden by the reader, then shown by the host
    await settled(document.body);
    expect(shown()).toBe(tables.length);
  });

  it("says the figures of the head as they are printed", async () => {
    const element = await report();
    const figures = Array.from(shadowOf(element).querySelectorAll(".figures budget-figure"), (figure) => textOf(figure).replace(/\s+/g, " "));
    for (const [at, amount] of ["1650.88 万元", "1650.88 万元", "980.67 万元", "670.21 万元", "5.45 万元"].entries()) expect(figures[at]).toContain(amount);
  });

  it("says the final figure of final accounts at the head, not the budget beside it", async () => {
    const element = await report(final2024);
    const figures = Array.from(shadowOf(element).querySelectorAll(".figures budget-figure"), (figure) => textOf(figure, "[part=trigger]"));
    expect(figures[figures.length - 1]).toBe("26.04 万元");
  });

  it("shows tables that no form of a disclosure has, and tables under a key of the author's", async () => {
    const element = await report({ ...sample, tables: { ...sample.tables, training: { title: "培训费支出表", unit: "万元", rows: [{ name: "培训费", cells: { total: "1.20" } }] } }, otherTables: [{ title: "纳入编制范围的单位", cells: [["序号", "单位名称"], ["1", "<img src=x onerror=alert(1)>"]] }] });
    expect(headings(element).slice(-2)).toEqual(["otherTables", "audit"]);
    const chapter = must(shadowOf(element).querySelector("#otherTables")?.parentElement);
    expect(must(chapter.querySelector("table")).textContent.replace(/\s+/g, " ").trim()).toBe("纳入编制范围的单位 序号单位名称1<img src=x onerror=alert(1)>");
    expect(must(chapter.querySelector("budget-table")).table).toBe("training");
  });

  it("names every figure of the prose in words, and does not say of what the prose tells that it is lacking", async () => {
    const statements = ["operatingFunds.changeRate", "procurement.goods", "generalPublic.206", "income.institutional", "procurement.total"].map((key, at) => ({ key, value: `-${at}.50`, unit: key.endsWith("Rate") ? "%" : "万元", quote: "原文" }));
    const rest = Object.fromEntries(Object.entries(sample).filter(([key]) => key !== "procurement"));
    const element = await report({ ...rest, statements });
    const rows = Array.from(must(shadowOf(element).querySelector("#statements")?.parentElement).querySelectorAll("tbody tr"), (row) => Array.from(row.querySelectorAll("th, td:nth-child(2)"), (cell) => cell.textContent));
    expect(rows.slice(0, 3)).toEqual([["机关运行经费比上年增减率", "-0.50%"], ["政府采购货物", "-1.50 万元"], ["科学技术支出", "-2.50 万元"]]);
    expect(rows.map(([name]) => name).join("")).not.toMatch(/[a-z]/);
    expect(textOf(element, "article > .note")).not.toContain("政府采购");
  });

  it("names the entity of a document to turn to, where it is another", async () => {
    const element = await report([sample, { ...sample, year: 2024 }, { ...sample, year: 2025, entity: { name: "外县水务局" } }]);
    const choices = (): string[] => Array.from(must(shadowOf(element).querySelector(".tools .forms")).querySelectorAll("button"), ({ textContent }) => textContent.trim());
    const own = sample.entity.name;
    expect(choices()).toEqual([`${own} 2023 年预算`, `${own} 2024 年预算`, "2025 年预算"]);
    element.year = "2024";
    await until(() => choices()[0] === "2023 年预算");
    expect(choices()).toEqual(["2023 年预算", "2024 年预算", "外县水务局 2025 年预算"]);
  });

  it("is titled as that of a department or of a unit", async () => {
    expect(textOf(await report(), "[part=title]")).toContain("年部门预算公开");
    expect(textOf(await report({ ...sample, scope: "unit" }), "[part=title]")).toContain("年单位预算公开");
  });

  it("has one selection for all its parts, and tells it to the host", async () => {
    const element = await report();
    const told: unknown[] = [];
    element.addEventListener("budget-select", ({ subject }) => told.push(subject?.key));
    element.selection = "206";
    await settled(document.body);
    expect(told).toEqual([]);
    expect(textOf(part(element, "budget-sunburst"), ".detail")).toContain("科学技术支出");
    const table = must(Array.from(shadowOf(element).querySelectorAll("budget-table")).find(({ table: key }) => key === "expenditure"));
    expect(shadowOf(table).querySelectorAll("tr[aria-selected=true]")).toHaveLength(1);
    element.showTables = true;
    await settled(document.body);
    must(Array.from(shadowOf(table).querySelectorAll<HTMLElement>("th[scope=row]")).find(({ textContent }) => textContent.includes("卫生健康支出"))).focus();
    await settled(document.body);
    expect(told).toEqual(["210"]);
    expect(element.selection).toBe("210");
    expect(textOf(part(element, "budget-sunburst"), ".detail")).toContain("卫生健康支出");
  });

  it("takes the reader from a finding of the audit to the printed cell, though its table was folded", async () => {
    const element = await report();
    const audit = must(Array.from(shadowOf(element).querySelectorAll("budget-audit")).find(({ compact }) => !compact));
    audit.verdict = "rounding";
    await settled(document.body);
    const cell = must(shadowOf(audit).querySelector<HTMLElement>("button.cell"));
    cell.click();
    await settled(document.body);
    const focused = shadowOf(element).activeElement;
    expect(focused?.localName).toBe("budget-table");
    expect(focused?.shadowRoot?.activeElement?.textContent).toContain(cell.textContent);
  });

  it("takes the reader from the contents to a chapter", async () => {
    const element = await report();
    must(shadowOf(element).querySelector<HTMLElement>("nav a[href='#assets']")).click();
    expect(shadowOf(element).activeElement?.id).toBe("assets");
  });

  it("shows one unit everywhere", async () => {
    const element = await report();
    must(Array.from(shadowOf(element).querySelectorAll<HTMLElement>(".tools button")).find(({ textContent }) => textContent === "元")).click();
    await settled(document.body);
    expect(textOf(part(element, "budget-sunburst"))).toContain("16508800");
    expect(textOf(part(element, "budget-balance"))).toContain("16508800");
  });

  it("of several years shows the one that is chosen", async () => {
    const element = await report([sample, { ...sample, year: 2022 }]);
    expect(textOf(element, ".report-title")).toContain("2023 年");
    must(Array.from(shadowOf(element).querySelectorAll<HTMLElement>(".tools button")).find(({ textContent }) => textContent.includes("2022"))).click();
    await settled(document.body);
    expect(textOf(element, ".report-title")).toContain("2022 年");
    expect(textOf(part(element, "budget-sunburst"), ".title")).toContain("2022 年");
  });

  it("gives its theme to its parts", async () => {
    const element = await report();
    element.dataset["theme"] = "dark";
    await settled(document.body);
    expect(getComputedStyle(element).colorScheme).toBe("dark");
    expect(getComputedStyle(part(element, "budget-sunburst")).colorScheme).toBe("dark");
    expect(getComputedStyle(part(element, "budget-audit")).backgroundColor).toBe(getComputedStyle(element).backgroundColor);
  });

  it("of a document with little shows that little, and hostile words as words", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const little: BudgetDocument = { ...small, entity: { name }, units: [{ name }], glossary: [{ term: name, definition: name }] };
    const element = await report(little);
    expect(textOf(element, ".report-title")).toContain(name);
    expect(textOf(element, ".glossary")).toBe(`${name}${name}`);
    expect(shadowOf(element).querySelector("img")).toBeNull();
  });
});
