/** Identities 8, 9, 10 and 13: the same money under the same code (or name) in two tables. */
import { codeOfName } from "../../../classification/code-book.js";
import { plainName } from "../../../classification/name.js";
import type { Claim } from "../claim.js";
import type { Ledger } from "../ledger.js";
import { isNil } from "../../reading/figure.js";
import { CLASSIFICATION, CROSS_FORM, type AuditRule } from "../rule.js";
import type { Sheet } from "../../reading/sheet.js";
import { otherMoney } from "./general-public-only.js";

const NOT_PRINTED = { zh: "另一张表没有印这一科目", en: "the other table does not print this item" };

/** Every code of both tables, and the totals; a code that one of them does not print is compared with nil, and in doubt. */
function* sameByCode(left: Sheet, right: Sheet, columns: readonly string[]): Iterable<Claim> {
  const pairs: [number, number][] = [[left.total, right.total], ...Array.from(left.byCode, ([code, row]): [number, number] => [row, right.rowOfCode(code)])];
  const alone = Array.from(right.byCode).filter(([code]) => left.rowOfCode(code) < 0);
  for (const column of columns.filter((key) => left.has(key) && right.has(key))) {
    for (const [a, b] of pairs) {
      if (a >= 0 && b >= 0) yield { left: left.figureAt(a, column), right: [right.figureAt(b, column)] };
      else if (a >= 0 && a !== left.total) yield { left: left.figureAt(a, column), right: [], doubt: NOT_PRINTED };
    }
    for (const [, row] of alone) yield { left: right.figureAt(row, column), right: [], doubt: NOT_PRINTED };
  }
}

const revenueExpenditure: AuditRule = {
  id: "revenue.expenditure",
  title: { zh: "收入合计＝支出合计（逐科目，无年终结转时）", en: "revenue = expenditure by code (where nothing is carried over to next year)" },
  source: CROSS_FORM,
  kinds: ["budget"],
  *claims(ledger) {
    const [revenue, expenditure] = [ledger.sheet("revenue"), ledger.sheet("expenditure")];
    const carried = ledger.line("balance", "expenditure", "carryOver");
    if (revenue === undefined || expenditure === undefined || carried === undefined) return;
    if (!isNil(carried)) yield { left: carried, right: [], unmet: { zh: "有年终结转结余，收入与支出不逐科目相等", en: "money is carried over to next year: revenue and expenditure differ by code" } };
    else yield* sameByCode(revenue, expenditure, ["total"]);
  },
};

const expenditureGeneralPublic: AuditRule = {
  id: "expenditure.generalPublic",
  title: { zh: "支出总表＝一般公共预算支出表（逐科目，全部为一般公共预算资金时）", en: "expenditure = general public budget by code (where all money is of that budget)" },
  source: CROSS_FORM,
  *claims(ledger) {
    const [expenditure, generalPublic] = [ledger.sheet("expenditure"), ledger.sheet("generalPublic")];
    if (expenditure === undefined || generalPublic === undefined || ledger.side("balance", "income") === undefined) return;
    const other = otherMoney(ledger);
    if (other === undefined) yield* sameByCode(expenditure, generalPublic, ["total", "basic", "project"]);
    else yield { left: other, right: [], unmet: { zh: "资金不全是一般公共预算拨款，两表不逐科目相等", en: "not all money is of the general public budget: the tables differ by code" } };
  },
};

/** Classes (类) of a list known by name against the rows of a coded table. */
function* sameByName(list: Sheet | undefined, column: string, table: Sheet | undefined): Iterable<Claim> {
  if (list === undefined || table === undefined || !list.has(column) || !table.has("total")) return;
  const named = new Map(Array.from(table.byCode).filter(([code]) => code.length === 3).map(([, row]) => [plainName(table.rows[row]?.name ?? ""), row]));
  const met = new Set<number>();
  for (const at of list.where(({ role, key }) => role === undefined && key === undefined)) {
    const name = list.rows[at]?.name ?? "";
    const row = named.get(plainName(name)) ?? table.rowOfCode(codeOfName("function", name) ?? "");
    met.add(row);
    yield row < 0 ? { left: list.figureAt(at, column), right: [], doubt: NOT_PRINTED } : { left: list.figureAt(at, column), right: [table.figureAt(row, "total")] };
  }
  for (const row of named.values()) if (!met.has(row)) yield { left: table.figureAt(row, "total"), right: [], doubt: NOT_PRINTED };
}

function classRule(id: string, zh: string, en: string, claims: (ledger: Ledger) => Iterable<Claim>): AuditRule {
  return { id, title: { zh, en }, source: CROSS_FORM, claims };
}

/** 2080505 and 30108 are the same payment, seen once by purpose and once by kind. */
const SAME_PAYMENT = [
  ["2080505", "30108"],
  ["2080506", "30109"],
  ["2210201", "30113"],
] as const;

const functionEconomic: AuditRule = {
  id: "basic.sameItem",
  title: { zh: "基本支出中功能科目与经济科目对应：养老保险、职业年金、住房公积金", en: "pension, annuity and housing fund: the functional item equals the economic item of basic expenditure" },
  source: CLASSIFICATION,
  *claims(ledger) {
    const [byFunction, byKind] = [ledger.sheet("generalPublic"), ledger.sheet("generalPublicBasic")];
    if (byFunction === undefined || byKind === undefined || !byFunction.has("basic")) return;
    for (const [functionCode, economicCode] of SAME_PAYMENT) {
      const [left, right] = [byFunction.rowOfCode(functionCode), byKind.rowOfCode(economicCode)];
      if (left >= 0 && right >= 0) yield { left: byFunction.figureAt(left, "basic"), right: [byKind.figureAt(right, "total")] };
    }
  },
};

/** A fund's column of 财政拨款收支总表 against the table of that fund. */
const FUND_CLASSES = ["generalPublic", "governmentFund", "stateCapital"] as const;

export const byCodeRules: readonly AuditRule[] = [
  classRule("balance.classes", "收支总表各类支出＝支出总表", "classes of the balance = classes of the expenditure table", (ledger) => sameByName(ledger.side("balance", "expenditure"), "amount", ledger.sheet("expenditure"))),
  classRule("appropriation.classes", "财政拨款收支总表各类支出＝各资金支出表", "classes of the appropriation balance = classes of each budget's table", function* (ledger) {
    for (const fund of FUND_CLASSES) yield* sameByName(ledger.side("appropriationBalance", "expenditure"), fund, ledger.sheet(fund));
  }),
  revenueExpenditure,
  expenditureGeneralPublic,
  functionEconomic,
];

