/** 收支总表 as two facing lists: where the money comes from and what it is for, each up to its printed 总计. */
import { decimalsOf } from "../../amount/lexer.js";
import type { MoneyUnit } from "../../amount/unit.js";
import { plainName, withoutBlanks } from "../../classification/name.js";
import type { BudgetDocument, BudgetRow, BudgetSide, BudgetTable } from "../../schema/definition.js";
import { balanceAmounts, usualHeading, type BalanceAmounts, type BalanceSides } from "../balance-amounts.js";
import { classCodes } from "../class-codes.js";
import { printedText } from "../printed-table.js";
import { balanceOfParts, differenceOf, isNegative, isNil } from "./exact-sum.js";
import type { FlowBalance, FlowCell, FlowRefusal } from "./graph.js";
import { refuse } from "./refusal.js";
import { labelOf } from "./sheet.js";

export type BalanceSideKey = "income" | "expenditure";

export interface BalanceItem {
  /** Unique in its side: the row's own key, or its place. */
  readonly key: string;
  /** As printed, without its ordinal (一、). */
  readonly name: string;
  /** 类 of an expenditure line, by its name in the document's own functional tables: the form prints none. Empty where they have none. */
  readonly code: string;
  /** `carryOver`: 上年结转 of the income, 年终结转 of the expenditure; not this year's money. */
  readonly kind: "line" | "carryOver";
  readonly amount: string;
  readonly unit: MoneyUnit;
  readonly cell: FlowCell;
}

export interface BalanceRow extends Omit<BalanceItem, "amount"> {
  readonly role: BudgetRow["role"];
}

export interface BalanceSide {
  /** Lines that print money, in printed order. */
  readonly items: readonly BalanceItem[];
  /** Lines that print none: 本部门无此项. */
  readonly absent: readonly Omit<BalanceItem, "amount">[];
  /** 本年合计 and 总计, as printed. */
  readonly currentYear: BalanceItem | undefined;
  readonly total: BalanceItem | undefined;
  /** What is printed in place of a 总计 that is no number, such as 涉密; else empty. */
  readonly totalWords: string;
  /** Rows that are no lines, money or none: the sums, and parts of a line (其中). */
  readonly others: readonly BalanceRow[];
  /** The printed 总计 beside the sum of the lines; `undefined` without one. */
  readonly sum: FlowBalance | undefined;
}

export interface Balance {
  readonly kind: "balance";
  readonly table: "balance" | "appropriationBalance";
  readonly title: string;
  readonly unit: MoneyUnit;
  /** What the figures are: of final accounts that print nothing else, those of the budget. */
  readonly measure: BudgetDocument["kind"];
  /** Does the table print other such figures beside them? */
  readonly beside: boolean;
  readonly income: BalanceSide;
  readonly expenditure: BalanceSide;
  /** 收入总计 − 支出总计, exactly; `undefined` where one is not printed. */
  readonly difference: string | undefined;
  /** Figures that no column of a stack can show. */
  readonly negative: readonly FlowCell[];
}

const TABLES = ["balance", "appropriationBalance"] as const;

/** From 部门收支总表, else from 财政拨款收支总表. A refusal for want of money cites what is printed in its place: zeros, or words. */
export function balanceOf(document: BudgetDocument): Balance | FlowRefusal {
  const codes = classCodes(document);
  const unread: string[] = [];
  const cells: FlowCell[] = [];
  for (const key of TABLES) {
    const table = document.tables[key];
    if (table?.sides === undefined) continue;
    const amounts = balanceAmounts(document.kind, table.sides);
    const balance = readBalance(key, table, table.sides, amounts, codes);
    if (balance.income.items.length + balance.expenditure.items.length > 0) return balance;
    unread.push(...amounts.unread);
    for (const { absent, others } of [balance.income, balance.expenditure]) cells.push(...[...absent, ...others].map(({ cell }) => cell));
  }
  const printed = cells.filter(({ amount }) => (amount ?? null) !== null);
  // What was withheld first: a refusal cites a few cells, and one such is enough to know that nothing is known to be nil.
  if (printed.length > 0) return refuse("noMoney", "", [], [...printed.filter(({ amount }) => typeof amount !== "string"), ...printed.filter(({ amount }) => typeof amount === "string")]);
  if (unread.length > 0) return refuse("noColumn", Array.from(new Set(unread)).join("、"), []);
  if (TABLES.some((key) => document.tables[key]?.sides !== undefined)) return refuse("noMoney", "", []);
  return refuse("missingTable", { zh: "收支总表", en: "the balance of income and expenditure (收支总表)" }, []);
}

function readBalance(key: Balance["table"], table: BudgetTable, sides: BalanceSides, { columns, measure, beside }: BalanceAmounts, codes: ReadonlyMap<string, string>): Balance {
  const income = readSide(key, table, sides.income, "income", columns.income, new Map());
  const expenditure = readSide(key, table, sides.expenditure, "expenditure", columns.expenditure, codes);
  const [left, right] = [income.total, expenditure.total];
  const negative = [...income.items, ...expenditure.items].filter(({ amount }) => isNegative(amount)).map(({ cell }) => cell);
  return { kind: "balance", table: key, title: table.title, unit: table.unit, measure, beside, income, expenditure, difference: left && right ? differenceOf(left, right) : undefined, negative };
}

function readSide(key: string, table: BudgetTable, side: BudgetSide, name: BalanceSideKey, column: string, codes: ReadonlyMap<string, string>): BalanceSide {
  const lines = side.rows.map((row, at) => ({ row, item: readLine(key, table, side, name, row, at, column, codes) }));
  const plain = lines.filter(({ row }) => isLine(row)).map(({ item }) => item);
  const items = plain.filter(hasMoney);
  const printed = (role: BudgetRow["role"], rowKey: string): BalanceItem | undefined =>
    (lines.find(({ row }) => row.key === rowKey) ?? lines.find(({ row }) => row.role === role))?.item;
  const whole = printed("total", "total");
  const [currentYear, total] = [printed("subtotal", "currentYear"), whole].map((item) => (item?.amount === "" ? undefined : item));
  const parts = items.map(({ amount, unit, cell }) => ({ amount, unit, cells: [cell] }));
  const sum = total === undefined ? undefined : balanceOfParts({ ...total, cells: [total.cell] }, parts);
  const absent = plain.filter((item) => !hasMoney(item)).map(({ amount: _, ...rest }) => rest);
  const others = lines.filter(({ row }) => !isLine(row)).map(({ row: { role }, item: { amount: _, ...rest } }) => ({ ...rest, role }));
  return { items, absent, currentYear, total, totalWords: whole && total === undefined ? printedText(whole.cell.amount) : "", others, sum };
}

/** A hand-written sum may have its key and no role. */
function isLine({ role, key }: BudgetRow): boolean {
  return role === undefined && key !== "currentYear" && key !== "total";
}

function hasMoney({ amount }: BalanceItem): boolean {
  return !isNil(amount);
}

function readLine(key: string, { title, unit, decimals = 0 }: BudgetTable, side: BudgetSide, name: BalanceSideKey, row: BudgetRow, at: number, column: string, codes: ReadonlyMap<string, string>): BalanceItem {
  const amount = row.cells[column];
  const text = typeof amount === "string" ? amount : "";
  const cell: FlowCell = {
    table: key, title, side: name, row: at, name: row.name, ...(row.code !== undefined && { code: row.code }), column,
    label: labelOf(side, column) ?? usualHeading(column), amount, unit, ordinal: row.row, decimals: Math.max(decimals, decimalsOf(text)),
  };
  const kind = row.key === "carryOver" ? "carryOver" : "line";
  const code = row.code ?? codes.get(plainName(row.name)) ?? "";
  return { key: row.key ?? `line${at}`, name: withoutOrdinal(row.name), code, kind, amount: text, unit, cell };
}

/** What `plainName` takes off stands at the beginning; here brackets, and the blanks between foreign words, stay as they are printed. */
function withoutOrdinal(name: string): string {
  let at = name.length;
  for (let left = plainName(name).length; left > 0 && at > 0; at--) if (withoutBlanks(name.charAt(at - 1)) !== "") left--;
  const rest = name.slice(at).trim();
  return /[A-Za-z]/.test(rest) ? rest : withoutBlanks(rest);
}
