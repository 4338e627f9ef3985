/** Identity 16: procurement adds up by unit, by item and by fund; quantity × price only as far as the printed price goes. */
import type { Claim, Computed } from "../claim.js";
import { absolute, halfUnit, times } from "../../../amount/exact.js";
import { isPrinted, type Figure } from "../../reading/figure.js";
import { FORM, type AuditRule } from "../rule.js";
import type { Sheet, SheetColumn } from "../../reading/sheet.js";
import { hasOwn } from "../../../schema/own.js";

/** Columns that are no money of this table: 数量, 单价, 项目预算资金. */
const UNADDED_KEYS: readonly string[] = ["quantity", "unitPrice", "projectFunds"];
const UNADDED_LABEL = /数量|单价|项目.*预算|预算资金$/;
/** 预留中小微企业份额 is a part of the amount, not a fund. */
const SHARE = /中小|小微|预留/;

function adds({ key, label }: SheetColumn): boolean {
  return !UNADDED_KEYS.includes(key) && !UNADDED_LABEL.test(label[label.length - 1] ?? "");
}

function isShare({ key, label }: SheetColumn): boolean {
  return key === "smeShare" || SHARE.test(label.join(""));
}

/** Columns of words (项目, 物品名称, 目录序号) have no cells, blank ones neither. */
function holdsFigures({ rows }: Sheet, { key }: SheetColumn): boolean {
  return rows.some(({ cells }) => hasOwn(cells, key));
}

/** Subtotals with their items. A 小计 stands above its items (Hebei) or below them: above, when it comes before the first item. */
function groupsOf(sheet: Sheet): { subtotal: number; items: number[] }[] {
  const first = sheet.rows.findIndex(({ role }) => role !== "total");
  const leads = sheet.rows[first]?.role === "subtotal";
  const groups: { subtotal: number; items: number[] }[] = [];
  let open: number[] = [];
  sheet.rows.forEach(({ role }, at) => {
    if (role === undefined) open.push(at);
    if (role !== "subtotal") return;
    groups.push({ subtotal: at, items: leads ? (open = []) : open });
    if (!leads) open = [];
  });
  return groups;
}

function sheetRule(id: string, zh: string, en: string, claims: (sheet: Sheet) => Iterable<Claim>): AuditRule {
  return {
    id,
    title: { zh, en },
    source: FORM,
    *claims(ledger) {
      const sheet = ledger.sheet("procurement");
      if (sheet !== undefined) yield* claims(sheet);
    },
  };
}

const subtotals = sheetRule("procurement.subtotals", "采购合计＝各单位小计之和；小计＝各项之和", "procurement = sum of the subtotals; each subtotal = sum of its items", function* (sheet) {
  const groups = groupsOf(sheet);
  for (const { key } of sheet.columns.filter(adds)) {
    if (sheet.total >= 0 && groups.length > 0) yield { left: sheet.figureAt(sheet.total, key), right: sheet.down(groups.map(({ subtotal }) => subtotal), key) };
    for (const { subtotal, items } of groups) if (items.length > 0) yield { left: sheet.figureAt(subtotal, key), right: sheet.down(items, key) };
  }
});

const items = sheetRule("procurement.items", "采购合计＝各项之和", "procurement = sum of the items", function* (sheet) {
  const rows = sheet.where(({ role }) => role === undefined);
  if (sheet.total < 0 || rows.length === 0) return;
  for (const { key } of sheet.columns.filter(adds)) yield { left: sheet.figureAt(sheet.total, key), right: sheet.down(rows, key) };
});

const funds = sheetRule("procurement.funds", "采购金额＝各资金来源之和", "amount = sum of the funds", function* (sheet) {
  if (!sheet.has("total")) return;
  const parts = sheet.columns.filter((column) => adds(column) && !isShare(column) && column.key !== "total" && holdsFigures(sheet, column)).map(({ key }) => key);
  if (parts.length === 0) {
    yield { left: sheet.figureAt(Math.max(0, sheet.total), "total"), right: [], unmet: { zh: "采购表没有印资金来源各栏", en: "the procurement table prints no columns of funds" } };
    return;
  }
  for (let row = 0; row < sheet.rows.length; row++) yield { left: sheet.figureAt(row, "total"), right: sheet.across(row, parts) };
});

const share = sheetRule("procurement.share", "预留中小微企业份额不大于采购金额", "the share kept for small businesses is a part of the amount", function* (sheet) {
  for (const { key } of sheet.columns.filter(isShare)) {
    for (let row = 0; row < sheet.rows.length; row++) {
      const part = sheet.figureAt(row, key);
      if (isPrinted(part)) yield { left: sheet.figureAt(row, "total"), right: [part], relation: "atLeast" };
    }
  }
});

/** 1980 升 × 0.00 万元 = 1.49 万元 is right: the price is under half a printed unit, and 1980 halves are 9.90. */
const prices = sheetRule("procurement.price", "数量×单价＝金额（在单价的舍入范围内）", "quantity × price = amount, as far as the printed price goes", function* (sheet) {
  if (!sheet.has("unitPrice") || !sheet.has("quantity")) return;
  for (const row of sheet.where(({ role }) => role === undefined)) {
    const [amount, count, each] = [sheet.figureAt(row, "total"), sheet.figureAt(row, "quantity"), sheet.figureAt(row, "unitPrice")];
    if (isPrinted(amount) && isPrinted(count) && isPrinted(each)) yield { left: amount, right: [count, each], computed: productOf(count, each) };
  }
});

/** A whole number of things is counted, not rounded. The cell of a quantity is in the table's unit: its own text is what counts. */
function productOf({ cell }: Figure, price: Figure): Computed {
  const text = typeof cell.amount === "string" ? cell.amount : "0";
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const count = BigInt(whole + fraction.padEnd(7, "0"));
  const half = fraction === "" ? 0n : halfUnit(fraction.length, 0);
  const value = times(price.value, count);
  const bound = times(price.half, count) + times(absolute(price.value), half) + times(price.half, half) + (fraction === "" ? 0n : 1n);
  return { value: text.startsWith("-") ? -value : value, bound, sign: "×" };
}

/** Items of one project in one unit print the project's funds beside each of them (河北 form). */
const projectFunds: AuditRule = {
  ...sheetRule("procurement.projectFunds", "同一单位同一项目的预算资金一致，且不小于其采购金额", "the items of one project print its funds alike, and buy for no more", function* (sheet) {
    for (const { items } of groupsOf(sheet)) {
      const projects = new Map<string, number[]>();
      for (const row of items) {
        const project = sheet.rows[row]?.texts?.["project"];
        if (project !== undefined) projects.set(project, [...(projects.get(project) ?? []), row]);
      }
      for (const [first = 0, ...others] of projects.values()) {
        const left = sheet.figureAt(first, "projectFunds");
        for (const row of others) yield { left, right: sheet.down([row], "projectFunds") };
        if (isPrinted(left)) yield { left, right: sheet.down([first, ...others], "total"), relation: "atLeast" };
      }
    }
  }),
  templates: ["hebei"],
};

export const procurementRules: readonly AuditRule[] = [subtotals, items, funds, share, prices, projectFunds];
