/** Identities 11 and 14: a total that stands in two tables is one figure; an empty fund table goes with an empty fund column. */
import type { Claim } from "../claim.js";
import { isPrinted, type Figure } from "../../reading/figure.js";
import type { Ledger } from "../ledger.js";
import { CROSS_FORM, type AuditRule } from "../rule.js";
import { FUNDS, REVENUE_SOURCES } from "./rows.js";

type Find = (ledger: Ledger) => Figure | undefined;

const balance = (side: "income" | "expenditure", row: string): Find => (ledger) => ledger.line("balance", side, row);
const appropriated = (row: string, column: string): Find => (ledger) => ledger.line("appropriationBalance", "expenditure", row, column);
const totalOf = (table: string, column?: string): Find => (ledger) => ledger.totalOf(table, column);

/** A revenue table with a column of carry-over ends in 收入总计; without one, as in final accounts, in 本年收入合计, or it has counted it in. */
function revenueInBalance(ledger: Ledger): Figure | undefined {
  const [all, current] = [balance("income", "total")(ledger), balance("income", "currentYear")(ledger)];
  const printed = ledger.totalOf("revenue", "total");
  if (current === undefined || ledger.sheet("revenue")?.has("carryOver") === true) return all;
  return all !== undefined && printed?.value === all.value ? all : current;
}

/** Pairs of cells that print the same figure; the right side may be a sum, of which what the document has is taken. */
const PAIRS: readonly (readonly [Find, ...Find[]])[] = [
  [revenueInBalance, totalOf("revenue", "total")],
  [balance("income", "currentYear"), totalOf("revenue", "subtotal")],
  [balance("income", "carryOver"), totalOf("revenue", "carryOver")],
  ...REVENUE_SOURCES.slice(1).map((source): [Find, Find] => [balance("income", source), totalOf("revenue", source)]),
  [totalOf("revenue", "appropriation"), ...FUNDS.map((fund) => balance("income", fund))],
  [balance("expenditure", "currentYear"), totalOf("expenditure", "total")],
  ...FUNDS.map((fund): [Find, Find] => [balance("income", fund), (ledger) => ledger.line("appropriationBalance", "income", fund)]),
  ...FUNDS.map((fund): [Find, Find] => [appropriated("currentYear", fund), totalOf(fund, "total")]),
  [totalOf("generalPublic", "basic"), totalOf("generalPublicBasic", "total")],
];

const totals: AuditRule = {
  id: "cross.totals",
  title: { zh: "同一合计数在各表一致", en: "a total that several tables print is one figure" },
  source: CROSS_FORM,
  *claims(ledger) {
    for (const [findLeft, ...finds] of PAIRS) {
      const left = findLeft(ledger);
      const right = finds.map((find) => find(ledger)).filter((figure) => figure !== undefined);
      if (left !== undefined && right.length > 0) yield { left, right };
    }
  },
};

const emptyFunds: AuditRule = {
  id: "fund.empty",
  title: { zh: "空表对应空列：没有该项资金支出", en: "an empty fund table goes with an empty fund column" },
  source: { zh: "空表列示：没有数据的表格应列出空表并说明", en: "a table without data is shown empty, with a note" },
  *claims(ledger): Iterable<Claim> {
    for (const fund of FUNDS) {
      const column = appropriated("currentYear", fund)(ledger) ?? appropriated("total", fund)(ledger);
      if (column !== undefined && isEmptyTable(ledger, fund)) yield { left: column, right: [], evenNil: true };
    }
  },
};

/** Shown, but without a single figure in 合计. */
export function isEmptyTable(ledger: Ledger, key: string): boolean {
  if (ledger.table(key) === undefined) return false;
  const sheet = ledger.sheet(key);
  return sheet === undefined || !sheet.rows.some((_, at) => isPrinted(sheet.figureAt(at, "total")));
}

export const crossTableRules: readonly AuditRule[] = [totals, emptyFunds];
