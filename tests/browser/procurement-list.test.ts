import axe from "axe-core";
import { html } from "lit";
import { beforeAll, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/elements/procurement-list/procurement-list.js";
import { convertUnit } from "../../src/amount/unit.js";
import { printedText } from "../../src/model/printed-table.js";
import { procurementOf } from "../../src/model/procurement.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { messagesFor } from "../../src/ui/locale/locale-controller.js";
import { absences, emptyWithNote, emptyWithoutNote, faulty, hostile, manyItems, negativeItem, noProcurement, onlyProse, threeKinds, withoutTotal } from "../../stories/data/procured.js";
import { documentOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { mount, must, quietPage, settled, shadowOf, textOf, until } from "./page.js";

quietPage();

beforeAll(async () => {
  await messagesFor("en");
});

type List = HTMLElementTagNameMap["procurement-list"];

async function list(data: unknown, width = "900px", lang = "zh-CN"): Promise<List> {
  const page = await mount(html`<div lang=${lang}><procurement-list .data=${data}></procurement-list></div>`, width);
  return must(page.querySelector("procurement-list"));
}

const all = (element: Element, selector: string): HTMLElement[] => Array.from(shadowOf(element).querySelectorAll<HTMLElement>(selector));
const clean = (node: Element): string => node.textContent.replace(/\s+/g, " ").trim();
const names = (element: Element): string[] => all(element, ".item .name").map(clean);
const amounts = (element: Element, row = ".item"): string[] => all(element, `${row} .amount`).map(clean);
const rowsOf = (document: BudgetDocument): NonNullable<NonNullable<BudgetDocument["procurement"]>["rows"]> => must(document.procurement?.rows);
const items = rowsOf(sample).filter(({ role }) => role === undefined);

async function press(element: Element, text: string): Promise<void> {
  await userEvent.click(must(all(element, "button").find((button) => clean(button) === text)));
  await settled(document.body);
}

describe("the list of purchases", () => {
  it.each(["900px", "340px"])("prints every row of the form once, with its figures to the letter, %s wide", async (width) => {
    const element = await list(sample, width);
    expect(names(element)).toEqual(items.map(({ name }) => name));
    expect(amounts(element)).toEqual(items.map(({ cells }) => cells["total"]));
    const printed = (role: string): unknown[] => rowsOf(sample).filter((row) => row.role === role).map(({ cells }) => cells["total"]);
    expect(amounts(element, ".group")).toEqual(printed("subtotal"));
    expect(amounts(element, ".total")).toEqual(printed("total"));
    expect(all(element, ".item .quantity").map(clean)).toEqual(items.map(({ cells, texts }) => `${printedText(cells["quantity"])} ${must(texts)["measure"]} × ${printedText(cells["unitPrice"])}`));
    expect(all(element, "tbody .source").map(clean)).toEqual(rowsOf(sample).map(({ line }) => `第 ${line} 行`));
  });

  it("names catalogue, kind and project of an item, with the project's own funds", async () => {
    const element = await list(sample);
    all(element, ".item .meta").forEach((meta, at) => {
      const { texts, cells } = must(items[at]);
      for (const text of [must(texts)["catalogue"], must(texts)["project"], `${printedText(cells["projectFunds"])} 万元`]) expect(clean(meta)).toContain(text);
    });
  });

  it("sums up in a sentence: whose, how much, how many, for small businesses", async () => {
    const element = await list(sample);
    for (const text of [sample.entity.name, "4.71 万元", `${items.length} 项`, "预留中小微企业 4.71 万元"]) expect(textOf(element, "[part=title]")).toContain(text);
  });

  it("marks sums of ours, lets the printed total stand, and says where the two part", async () => {
    const element = await list(sample);
    expect(textOf(element, "[part=note]")).toContain("逐项相加为 4.72 万元 · 推算，所印合计为 4.71 万元");
    expect(textOf(element, "[part=note]")).toMatch(/货物 2 项 2\.98 万元 · 推算；服务 6 项 1\.74 万元 · 推算/);
    expect(textOf(await list(withoutTotal), "[part=title]")).toContain("3.30 万元 · 推算");
    expect(all(await list(withoutTotal), ".total")).toEqual([]);
  });

  it("draws one bar an item on one scale", async () => {
    const element = await list(sample);
    const widest = Math.max(...items.map(({ cells }) => Number(cells["total"])));
    expect(all(element, ".bar").map((bar) => Number.parseFloat(must(bar.getAttribute("width"))))).toEqual(items.map(({ cells }) => Math.round((Number(cells["total"]) / widest) * 1000) / 10));
  });

  it.each(["900px", "320px"])("draws them from one line, a pixel worth the same in every row, %s wide", async (width) => {
    for (const data of [sample, threeKinds, negativeItem]) {
      const element = await list(data, width);
      const rows = rowsOf(data).filter(({ role }) => role === undefined);
      const boxes = all(element, ".bar").map((bar) => bar.getBoundingClientRect());
      const perPixel = boxes.flatMap(({ width: pixels }, at) => (pixels < 20 ? [] : [Math.abs(Number(rows[at]?.cells["total"])) / pixels]));
      for (const worth of perPixel) expect(worth / must(perPixel[0])).toBeCloseTo(1, 1);
      expect(new Set(boxes.map(({ left }) => Math.round(left))).size).toBe(1);
    }
  });

  it("shows the funds that pay, and names the columns that are blank throughout", async () => {
    const element = await list(threeKinds);
    expect(all(element, "thead th").map(clean)).toEqual(["采购项目", "数量 × 单价", "金额", "一般公共预算拨款", "基金预算拨款", "单位资金", "出处"]);
    const blank = procurementOf(must(sample.procurement)).blank.map(({ label }) => must(label[label.length - 1]));
    for (const label of blank) expect(textOf(await list(sample), "[part=note]")).toContain(label);
  });

  it("moves the point of amounts and of no quantity", async () => {
    const element = await list(sample);
    element.unit = "元";
    await settled(document.body);
    expect(amounts(element)).toEqual(items.map(({ cells }) => convertUnit(printedText(cells["total"]), "万元", "元")));
    expect(all(element, ".item .quantity").map(clean)[0]).toBe("1980 升 × 0");
  });

  it("keeps zero, blank and words apart, and draws no bar for any of them", async () => {
    const element = await list(absences);
    expect(amounts(element)).toEqual(["0.00", "空白", "——", "涉密"]);
    expect(all(element, ".amount").filter((cell) => cell.querySelector(".unseen"))).toHaveLength(1);
    expect(all(element, ".bar").map((bar) => bar.getAttribute("width"))).toEqual(["0%", "0%", "0%", "0%"]);
    expect(all(await list(negativeItem), ".negative")).toHaveLength(1);
  });

  it("reads in English with the printed names", async () => {
    const element = await list(sample, "900px", "en");
    await until(() => textOf(element, "[part=title]").includes("procurement of 4.71 万元 in 8 items"));
    expect(names(element)).toEqual(items.map(({ name }) => name));
    expect(textOf(element, ".meta")).toContain("Goods A07070101");
  });

  it("takes words for words, in names, notes and cells", async () => {
    const element = await list(hostile);
    expect(shadowOf(element).querySelector("img, script, h1, b, i, u, s")).toBeNull();
    expect(textOf(element, ".item .name")).toBe("<b>粗</b>倒");
    expect("hostile" in window).toBe(false);
  });
});

describe("a reader of the list", () => {
  it("orders each unit by amount, the largest first, and back", async () => {
    const element = await list(sample);
    await press(element, "按金额");
    const perUnit = all(element, "tbody").slice(1).map((body) => Array.from(body.querySelectorAll(".item .amount"), clean).map(Number));
    for (const group of perUnit) expect(group).toEqual([...group].sort((a, b) => b - a));
    expect(element.sort).toBe("amount");
    await press(element, "原表顺序");
    expect(names(element)).toEqual(items.map(({ name }) => name));
  });

  it("narrows by kind, and hears how many are left", async () => {
    const element = await list(sample);
    await press(element, "货物");
    expect(new Set(names(element))).toEqual(new Set(["汽油"]));
    expect(textOf(element, "[role=status]")).toBe("显示 8 项中的 2 项");
    expect(amounts(element, ".total")).toEqual(["4.71"]);
    await press(element, "全部");
    expect(names(element)).toHaveLength(items.length);
  });

  it("searches names, codes, figures and units", async () => {
    const element = await list(sample);
    const input = must(shadowOf(element).querySelector("input"));
    for (const [text, count] of [["保险", 2], ["c2312", 4], ["1.49", 2], ["服务中心", 4], ["没有这一项", 0]] as const) {
      await userEvent.fill(input, text);
      await settled(document.body);
      expect(names(element), text).toHaveLength(count);
    }
    expect(textOf(element)).toContain("没有符合的项目");
    await userEvent.clear(input);
    await settled(document.body);
    expect(names(element)).toHaveLength(items.length);
  });

  it("folds a unit by keys, and keeps its subtotal", async () => {
    const element = await list(sample);
    const [first] = all(element, ".fold");
    must(first).focus();
    await userEvent.keyboard("{Enter}");
    await settled(document.body);
    expect(must(first).getAttribute("aria-expanded")).toBe("false");
    expect(names(element)).toHaveLength(items.length / 2);
    expect(amounts(element, ".group")).toHaveLength(2);
    expect(shadowOf(element).activeElement).toBe(first);
    element.filter = "汽油";
    await settled(document.body);
    expect(names(element)).toEqual(["汽油", "汽油"]);
  });

  it("gets a long unit in parts, and all of it on paper, folded ones too", async () => {
    const element = await list(manyItems);
    const { length } = rowsOf(manyItems).filter(({ role }) => role === undefined);
    expect(names(element).length).toBeLessThan(length);
    must(all(element, ".fold")[1]).click();
    dispatchEvent(new Event("beforeprint"));
    expect(names(element)).toHaveLength(length);
    dispatchEvent(new Event("afterprint"));
    await settled(document.body);
    expect(names(element).length).toBeLessThan(length);
    const more = must(all(element, ".more")[0]);
    more.click();
    await until(() => shadowOf(element).activeElement?.classList.contains("item") === true);
    expect(clean(must(must(shadowOf(element).activeElement).querySelector(".name")))).toBe("第 101 项");
  });
});

describe("where nothing is bought, or nothing is known", () => {
  it.each<readonly [string, unknown, RegExp]>([
    ["the printed note", emptyWithNote, /本部门无政府采购预算，空表列示/],
    ["that the table is empty", emptyWithoutNote, /空表列示/],
    ["what the prose says", onlyProse, /没有政府采购预算表.*2024年本部门未安排政府采购预算/],
    ["that there is no such table", noProcurement, /没有政府采购预算表/],
    ["what is wrong with the table", faulty, /无效的金额：1,49/],
  ])("the reader is told %s", async (_, data, text) => {
    const element = await list(data);
    expect(textOf(element)).toMatch(text);
    expect(all(element, ".item")).toEqual([]);
  });
});

it("a clause that says several figures is quoted once", async () => {
  const quote = "其中：政府采购货物预算17.00万元、政府采购服务预算100.00万元";
  const said = [["procurement.goods", "17.00"], ["procurement.services", "100.00"]] as const;
  const element = await list(documentOf({}, { statements: said.map(([key, value]) => ({ key, value, unit: "万元", quote })) }));
  expect(textOf(element).split(quote)).toHaveLength(2);
});

describe("narrow, the list", () => {
  it("is cards that are still a table, and nothing sticks out", async () => {
    const element = await list(sample, "300px");
    expect(all(element, "table[role=table] tbody tr[role=row] th[role=rowheader]").length).toBe(rowsOf(sample).length);
    expect(element.scrollWidth).toBeLessThanOrEqual(300);
    for (const cell of all(element, "td")) expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(element.getBoundingClientRect().right + 0.5);
  });

  it.each([["light", "900px"], ["dark", "900px"], ["light", "320px"], ["dark", "320px"]])("is found clean by axe in the %s at %s", async (theme, width) => {
    const element = await list(threeKinds, width);
    element.dataset["theme"] = theme;
    await settled(document.body);
    const { violations } = await axe.run(must(document.querySelector("main")));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`)).toEqual([]);
  });

  it("has buttons of at least 24 px", async () => {
    const element = await list(sample, "320px");
    for (const button of all(element, "button, input")) expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });
});
