/** Documents for the audit, each named after what its figures do. */
import type { BudgetDocument, BudgetRow } from "../../src/schema/index.js";
import { documentOf, expenditure, tableOf } from "./build.js";
import { sample } from "./sample.js";

/** The sample with one digit of one cell changed: 科技馆站's total in 支出总表. */
export const misprinted: BudgetDocument = misprintedAt("2060705", "329.52", "329.92");

/** @throws Error when the sample has no such cell any more. */
function misprintedAt(code: string, printed: string, total: string): BudgetDocument {
  const { expenditure: table } = sample.tables;
  const at = table?.rows?.findIndex((row) => row.code === code && row.cells["total"] === printed) ?? -1;
  const row = table?.rows?.[at];
  if (table?.rows === undefined || row === undefined) throw new Error(`the sample prints no ${printed} at ${code}`);
  const changed: BudgetRow = { ...row, cells: { ...row.cells, total } };
  return { ...sample, tables: { ...sample.tables, expenditure: { ...table, rows: table.rows.map((other) => (other === row ? changed : other)) } } };
}

/** 60 rows whose parts make one unit more than is printed. */
export const manyErrors: BudgetDocument = documentOf({
  expenditure: {
    title: "部门预算支出总表",
    unit: "万元",
    decimals: 2,
    columns: [{ key: "total", label: ["合计"] }, { key: "basic", label: ["基本支出"] }, { key: "project", label: ["项目支出"] }],
    rows: Array.from({ length: 60 }, (_, at) => ({ row: at + 1, code: String(201 + at), name: `第 ${at + 1} 类支出`, cells: { total: "3.00", basic: "1.00", project: "3.00" } })),
  },
});

/** One figure that nothing else in the document speaks of. */
export const nothingToCheck: BudgetDocument = documentOf({ stateCapital: tableOf("0.74", [], { title: "国有资本经营预算财政拨款支出表", rows: [{ name: "其他", cells: { total: "0.74" } }] }) });

/** Every identity holds to the last digit. */
export const exact: BudgetDocument = expenditure("3.30", [["201", "一般公共服务支出", "1.10"], ["20101", "人大事务", "1.10"], ["206", "科学技术支出", "2.20"]]);

/** The tables of the sample without its prose: rounding, and nothing wrong. */
export const sound: BudgetDocument = { ...sample, statements: [] };
