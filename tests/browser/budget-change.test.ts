import axe from "axe-core";
import { html } from "lit";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/budget-change/budget-change.js";
import "../../src/elements/budget-data/budget-data.js";
import type { BudgetChange } from "../../src/elements/budget-change/budget-change.js";
import { convertUnit } from "../../src/amount/unit.js";
import type { BudgetSelectEvent } from "../../src/ui/events.js";
import * as compared from "../../stories/data/compared.js";
import { sample } from "../../stories/data/sample.js";
import { mount, mountOne, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

const { before2023, after2024, final2024 } = compared;
const two = [before2023, after2024];
const show = (data: unknown, more: Partial<BudgetChange> = {}): Promise<BudgetChange> =>
  mountOne("budget-change", html`<budget-change .data=${data} .by=${more.by ?? ""} .against=${more.against ?? ""} .unit=${more.unit ?? ""}></budget-change>`);
const rows = (element: Element): readonly HTMLElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLElement>("[role=option]"));
const row = (element: Element, name: string): HTMLElement => must(rows(element).find((item) => must(item.querySelector(".name")).textContent.includes(name)));
const said = (item: Element, name: string): string => must(item.querySelector(`:scope > .${name}`)).textContent.replace(/\s+/g, " ").trim();
const spoken = (item: Element): string => must(item.querySelector(".unseen")).textContent;
const notes = (element: Element): string => textOf(element, "[part=note]");
const rects = (item: Element): readonly SVGRectElement[] => Array.from(item.querySelectorAll<SVGRectElement>(".track rect"));

async function keys(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.keyboard(`{${name}}`);
  await settled(document.body);
}

describe("the change of the sample", () => {
  it("is told in the title: 1650.88, 515.78 more than last year", async () => {
    const title = textOf(await show(sample), "[part=title]");
    for (const part of ["1650.88 万元", "比 2022 年预算增加 515.78 万元", "+45.44%", "基本支出，增加 289.7 万元"]) expect(title).toContain(part);
  });

  it("has the steps that are known: basic and project, from 1135.10 derived", async () => {
    const element = await show(sample);
    expect(rows(element).map((item) => [said(item, "name"), said(item, "before"), said(item, "now"), said(item, "change")])).toEqual([
      ["2022 年预算合计", "1135.10 推算", "", ""],
      ["基本支出", "690.97 推算", "980.67", "+289.7"],
      ["项目支出", "444.13 推算", "670.21", "+226.08"],
      ["2023 年预算合计", "", "1650.88", "+515.78"],
    ]);
  });

  it("says that last year's classes are not disclosed, and offers no split by them", async () => {
    const element = await show(sample, { by: "class" });
    expect(notes(element)).toContain("2022 年预算各类未公开");
    expect(shadowOf(element).querySelectorAll(".forms button")).toHaveLength(0);
    expect(rows(element)).toHaveLength(4);
  });

  it("has the totals with and without the carry-over, the latter undisclosed last year", async () => {
    const element = await show(sample);
    const table = Array.from(shadowOf(element).querySelectorAll("[part=totals] tbody tr"), (line) => Array.from(line.querySelectorAll("td"), ({ textContent }) => textContent.replace(/\s+/g, " ").trim()));
    expect(table).toEqual([["1650.88", "1135.10 推算", "+515.78", "+45.44%"], ["1403.69", "未公开", "", ""], ["247.19", "未公开", "", ""]]);
    expect(notes(element)).toContain("2022 年预算不含上年结转的数未公开");
  });

  it("quotes the clause of each derived figure", async () => {
    const element = await show(sample);
    expect(notes(element)).toContain("“较2022年预算增加515.78万元”");
    await userEvent.hover(row(element, "项目支出"));
    await settled(document.body);
    expect(textOf(element, "[part=detail]")).toContain("“项目支出增加226.08万元”");
  });

  it("says the reasons where they are given", async () => {
    const element = await show(compared.withReasons);
    expect(said(row(element, "项目支出"), "remarks")).toContain("办公用房租金");
  });

  it("is the same in another unit and in English", async () => {
    const yuan = await show(sample, { unit: "元" });
    expect(said(row(yuan, "基本支出"), "change")).toBe(`+${convertUnit("289.7", "万元", "元")}`);
    const page = await mount(html`<div lang="en"><budget-change .data=${sample}></budget-change></div>`);
    const element = must(page.querySelector("budget-change"));
    await until(() => textOf(element, "[part=title]").includes("expenditure"));
    expect(textOf(element, "[part=title]")).toContain("up 515.78 万元 (+45.44%) on the 2022 budget");
    expect(notes(element)).toContain("not disclosed");
  });
});

describe("the waterfall of two budgets", () => {
  it("begins each step where the one before it ends", async () => {
    const element = await show(two);
    const drawn = rows(element).map((item) => must(rects(item)[0]).getBoundingClientRect());
    const changes = rows(element).map((item) => said(item, "change").startsWith("−"));
    let at = must(drawn[0]).right;
    drawn.slice(1, -1).forEach((box, index) => {
      const falls = must(changes[index + 1]);
      expect(Math.abs((falls ? box.right : box.left) - at)).toBeLessThan(1.5);
      at = falls ? box.left : box.right;
    });
    expect(Math.abs(must(drawn[drawn.length - 1]).right - at)).toBeLessThan(1.5);
  });

  it("fills rises and leaves falls hollow: never colour alone", async () => {
    const element = await show(two);
    expect(must(rects(row(element, "农林水支出"))[0]).getAttribute("class")).toBe("solid");
    expect(must(rects(row(element, "一般公共服务支出"))[0]).getAttribute("class")).toBe("hollow");
  });

  it("lists classes that come and go, without a percentage, and names them", async () => {
    const element = await show(two);
    const [comes, goes] = [row(element, "住房保障支出"), row(element, "教育支出")];
    expect([said(comes, "before"), said(comes, "change"), said(comes, "percent")]).toEqual(["未列", "+35.60", "—"]);
    expect([said(goes, "now"), said(goes, "change"), said(goes, "percent")]).toEqual(["未列", "−12.50", "—"]);
    expect(notes(element)).toContain("本期没有列出：教育支出；对比期没有列出：住房保障支出");
  });

  it("is split as the reader chooses", async () => {
    const element = await show(two);
    const forms = Array.from(shadowOf(element).querySelectorAll<HTMLButtonElement>(".forms button"));
    expect(forms.map(({ textContent }) => textContent)).toEqual(["按功能分类", "按基本与项目", "按资金来源"]);
    must(forms[2]).click();
    await settled(document.body);
    expect([element.by, rows(element).map((item) => said(item, "name"))]).toEqual(["source", ["2023 年预算合计", "本年收入", "上年结转结余", "2024 年预算合计"]]);
    expect(rows(element).map((item) => said(item, "change"))).toEqual(["", "+110.20", "−13.05", "+97.15"]);
  });

  it("shows what the parts do not make of the total as a row of its own, with why", async () => {
    const element = await show([before2023, compared.roundedTotal]);
    expect([said(row(element, "各项与合计之差"), "change"), said(row(element, "各项与合计之差"), "remarks")]).toEqual(["+0.01", expect.stringContaining("四舍五入")]);
  });

  it("meets a class by its earlier name, once the code books are there", async () => {
    const element = await show(compared.renamedClass);
    await until(() => rows(element).length === 4);
    expect([said(row(element, "文化旅游体育与传媒支出"), "before"), said(row(element, "文化旅游体育与传媒支出"), "change")]).toEqual(["5.00", "+0.50"]);
  });

  it("from the budget to the final accounts begins with the budget", async () => {
    const element = await show([before2023, after2024, final2024]);
    expect([said(must(rows(element)[0]), "name"), said(must(rows(element)[0]), "before")]).toEqual(["2024 年预算合计", "713.70"]);
    expect(textOf(element, "[part=title]")).toContain("2024 年决算支出 689.36 万元，比 2024 年预算减少 24.34 万元");
  });
});

describe("what is no number", () => {
  it("has no bar and no percentage, and is told in words", async () => {
    const blank = row(await show(compared.blankClass), "一般公共服务支出");
    expect([rects(blank).length, said(blank, "before"), said(blank, "change")]).toEqual([0, "空白", ""]);
    expect(said(blank, "remarks")).toContain("空白不是 0");
    const zero = row(await show(compared.zeroBefore), "一般公共服务支出");
    expect([said(zero, "change"), said(zero, "percent"), said(zero, "remarks")]).toEqual(["+3.00", "—", "基数为 0，无百分比"]);
  });

  it("below nil is drawn on the other side of the zero line", async () => {
    const element = await show(compared.fallsBelowZero);
    const last = must(rows(element)[rows(element).length - 1]);
    const zero = must(last.querySelector(".zero")).getBoundingClientRect();
    expect(must(rects(last)[0]).getBoundingClientRect().right).toBeLessThanOrEqual(zero.right + 1);
  });
});

describe("a comparison that cannot be made", () => {
  it.each<readonly [string, unknown, string]>([
    ["another entity", [compared.otherEntity, compared.alone], "不是同一单位"],
    ["a missing year", [compared.twoYearsBefore, compared.alone], "缺少2023年的文档"],
    ["one document alone", compared.alone, "请给出上年文档"],
    ["a missing table", [compared.withoutThreePublic, after2024], "部门支出总表"],
  ])("is a sentence: %s", async (_, data, text) => {
    const element = await show(data);
    expect(textOf(element)).toContain(text);
    expect(shadowOf(element).querySelectorAll("rect.solid, .track rect").length).toBe(0);
  });

  it("over a changed unit or another perimeter is made, and says so", async () => {
    expect(notes(await show([compared.inYuan, after2024]))).toContain("计量单位由元改为万元");
    expect(notes(await show([compared.otherUnits.before, compared.otherUnits.after]))).toContain("良种场");
  });

  it("lists the issues of a table that has faults", async () => {
    expect(textOf(await show(compared.blockedExpenditure), "[role=alert]")).toContain("1,650.88");
  });
});

describe("many classes", () => {
  it("are gathered into one counted row, which opens by keyboard, and all are in the data table", async () => {
    const element = await show(compared.manyClasses);
    const rest = must(shadowOf(element).querySelector<HTMLElement>(".rest"));
    const shown = rows(element).length;
    expect([said(rest, "name"), spoken(rest)]).toEqual([expect.stringMatching(/^其他 \d+ 项$/), expect.stringContaining("推算")]);
    expect(shadowOf(element).querySelectorAll("#twin tbody tr")).toHaveLength(62);
    rest.focus();
    await keys("Enter");
    expect(rows(element).length).toBeGreaterThan(shown);
    expect(shadowOf(element).querySelector(".rest")).toBeNull();
  });
});

describe("the data table", () => {
  it.each<readonly [string, unknown]>([["the sample", sample], ["two years", two], ["final accounts", [after2024, final2024]], ["a blank class", compared.blankClass]])("has the figures of the picture, of %s", async (_, data) => {
    const element = await show(data);
    const listed = Array.from(shadowOf(element).querySelectorAll("#twin tbody tr"), (line) => [line.querySelector("th"), ...line.querySelectorAll("td.number")].map((cell) => must(cell).textContent.replace(/\s+/g, " ").trim()));
    expect(listed).toEqual(rows(element).map((item) => [...["name", "now", "before", "change"].map((name) => said(item, name)), said(item, "percent").replace("—", "")]));
  });
});

describe("the keyboard", () => {
  it("has one tab stop, and walks the rows", async () => {
    const element = await show(two);
    must(rows(element)[0]).focus();
    await keys("ArrowDown", "ArrowDown");
    expect(shadowOf(element).activeElement).toBe(rows(element)[2]);
    await keys("End");
    expect(shadowOf(element).activeElement).toBe(rows(element)[rows(element).length - 1]);
    expect(rows(element).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("selects by code, which other views of the same data take over", async () => {
    const page = await mount(html`<budget-data .data=${two}><budget-change></budget-change><budget-change></budget-change></budget-data>`);
    const [first, second] = Array.from(page.querySelectorAll("budget-change"));
    const heard: BudgetSelectEvent[] = [];
    page.addEventListener("budget-select", (event) => heard.push(event));
    row(must(first), "农林水支出").focus();
    await keys("Enter");
    expect(heard.map(({ subject }) => [subject?.key, subject?.code, subject?.amount])).toEqual([["213", "213", "562.85"]]);
    expect(row(must(second), "农林水支出").getAttribute("aria-selected")).toBe("true");
    await keys("Escape");
    expect(row(must(second), "农林水支出").getAttribute("aria-selected")).toBe("false");
  });

  it("selects no totals", async () => {
    const element = await show(two);
    must(rows(element)[0]).focus();
    await keys("Enter");
    expect(element.selection).toBe("");
  });
});

it("keeps figures of nine digits and two decimals in their columns, one below the other", async () => {
  const large = { ...sample, statements: (sample.statements ?? []).map((one) => ({ ...one, ...(typeof one.value === "string" && one.unit === "万元" && { value: `123${one.value}` }) })) };
  const element = await show(large, { unit: "元" });
  element.style.width = "900px";
  await settled(document.body);
  for (const name of ["now", "before", "change"]) {
    const cells = rows(element).map((item) => must(item.querySelector<HTMLElement>(`:scope > .${name}`)));
    expect(new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().right))).size, name).toBe(1);
    for (const cell of cells) expect(cell.scrollWidth, cell.textContent).toBeLessThanOrEqual(cell.clientWidth);
  }
});

it("takes hostile labels for text", async () => {
  const element = await show(compared.hostile);
  expect(shadowOf(element).querySelectorAll("img, b, i, script:not([type])")).toHaveLength(0);
  expect(textOf(element)).not.toContain("\u202e");
});

describe.each(["light", "dark"])("axe finds nothing in the %s", (theme) => {
  it.each<readonly [string, unknown]>([["two budgets", two], ["the sample", sample], ["nothing to compare with", compared.alone]])("of %s", async (_, data) => {
    const page = await mount(html`<budget-change show-table data-theme=${theme} .data=${data}></budget-change>`);
    const { violations } = await axe.run(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join("; ")}`)).toEqual([]);
  });
});

describe("what is drawn and what is written", () => {
  it("keep apart where rows are stacked: no hairline runs into words", async () => {
    const page = await mount(html`<budget-change .data=${sample}></budget-change>`, "340px");
    for (const item of rows(must(page.querySelector("budget-change")))) {
      const track = must(item.querySelector(".track")).getBoundingClientRect();
      expect(track.top).toBeGreaterThanOrEqual(must(item.querySelector(".name")).getBoundingClientRect().bottom - 1);
      const below = Array.from(item.querySelectorAll(".both, .percent"), (words) => words.getBoundingClientRect()).filter(({ height, top }) => height > 0 && top > track.top);
      for (const { top } of below) expect(track.bottom).toBeLessThanOrEqual(top + 1);
    }
  });

  it.each(["zh-CN", "en"])("head both columns of figures with one line in %s", async (lang) => {
    const page = await mount(html`<div lang=${lang}><budget-change .data=${sample}></budget-change></div>`);
    const parts = Array.from(shadowOf(must(page.querySelector("budget-change"))).querySelectorAll(".head > .now .whole, .head > .before .whole"), (part) => part.getBoundingClientRect().top);
    expect(parts).toHaveLength(4);
    expect(new Set(parts).size).toBe(1);
  });
});
