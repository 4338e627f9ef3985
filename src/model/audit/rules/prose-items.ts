/** Identity 15 for the functional classification: a subject (类, 款, 项) in prose has the figure of its row; its key is that of the row, `generalPublic.2080501`. */
import type { Claim } from "../claim.js";
import { isNil } from "../../reading/figure.js";
import type { Ledger } from "../ledger.js";
import { PROSE, type AuditRule } from "../rule.js";
import { cutOff } from "./prose.js";
import { FUNDS } from "./rows.js";

const KEY = new RegExp(`^(${FUNDS.join("|")})\\.(\\d{3}(?:\\d\\d){0,2})$`);

const items: AuditRule = {
  id: "prose.items",
  title: { zh: "文字中功能分类科目的数字＝表中该科目的数字", en: "a functional item in prose has the figure of its row" },
  source: PROSE,
  *claims(ledger): Iterable<Claim> {
    if (isCarriedOver(ledger)) return;
    for (const key of ledger.statementKeys()) {
      const [, table = "", code] = KEY.exec(key) ?? [];
      const [left, sheet] = [ledger.statement(key), ledger.sheet(table)];
      if (left === undefined || !sheet?.has("total")) continue;
      const [row, ...others] = sheet.where((each) => each.code === code && each.role === undefined);
      if (row === undefined || others.length > 0) continue;
      const right = [sheet.figureAt(row, "total")];
      yield { left, right, doubt: cutOff(left, right) };
    }
  },
};

/** 当年拨款: the text of a budget may speak of this year's money, where the table has last year's in it. */
function isCarriedOver(ledger: Ledger): boolean {
  if (ledger.document.kind !== "budget") return false;
  const carried = [ledger.line("balance", "income", "carryOver"), ledger.line("appropriationBalance", "income", "carryOver")];
  return carried.some((figure) => figure !== undefined && !isNil(figure));
}

export const proseItemRules: readonly AuditRule[] = [items];
