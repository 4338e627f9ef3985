import { describe, expect, it } from "vitest";
import { readItems } from "../../src/importer/functional-items.js";
import type { BudgetTable } from "../../src/schema/index.js";

const tableOf = (...rows: string[]): BudgetTable => ({ title: "某表", unit: "元", rows: rows.map((row) => ({ code: row.split(" ")[0] ?? "", name: row.split(" ")[1] ?? "", cells: {} })) });
const tables = {
  generalPublic: tableOf("208 社会保障和就业支出", "20805 行政事业单位养老支出", "2080506 职业年金缴费支出", "2080599 其他行政事业单位养老支出", "221 住房保障支出", "22102 住房改革支出", "2210201 住房公积金"),
  governmentFund: tableOf("212 城乡社区支出", "21208 国有土地收入安排的支出", "2120899 其他支出"),
};
const PENSION = "社会保障和就业支出（类）行政事业单位养老支出（款）职业年金缴费支出（项）";
const HOUSING = "住房保障支出（类）住房改革支出（款）住房公积金（项）";
const LEAD = "财政拨款支出主要内容如下：";

type Context = Partial<Parameters<typeof readItems>[1]>;
const read = (paragraphs: readonly string[], context: Context = {}): string[] =>
  readItems(paragraphs, { year: 2025, kind: "budget", tables, ...context }).map(({ key, value, unit }) => `${key} ${value as string}${unit ?? ""}`);

describe("readItems", () => {
  it("reads subjects named by class, group and item, each with its words as printed", () => {
    expect(readItems([LEAD, `7.“${PENSION}”887.36万元，主要用于缴纳职业年金支出。`, `8.“${HOUSING}”科目2,049,197.00元。`], { year: 2025, kind: "budget", tables })).toEqual([
      { key: "generalPublic.2080506", value: "887.36", unit: "万元", quote: `“${PENSION}”887.36万元` },
      { key: "generalPublic.2210201", value: "2049197.00", unit: "元", quote: `“${HOUSING}”科目2,049,197.00元` },
    ]);
  });

  it("reads a list of classes in one sentence, and leaves their shares", () => {
    expect(read(["一般公共预算财政拨款支出9.00万元，主要用于以下方面：社会保障和就业支出（类）8.00万元，占88.89%；住房保障支出（类）1.00万元，占11.11%。"])).toEqual(["generalPublic.208 8.00万元", "generalPublic.221 1.00万元"]);
  });

  it("reads lines that a page cuts anywhere, and 其它 for 其他", () => {
    expect(read([LEAD, "1、社会保障和就业支出（类）行政事业单位养老支出（款）", "其它行政事业单位养老支出 （项）0.96万", "元。"])).toEqual(["generalPublic.2080599 0.96万元"]);
  });

  it("takes of final accounts what was spent, not what was budgeted, and quotes both ends", () => {
    const said = `一般公共预算财政拨款支出决算具体情况：1、${HOUSING}。主要用于：住房公积金。年初预算为45.00万元，支出决算为44.00万元，完成年初预算的97.78%。`;
    expect(readItems([said], { year: 2025, kind: "finalAccounts", tables })).toEqual([{ key: "generalPublic.2210201", value: "44.00", unit: "万元", quote: `${HOUSING}…支出决算为44.00万元` }]);
  });

  it("takes of a budget the year's own figure", () => {
    expect(read([LEAD, `1.${HOUSING}2025年预算数为5.00万元，比2024年预算数增加1.00万元。`])).toEqual(["generalPublic.2210201 5.00万元"]);
    expect(read([LEAD, `1.${HOUSING}。2024年预算数为4.00万元，2025年预算数为5.00万元。`])).toEqual(["generalPublic.2210201 5.00万元"]);
  });

  it("looks a subject up in the table of the budget that the words before it name", () => {
    const fund = "城乡社区支出（类）国有土地收入安排的支出（款）其他支出（项）3.00万元。";
    expect([read([`政府性基金预算支出主要用于：${fund}`]), read([LEAD, fund]), read([`一般公共预算支出主要用于：${fund}`])]).toEqual([["governmentFund.2120899 3.00万元"], ["governmentFund.2120899 3.00万元"], []]);
  });

  it.each<[string, readonly string[], Context?]>([
    ["no budget is named", [`1.${HOUSING}5.00万元。`]],
    ["a heading begins another part", [LEAD, "二、其他情况", `1.${HOUSING}5.00万元。`]],
    ["all money and a budget's part of it are told together", [`支出预算9.00万元，其中：财政拨款支出8.00万元，用于：${HOUSING}5.00万元。`]],
    ["only basic expenditure is meant", [`一般公共预算基本支出用于：${HOUSING}5.00万元。`]],
    ["several budgets are named", [`一般公共预算和政府性基金预算支出用于：${HOUSING}5.00万元。`]],
    ["the table of another budget is missing", [LEAD, `${HOUSING}5.00万元。`], { tables: { generalPublic: tables.generalPublic } }],
    ["the words before speak of another year", [`2024年一般公共预算支出主要用于：${HOUSING}5.00万元。`]],
    ["the sentence does", [LEAD, `2024年，${HOUSING}5.00万元。`]],
    ["the figure is of another year", [LEAD, `${HOUSING}2024年预算数为5.00万元。`]],
    ["the figure is the budget's, of final accounts", [LEAD, `${HOUSING}年初预算为5.00万元。`], { kind: "finalAccounts" }],
    ["the figure is not called anything behind a stop", [LEAD, `${HOUSING}。其中：购房补贴5.00万元。`]],
    ["the figure is that of a purpose", [LEAD, `${HOUSING}，用于某项目，预算为5.00万元。`]],
    ["the figure is that of several subjects", [LEAD, `${HOUSING}、购房补贴（项）5.00万元。`]],
    ["the figure is about so much", [LEAD, `${HOUSING}5.00万元左右。`]],
    ["the group is named wrongly", [LEAD, "住房保障支出（类）住房保障支出（款）住房公积金（项）5.00万元。"]],
    ["the table has no such row", [LEAD, "住房保障支出（类）住房改革支出（款）购房补贴（项）5.00万元。"]],
    ["two figures are told, as of two units", [LEAD, `${HOUSING}5.00万元。`, `${HOUSING}6.00万元。`]],
  ])("says nothing where %s", (_, paragraphs, context) => {
    expect(read(paragraphs, context)).toEqual([]);
  });

  it("says a figure once that is printed twice", () => {
    expect(read([LEAD, `${HOUSING}5.00万元。`, `${HOUSING}5.00万元。`])).toEqual(["generalPublic.2210201 5.00万元"]);
  });

  it("reads a hostile paragraph in time", () => {
    const start = performance.now();
    read([LEAD, "一".repeat(200_000), "住房保障支出（类）".repeat(20_000), `${HOUSING}，`.repeat(5_000)]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
