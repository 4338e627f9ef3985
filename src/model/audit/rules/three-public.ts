/** Identities 7 and 12: 三公 adds up, and is no less than the same money in basic expenditure. */
import { THREE_PUBLIC } from "../../../classification/three-public.js";
import type { Claim } from "../claim.js";
import type { Figure } from "../../reading/figure.js";
import type { Ledger } from "../ledger.js";
import { CLASSIFICATION, FORM, type AuditRule } from "../rule.js";
import type { Sheet } from "../../reading/sheet.js";
import { FUNDS, rowClaims } from "./rows.js";

const KEY = "threePublic";
const PARTS = ["abroad", "vehicles", "reception"] as const;
const VEHICLES = ["purchase", "operation"] as const;

/** One 三公 item in all its columns; most forms print the items as rows, some (Shanghai) as columns. */
function* sums(sheet: Sheet | undefined, whole: string, parts: readonly string[]): Iterable<Claim> {
  if (sheet === undefined) return;
  yield* rowClaims(sheet, whole, parts);
  const at = whole === "total" ? sheet.total : sheet.rowOfKey(whole);
  const rows = parts.map((part) => sheet.rowOfKey(part)).filter((row) => row >= 0);
  if (at < 0 || rows.length === 0) return;
  for (const { key } of sheet.columns) yield { left: sheet.figureAt(at, key), right: sheet.down(rows, key) };
}

function sumRule(id: string, zh: string, en: string, whole: string, parts: readonly string[]): AuditRule {
  return { id, title: { zh, en }, source: FORM, claims: (ledger) => sums(ledger.sheet(KEY), whole, parts) };
}

/** The figure of a 三公 item (or of `total`), wherever the form prints it. */
export function threePublicFigure(ledger: Ledger, item: string): Figure | undefined {
  const sheet = ledger.sheet(KEY);
  if (sheet === undefined) return undefined;
  const at = item === "total" ? sheet.total : sheet.rowOfKey(item);
  if (at >= 0 && sheet.has("total")) return sheet.figureAt(at, "total");
  return at < 0 && sheet.has(item) && sheet.rows.length === 1 ? sheet.figureAt(0, item) : undefined;
}

const economicItems: AuditRule = {
  id: "threePublic.economic",
  title: { zh: "“三公”经费不小于基本支出中的同一经济科目", en: "an item of the three public expenses contains the same economic item of basic expenditure" },
  source: CLASSIFICATION,
  *claims(ledger) {
    const basic = ledger.sheet("generalPublicBasic");
    if (basic === undefined) return;
    for (const { key, economicCodes } of THREE_PUBLIC) {
      const left = threePublicFigure(ledger, key);
      const rows = economicCodes.map((code) => basic.rowOfCode(code)).filter((row) => row >= 0);
      if (left !== undefined && rows.length > 0) yield { left, right: basic.down(rows, "total"), relation: "atLeast" };
    }
  },
};

export const threePublicRules: readonly AuditRule[] = [
  sumRule("threePublic.total", "“三公”经费合计＝出国＋公车＋接待", "three public expenses = travel abroad + vehicles + reception", "total", PARTS),
  sumRule("threePublic.vehicles", "公务用车＝购置＋运行维护", "vehicles = purchase + operation", "vehicles", VEHICLES),
  { id: "threePublic.row", title: { zh: "合计＝各资金性质之和", en: "total = the three budgets" }, source: FORM, claims: (ledger) => rowClaims(ledger.sheet(KEY), "total", FUNDS) },
  economicItems,
];
