import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import type { BudgetRow } from "../../src/index.js";
import { manyItems } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { marks, mount, mountOne, must, quietPage, settled, shadowOf, until } from "./page.js";

quietPage();

const cellsOf = (row: Element): readonly string[] =>
  Array.from(row.children, (cell) => {
    const copy = cell.cloneNode(true) as Element;
    for (const sign of copy.querySelectorAll("[aria-hidden=true]")) sign.remove();
    return copy.textContent.trim();
  });
const bodyOf = (element: Element): readonly (readonly string[])[] => Array.from(must(shadowOf(element).querySelector("table")).querySelectorAll("tbody tr"), cellsOf);
const printed = (table: string): readonly BudgetRow[] => must(sample.tables[table]?.rows);

describe("the table beside a picture", () => {
  it.each([["function", "expenditure"], ["economic", "generalPublicBasic"]] as const)("says for every %s item what the source cell says", async (classification, table) => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} classification=${classification}></budget-sunburst>`);
    expect(bodyOf(element).map((cells) => cells.slice(0, 3))).toEqual(printed(table).map((row) => [row.code ?? "", row.name, row.cells["total"]]));
  });

  it("says what the picture says", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const rows = bodyOf(element);
    for (const item of marks(element)) {
      const [code = "", name = "", figure = "", share = ""] = must(rows.find(([own]) => own !== "" && item.getAttribute("aria-label")?.startsWith(`${own} `)));
      expect(item.getAttribute("aria-label")).toContain(`${code} ${name}，${figure} 万元，占上级 ${share}`);
    }
  });

  it("stays in the accessibility tree while it is folded away, and unfolds on request", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const table = must(shadowOf(element).querySelector("table"));
    expect(table.checkVisibility({ visibilityProperty: true })).toBe(true);
    const button = must(shadowOf(element).querySelector<HTMLElement>("[aria-controls]"));
    await userEvent.click(button);
    await settled(document.body);
    expect([element.showTable, button.getAttribute("aria-expanded")]).toEqual([true, "true"]);
    expect(table.getBoundingClientRect().height).toBeGreaterThan(200);
  });

  it("has a caption and headings for rows and columns", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample}></budget-sunburst>`);
    const table = must(shadowOf(element).querySelector("table"));
    expect(table.caption?.textContent).toContain("部门预算支出总表");
    expect(table.querySelectorAll("thead th[scope=col]").length).toBe(must(table.rows[1]).cells.length);
    for (const row of table.querySelectorAll("tbody tr")) expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
  });

  it("lists the parts of the view after a drill", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${sample} drill="206"></budget-sunburst>`);
    expect(bodyOf(element).map(([code]) => code)).toEqual(["206", "20607", "2060701", "2060702", "2060705", "2060799"]);
  });

  it("counts what a long table does not list", async () => {
    const element = await mountOne("budget-sunburst", html`<budget-sunburst .data=${manyItems(10, 10, 10)}></budget-sunburst>`);
    await until(() => shadowOf(element).querySelector("table") !== null);
    const rows = bodyOf(element);
    const listed = rows.length - 1;
    expect(must(rows[listed])[0]).toContain(`另有 ${1 + 10 + 100 + 1000 - listed} 行`);
  });
});

describe("budget-table", () => {
  it("prints every cell of every table as the document has it, and blanks as blanks", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample}></budget-table>`);
    const printed = [...Object.values(sample.tables), must(sample.procurement), must(sample.assets)];
    const lists = printed.flatMap(({ rows = [], columns, sides }) => (sides ? [sides.income, sides.expenditure] : [{ rows, columns }]));
    const tables = Array.from(shadowOf(element).querySelectorAll("table"));
    expect(tables).toHaveLength(lists.length);
    lists.forEach(({ rows, columns = [] }, at) => {
      const shown = Array.from(must(tables[at]).querySelectorAll("tbody tr"), cellsOf);
      expect(shown).toHaveLength(rows.length);
      rows.forEach((row, line) => {
        const figures = columns.map(({ key }) => {
          const amount = row.cells[key] ?? null;
          return row.texts?.[key] ?? (amount === null ? "" : typeof amount === "string" ? amount : amount.text);
        });
        expect(Object.keys(row.cells).filter((key) => !columns.some((column) => column.key === key))).toEqual([]);
        expect(must(shown[line]).slice(-figures.length)).toEqual(figures);
        expect(must(shown[line])).toContain(row.name);
      });
    });
  });

  it("spans exactly as many columns in every row", async () => {
    const page = await mount(html`<budget-table .data=${sample}></budget-table>`);
    for (const table of shadowOf(must(page.querySelector("budget-table"))).querySelectorAll("table")) {
      const widths = new Set(Array.from(table.tBodies).flatMap((body) => Array.from(body.rows, ({ cells }) => cells.length)));
      const filled: number[] = [];
      Array.from(must(table.tHead).rows).forEach(({ cells }, at) => {
        for (const cell of cells) for (let row = at; row < at + cell.rowSpan; row++) filled[row] = (filled[row] ?? 0) + cell.colSpan;
      });
      expect(new Set(filled).size).toBe(1);
      if (widths.size > 0) expect(widths).toEqual(new Set(filled));
    }
  });
});
