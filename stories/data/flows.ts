/** Documents whose flows are odd, each named after what is odd in them. */
import type { Amount, BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { documentOf } from "./build.js";
import { sample } from "./sample.js";

/** A row of 收入总表 or 支出总表: code (empty for the line of totals), name, then the columns of the table. */
type Line = readonly [code: string, name: string, ...amounts: readonly Amount[]];

function sheet(title: string, columns: readonly (readonly [key: string, label: string])[], lines: readonly Line[], more: Partial<BudgetTable> = {}): BudgetTable {
  const rows = lines.map(([code, name, ...amounts], at): BudgetRow => ({
    row: at + 1,
    ...(code === "" ? { role: "total" as const } : { code }),
    name,
    cells: Object.fromEntries(columns.map(([key], column) => [key, amounts[column] ?? null])),
  }));
  return { title, unit: "万元", decimals: 2, columns: columns.map(([key, label]) => ({ key, label: [label] })), rows, ...more };
}

const REVENUE = [["total", "合计"], ["appropriation", "财政拨款收入"], ["institutional", "事业收入"], ["carryOver", "上年结转"]] as const;
const EXPENDITURE = [["total", "合计"], ["basic", "基本支出"], ["project", "项目支出"]] as const;
const BASIC = [["total", "合计"]] as const;

const revenue = (lines: readonly Line[], more?: Partial<BudgetTable>): BudgetTable => sheet("部门预算收入总表", REVENUE, lines, more);
const expenditure = (lines: readonly Line[], more?: Partial<BudgetTable>): BudgetTable => sheet("部门预算支出总表", EXPENDITURE, lines, more);
const basic = (lines: readonly Line[], more?: Partial<BudgetTable>): BudgetTable => sheet("一般公共预算财政拨款基本支出表", BASIC, lines, more);

/** The sample a year on: other figures, a class less, no money carried over. */
export const nextYear: BudgetDocument = documentOf(
  {
    revenue: revenue([["", "合计", "1580.40", "1580.40"], ["205", "教育支出", "61.40", "61.40"], ["206", "科学技术支出", "1090.00", "1090.00"], ["208", "社会保障和就业支出", "301.00", "301.00"], ["210", "卫生健康支出", "66.00", "66.00"], ["221", "住房保障支出", "62.00", "62.00"]]),
    expenditure: expenditure([["", "合计", "1580.40", "1070.40", "510.00"], ["205", "教育支出", "61.40", "61.40"], ["206", "科学技术支出", "1090.00", "580.00", "510.00"], ["208", "社会保障和就业支出", "301.00", "301.00"], ["210", "卫生健康支出", "66.00", "66.00"], ["221", "住房保障支出", "62.00", "62.00"]]),
    generalPublicBasic: basic([["", "合计", "1070.40"], ["301", "工资福利支出", "760.40"], ["302", "商品和服务支出", "110.00"], ["303", "对个人和家庭的补助", "200.00"]]),
  },
  { year: 2024, entity: sample.entity },
);

/** Each class is printed rounded, so that parts and wholes differ by a unit of the last place. */
export const rounded: BudgetDocument = documentOf({
  revenue: revenue([["", "合计", "100.00", "60.01", null, "40.00"], ["201", "一般公共服务支出", "33.34", "20.00", null, "13.33"], ["206", "科学技术支出", "66.67", "40.00", null, "26.67"]]),
  expenditure: expenditure([["", "合计", "100.00", "70.00", "30.01"], ["201", "一般公共服务支出", "33.34", "23.33", "10.00"], ["206", "科学技术支出", "66.67", "46.67", "20.00"]]),
});

/** One class among 300 is large; the others are a hundred thousand yuan and less. */
export const manyClasses: BudgetDocument = manyFlows(300);

/** `count` functional classes; the same on every call. */
export function manyFlows(count: number): BudgetDocument {
  let seed = 5;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const sums = [0, 0, 0, 0];
  const add = (at: number, amount: number): number => ((sums[at] = (sums[at] ?? 0) + amount), amount);
  const classes = Array.from({ length: count }, (_, at) => {
    const total = Math.ceil(3000 / (random() + 0.004));
    const [carried, project] = [Math.floor(total * random() * 0.4), Math.floor(total * random())];
    add(0, total - carried);
    add(1, carried);
    add(2, total - project);
    add(3, project);
    return { code: String(201 + at), name: `第 ${at + 1} 类支出`, total, carried, project };
  });
  const [own = 0, carried = 0, basicSum = 0, project = 0] = sums;
  const printed = (amount: number): Amount => (amount === 0 ? null : (amount / 100).toFixed(2));
  const wages = Math.floor(basicSum * 0.7);
  return documentOf({
    revenue: revenue([["", "合计", printed(own + carried), printed(own), null, printed(carried)], ...classes.map(({ code, name, total, carried: left }): Line => [code, name, printed(total), printed(total - left), null, printed(left)])]),
    expenditure: expenditure([["", "合计", printed(own + carried), printed(basicSum), printed(project)], ...classes.map(({ code, name, total, project: part }): Line => [code, name, printed(total), printed(total - part), printed(part)])]),
    generalPublicBasic: basic([["", "合计", printed(basicSum)], ["301", "工资福利支出", printed(wages)], ["302", "商品和服务支出", printed(basicSum - wages)]]),
  });
}

const LONG = "用于支持农业转移人口市民化及地方财政补助资金管理和使用监督检查等其他专项业务工作支出";
export const longNames: BudgetDocument = documentOf({
  revenue: revenue([["", "合计", "900.00", "700.00", null, "200.00"], ["201", LONG, "500.00", "400.00", null, "100.00"], ["206", `${LONG}（二）`, "400.00", "300.00", null, "100.00"]]),
  expenditure: expenditure([["", "合计", "900.00", "600.00", "300.00"], ["201", LONG, "500.00", "400.00", "100.00"], ["206", `${LONG}（二）`, "400.00", "200.00", "200.00"]]),
});

export const oneFlow: BudgetDocument = documentOf({
  revenue: revenue([["", "合计", "0.16", "0.16"], ["206", "科学技术支出", "0.16", "0.16"]]),
  expenditure: expenditure([["", "合计", "0.16", "0.16"], ["206", "科学技术支出", "0.16", "0.16"]]),
});

export const negativeFlow: BudgetDocument = documentOf({
  revenue: revenue([["", "合计", "700.00", "950.00", null, "-250.00"], ["201", "一般公共服务支出", "900.00", "900.00"], ["206", "科学技术支出", "-200.00", "50.00", null, "-250.00"]]),
  expenditure: expenditure([["", "合计", "700.00", "400.00", "300.00"], ["201", "一般公共服务支出", "900.00", "600.00", "300.00"], ["206", "科学技术支出", "-200.00", "-200.00"]]),
});

/** Zeros and blanks only. */
export const noFlows: BudgetDocument = documentOf({
  revenue: revenue([["", "合计", "0.00", "0.00"], ["206", "科学技术支出", "0.00", "0.00"]]),
  expenditure: expenditure([["", "合计", null], ["206", "科学技术支出", null]]),
});

/** 支出总表 is missing, so that functions cannot be parted into 基本 and 项目. */
export const withoutExpenditure: BudgetDocument = { ...sample, tables: pick("revenue", "generalPublicBasic") };
export const expenditureOnly: BudgetDocument = { ...sample, tables: pick("expenditure") };

function pick(...keys: readonly string[]): BudgetDocument["tables"] {
  return Object.fromEntries(Object.entries(sample.tables).filter(([key]) => keys.includes(key)));
}

/** 基本支出 of funds beyond the general public budget: their economic classes are in no table. */
export const otherFunds: BudgetDocument = documentOf({
  expenditure: expenditure([["", "合计", "500.00", "400.00", "100.00"], ["206", "科学技术支出", "300.00", "250.00", "50.00"], ["212", "城乡社区支出", "200.00", "150.00", "50.00"]]),
  generalPublicBasic: basic([["", "合计", "250.00"], ["301", "工资福利支出", "200.00"], ["302", "商品和服务支出", "50.00"]]),
});

/** The largest and the smallest amount that a document may print, in 元 beside 万元. */
export const hugeAndTinyFlows: BudgetDocument = documentOf({
  revenue: revenue([["", "合计", "99999999999999999999.99", "99999999999999999999.98", null, "0.01"], ["201", "特大", "99999999999999999999.98", "99999999999999999999.98"], ["206", "特小", "0.01", null, null, "0.01"]], { unit: "元" }),
});

/** One cell of 收入总表 is no amount: the table is not drawn, nor is anything in its place. */
export const blockedRevenue: unknown = { ...sample, tables: { ...sample.tables, revenue: revenue([["", "合计", "1,650.88"], ["206", "科学技术支出", "1650.88"]]) } };
