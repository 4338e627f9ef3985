import axe from "axe-core";
import { html } from "lit";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/all.js";
import { compareAmounts } from "../../src/amount/compare.js";
import type { BudgetTable } from "../../src/index.js";
import { printedText } from "../../src/model/printed-table.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { documentOf, expenditure as expenditureOf, manyItems, tableOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const expenditure = (): Promise<BudgetTable> => mountOne("budget-table", html`<budget-table .data=${sample} table="expenditure"></budget-table>`);
const gridOf = (element: Element): HTMLTableElement => must(shadowOf(element).querySelector<HTMLTableElement>("[role=treegrid], [role=grid]"));
const rowsOf = (element: Element): readonly HTMLTableRowElement[] => Array.from(gridOf(element).querySelectorAll<HTMLTableRowElement>("tbody tr[aria-rowindex]"));
const codesOf = (element: Element): readonly string[] => rowsOf(element).map((row) => must(row.querySelector(".code")).textContent.trim());
const stops = (element: Element): number => gridOf(element).querySelectorAll("[tabindex='0']").length;
const cell = (element: Element, text: string): HTMLElement => must(Array.from(gridOf(element).querySelectorAll<HTMLElement>("td, th")).find(({ textContent }) => textContent.trim().replace(/^[▾▸]/, "") === text));
const active = (element: Element): string => must(shadowOf(element).activeElement).textContent.trim();

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(must(document.querySelector("main")));
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`);
}

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await userEvent.keyboard(`{${name}}`);
    await settled(document.body);
  }
}

/** What the page has loaded, so far. */
const loaded = (module: string): readonly string[] => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes(module));
performance.setResourceTimingBufferSize(10_000);

// The first test here: what has been loaded once stays loaded.
describe("the audit of a printed table", () => {
  it("loads its rules only when its marks are asked for", async () => {
    const element = await expenditure();
    expect(loaded("/ui/audit-controller")).not.toEqual([]);
    expect(loaded("/model/audit/")).toEqual([]);
    element.audit = true;
    await until(() => shadowOf(element).querySelector(".mark") !== null);
    expect(loaded("/model/audit/")).not.toEqual([]);
  });
});

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

  it("fold and unfold at the edge of a row, and by a click on its sign", async () => {
    const element = await expenditure();
    const before = codesOf(element);
    const row = (): HTMLElement => must(cell(element, "科学技术支出").closest("tr"));
    must(row().querySelector<HTMLElement>("[data-column='0']")).focus();
    await keys("ArrowLeft");
    expect(row().getAttribute("aria-expanded")).toBe("false");
    expect(codesOf(element)).toEqual(before.filter((code) => !/^206../.test(code)));
    await keys("ArrowRight");
    expect(row().getAttribute("aria-expanded")).toBe("true");
    await userEvent.click(must(row().querySelector(".fold")));
    await settled(document.body);
    expect(codesOf(element)).toEqual(before.filter((code) => !/^206../.test(code)));
  });

  it("lead to the ends of a row and of the table, and on by ten rows", async () => {
    const element = await expenditure();
    const rows = must(sample.tables["expenditure"]?.rows);
    const columns = Number(gridOf(element).getAttribute("aria-colcount"));
    const at = (): readonly (number | undefined)[] => {
      const { row, column } = (shadowOf(element).activeElement as HTMLElement).dataset;
      return [Number(row), Number(column)];
    };
    cell(element, "541.32").focus();
    const [row = 0] = at();
    await keys("End");
    expect(at()).toEqual([row, columns - 1]);
    await keys("Home");
    expect(at()).toEqual([row, 0]);
    await keys("PageDown");
    expect(at()).toEqual([Math.min(rows.length - 1, row + 10), 0]);
    await keys("PageUp");
    expect(at()).toEqual([row, 0]);
    await keys("Control>}{End}{/Control");
    expect(at()).toEqual([rows.length - 1, columns - 1]);
    await keys("Control>}{Home}{/Control");
    expect(at()).toEqual([0, 0]);
    await keys("ArrowUp");
    expect(at()).toEqual([-1, 0]);
  });

  it("enter each table once and leave it: two sides are two tables", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample} table="balance"></budget-table>`);
    const grids = Array.from(shadowOf(element).querySelectorAll("[role=grid]"));
    expect(grids.map((grid) => grid.querySelectorAll("[tabindex='0']").length)).toEqual([1, 1]);
    expect(new Set(grids.map((grid) => grid.getAttribute("aria-label"))).size).toBe(2);
    must(shadowOf(element).querySelector<HTMLElement>("button.csv")).focus();
    for (const grid of grids) {
      await userEvent.keyboard("{Tab}");
      expect(grid.contains(shadowOf(element).activeElement)).toBe(true);
    }
    await userEvent.keyboard("{Tab}");
    expect(shadowOf(element).activeElement?.getAttribute("part")).toBe("menu");
    await userEvent.keyboard("{Tab}");
    expect(shadowOf(element).activeElement).toBeNull();
  });

  it("give a table as a CSV file with its printed figures, when asked", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample} table="expenditure"></budget-table>`);
    const made: Blob[] = [];
    const links: string[] = [];
    const address = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => (made.push(blob as Blob), "blob:made"));
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) { links.push(this.download); });
    must(shadowOf(element).querySelector<HTMLElement>("button.csv")).click();
    onTestFinished(() => [address, click].forEach((spy) => spy.mockRestore()));
    await expect.poll(() => made.length).toBe(1);
    const csv = await must(made[0]).text();
    for (const figure of ["1650.88", "980.67", "670.21", "2060701"]) expect(csv).toContain(figure);
    expect(links[0]).toMatch(/2023.*expenditure\.csv$/);
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
  it("of procurement or assets is shown like the others, and its quantities keep their figures in any unit of money", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${sample} unit="元"></budget-table>`);
    const { procurement, assets } = sample;
    for (const { title } of [must(procurement), must(assets)]) expect(textOf(element, ".heading")).toContain(title);
    element.table = "assets";
    await settled(document.body);
    const rows = must(assets).rows ?? [];
    const quantities = rowsOf(element).map((row) => must(row.querySelectorAll("td")[0]).textContent);
    expect(quantities).toEqual(rows.map(({ cells: { quantity } }) => (typeof quantity === "string" ? quantity : quantity ? quantity.text : "")));
    expect(textOf(element)).toContain("5470900");
  });

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

  it("sorts parts within their class by figure, and leaves the total where it is printed", async () => {
    const element = await expenditure();
    const rows = must(sample.tables["expenditure"]?.rows);
    const heading = (): HTMLElement => must(Array.from(gridOf(element).querySelectorAll<HTMLElement>("thead th")).find(({ textContent }) => textContent.startsWith("合计")));
    for (const [direction, sign] of [["descending", -1], ["ascending", 1]] as const) {
      await userEvent.click(heading());
      await settled(document.body);
      expect(heading().getAttribute("aria-sort")).toBe(direction);
      expect(gridOf(element).querySelectorAll("[aria-sort]")).toHaveLength(1);
      const sorted = codesOf(element);
      expect(sorted[0]).toBe("");
      for (const level of [3, 5, 7]) {
        const groups = new Map<string, readonly string[]>();
        for (const code of sorted.filter(({ length }) => length === level)) groups.set(code.slice(0, -2), [...(groups.get(code.slice(0, -2)) ?? []), code]);
        if (level === 3) groups.clear();
        for (const codes of groups.values()) {
          const totals = codes.map((code) => printedText(rows.find((row) => row.code === code)?.cells["total"]));
          expect(totals).toEqual([...totals].sort((a, b) => sign * compareAmounts(a, b)));
        }
      }
    }
  });

  it("filters by code, name or figure, keeps the way down to each match, and says how many rows are left", async () => {
    const element = await expenditure();
    const input = must(shadowOf(element).querySelector("input"));
    await userEvent.fill(input, "329.52");
    await settled(document.body);
    expect(codesOf(element)).toEqual(["206", "20607", "2060705"]);
    expect(textOf(element, "[role=status]")).toBe("显示 3 行");
    await userEvent.fill(input, "没有这一行");
    await settled(document.body);
    expect(codesOf(element)).toEqual([]);
    expect(stops(element)).toBe(1);
    expect(textOf(element, "[role=status]")).toBe("没有符合的行");
    must(gridOf(element).querySelector<HTMLElement>("[tabindex='0']")).focus();
    await keys("ArrowDown", "PageUp", "Control>}{Home}{/Control");
    expect(active(element)).toBe("序号");
    await userEvent.clear(input);
    await settled(document.body);
    expect(shadowOf(element).activeElement).toBe(input);
    expect(codesOf(element)).toHaveLength(must(sample.tables["expenditure"]?.rows).length);
  });

  it("keeps the keyboard where it was while the reader scrolls away and back", async () => {
    const large = manyItems(20, 10, 24);
    const element = await mountOne("budget-table", html`<budget-table .data=${large}></budget-table>`);
    const scroller = must(shadowOf(element).querySelector(".scroll"));
    const start = cell(element, "20101");
    start.focus();
    await settled(document.body);
    for (const top of [30_000, 90_000, 60_000]) {
      scroller.scrollTop = top;
      await until(() => !codesOf(element).includes("2010103"));
      expect(active(element)).toBe("20101");
      expect((shadowOf(element).activeElement as HTMLElement).tabIndex).toBe(0);
      expect(stops(element)).toBe(1);
    }
    expect(rowsOf(element).length).toBeLessThan(200);
    await keys("ArrowDown");
    await until(() => active(element) === "2010101");
    expect(scroller.scrollTop).toBeLessThan(1000);
  });

  it.each(["14px", "32px"])("of 100,000 rows at %s covers what is in sight with the rows of the data, wherever the reader scrolls", async (size) => {
    const large = manyItems(20, 70, 71);
    const rows = must(large.tables["expenditure"]?.rows);
    const element = await mountOne("budget-table", html`<budget-table .data=${large}></budget-table>`);
    element.style.setProperty("--budget-font-size", size);
    await settled(document.body);
    const scroller = must(shadowOf(element).querySelector(".scroll"));
    for (const share of [0, 0.3, 0.7, 1]) {
      scroller.scrollTop = share * scroller.scrollHeight;
      const covered = (): boolean => {
        const [sight, shown] = [scroller.getBoundingClientRect(), rowsOf(element)];
        return must(shown[0]).getBoundingClientRect().top <= sight.top + 60 && must(shown[shown.length - 1]).getBoundingClientRect().bottom >= sight.bottom - 2;
      };
      await until(covered);
      expect(rowsOf(element).length).toBeLessThan(200);
      for (const row of rowsOf(element)) {
        const { code, name, cells } = must(rows[Number(row.getAttribute("aria-rowindex")) - 2]);
        expect(Array.from(row.querySelectorAll("td, th"), ({ textContent }) => textContent.replace(/^[▾▸]/, "").trim()).slice(1)).toEqual([code ?? "", name, cells["total"]]);
      }
    }
    const height = must(rowsOf(element)[0]).getBoundingClientRect().height;
    expect(scroller.scrollHeight / (height * rows.length), "the bar is as long as all rows").toBeCloseTo(1, 1);
  });

  it("is printed with every row, and windowed again afterwards", async () => {
    const long = manyItems(3, 12, 12);
    const count = must(long.tables["expenditure"]?.rows).length;
    const element = await mountOne("budget-table", html`<budget-table .data=${long}></budget-table>`);
    const onScreen = rowsOf(element).length;
    expect(onScreen).toBeLessThan(count);
    dispatchEvent(new Event("beforeprint"));
    expect(rowsOf(element)).toHaveLength(count);
    expect(shadowOf(element).querySelector(".windowed")).toBeNull();
    dispatchEvent(new Event("afterprint"));
    await settled(document.body);
    expect(rowsOf(element).length).toBeLessThan(count);
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

describe.each(["light", "dark"])("axe finds nothing in the %s", (theme) => {
  it("when a table is folded, sorted, filtered and read", async () => {
    const element = await mountOne("budget-table", html`<budget-table audit table="expenditure" .data=${sample} data-theme=${theme}></budget-table>`);
    await until(() => shadowOf(element).querySelector(".mark") !== null);
    must(cell(element, "社会保障和就业支出").querySelector<HTMLElement>(".fold")).click();
    must(gridOf(element).querySelector<HTMLElement>("th.number[data-sort]")).click();
    await settled(document.body);
    cell(element, "541.32").focus();
    await settled(document.body);
    expect(await violations()).toEqual([]);
    element.filter = "没有这一行";
    await settled(document.body);
    expect(await violations()).toEqual([]);
  });

  it("when a long table is scrolled, with the keyboard left behind", async () => {
    const element = await mountOne("budget-table", html`<budget-table .data=${manyItems(20, 10, 24)} data-theme=${theme}></budget-table>`);
    cell(element, "20101").focus();
    must(shadowOf(element).querySelector(".scroll")).scrollTop = 60_000;
    await until(() => !codesOf(element).includes("2010103"));
    expect(await violations()).toEqual([]);
  });
});

const long = "2".repeat(19);
const HOSTILE: readonly (readonly [name: string, data: BudgetDocument, shown: readonly string[]])[] = [
  ["twice the same code", expenditureOf("3", [["201", "甲", "1"], ["201", "乙", "2"], ["20101", "丙", "2"], ["20101", "丁", "2"]]), ["甲", "乙", "丙", "丁"]],
  ["codes that every object knows", expenditureOf("3", [["__proto__", "原型", "1"], ["constructor", "构造", "2"], ["toString", "文本", "3"]]), ["原型", "构造", "文本"]],
  ["codes of nine levels without those above", expenditureOf("3", [[long, "最深", "1"], ["222", "最浅", "2"], [long.slice(0, 17), "之间", "1"]]), ["最深", "最浅", "之间"]],
  ["parts before their class", expenditureOf("3", [["2010101", "项", "1"], ["20101", "款", "1"], ["201", "类", "1"]]), ["项", "款", "类"]],
  ["a part of nothing", documentOf({ expenditure: tableOf("1", [], { rows: [{ role: "ofWhich", name: "其中：甲", cells: { total: "1" } }, { role: "ofWhich", name: "其中：乙", cells: { total: "1" } }] }) }), ["其中：甲", "其中：乙"]],
  ["a column and a table that every object knows", documentOf({ constructor: { title: "某表", unit: "万元" as const, columns: [{ key: "valueOf", label: ["构造"] }, { key: "toString", label: ["文本"] }], rows: [{ name: "甲", cells: {}, texts: {} }] } }), ["某表", "构造", "甲"]],
  ["no rows at all", documentOf({ expenditure: { title: "空表", unit: "万元", rows: [] } }), ["空表"]],
];

describe.each(HOSTILE)("a table with %s", (_, data, shown) => {
  it("is shown, and its keys, folds and sorting work", async () => {
    const element = await mountOne("budget-table", html`<budget-table audit .data=${data}></budget-table>`);
    for (const text of shown) expect(textOf(element)).toContain(text);
    expect(textOf(element)).not.toMatch(/native code|\[object/);
    const count = rowsOf(element).length;
    for (const fold of shadowOf(element).querySelectorAll<HTMLElement>(".fold")) fold.click();
    for (const heading of shadowOf(element).querySelectorAll<HTMLElement>("[data-sort]")) heading.click();
    await settled(document.body);
    must(gridOf(element).querySelector<HTMLElement>("[tabindex='0']")).focus();
    await keys("ArrowDown", "ArrowRight", "Enter", "End", "PageDown", "Control>}{End}{/Control", "Control>}{Home}{/Control", "ArrowLeft");
    expect(stops(element)).toBe(1);
    expect(rowsOf(element).length).toBeLessThanOrEqual(count);
    element.filter = "甲";
    await settled(document.body);
    expect(stops(element)).toBe(1);
  });
});
