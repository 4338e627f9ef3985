import { describe, expect, it } from "vitest";
import { balanceOf, type Balance } from "../../src/model/flows/index.js";
import type { Amount, BudgetRow, BudgetTable } from "../../src/schema/index.js";
import * as odd from "../../stories/data/balances.js";
import { documentOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

const balanceIn = (document: Parameters<typeof balanceOf>[0]): Balance => {
  const balance = balanceOf(document);
  if (balance.kind === "refusal") throw new Error(balance.message.en);
  return balance;
};
const line = (name: string, amount: Amount, more: Partial<BudgetRow> = {}): BudgetRow => ({ name, cells: { amount }, ...more });
const table = (income: BudgetRow[], expenditure: BudgetRow[]): BudgetTable => ({ title: "收支总表", unit: "万元", decimals: 2, sides: { income: { rows: income }, expenditure: { rows: expenditure } } });

describe("the balance of the sample", () => {
  const balance = balanceIn(sample);

  it("faces sources and carry-over with functional classes, by their printed names", () => {
    expect(balance.income.items.map(({ name, amount, kind }) => [name, amount, kind])).toEqual([["一般公共预算拨款收入", "1403.69", "line"], ["上年结转结余", "247.19", "carryOver"]]);
    expect(balance.expenditure.items.map(({ name, amount }) => [name, amount])).toEqual([
      ["一般公共服务支出", "5.09"], ["教育支出", "58.27"], ["科学技术支出", "1206.44"], ["社会保障和就业支出", "265.93"], ["卫生健康支出", "57.98"], ["住房保障支出", "57.17"],
    ]);
  });

  it("finds the class of an expenditure line by its name in the document's own tables", () => {
    expect(balance.expenditure.items.map(({ code }) => code)).toEqual(["201", "205", "206", "208", "210", "221"]);
    expect(balance.income.items.map(({ code }) => code)).toEqual(["", ""]);
  });

  it("prints both totals, which are the same money", () => {
    expect([balance.income.total?.amount, balance.expenditure.total?.amount, balance.difference]).toEqual(["1650.88", "1650.88", "0.00"]);
    expect(balance.income.currentYear?.amount).toBe("1403.69");
    expect([balance.income.sum, balance.expenditure.sum]).toMatchObject([{ residue: "0.00", verdict: "exact" }, { residue: "0.00", verdict: "exact" }]);
  });

  it("counts what this department has not, 年终结转 among it", () => {
    expect(balance.income.absent).toHaveLength(8);
    expect(balance.expenditure.absent).toHaveLength(26);
    expect(balance.expenditure.absent.filter(({ kind }) => kind === "carryOver").map(({ name }) => name)).toEqual(["年终结转结余"]);
  });

  it("knows the cell of every figure", () => {
    for (const side of ["income", "expenditure"] as const) {
      for (const { amount, cell } of balance[side].items) expect(must(sample.tables["balance"]?.sides)[side].rows[cell.row]?.cells[cell.column]).toBe(amount);
    }
  });
});

describe("balanceOf on other documents", () => {
  it("falls back to 财政拨款收支总表, without counting the parts of its carry-over twice", () => {
    const { appropriationBalance } = sample.tables;
    const balance = balanceIn(documentOf({ appropriationBalance: must(appropriationBalance) }));
    expect([balance.table, balance.income.items.map(({ amount }) => amount)]).toEqual(["appropriationBalance", ["1403.69", "247.19"]]);
    expect(balance.expenditure.items).toHaveLength(6);
    expect(balance.expenditure.total?.amount).toBe("1650.88");
  });

  it("keeps brackets and words as printed and takes ordinals off", () => {
    const balance = balanceIn(documentOf({ balance: table([line("（一）事业收入（不含教育收费）", "1"), line("2. Other income", "1")], []) }));
    expect(balance.income.items.map(({ name }) => name)).toEqual(["事业收入（不含教育收费）", "Other income"]);
  });

  it("reports what the lines do not add up to, and sides that differ", () => {
    const total = (amount: string): BudgetRow => line("总计", amount, { role: "total", key: "total" });
    const balance = balanceIn(documentOf({ balance: table([line("一、甲", "1.00"), total("3.00")], [line("一、乙", "2.00"), total("2.00")]) }));
    expect(balance.income.sum).toEqual({ declared: "3.00", unit: "万元", sum: "1.00", residue: "2.00", verdict: "error" });
    expect(balance.difference).toBe("1.00");
  });

  it("names negative lines", () => {
    expect(balanceIn(documentOf({ balance: table([line("一、甲", "-1.00"), line("二、乙", "2.00")], []) })).negative.map(({ name }) => name)).toEqual(["一、甲"]);
  });

  it("says that the table is missing, or empty", () => {
    expect(balanceOf(documentOf({}))).toMatchObject({ kind: "refusal", reason: "missingTable" });
    expect(balanceOf(documentOf({ balance: table([line("一、甲", null)], []) }))).toMatchObject({ kind: "refusal", reason: "noMoney" });
  });
});

describe("the column of a balance", () => {
  const read = (document: Parameters<typeof balanceOf>[0]): unknown => {
    const { measure, beside, income, expenditure } = balanceIn(document);
    return { measure, beside, cells: [income, expenditure].map(({ total, items }) => [total, ...items].map((item) => [item?.cell.column, item?.amount])) };
  };
  const cells = (column: string, amount: string): unknown => [0, 1].map(() => [[column, amount], [column, amount]]);

  it("is 决算数 in final accounts that print the budget beside it", () => {
    expect(read(odd.finalBesideBudget)).toEqual({ measure: "finalAccounts", beside: true, cells: cells("final", "95.50") });
  });

  it("is 预算数, and known to be, where final accounts print no other", () => {
    expect(read(odd.finalLeftBlank)).toEqual({ measure: "budget", beside: false, cells: cells("budget", "90.00") });
    expect(read(odd.budgetUnderAmount)).toEqual({ measure: "budget", beside: false, cells: cells("amount", "90.00") });
  });

  it("is that of a budget by whichever key, and never an earlier year's final accounts", () => {
    expect(read({ ...odd.finalLeftBlank, kind: "budget" })).toMatchObject({ measure: "budget", cells: cells("budget", "90.00") });
    expect(balanceOf({ ...odd.finalAccounts([["final", "上年决算数"]], () => "80.00"), kind: "budget" })).toMatchObject({ kind: "refusal", reason: "noColumn" });
  });

  it("is one measure for both lists: a list without it has no figures, not the other measure's", () => {
    const [settled, planned] = [odd.finalBesideBudget, odd.finalAccounts([["budget", "预算数"]], () => "90.00")].map((document) => must(document.tables["balance"]?.sides));
    const mixed = documentOf({ balance: { ...must(odd.finalBesideBudget.tables["balance"]), sides: { income: must(settled).income, expenditure: must(planned).expenditure } } }, { kind: "finalAccounts" });
    const { income, expenditure, difference } = balanceIn(mixed);
    expect([income.total?.amount, expenditure.items, expenditure.total, difference]).toEqual(["95.50", [], undefined, undefined]);
  });

  it("is said to be unknown where figures stand in others only", () => {
    expect(balanceOf(odd.onlyLastYear)).toMatchObject({ kind: "refusal", reason: "noColumn", message: { zh: expect.stringContaining("上年决算数") as string } });
  });
});
