import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import type { BudgetTable } from "../../src/index.js";
import { manyItems } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { mountOne, must, quietPage, settled, shadowOf, until } from "./page.js";

quietPage();

const expenditure = (): Promise<BudgetTable> => mountOne("budget-table", html`<budget-table .data=${sample} table="expenditure"></budget-table>`);
const gridOf = (element: Element): HTMLTableElement => must(shadowOf(element).querySelector<HTMLTableElement>("[role=treegrid], [role=grid]"));
const rowsOf = (element: Element): readonly HTMLTableRowElement[] => Array.from(gridOf(element).querySelectorAll<HTMLTableRowElement>("tbody tr[aria-rowindex]"));
const codesOf = (element: Element): readonly string[] => rowsOf(element).map((row) => must(row.querySelector(".code")).textContent.trim());
const stops = (element: Element): number => gridOf(element).querySelectorAll("[tabindex='0']").length;
const cell = (element: Element, text: string): HTMLElement => must(Array.from(gridOf(element).querySelectorAll<HTMLElement>("td, th")).find(({ textContent }) => textContent.trim().replace(/^[▾▸]/, "") === text));
const active = (element: Element): string => must(shadowOf(element).activeElement).textContent.trim();

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await userEvent.keyboard(`{${name}}`);
    await settled(document.body);
  }
}

describe("the keys of a printed table", () => {
  it("walk from cell to cell and stop at the edges", async () => {
    const element = await expenditure();
    cell(element, "1206.44").focus();
    await settled(document.body);
    await keys("ArrowRight");
    expect(active(element)).toBe("541.32");
    await keys("ArrowDown", "ArrowDown");
    expect(active(element)).toBe("410.79");
    await keys("Home", "ArrowLeft");
    expect(active(element)).toBe("10");
  });

  it("have one tab stop, wherever they are", async () => {
    const element = await expenditure();
    expect(stops(element)).toBe(1);
    cell(element, "2060705").focus();
    await settled(document.body);
    expect(stops(element)).toBe(1);
  });

  it("keep a tab stop when the row they were on is filtered away", async () => {
    const element = await expenditure();
    cell(element, "2210201").focus();
    await settled(document.body);
    element.filter = "201";
    await settled(document.body);
    expect(codesOf(element)).not.toContain("2050802");
    element.filter = "干部教育";
    await settled(document.body);
    expect(codesOf(element)).toContain("2050802");
    expect(stops(element)).toBe(1);
  });

  it("fold a class and unfold it", async () => {
    const element = await expenditure();
    const before = codesOf(element);
    cell(element, "科学技术支出").focus();
    await keys("Enter");
    expect(codesOf(element)).toEqual(before.filter((code) => !/^206../.test(code)));
    expect(must(cell(element, "科学技术支出").closest("tr")).getAttribute("aria-expanded")).toBe("false");
    await keys("Enter");
    expect(codesOf(element)).toEqual(before);
  });

  it("sort by a column of figures and come back to the printed order", async () => {
    const element = await expenditure();
    const before = codesOf(element);
    const heading = (): HTMLElement => must(Array.from(gridOf(element).querySelectorAll<HTMLElement>("thead th")).find(({ textContent }) => textContent.startsWith("项目支出")));
    heading().focus();
    await keys("Enter");
    expect(heading().getAttribute("aria-sort")).toBe("descending");
    expect(codesOf(element)).not.toEqual(before);
    expect([...codesOf(element)].sort()).toEqual([...before].sort());
    await keys("Enter", "Enter");
    expect(heading().hasAttribute("aria-sort")).toBe(false);
    expect(codesOf(element)).toEqual(before);
  });
});

describe("a printed table", () => {
  it("says where a cell is printed when it is focused", async () => {
    const element = await expenditure();
    cell(element, "665.12").focus();
    await settled(document.body);
    const line = must(shadowOf(element).querySelector("[part=cell]")).textContent;
    for (const part of ["科学技术支出", "665.12", "第 8 行", "项目支出"]) expect(line).toContain(part);
  });

  it("says level and fold of a row only where rows stand below each other", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample}></budget-table>`);
    for (const table of shadowOf(element).querySelectorAll("table")) {
      const tree = table.querySelector("tr[aria-expanded]") !== null;
      expect(table.getAttribute("role")).toBe(tree ? "treegrid" : "grid");
      expect(table.querySelector("tr[aria-level]") !== null).toBe(tree);
    }
  });

  it("of 100,000 rows holds a few hundred, counts all, and shows the last one on request", async () => {
    const large = manyItems(20, 70, 71);
    const element = await mountOne("budget-table", html`<budget-table .data=${large}></budget-table>`);
    const count = must(large.tables["expenditure"]?.rows).length;
    expect(rowsOf(element).length).toBeLessThan(400);
    expect(Number(gridOf(element).getAttribute("aria-rowcount"))).toBeGreaterThanOrEqual(count);
    expect(stops(element)).toBe(1);
    must(gridOf(element).querySelector<HTMLElement>("tbody [tabindex='0']")).focus();
    await userEvent.keyboard("{Control>}{End}{/Control}");
    await until(() => rowsOf(element).some((row) => row.textContent.includes("2207071")));
    expect(rowsOf(element).length).toBeLessThan(400);
  });
});
