/**
 * Which column of a balance (收支总表) holds the money of its document. Final accounts may print the budget beside what became of it, or alone;
 * what is read of both lists is of one measure, or the two could not be compared.
 */
import type { BudgetColumn, BudgetDocument, BudgetSide } from "../schema/definition.js";
import { own } from "../schema/own.js";

type Kind = BudgetDocument["kind"];

export interface BalanceSides {
  readonly income: BudgetSide;
  readonly expenditure: BudgetSide;
}

export interface BalanceAmounts {
  /** What the figures are: of final accounts that print nothing else, those of the budget. */
  readonly measure: Kind;
  /** Key of the column of each list. */
  readonly columns: Readonly<Record<keyof BalanceSides, string>>;
  /** Does the table print such figures in more than one column? Then the one that is shown has to be named. */
  readonly beside: boolean;
  /** Headings of columns that print numbers, where none of them is known to be money of this document; else empty. */
  readonly unread: readonly string[];
}

/** 决算数, 预算数 or 金额 of a list; 合计 where each fund has a column of its own. */
const OWN = ["final", "amount", "total"] as const;
const GROUPS: Readonly<Record<Kind, readonly (readonly [measure: Kind, keys: readonly string[]])[]>> = {
  // 决算数 in a budget are those of an earlier year: never read as its own.
  budget: [["budget", ["amount", "total", "budget"]], ["budget", ["adjustedBudget"]]],
  finalAccounts: [["finalAccounts", OWN], ["budget", ["adjustedBudget"]], ["budget", ["budget"]]],
};
const KNOWN: readonly string[] = ["final", "amount", "adjustedBudget", "budget"];

/** Usual headings, for documents that keep none. */
const HEADINGS: Readonly<Record<string, string>> = { final: "决算数", budget: "预算数", adjustedBudget: "调整预算数" };

const SIDES = ["income", "expenditure"] as const;

export function balanceAmounts(kind: Kind, sides: BalanceSides): BalanceAmounts {
  const printed = SIDES.flatMap((side) => printedColumns(sides[side]));
  const groups = GROUPS[kind];
  const [measure, keys] = groups.find(([, own]) => printed.some(({ key }) => own.includes(key))) ?? groups.find(([, own]) => SIDES.some((side) => own.some((key) => hasColumn(sides[side], key)))) ?? groups[0] ?? [kind, OWN];
  const columns = { income: columnOf(sides.income, keys), expenditure: columnOf(sides.expenditure, keys) };
  const chosen = SIDES.map((side) => columns[side]);
  const read = printed.some(({ key }) => keys.includes(key));
  const own = printed.find(({ key }) => chosen.includes(key));
  return {
    measure: kind === "finalAccounts" && own !== undefined && saysBudget(own) ? "budget" : measure,
    columns,
    beside: printed.some(({ key }) => KNOWN.includes(key) && !chosen.includes(key)),
    unread: read ? [] : Array.from(new Set(printed.map(({ key, label }) => label[label.length - 1] ?? key))),
  };
}

export function usualHeading(column: string): string {
  return own(HEADINGS, column) ?? column;
}

/** The first of them that prints a number, else the first that is there at all. */
function columnOf(side: BudgetSide, keys: readonly string[]): string {
  const printed = printedColumns(side);
  return keys.find((key) => printed.some((column) => column.key === key)) ?? keys.find((key) => hasColumn(side, key)) ?? "amount";
}

function hasColumn({ columns, rows }: BudgetSide, key: string): boolean {
  return columns?.some((column) => column.key === key) ?? rows.some(({ cells }) => cells[key] !== undefined);
}

/** Columns with a number in any row, if only a zero. */
function printedColumns({ columns, rows }: BudgetSide): readonly BudgetColumn[] {
  const keys = new Set<string>();
  for (const { cells } of rows) for (const key of Object.keys(cells)) if (typeof cells[key] === "string") keys.add(key);
  return Array.from(keys, (key) => columns?.find((column) => column.key === key) ?? { key, label: [usualHeading(key)] });
}

/** 预算数 under a key that tells nothing. */
function saysBudget({ label }: BudgetColumn): boolean {
  return /预算(?:数|金额)$/.test(label[label.length - 1] ?? "");
}
