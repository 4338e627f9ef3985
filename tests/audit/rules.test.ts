import { describe, expect, it } from "vitest";
import { auditDocument, AUDIT_RULES, pathOfCell, type Finding } from "../../src/model/audit/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { must } from "../must.js";
import { documentOf, row, sided, tableOf, total, type Cells } from "./documents.js";

function found(rule: string, document: BudgetDocument): Finding[] {
  return auditDocument(document).findings.filter((finding) => finding.rule === rule);
}
const verdicts = (rule: string, document: BudgetDocument): string[] => found(rule, document).map(({ verdict }) => verdict);

describe("AUDIT_RULES", () => {
  it("have different ids, and a title and a source in both languages", () => {
    expect(new Set(AUDIT_RULES.map(({ id }) => id)).size).toBe(AUDIT_RULES.length);
    for (const { title, source } of AUDIT_RULES) for (const text of [title.zh, title.en, source.zh, source.en]) expect(text).not.toBe("");
  });

  it("apply by kind of document and by template", () => {
    const rule = { id: "x", title: { zh: "", en: "" }, source: { zh: "", en: "" }, kinds: ["budget" as const], templates: ["hebei"], claims: AUDIT_RULES[0]?.claims ?? (() => []) };
    const tree = { expenditure: tableOf([total({ total: "1.00" }), row("205 教育", { total: "1.00" })]) };
    const count = (extra: Partial<BudgetDocument>): number => auditDocument(documentOf(tree, extra), { rules: [rule] }).findings.length;
    expect([count({ template: "hebei" }), count({ template: "shanghai" }), count({}), count({ template: "hebei", kind: "finalAccounts" })]).toEqual([1, 0, 0, 0]);
  });
});

describe("tree.sum", () => {
  const rows = [total({ total: "3.00" }), row("205 教育", { total: "3.00" }), row("20501 管理", { total: "1.00" }), row("2050201 小学", { total: "2.00" })];

  it("hangs an item printed without its group below its class", () => {
    expect(verdicts("tree.sum", documentOf({ expenditure: tableOf(rows) }))).toEqual(["exact", "exact"]);
  });

  it("holds in tables that it does not know, and leaves shares and rates alone", () => {
    const columns = ["total", "rate"].map((key) => ({ key, label: [key === "rate" ? "增长率" : "合计"] }));
    const local = tableOf([total({ total: "3.00", rate: "5.00" }), row("205 教育", { total: "2.00", rate: "9.00" })], { columns });
    expect(found("tree.sum", documentOf({ local })).map(({ left, verdict }) => [left.column, verdict])).toEqual([["total", "error"]]);
  });

  it("is in doubt where a code is repeated or missing, but not when the sum holds", () => {
    const repeated = (amount: string): BudgetDocument => documentOf({ expenditure: tableOf([total({ total: amount }), row("205 甲", { total: "1.00" }), row("205 乙", { total: "1.00" })]) });
    expect([verdicts("tree.sum", repeated("2.00")), verdicts("tree.sum", repeated("1.00"))]).toEqual([["exact"], ["undetermined"]]);
    expect(verdicts("tree.sum", documentOf({ expenditure: tableOf([total({ total: "1.00" }), row("205 甲", { total: "1.00" }), row("其他", { total: "1.00" })]) }))).toEqual(["undetermined"]);
  });
});

describe("balances", () => {
  const income = (carried: string | null): BudgetDocument => {
    const list = [row("generalPublic 拨款", { amount: "8.00" }), row("currentYear 本年收入", { amount: "8.00" }, "subtotal"), row("carryOver 上年结转", { amount: "2.00" }), row("total 总计", { amount: "10.00" }, "total")];
    const other = [row("教育支出", { amount: carried === null ? "10.00" : "9.00" }), row("currentYear 本年支出", { amount: carried === null ? "10.00" : "9.00" }, "subtotal"), row("carryOver 年终结转", { amount: carried }), row("total 总计", { amount: "10.00" }, "total")];
    const revenue = tableOf([total({ total: "10.00" }), row("205 教育", { total: "10.00" })]);
    const expenditure = tableOf([total({ total: carried === null ? "10.00" : "9.00" }), row("205 教育支出", { total: carried === null ? "10.00" : "9.00" })]);
    return documentOf({ balance: sided(list, other), revenue, expenditure });
  };

  it("add lines to this year's total, and that with the carry-over to the grand total of either side", () => {
    for (const rule of ["balance.lines", "balance.total", "balance.sides"]) expect(new Set(verdicts(rule, income(null)))).toEqual(new Set(["exact"]));
  });

  it("compare revenue with expenditure by code only where nothing is carried over to next year", () => {
    expect(verdicts("revenue.expenditure", income(null))).toEqual(["exact", "exact"]);
    expect(verdicts("revenue.expenditure", income("1.00"))).toEqual(["notApplicable"]);
  });

  it("of final accounts add what was used of surplus and taken over: 总计＝本年收入＋使用结余＋年初结转", () => {
    const left = [row("财政拨款收入", { amount: "5.00" }), row("currentYear 本年收入合计", { amount: "5.00" }, "subtotal"), row("使用非财政拨款结余", { amount: "1.00" }), row("年初结转和结余", { amount: "2.00" }), row("total 总计", { amount: "8.00" }, "total")];
    const right = [row("教育支出", { amount: "6.00" }), row("currentYear 本年支出合计", { amount: "6.00" }, "subtotal"), row("结余分配", { amount: "0.50" }), row("年末结转和结余", { amount: "1.50" }), row("total 总计", { amount: "8.00" }, "total")];
    const accounts = documentOf({ accountsBalance: sided(left, right) }, { kind: "finalAccounts" });
    expect([verdicts("balance.lines", accounts), verdicts("balance.total", accounts), verdicts("balance.sides", accounts)]).toEqual([["exact", "exact"], ["exact", "exact"], ["exact"]]);
  });

  it("find a class by its name, whatever ordinal or old name is printed, and never by its place", () => {
    const list = [row("二、社会保障和就业支出", { amount: "1.00" }), row("七、医疗卫生与计划生育支出", { amount: "2.00" })];
    const expenditure = tableOf([total({ total: "3.00" }), row("208 社会保障和就业支出", { total: "1.00" }), row("210 卫生健康支出", { total: "2.00" })]);
    expect(verdicts("balance.classes", documentOf({ balance: sided([], list), expenditure }))).toEqual(["exact", "exact"]);
  });
});

describe("funds", () => {
  const spent = (fund: string | null, line: string | null): BudgetDocument => {
    const balance = sided([row("generalPublic 一般公共", { amount: "1.00" }), row("governmentFund 基金", { amount: line })], []);
    const appropriationBalance = sided([], [row("currentYear 本年支出", { total: "1.00", generalPublic: "1.00", governmentFund: fund }, "subtotal")]);
    const expenditure = tableOf([total({ total: "1.00", basic: "1.00", project: null })]);
    return documentOf({ balance, appropriationBalance, expenditure, generalPublic: expenditure, governmentFund: tableOf([], { title: "政府性基金支出表" }) });
  };

  it("want an empty column where the fund's table is empty, and a note there", () => {
    expect([verdicts("fund.empty", spent(null, null)), verdicts("fund.empty", spent("1.00", null))]).toEqual([["exact"], ["error"]]);
    expect(auditDocument(spent(null, null)).facts.map(({ fact }) => fact)).toEqual(["fund.emptyWithoutNote"]);
  });

  it("compare expenditure with the general public budget only where there is no other money", () => {
    expect(new Set(verdicts("expenditure.generalPublic", spent(null, null)))).toEqual(new Set(["exact"]));
    expect(verdicts("expenditure.generalPublic", spent(null, "1.00"))).toEqual(["notApplicable"]);
  });
});

describe("final accounts", () => {
  const flow = (closing: string): BudgetDocument => documentOf({ governmentFund: tableOf([total({ openingCarryOver: "1.00", currentRevenue: "5.00", total: "4.00", basic: null, project: "4.00", closingCarryOver: closing })]) }, { kind: "finalAccounts" });

  it("carry over what was there and came in, without what was spent", () => {
    expect([verdicts("fund.flow", flow("2.00")), verdicts("fund.flow", flow("3.00"))]).toEqual([["exact"], ["error"]]);
  });

  it("compare the revenue table with this year's revenue, since it has no carry-over", () => {
    const list = [row("currentYear 本年收入合计", { amount: "5.00" }, "subtotal"), row("carryOver 年初结转和结余", { amount: "2.00" }), row("total 总计", { amount: "7.00" }, "total")];
    const accounts = (amount: string): BudgetDocument => documentOf({ balance: sided(list, []), revenue: tableOf([total({ total: amount })]) }, { kind: "finalAccounts" });
    expect([verdicts("cross.totals", accounts("5.00")), verdicts("cross.totals", accounts("6.00"))]).toEqual([["exact"], ["error"]]);
  });

  it("are not all of the general public budget where surplus of other money was used", () => {
    const list = [row("generalPublic 拨款", { amount: "5.00" }), row("currentYear 本年收入合计", { amount: "5.00" }, "subtotal"), row("使用非财政拨款结余", { amount: "1.00" }), row("total 总计", { amount: "6.00" }, "total")];
    const spent = (amount: string) => tableOf([total({ total: amount, basic: amount })]);
    expect(verdicts("expenditure.generalPublic", documentOf({ balance: sided(list, []), expenditure: spent("6.00"), generalPublic: spent("5.00") }, { kind: "finalAccounts" }))).toEqual(["notApplicable"]);
  });
});

describe("three public expenses", () => {
  const rows = [total({ total: "6.00" }), row("abroad 出国", { total: "1.00" }), row("vehicles 公车", { total: "4.00" }), row("operation 运行", { total: "4.00" }, "ofWhich"), row("reception 接待", { total: "1.00" })];
  const basic = (amount: string): BudgetDocument => documentOf({ threePublic: tableOf(rows), generalPublicBasic: tableOf([total({ total: "9.00" }), row("30231 运行维护", { total: amount })]) });

  it("add up as rows and, in forms that print them so, as columns", () => {
    const columns = documentOf({ threePublic: tableOf([total({ total: "6.00", abroad: "1.00", vehicles: "4.00", operation: "4.00", reception: "1.00" })]) });
    for (const document of [documentOf({ threePublic: tableOf(rows) }), columns]) {
      expect([verdicts("threePublic.total", document), verdicts("threePublic.vehicles", document)]).toEqual([["exact"], ["exact"]]);
    }
  });

  it("contain the same economic item of basic expenditure: projects may add to it, never take from it", () => {
    expect([verdicts("threePublic.economic", basic("3.00")), verdicts("threePublic.economic", basic("4.01")), verdicts("threePublic.economic", basic("4.02"))]).toEqual([["exact"], ["rounding"], ["error"]]);
  });
});

describe("basic.sameItem", () => {
  it("compares the housing fund by function with the housing fund by economic item", () => {
    const document = (amount: string): BudgetDocument => documentOf({ generalPublic: tableOf([row("2210201 住房公积金", { total: "5.00", basic: "5.00" })]), generalPublicBasic: tableOf([row("30113 住房公积金", { total: amount })]) });
    expect([verdicts("basic.sameItem", document("5.00")), verdicts("basic.sameItem", document("5.10"))]).toEqual([["exact"], ["error"]]);
  });
});

describe("procurement and assets", () => {
  it("holds no amount against funds that are not printed: columns of words are none, blank columns of funds are", () => {
    const words = ["project", "item", "catalogue", "measure"].map((key) => ({ key, label: [key] }));
    const money = ["quantity", "total"].map((key) => ({ key, label: [key] }));
    const texts = { project: "档案数字化", item: "高速扫描仪", catalogue: "A02020100", measure: "台" };
    const rows = (more: Cells): BudgetDocument["procurement"] =>
      tableOf([total({ total: "4.60", ...more }), { name: "高速扫描仪", texts, cells: { quantity: "2", total: "4.60", ...more } }], { columns: [...words, ...money, ...Object.keys(more).map((key) => ({ key, label: [key] }))] });
    const [without, printed, blank] = [rows({}), rows({ generalPublic: "4.60" }), rows({ generalPublic: null })].map((procurement) => documentOf({}, { procurement }));
    expect([without, printed, blank].map((document) => verdicts("procurement.funds", must(document)))).toEqual([["notApplicable"], ["exact", "exact"], ["error", "error"]]);
  });

  const bought = (quantity: string, unitPrice: string, amount: string): BudgetDocument => documentOf({}, { procurement: tableOf([{ name: "汽油", cells: { quantity, unitPrice, total: amount } }]) });

  it("take quantity × price only as far as the printed price goes", () => {
    expect([verdicts("procurement.price", bought("1980", "0.00", "1.49")), verdicts("procurement.price", bought("3", "0.48", "1.44")), verdicts("procurement.price", bought("3", "0.48", "1.50"))]).toEqual([["rounding"], ["exact"], ["error"]]);
  });

  it("find the items of a subtotal above or below it", () => {
    const [subtotal, item] = [{ role: "subtotal" as const, name: "小计", cells: { total: "2.00" } }, { name: "汽油", cells: { total: "1.00" } }];
    for (const rows of [[subtotal, item, item], [item, item, subtotal]]) expect(verdicts("procurement.subtotals", documentOf({}, { procurement: tableOf(rows) }))).toEqual(["exact"]);
  });

  it("do not add what is told as a part (其中) of another asset", () => {
    const assets = tableOf([total({ value: "5.00" }), row("房屋", { value: "3.00" }), row("其中：办公用房", { value: "1.00" }, "ofWhich"), row("车辆", { value: "2.00" })]);
    expect([verdicts("assets.total", documentOf({}, { assets })), verdicts("assets.ofWhich", documentOf({}, { assets }))]).toEqual([["exact"], ["exact"]]);
  });
});

describe("prose", () => {
  const said = (...list: [key: string, value: string, unit: string, quote?: string][]): BudgetDocument => documentOf({}, { statements: list.map(([key, value, unit, quote = ""]) => ({ key, value, unit, quote })) });

  it("agrees with a table in another unit within its own decimals", () => {
    const expenditure = tableOf([total({ total: "16508812" })], { unit: "元", decimals: 0 });
    const told = (value: string): BudgetDocument => ({ ...documentOf({ expenditure }), statements: [{ key: "expenditure.total", value, unit: "万元" }] });
    expect([verdicts("prose.tables", told("1650.88")), verdicts("prose.tables", told("1651")), verdicts("prose.tables", told("1650.90"))]).toEqual([["rounding"], ["rounding"], ["error"]]);
  });

  it("is in doubt where the last digits are cut off instead of rounded, and gives the unit of the other table", () => {
    const expenditure = tableOf([total({ total: "877080.00" })], { unit: "元" });
    const told = (value: string): BudgetDocument => ({ ...documentOf({ expenditure }), statements: [{ key: "expenditure.total", value, unit: "万元" }] });
    expect([verdicts("prose.tables", told("87.71")), verdicts("prose.tables", told("87.70")), verdicts("prose.tables", told("87.69"))]).toEqual([["rounding"], ["undetermined"], ["error"]]);
    expect(found("prose.tables", told("87.70"))[0]?.message).toMatchObject({ zh: expect.stringMatching(/对方 877080\.00 元.*舍去/) as string, en: expect.stringMatching(/against 877080\.00 元.*cut/) as string });
  });

  it("compares 收入支出总计 with the balance, what is carried over to next year included", () => {
    const balance = sided([row("total 总计", { amount: "12.00" }, "total")], [row("total 总计", { amount: "12.00" }, "total")]);
    const told = (value: string): BudgetDocument => documentOf({ balance, expenditure: tableOf([total({ total: "11.00" })]) }, { statements: [{ key: "balance.total", value, unit: "万元" }] });
    expect([verdicts("prose.tables", told("12.00")), verdicts("prose.tables", told("11.00"))]).toEqual([["exact"], ["error"]]);
  });

  it("may tell the carry-over beside this year's revenue, but not inside it", () => {
    const told = (clause: string): BudgetDocument => said(["income.total", "8.00", "万元", "收入8.00万元"], ["income.generalPublic", "8.00", "万元", "其中：拨款8.00万元"], ["income.carryOver", "2.00", "万元", clause]);
    expect(found("prose.parts", told("上年结转2.00万元"))).toMatchObject([{ verdict: "error", kind: "wording" }]);
    expect(found("prose.parts", told("另有上年结转2.00万元"))).toMatchObject([{ verdict: "exact", kind: "figures" }]);
  });

  it("finds a misprint in a part: that is an error of figures", () => {
    expect(found("prose.parts", said(["threePublic.vehicles", "4.71", "万元"], ["threePublic.purchase", "0", "万元"], ["threePublic.operation", "4.17", "万元"]))).toMatchObject([{ verdict: "error", kind: "figures" }]);
  });

  it("computes change, growth and share anew, and knows no growth on nothing", () => {
    const told = said(["budget.total", "12.00", "万元"], ["budget.lastYear", "10.00", "万元"], ["budget.change", "2.00", "万元"], ["budget.changeRate", "20.0", "%"]);
    expect([verdicts("prose.change", told), verdicts("prose.growth", told)]).toEqual([["exact"], ["exact"]]);
    expect(verdicts("prose.growth", said(["budget.total", "12.00", "万元"], ["budget.change", "2.00", "万元"], ["budget.changeRate", "16.7", "%"]))).toEqual(["error"]);
    expect(found("prose.growth", said(["budget.total", "12.00", "万元"], ["budget.change", "2.00", "万元"], ["budget.changeRate", "16.7", "%"]))[0]?.message.zh).toContain("对方 2.00 ÷ (12.00−2.00) = 20.0%");
    expect(found("prose.growth", said(["budget.total", "8.00", "万元"], ["budget.change", "-2.00", "万元"], ["budget.changeRate", "-25.0", "%"]))[0]?.message.zh).toContain("对方 -2.00 ÷ (8.00+2.00) = -20.0%");
    expect(verdicts("prose.growth", said(["budget.total", "2.00", "万元"], ["budget.change", "2.00", "万元"], ["budget.changeRate", "100", "%"]))).toEqual(["notApplicable"]);
    expect(verdicts("prose.share", said(["expenditure.total", "3.00", "万元"], ["expenditure.basic", "1.00", "万元"], ["expenditure.basic.share", "33.3", "%"]))).toEqual(["rounding"]);
  });
});

describe("prose of the general public budget's basic expenditure", () => {
  const told = (personnel: string): BudgetDocument["statements"] => [["total", "5.00"], ["personnel", personnel], ["publicUse", "1.00"]].map(([key = "", value = ""]) => ({ key: `generalPublicBasic.${key}`, value, unit: "万元" }));

  it("is compared with the columns of its table", () => {
    const generalPublicBasic = tableOf([total({ total: "5.00", personnel: "4.00", publicUse: "1.00" })]);
    expect(verdicts("prose.tables", documentOf({ generalPublicBasic }, { statements: told("4.00") }))).toEqual(["exact", "exact", "exact"]);
    expect(verdicts("prose.tables", documentOf({ generalPublicBasic }, { statements: told("4.20") }))).toEqual(["exact", "error", "exact"]);
  });

  it("is compared with rows where the form prints the halves as rows, and its sum with the general public budget", () => {
    const generalPublicBasic = tableOf([row("personnel 人员经费合计", { total: "4.00" }, "subtotal"), row("publicUse 公用经费合计", { total: "1.00" }, "subtotal")]);
    const generalPublic = tableOf([total({ total: "9.00", basic: "5.10", project: "3.90" })]);
    const document = documentOf({ generalPublic, generalPublicBasic }, { kind: "finalAccounts", statements: told("4.20") });
    expect(found("prose.tables", document).map(({ verdict, right }) => [verdict, right.map(pathOfCell)])).toEqual([
      ["error", ["tables.generalPublic.rows[0].cells.basic"]],
      ["error", ["tables.generalPublicBasic.rows[0].cells.total"]],
      ["exact", ["tables.generalPublicBasic.rows[1].cells.total"]],
    ]);
    expect(verdicts("prose.parts", document)).toEqual(["error"]);
  });
});

describe("prose.items", () => {
  const rows = [row("208 社会保障", { total: "873617.00" }), row("2080506 职业年金", { total: "873617.00" })];
  const generalPublic = tableOf(rows, { unit: "元" });
  const told = (value: string, extra: Partial<BudgetDocument> = {}, key = "generalPublic.2080506"): BudgetDocument =>
    documentOf({ generalPublic }, { statements: [{ key, value, unit: "万元", quote: `职业年金（项）${value}万元` }], ...extra });

  it("compares a subject with its row, to the decimals of the sentence", () => {
    expect(["87.36", "87.4", "873617", "887.36"].map((value) => verdicts("prose.items", told(value)))).toEqual([["rounding"], ["rounding"], ["error"], ["error"]]);
    expect(verdicts("prose.items", told("87.36", {}, "generalPublic.208"))).toEqual(["rounding"]);
  });

  it("leads to the sentence and to the cell, in both languages", () => {
    const [finding] = found("prose.items", told("887.36"));
    expect([finding?.left, finding?.right[0]].map((cell) => cell && pathOfCell(cell))).toEqual(["statements[0].value", "tables.generalPublic.rows[1].cells.total"]);
    expect(finding?.message.zh).toBe("文字说明“职业年金（项）887.36万元”印 887.36，对方 873617.00 元，相差 799.9983 万元，超出四舍五入范围 ±0.0050005");
    expect(finding?.message.en).toContain("the text (“职业年金（项）887.36万元”) prints 887.36, against 873617.00 元: difference 799.9983 万元");
  });

  it("says nothing where the row is missing or repeated, or the document prints another table", () => {
    const repeated = { tables: { generalPublic: tableOf([...rows, ...rows], { unit: "元" }) } };
    expect([told("1.00", {}, "generalPublic.2080505"), told("1.00", {}, "governmentFund.2080506"), told("1.00", repeated)].flatMap((document) => found("prose.items", document))).toEqual([]);
  });

  it("says nothing of a budget whose table may have last year's money in it; final accounts spend both", () => {
    const balance = sided([row("carryOver 上年结转", { amount: "1.00" })], []);
    const carried = told("1.00", { tables: { generalPublic, balance } });
    expect([verdicts("prose.items", carried), verdicts("prose.items", { ...carried, kind: "finalAccounts" })]).toEqual([[], ["error"]]);
  });
});
