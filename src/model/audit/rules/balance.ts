/**
 * Identities 5, 6 and 18: in a list of 收支总表 the lines make 本年合计, which with what follows it (上年结转结余, 使用非财政拨款结余, 年初结转 …;
 * 结余分配, 年末结转 …) makes 总计; both lists end in the same 总计. Final accounts have the same build with other additions.
 */
import type { Claim } from "../claim.js";
import { FORM, type AuditRule } from "../rule.js";
import type { Sheet } from "../../reading/sheet.js";
import type { Ledger } from "../ledger.js";

/** Positions of a list's parts; `subtotal` is -1 in a list that goes straight to its total. */
interface List {
  readonly sheet: Sheet;
  readonly lines: readonly number[];
  readonly subtotal: number;
  readonly additions: readonly number[];
  readonly total: number;
}

const SIDES = ["income", "expenditure"] as const;

function listsOf(ledger: Ledger): List[] {
  const found: List[] = [];
  for (const key of Object.keys(ledger.document.tables)) {
    for (const side of SIDES) {
      const sheet = ledger.side(key, side);
      if (sheet !== undefined && sheet.rows.length > 0) found.push(listOf(sheet));
    }
  }
  return found;
}

function listOf(sheet: Sheet): List {
  const subtotal = sheet.rows.findIndex(({ role }) => role === "subtotal");
  const total = sheet.total;
  const end = total < 0 ? sheet.rows.length : total;
  const plain = sheet.where(({ role }, at) => role === undefined && at < end);
  return { sheet, lines: plain.filter((at) => subtotal < 0 || at < subtotal), subtotal, additions: plain.filter((at) => subtotal >= 0 && at > subtotal), total };
}

function balanceRule(id: string, zh: string, en: string, claimsOf: (list: List) => Iterable<Claim>): AuditRule {
  return {
    id,
    title: { zh, en },
    source: FORM,
    *claims(ledger) {
      for (const list of listsOf(ledger)) yield* claimsOf(list);
    },
  };
}

const lines = balanceRule("balance.lines", "本年合计＝各行之和", "this year's total = sum of the lines", function* ({ sheet, lines, subtotal }) {
  if (subtotal < 0) return;
  for (const { key } of sheet.columns) yield { left: sheet.figureAt(subtotal, key), right: sheet.down(lines, key) };
});

const total = balanceRule("balance.total", "总计＝本年合计＋结转结余", "grand total = this year's total + carry-over", function* ({ sheet, lines, subtotal, additions, total }) {
  if (total < 0) return;
  const parts = subtotal < 0 ? lines : [subtotal, ...additions];
  if (parts.length === 0) return;
  for (const { key } of sheet.columns) yield { left: sheet.figureAt(total, key), right: sheet.down(parts, key) };
});

/** 其中 rows under the carry-over; where none of them prints anything, the document does not break it down. */
const carryOver = balanceRule("balance.carryOver", "结转结余＝其各部分之和", "carry-over = sum of its parts", function* ({ sheet }) {
  const whole = sheet.rowOfKey("carryOver");
  const parts = sheet.where(({ key }) => key?.startsWith("carryOver.") === true);
  if (whole < 0) return;
  for (const { key } of sheet.columns) {
    const right = sheet.down(parts, key);
    if (right.some(({ state }) => state === "number" || state === "notDisclosed")) yield { left: sheet.figureAt(whole, key), right };
  }
});

const sides: AuditRule = {
  id: "balance.sides",
  title: { zh: "收入总计＝支出总计", en: "total revenue = total expenditure" },
  source: FORM,
  *claims(ledger) {
    for (const key of Object.keys(ledger.document.tables)) {
      const left = grandTotal(ledger.side(key, "income"));
      const right = grandTotal(ledger.side(key, "expenditure"));
      if (left !== undefined && right !== undefined) yield { left, right: [right] };
    }
  },
};

/** 总计 of a list: in its column 合计 where it has funds, else in its one column. */
function grandTotal(sheet: Sheet | undefined) {
  if (sheet === undefined || sheet.total < 0) return undefined;
  const column = sheet.has("total") ? "total" : sheet.has("amount") ? "amount" : undefined;
  return column === undefined ? undefined : sheet.figureAt(sheet.total, column);
}

export const balanceRules: readonly AuditRule[] = [lines, total, carryOver, sides];
