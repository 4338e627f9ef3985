/** Odd documents, each named after what is odd in it. What a validator would refuse is `unknown`: it reaches an element as it stands. */
import type { BudgetDocument } from "../../src/schema/index.js";
import { documentOf, expenditure, manyItems, tableOf, type Line } from "./build.js";
import { sample } from "./sample.js";

const CLASSES: readonly Line[] = [
  ["201", "一般公共服务支出", "120.50"],
  ["20101", "人大事务", "120.50"],
  ["206", "科学技术支出", "879.50"],
  ["20607", "科学技术普及", "600.00"],
  ["2060701", "机构运行", "400.00"],
  ["2060702", "科普活动", "200.00"],
  ["20699", "其他科学技术支出", "279.50"],
];

export const small = expenditure("1000.00", CLASSES);
export const finalAccounts: BudgetDocument = { ...small, kind: "finalAccounts", year: 2022 };
export const withoutColumnLabels: BudgetDocument = expenditure("1000.00", CLASSES, { columns: undefined });

/** Version, kind and entity are all wrong, and the year is missing. */
export const severalFaults: unknown = { schemaVersion: "9.0", kind: "forecast", scope: "department", entity: "科学技术局", tables: {} };

/** One figure of 支出总表 is no amount, so that table is not drawn; the others are. */
export const blockedTable: unknown = {
  ...sample,
  tables: { ...sample.tables, expenditure: tableOf("1,650.88", [["206", "科学技术支出", "1206.44"]]) },
};

export const missingTable = documentOf({ threePublic: tableOf("5.45", [["", "公务接待费", "0.74"]], { title: "财政拨款“三公”经费支出表" }) });
export const oneItem = expenditure("0.16", [["303", "对个人和家庭的补助", "0.16"]]);
export const siblings300 = manyItems(300);
export const gathered = expenditure(
  "100000.40",
  [["206", "科学技术支出", "100000.00"], ...Array.from({ length: 40 }, (_, i): Line => [String(230 + i), `第 ${i + 1} 小项支出`, "0.01"])],
);

const LONG = "用于支持农业转移人口市民化及地方财政补助资金管理和使用监督检查等其他专项业务工作支出";
export const longLabels = expenditure("900", [["201", LONG, "500"], ["20101", LONG, "500"], ["206", `${LONG}（二）`, "400"]]);

export const negative = expenditure("700.00", [["201", "一般公共服务支出", "900.00"], ["206", "科学技术支出", "-250.00"], ["221", "住房保障支出", "50.00"]]);
export const zeroTotal = expenditure("0.00", [["201", "一般公共服务支出", "0.00"], ["206", "科学技术支出", "0"]]);
export const ragged = expenditure("60", [["201", "无款的类", "10"], ["2060799", "无款的项", "20"], ["206", "类", "30"], ["20607", "款", "10"], ["", "无编码的项目", "20"]]);
export const oddCodes = expenditure("60", [["201", "类", "10"], ["201", "同码的类", "20"], ["X-9", "未知编码", "30"]]);
export const hugeAndTiny = expenditure("99999999999999999999.99", [["201", "特大", "99999999999999999999.98"], ["206", "特小", "0.01"]]);
export const unprintedTotal: BudgetDocument = documentOf({
  expenditure: { title: "支出表", unit: "万元", rows: [{ code: "201", name: "甲", cells: { total: "1.10" } }, { code: "202", name: "乙", cells: { total: "2.20" } }] },
});

/** Four kinds of nothing beside each other in one table. */
export const absences = documentOf({
  threePublic: tableOf("0.74", [["", "因公出国（境）费", { state: "notApplicable", text: "——" }], ["", "公务用车购置费", "0.00"], ["", "公务用车运行维护费", null], ["", "公务接待费", "0"], ["", "会议费", { state: "notDisclosed", text: "未公开" }]], {
    title: "财政拨款“三公”经费支出表",
    notes: ["注：本部门无因公出国（境）费预算。"],
  }),
});
