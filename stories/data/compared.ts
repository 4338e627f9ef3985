/** Documents to compare: those of the generator, and odd ones, each named after what is odd in it. */
import type { BudgetDocument } from "../../src/schema/index.js";
import { after2024, before2023, budgetOf, expenditureTable, items, statement, threePublicTable, variant } from "../../tests/fixtures/comparison-documents.js";
import { tableOf } from "./build.js";
import { sample } from "./sample.js";

export * from "../../tests/fixtures/comparison-documents.js";

/** The sample with the reasons that its prose gives. */
export const withReasons: BudgetDocument = {
  ...sample,
  statements: (sample.statements ?? []).map((each) => {
    const reason = { "threePublic.change": "部门业务量的增加", "expenditure.basic.change": "增加人员经费支出", "expenditure.project.change": "市科协办公用房租金等项目资金增加" }[each.key];
    return reason === undefined ? each : { ...each, reason };
  }),
};

/** Tables alone: nothing is said of another year. */
export const alone: BudgetDocument = variant(after2024, { statements: [] });

export const blankAndZero = budgetOf(2024, { threePublic: threePublicTable({ total: items(null, "0.00", null, "0") }) });
export const negativeItem = [before2023, budgetOf(2024, { threePublic: threePublicTable({ total: items("2.00", null, "-4.50", "3.20") }) })];
export const allZero = budgetOf(2024, { threePublic: threePublicTable({ total: items("0.00", "0.00", "0.00", "0.00") }) });
export const hugeItem = [before2023, budgetOf(2024, { threePublic: threePublicTable({ total: items("0.01", null, "9999999999999999999.98", "0.01") }) })];

const LONG = "因公出国（境）费用支出（含参加国际会议、境外业务培训、项目洽谈等所需的国际旅费、住宿费、伙食费和公杂费）";
export const longNames = budgetOf(2024, {
  threePublic: { ...threePublicTable({ total: items("2.50", "18.00", "8.80", "3.20") }), rows: (threePublicTable({ total: items("2.50", "18.00", "8.80", "3.20") }).rows ?? []).map((row) => (row.key === "abroad" ? { ...row, name: LONG } : row)) },
});
export const hostile = budgetOf(
  2024,
  { threePublic: { ...threePublicTable({ total: items("2.50", null, "8.80", "3.20") }), rows: (threePublicTable({ total: items("2.50", null, "8.80", "3.20") }).rows ?? []).map((row) => (row.key === "abroad" ? { ...row, name: "<img src=x onerror=alert(1)>" } : row)) }, expenditure: expenditureTable([["206", "<img src=x onerror=alert(1)>", "3.00", "1.00"]]) },
  { entity: { code: "512", name: "<b>示例</b>\u202e县" }, statements: [statement("threePublic.change", "1.00", "<script>增加1.00万元</script>", { reason: "<img onerror=alert(1)>" }), statement("expenditure.change", "1.00", "<i>增加</i>")] },
);

/** A figure of the table is no amount, so that it is not drawn. */
export const blockedThreePublic: unknown = { ...sample, statements: [], tables: { ...sample.tables, threePublic: tableOf("5,45", [["", "公务接待费", "0.74"]], { title: "财政拨款“三公”经费支出表" }) } };
export const withoutThreePublic = variant(before2023, { tables: {} });

/** A document of 60 classes, and one of the year before: the smaller changes are gathered. */
const classes = (year: number): BudgetDocument =>
  budgetOf(year, { expenditure: expenditureTable(Array.from({ length: 60 }, (_, at) => [String(201 + at), `第 ${at + 1} 类支出`, `${(at * 7 + (year % 5) * (at % 9)) % 50}.${String((at * 37) % 100).padStart(2, "0")}`, "1.00"] as const)) });
export const manyClasses = [classes(2023), classes(2024)];

/** Totals are printed rounded: one unit more than their parts. */
const RISEN = "713.71";
const table = after2024.tables["expenditure"];
export const roundedTotal: BudgetDocument = variant(after2024, { tables: { ...after2024.tables, ...(table && { expenditure: { ...table, rows: (table.rows ?? []).map((row) => (row.role === "total" ? { ...row, cells: { ...row.cells, total: RISEN } } : row)) } }) } });

/** A name of an earlier edition without a code meets the code of today. */
export const renamedClass = [
  budgetOf(2023, { expenditure: expenditureTable([["201", "一般公共服务支出", "10.00", null]]), }),
  budgetOf(2024, { expenditure: expenditureTable([["201", "一般公共服务支出", "11.00", null], ["207", "文化旅游体育与传媒支出", "5.50", null]]) }),
].map((document, at) => {
  const { expenditure } = document.tables;
  if (at > 0 || expenditure === undefined) return document;
  const [total, ...rows] = expenditure.rows ?? [];
  return { ...document, tables: { expenditure: { ...expenditure, rows: [...(total === undefined ? [] : [{ ...total, cells: { total: "15.00", basic: "15.00", project: null } }]), ...rows, { row: 3, name: "文化体育与传媒支出", cells: { total: "5.00", basic: "5.00", project: null } }] } } };
});

export const zeroBefore = [budgetOf(2023, { expenditure: expenditureTable([["201", "一般公共服务支出", "0.00", null], ["206", "科学技术支出", "5.00", null]]) }), budgetOf(2024, { expenditure: expenditureTable([["201", "一般公共服务支出", "3.00", null], ["206", "科学技术支出", "4.00", null]]) })];
export const fallsBelowZero = [budgetOf(2023, { expenditure: expenditureTable([["201", "一般公共服务支出", "3.00", null], ["206", "科学技术支出", "5.00", null]]) }), budgetOf(2024, { expenditure: expenditureTable([["201", "一般公共服务支出", "-9.00", null], ["206", "科学技术支出", "4.00", null]]) })];
export const blankClass = [budgetOf(2023, { expenditure: expenditureTable([["201", "一般公共服务支出", null, null], ["206", "科学技术支出", "5.00", null]]) }), budgetOf(2024, { expenditure: expenditureTable([["201", "一般公共服务支出", "3.00", null], ["206", "科学技术支出", "4.00", null]]) })];
export const longClassNames = [2023, 2024].map((year) => budgetOf(year, { expenditure: expenditureTable([["201", "用于支持农业转移人口市民化及地方财政补助资金管理和使用监督检查等其他专项业务工作支出", `${year - 2000}.00`, null], ["206", "科学技术支出", "4.00", "1.20"]]) }));
export const blockedExpenditure: unknown = { ...sample, statements: [], tables: { expenditure: tableOf("1,650.88", [["206", "科学技术支出", "1206.44"]]) } };
