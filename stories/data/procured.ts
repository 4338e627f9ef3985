/** Procurement tables, each named after what is odd in it. */
import type { Amount, BudgetColumn, BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { documentOf } from "./build.js";
import { sample } from "./sample.js";

const COLUMNS: readonly BudgetColumn[] = [
  { key: "item", label: ["采购物品名称"] },
  { key: "catalogue", label: ["政府采购目录序号"] },
  { key: "measure", label: ["计量单位"] },
  { key: "quantity", label: ["数量"] },
  { key: "unitPrice", label: ["单价"] },
  { key: "total", label: ["政府采购金额", "合计"] },
  { key: "generalPublic", label: ["政府采购金额", "一般公共预算拨款"] },
  { key: "governmentFund", label: ["政府采购金额", "基金预算拨款"] },
  { key: "unitFunds", label: ["政府采购金额", "单位资金"] },
];

interface Bought {
  readonly name: string;
  readonly total: Amount;
  readonly catalogue?: string;
  readonly cells?: Readonly<Record<string, Amount>>;
  readonly measure?: string;
}

function bought({ name, total, catalogue, cells = {}, measure }: Bought, at: number): BudgetRow {
  return { line: at + 4, name, texts: { item: name, ...(catalogue !== undefined && { catalogue }), ...(measure !== undefined && { measure }) }, cells: { total, ...cells } };
}

function procured(rows: readonly BudgetRow[], more: Partial<BudgetTable> = {}): BudgetDocument {
  return documentOf({}, { procurement: { title: "部门政府采购预算", unit: "万元", columns: [...COLUMNS], rows: [...rows], ...more } });
}

const total = (amount: Amount): BudgetRow => ({ line: 3, role: "total", name: "合计", cells: { total: amount } });
const unit = (name: string, amount: Amount): BudgetRow => ({ role: "subtotal", name: `${name}小计`, texts: { unit: name }, cells: { total: amount } });

/** Goods, works and services paid from three funds, no share of small businesses. */
export const threeKinds: BudgetDocument = procured([
  { ...total("1240.00"), cells: { total: "1240.00", generalPublic: "900.00", governmentFund: "300.00", unitFunds: "40.00" } },
  bought({ name: "台式计算机", total: "40.00", catalogue: "A02010105", measure: "台", cells: { quantity: "80", unitPrice: "0.50", unitFunds: "40.00" } }, 0),
  bought({ name: "实训楼修缮工程", total: "1000.00", catalogue: "B08010100", measure: "项", cells: { quantity: "1", unitPrice: "1000.00", generalPublic: "700.00", governmentFund: "300.00" } }, 1),
  bought({ name: "物业管理服务", total: "200.00", catalogue: "C21040001", measure: "年", cells: { quantity: "1", unitPrice: "200.00", generalPublic: "200.00" } }, 2),
]);

export const withoutTotal: BudgetDocument = procured([bought({ name: "复印纸", total: "1.10", catalogue: "A05040101" }, 0), bought({ name: "车辆保险", total: "2.20", catalogue: "C18040102" }, 1)]);
export const oneItem: BudgetDocument = procured([total("0.16"), bought({ name: "复印纸", total: "0.16", catalogue: "A05040101", measure: "箱", cells: { quantity: "8" } }, 0)]);
export const negativeItem: BudgetDocument = procured([total("7.00"), bought({ name: "电梯", total: "9.00" }, 0), bought({ name: "退回的电梯", total: "-2.50" }, 1), bought({ name: "电梯维护", total: "0.50" }, 2)]);
export const absences: BudgetDocument = procured([total("0.00"), bought({ name: "零", total: "0.00" }, 0), bought({ name: "空白", total: null }, 1), bought({ name: "不适用", total: { state: "notApplicable", text: "——" } }, 2), bought({ name: "未公开", total: { state: "notDisclosed", text: "涉密" } }, 3)]);

export const emptyWithNote: BudgetDocument = procured([], { notes: ["注：本部门无政府采购预算，空表列示。"] });
export const emptyWithoutNote: BudgetDocument = procured([]);
export const emptyWithTotal: BudgetDocument = procured([total("0.00")]);
export const onlyProse: BudgetDocument = documentOf({}, { statements: [{ key: "procurement.total", value: "0", unit: "万元", quote: "2024年本部门未安排政府采购预算" }] });
export const noProcurement: BudgetDocument = documentOf({});

const LONG = "用于支持农业转移人口市民化及地方财政补助资金管理和使用监督检查等专项业务的设备购置与服务";
export const longNames: BudgetDocument = procured([total("900.00"), unit(`${LONG}管理中心`, "900.00"), bought({ name: LONG, total: "500.00", catalogue: "A99999999" }, 0), bought({ name: `${LONG}（二）`, total: "400.00", catalogue: "C99999999" }, 1)]);

/** 6 units with 60 items each: few large, many small, the same on every call. */
export const manyItems: BudgetDocument = procured(
  Array.from({ length: 6 }, (_, group) => [
    unit(`第 ${group + 1} 事业单位`, null),
    ...Array.from({ length: group === 0 ? 160 : 40 }, (_, at) => bought({ name: `第 ${at + 1} 项`, total: String(Math.ceil(500 / (((at * 37 + group * 11) % 101) + 1))), catalogue: `${"ABC"[at % 3] ?? "A"}0201${String(at).padStart(4, "0")}` }, at)),
  ]).flat(),
);

/** A figure of the table is no amount, so the section is left out, and why is said. */
export const faulty: unknown = { ...sample, procurement: { ...sample.procurement, rows: [{ name: "汽油", cells: { total: "1,49" } }] } };

/** Hostile words everywhere. */
export const hostile: BudgetDocument = procured(
  [total("1.00"), unit("<img src=x onerror='window.hostile=1'>", "1.00"), bought({ name: "<b>粗</b>‮倒", total: { state: "notDisclosed", text: "<i>密</i>" }, catalogue: "<u>A1</u>", measure: "<s>箱</s>", cells: { quantity: "1" } }, 0)],
  { title: "<h1>采购</h1>", notes: ["<script>window.hostile=1</script>"] },
);
