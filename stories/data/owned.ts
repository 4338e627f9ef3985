/** Tables of fixed assets, each named after what is odd in it. */
import type { Amount, BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { documentOf } from "./build.js";
import { sample } from "./sample.js";

function owned(rows: readonly BudgetRow[], more: Partial<BudgetTable> = {}, statements?: BudgetDocument["statements"]): BudgetDocument {
  return documentOf({}, { assets: { title: "部门固定资产占用情况表", unit: "万元", columns: [{ key: "quantity", label: ["数量"] }, { key: "value", label: ["价值（金额单位：万元）"] }], rows: [...rows], ...more }, ...(statements && { statements }) });
}

const kind = (name: string, quantity: Amount, value: Amount, more: Partial<BudgetRow> = {}): BudgetRow => ({ name, cells: { quantity, value }, ...more });

export const oneKind: BudgetDocument = owned([kind("车辆（辆）", "2", "40.00", { key: "vehicles", texts: { measure: "辆" } })]);
/** The kinds add up to a hundredth more than the printed total. */
export const rounded: BudgetDocument = owned([kind("资产总额", null, "100.00", { role: "total" }), kind("房屋（平方米）", "10", "60.01", { texts: { measure: "平方米" } }), kind("车辆（辆）", "1", "40.00")], { asOf: "2023-12-31" });
export const negativeKind: BudgetDocument = owned([kind("固定资产合计", null, "70.00", { role: "total" }), kind("通用设备", "12", "95.00"), kind("待处置资产", "3", "-25.00")]);
export const zeroKinds: BudgetDocument = owned([kind("资产总额", null, "0.00", { role: "total" }), kind("房屋（平方米）", "0", "0.00"), kind("车辆（辆）", null, null), kind("其他", { state: "notDisclosed", text: "未公开" }, { state: "notApplicable", text: "——" })]);
export const emptyWithNote: BudgetDocument = owned([], { notes: ["注：本单位无固定资产，空表列示。"] });
export const emptyWithoutNote: BudgetDocument = owned([]);
export const onlyProse: BudgetDocument = documentOf({}, { statements: [{ key: "assets.total", value: "547.09", unit: "万元", quote: "上年末固定资产金额为547.09万元" }] });
export const noAssets: BudgetDocument = documentOf({});

const LONG = "用于支持农业转移人口市民化及地方财政补助资金管理和使用监督检查等专项业务的通用设备";
export const longNames: BudgetDocument = owned([kind("资产总额", null, "99999999999999999999.99", { role: "total" }), kind(LONG, "12345678", "99999999999999999999.98"), kind(`其中：${LONG}`, "1", "0.01", { role: "ofWhich" })]);

/** 60 kinds with 原值 and 净值. */
export const manyKinds: BudgetDocument = owned(
  Array.from({ length: 60 }, (_, at) => ({ name: `第 ${at + 1} 类资产`, cells: { quantity: String(at + 1), value: String(Math.ceil(3000 / (at + 1))), net: String(Math.ceil(2000 / (at + 1))) } })),
  { columns: [{ key: "quantity", label: ["数量"] }, { key: "value", label: ["原值"] }, { key: "net", label: ["净值"] }] },
);

/** A figure of the table is no amount, so the section is left out, and why is said. */
export const faulty: unknown = { ...sample, assets: { ...sample.assets, rows: [{ name: "房屋", cells: { value: "3,00" } }] } };

/** Hostile words everywhere. */
export const hostile: BudgetDocument = owned(
  [kind("<img src=x onerror='window.hostile=1'>", "1", { state: "notDisclosed", text: "<i>密</i>" }, { texts: { measure: "<s>间</s>" } }), kind("其中：<b>粗</b>‮倒", "1", "1.00", { role: "ofWhich" })],
  { title: "<h1>资产</h1>", asOf: "<u>今</u>", notes: ["<script>window.hostile=1</script>"] },
  [{ key: "assets.planned", value: "1", unit: "<em>元</em>", quote: "<strong>购置</strong>" }],
);
