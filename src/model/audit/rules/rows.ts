/** Identities 2, 3, 4 and 6: within a row, a total is the sum of the columns beside it. */
import type { Claim } from "../claim.js";
import type { Ledger, Side } from "../ledger.js";
import { FORM, type AuditRule } from "../rule.js";
import type { Sheet } from "../../reading/sheet.js";

/** 财政拨款, 财政专户, 事业, 经营, 上级补助, 附属单位上缴, 其他. */
export const REVENUE_SOURCES = ["appropriation", "specialAccount", "institutional", "operating", "superiorSubsidy", "subordinateRemittance", "other"] as const;
/** 一般公共预算, 政府性基金预算, 国有资本经营预算. */
export const FUNDS = ["generalPublic", "governmentFund", "stateCapital"] as const;
/** 基本, 项目, 经营, 上解上级, 对附属单位补助. */
export const EXPENDITURE_PARTS = ["basic", "project", "operating", "superiorRemittance", "subordinateSubsidy"] as const;

/** In every row: `whole` is the sum of the `parts` that the table has; needs the whole and at least one part. */
export function* rowClaims(sheet: Sheet | undefined, whole: string, parts: readonly string[]): Iterable<Claim> {
  if (!sheet?.has(whole)) return;
  const present = parts.filter((part) => sheet.has(part));
  if (present.length === 0) return;
  for (let row = 0; row < sheet.rows.length; row++) yield { left: sheet.figureAt(row, whole), right: sheet.across(row, present) };
}

function rowRule(id: string, zh: string, en: string, tables: readonly (string | readonly [string, Side])[], whole: string, parts: readonly string[]): AuditRule {
  const sheetOf = (ledger: Ledger, table: string | readonly [string, Side]): Sheet | undefined => (typeof table === "string" ? ledger.sheet(table) : ledger.side(...table));
  return {
    id,
    title: { zh, en },
    source: FORM,
    *claims(ledger) {
      for (const table of tables) yield* rowClaims(sheetOf(ledger, table), whole, parts);
    },
  };
}

/** Forms without 小计 (Shanghai) add the sources up to 合计 directly. */
const revenueTotal: AuditRule = {
  id: "revenue.total",
  title: { zh: "收入合计＝本年收入小计＋上年结转", en: "revenue total = this year's subtotal + carry-over" },
  source: FORM,
  *claims(ledger) {
    const sheet = ledger.sheet("revenue");
    yield* rowClaims(sheet, "total", [...(sheet?.has("subtotal") === true ? ["subtotal"] : REVENUE_SOURCES), "carryOver"]);
  },
};

/** 公开08表: what is left of a fund is what was there and came in, without what was spent. */
const fundFlow: AuditRule = {
  id: "fund.flow",
  title: { zh: "年末结转＝年初结转＋本年收入－本年支出", en: "closing carry-over = opening carry-over + revenue − expenditure" },
  source: FORM,
  kinds: ["finalAccounts"],
  *claims(ledger) {
    for (const fund of FUNDS) {
      const sheet = ledger.sheet(fund);
      if (!["openingCarryOver", "currentRevenue", "closingCarryOver", "total"].every((column) => sheet?.has(column))) continue;
      for (let row = 0; sheet !== undefined && row < sheet.rows.length; row++) {
        yield { left: sheet.figureAt(row, "closingCarryOver"), right: sheet.across(row, ["openingCarryOver", "currentRevenue"]), minus: sheet.across(row, ["total"]) };
      }
    }
  },
};

export const rowRules: readonly AuditRule[] = [
  rowRule("revenue.subtotal", "本年收入小计＝各项来源之和", "this year's subtotal = sum of the sources", ["revenue"], "subtotal", REVENUE_SOURCES),
  revenueTotal,
  rowRule("expenditure.row", "支出合计＝基本＋项目＋经营＋上解＋补助", "expenditure = basic + project + operating + remitted + subsidies", ["expenditure"], "total", EXPENDITURE_PARTS),
  rowRule("fund.row", "合计＝基本支出＋项目支出", "total = basic + project", FUNDS, "total", ["basic", "project"]),
  fundFlow,
  rowRule("basic.row", "合计＝人员经费＋公用经费", "total = personnel + public use", ["generalPublicBasic"], "total", ["personnel", "publicUse"]),
  rowRule("appropriation.row", "合计＝一般公共＋政府性基金＋国有资本", "total = the three budgets", [["appropriationBalance", "expenditure"], ["appropriationBalance", "income"]], "total", FUNDS),
];
