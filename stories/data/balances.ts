/** 收支总表 in a few words, each named after what is odd in it. */
import type { Amount, BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { documentOf } from "./build.js";
import { sample } from "./sample.js";

export interface Side {
  readonly lines: readonly (readonly [name: string, amount: Amount, key?: string])[];
  /** 本年合计, 结转 and 总计; left out where the form prints none. */
  readonly year?: Amount;
  readonly carried?: Amount;
  readonly total?: Amount;
}

function rowsOf({ lines, year, carried, total }: Side, [yearName, carriedName, totalName]: readonly [string, string, string]): BudgetRow[] {
  const rows: BudgetRow[] = lines.map(([name, amount, key]) => ({ name, cells: { amount }, ...(key !== undefined && { key }) }));
  if (year !== undefined) rows.push({ name: yearName, role: "subtotal", key: "currentYear", cells: { amount: year } });
  if (carried !== undefined) rows.push({ name: carriedName, key: "carryOver", cells: { amount: carried } });
  if (total !== undefined) rows.push({ name: totalName, role: "total", key: "total", cells: { amount: total } });
  return rows.map((row, at) => ({ row: at + 1, ...row }));
}

export function balanceTable(income: Side, expenditure: Side, more: Partial<BudgetTable> = {}, heading = "预算数"): BudgetTable {
  return {
    title: "部门收支总表",
    unit: "万元",
    decimals: 2,
    sides: {
      income: { columns: [{ key: "amount", label: [heading] }], rows: rowsOf(income, ["本年收入合计", "上年结转", "收入总计"]) },
      expenditure: { columns: [{ key: "amount", label: [heading] }], rows: rowsOf(expenditure, ["本年支出合计", "年终结转", "支出总计"]) },
    },
    ...more,
  };
}

export function balanced(income: Side, expenditure: Side, more: Partial<BudgetDocument> = {}): BudgetDocument {
  return documentOf({ balance: balanceTable(income, expenditure, {}, more.kind === "finalAccounts" ? "决算数" : "预算数") }, more);
}

export const bothCarried = balanced(
  { lines: [["一、财政拨款收入", "800.00", "appropriation"], ["二、事业收入", "100.00", "institutional"], ["三、其他收入", "50.00", "other"]], year: "950.00", carried: "150.00", total: "1100.00" },
  { lines: [["一、教育支出", "700.00"], ["二、卫生健康支出", "120.00"], ["三、住房保障支出", "80.00"]], year: "900.00", carried: "200.00", total: "1100.00" },
  { kind: "finalAccounts" },
);
/** The next year, for a change of what is shown. */
export const nextYear = balanced(
  { lines: [["一、财政拨款收入", "900.00", "appropriation"], ["二、事业收入", "300.00", "institutional"]], year: "1200.00", carried: "200.00", total: "1400.00" },
  { lines: [["一、教育支出", "1100.00"], ["二、卫生健康支出", "300.00"]], year: "1400.00", total: "1400.00" },
  { year: 2025 },
);
export const different = balanced({ lines: [["一、财政拨款收入", "100.00"]], total: "100.00" }, { lines: [["一、教育支出", "60.00"], ["二、科学技术支出", "20.00"]], total: "80.00" });
/** Each line is rounded, so that the sums are not quite the totals. */
export const rounded = balanced({ lines: [["一、财政拨款收入", "33.33"], ["二、事业收入", "33.33"], ["三、其他收入", "33.33"]], total: "100.00" }, { lines: [["一、教育支出", "100.00"]], total: "100.00" });
export const unexplained = balanced({ lines: [["一、财政拨款收入", "70.00"]], total: "100.00" }, { lines: [["一、教育支出", "100.00"]], total: "100.00" });
export const withoutTotals = balanced({ lines: [["一、财政拨款收入", "70.00"]] }, { lines: [["一、教育支出", "50.00"], ["二、科学技术支出", "20.00"]] });
export const oneTotal = balanced({ lines: [["一、财政拨款收入", "70.00"]], total: "70.00" }, { lines: [["一、教育支出", "50.00"], ["二、科学技术支出", "20.00"]] });
export const oneLine = balanced({ lines: [["一、财政拨款收入", "0.16"]], total: "0.16" }, { lines: [["一、教育支出", "0.16"]], total: "0.16" });
export const negativeLine = balanced({ lines: [["一、财政拨款收入", "900.00"], ["二、其他收入", "-200.00"]], total: "700.00" }, { lines: [["一、教育支出", "650.00"], ["二、科学技术支出", "50.00"]], total: "700.00" });
export const zeroTotals = balanced({ lines: [["一、财政拨款收入", "0.00"]], total: "0.00" }, { lines: [["一、教育支出", "0.00"]], total: "0.00" });
export const blankTotals = balanced({ lines: [["一、财政拨款收入", null]], total: null }, { lines: [["一、教育支出", null]], total: null });
export const hugeAndTinyLines = balanced({ lines: [["一、财政拨款收入", "99999999999999999999.99"]], total: "99999999999999999999.99" }, { lines: [["一、教育支出", "99999999999999999999.98"], ["二、科学技术支出", "0.01"]], total: "99999999999999999999.99" });

const LONG = "用于支持农业转移人口市民化及地方财政补助资金管理和使用监督检查等其他专项业务工作支出";
export const longNames = balanced(
  { lines: [[`一、${LONG}收入`, "80.00"], ["二、其他收入", "20.00"]], total: "100.00" },
  { lines: [[`一、${LONG}`, "50.00"], [`二、${LONG}（二）`, "30.00"], ["三、教育支出", "20.00"]], total: "100.00" },
);

/** 300 expenditure lines, few large and many small; whole yuan, so that their sum is exact. */
export const lines300 = manyLines(300);

export function manyLines(count: number): BudgetDocument {
  const amounts = Array.from({ length: count }, (_, at) => Math.ceil(100_000 / (at + 1)));
  const total = String(amounts.reduce((sum, amount) => sum + amount, 0));
  const lines = amounts.map((amount, at) => [`第 ${at + 1} 项支出`, String(amount)] as const);
  return documentOf({ balance: { ...balanceTable({ lines: [["一、财政拨款收入", total]], total }, { lines, total }), unit: "元" } });
}

/** The sample's 财政拨款收支总表 alone. */
export const appropriationOnly: BudgetDocument = { ...sample, tables: Object.fromEntries(Object.entries(sample.tables).filter(([key]) => key === "appropriationBalance")) };

/** An amount of 收支总表 is none, so that the table is not drawn. */
export const blockedBalance: unknown = { ...sample, tables: { ...sample.tables, balance: balanceTable({ lines: [["一、财政拨款收入", "1,650.88"]] }, { lines: [] }) } };

/** 决算数 beside 预算数, by the keys that the table of “三公”经费 has for them. */
export function finalAccounts(columns: readonly (readonly [key: string, heading: string])[], printed: (key: string) => Amount | undefined): BudgetDocument {
  const side = (name: string): { columns: { key: string; label: string[] }[]; rows: BudgetRow[] } => {
    const cells = Object.fromEntries(columns.flatMap(([key]) => { const amount = printed(key); return amount === undefined ? [] : [[key, amount]]; }));
    return { columns: columns.map(([key, heading]) => ({ key, label: [heading] })), rows: [{ row: 1, name, cells }, { row: 2, name: "总计", key: "total", role: "total", cells }] };
  };
  return documentOf({ balance: { title: "收入支出决算总表", unit: "万元", decimals: 2, sides: { income: side("一、财政拨款收入"), expenditure: side("一、教育支出") } } }, { kind: "finalAccounts" });
}
const BESIDE = [["budget", "年初预算数"], ["final", "决算数"]] as const;
export const finalBesideBudget = finalAccounts(BESIDE, (key) => (key === "final" ? "95.50" : "90.00"));
export const finalLeftBlank = finalAccounts(BESIDE, (key) => (key === "final" ? null : "90.00"));
export const finalWithheld = finalAccounts([["final", "决算数"]], () => ({ state: "notDisclosed", text: "涉密" }));
export const onlyLastYear = finalAccounts([["lastYear", "上年决算数"]], () => "80.00");
export const budgetUnderAmount = finalAccounts([["amount", "年初预算数"]], () => "90.00");
