/** Identity 17: the value of fixed assets is the sum of its parts; 其中 rows are inside the row above and are not added. */
import type { Claim } from "../claim.js";
import { isPrinted } from "../../reading/figure.js";
import { FORM, type AuditRule } from "../rule.js";
import type { Sheet } from "../../reading/sheet.js";

/** 价值 (原值, 金额): quantities are of different things and add up to nothing. */
export function valueColumn(sheet: Sheet): string | undefined {
  return ["value", "amount", "total"].find((key) => sheet.has(key)) ?? sheet.columns.find(({ label }) => /价值|金额|原值/.test(label.join("")))?.key;
}

const total: AuditRule = {
  id: "assets.total",
  title: { zh: "资产总额＝各类资产之和", en: "assets = sum of the kinds of assets" },
  source: FORM,
  *claims(ledger): Iterable<Claim> {
    const sheet = ledger.sheet("assets");
    const column = sheet && valueColumn(sheet);
    if (sheet === undefined || column === undefined || sheet.total < 0) return;
    yield { left: sheet.figureAt(sheet.total, column), right: sheet.down(sheet.where(({ role }) => role === undefined), column) };
  },
};

const parts: AuditRule = {
  id: "assets.ofWhich",
  title: { zh: "其中项不大于所属项", en: "a part is no more than the row it belongs to" },
  source: FORM,
  *claims(ledger): Iterable<Claim> {
    const sheet = ledger.sheet("assets");
    if (sheet === undefined) return;
    let whole = -1;
    for (let row = 0; row < sheet.rows.length; row++) {
      if (sheet.rows[row]?.role !== "ofWhich") whole = row;
      else if (whole >= 0) {
        for (const { key } of sheet.columns) if (isPrinted(sheet.figureAt(row, key))) yield { left: sheet.figureAt(whole, key), right: [sheet.figureAt(row, key)], relation: "atLeast" };
      }
    }
  },
};

export const assetRules: readonly AuditRule[] = [total, parts];
