/** 政府采购预算: what is to be bought, by unit, as printed; sums of ours only where the form prints none. */
import type { BudgetColumn, BudgetRow, BudgetTable } from "../schema/definition.js";
import { own } from "../schema/own.js";

/** 货物, 工程, 服务: the letter that the catalogue (政府采购品目分类目录) begins with, or the printed word. */
export type ProcurementKind = "goods" | "works" | "services";
export const PROCUREMENT_KINDS: readonly ProcurementKind[] = ["goods", "works", "services"];

export interface ProcurementItem {
  /** Position in the table's rows, from 0. */
  readonly at: number;
  readonly row: BudgetRow;
  /** Code in the procurement catalogue (采购目录); empty where none is printed. */
  readonly catalogue: string;
  readonly kind: ProcurementKind | undefined;
  readonly measure: string;
}

/** What one unit buys. */
export interface ProcurementGroup {
  /** Name of the unit; empty for items that no subtotal is printed for. */
  readonly name: string;
  readonly subtotal: BudgetRow | undefined;
  readonly items: readonly ProcurementItem[];
}

export interface Procurement {
  readonly table: BudgetTable;
  /** Key of the column of amounts; empty where no column holds any. */
  readonly amount: string;
  /** Columns of funds that print something somewhere; those that are blank throughout are `blank`. */
  readonly funds: readonly BudgetColumn[];
  readonly blank: readonly BudgetColumn[];
  /** 预留中小微企业份额: a part of the amount. */
  readonly share: BudgetColumn | undefined;
  /** Columns of words beside those that items name themselves by. */
  readonly words: readonly BudgetColumn[];
  readonly total: BudgetRow | undefined;
  readonly groups: readonly ProcurementGroup[];
  readonly items: readonly ProcurementItem[];
}

const NAMING: readonly string[] = ["item", "catalogue", "measure", "unit"];
const UNADDED: readonly string[] = ["quantity", "unitPrice", "projectFunds"];
const UNADDED_LABEL = /数量|单价|项目.*预算|预算资金$/;
const SHARE_LABEL = /中小|小微|预留/;

export function procurementOf(table: BudgetTable): Procurement {
  const { rows = [] } = table;
  const columns = table.columns ?? keysOf(rows).map((key) => ({ key, label: [key] }));
  const worded = new Set(rows.flatMap(({ texts }) => Object.keys(texts ?? {})));
  const figures = columns.filter(({ key }) => !worded.has(key) && rows.some(({ cells }) => own(cells, key) !== undefined));
  const isShare = ({ key, label }: BudgetColumn): boolean => key === "smeShare" || SHARE_LABEL.test(label.join(""));
  const money = figures.filter((column) => !isShare(column) && !UNADDED.includes(column.key) && !UNADDED_LABEL.test(column.label[column.label.length - 1] ?? ""));
  const amount = (["total", "amount"].find((key) => money.some((column) => column.key === key)) ?? money[0]?.key) ?? "";
  const funds = money.filter(({ key }) => key !== amount);
  const says = ({ key }: BudgetColumn): boolean => rows.some(({ cells }) => (own(cells, key) ?? null) !== null);
  const items = rows.flatMap((row, at) => (row.role === undefined || row.role === "ofWhich" ? [itemOf(row, at)] : []));
  return {
    table,
    amount,
    funds: funds.filter(says),
    blank: funds.filter((column) => !says(column)),
    share: figures.find((column) => isShare(column) && says(column)),
    words: columns.filter(({ key }) => worded.has(key) && !NAMING.includes(key)),
    total: rows.find(({ role }) => role === "total"),
    groups: groupsOf(rows, items),
    items,
  };
}

function itemOf(row: BudgetRow, at: number): ProcurementItem {
  const texts = row.texts ?? {};
  const catalogue = own(texts, "catalogue") ?? "";
  return { at, row, catalogue, kind: kindOf(catalogue, own(texts, "kind") ?? ""), measure: own(texts, "measure") ?? "" };
}

const LETTERS: Readonly<Record<string, ProcurementKind>> = { A: "goods", B: "works", C: "services" };
const WORDS: readonly (readonly [RegExp, ProcurementKind])[] = [
  [/货物/, "goods"],
  [/工程/, "works"],
  [/服务/, "services"],
];

function kindOf(catalogue: string, printed: string): ProcurementKind | undefined {
  const letter = /^([ABC])\d/.exec(catalogue)?.[1];
  return letter === undefined ? WORDS.find(([word]) => word.test(printed))?.[1] : LETTERS[letter];
}

/** A 小计 stands above its items (河北 form) or below them: above, when it comes before the first item. */
function groupsOf(rows: readonly BudgetRow[], items: readonly ProcurementItem[]): readonly ProcurementGroup[] {
  const leads = rows.find(({ role }) => role !== "total")?.role === "subtotal";
  const byPlace = new Map(items.map((item) => [item.at, item]));
  const groups: ProcurementGroup[] = [];
  let open: { subtotal: BudgetRow | undefined; items: ProcurementItem[] } = { subtotal: undefined, items: [] };
  const close = (): void => {
    const { subtotal } = open;
    if (subtotal !== undefined || open.items.length > 0) groups.push({ name: nameOf(subtotal), subtotal, items: open.items });
    open = { subtotal: undefined, items: [] };
  };
  rows.forEach((row, at) => {
    const item = byPlace.get(at);
    if (item !== undefined) open.items.push(item);
    if (row.role !== "subtotal") return;
    if (leads) close();
    open.subtotal = row;
    if (!leads) close();
  });
  close();
  return groups;
}

function nameOf(subtotal: BudgetRow | undefined): string {
  return subtotal === undefined ? "" : (own(subtotal.texts, "unit") ?? subtotal.name);
}

function keysOf(rows: readonly BudgetRow[]): readonly string[] {
  return Array.from(new Set(rows.flatMap(({ cells, texts }) => [...Object.keys(texts ?? {}), ...Object.keys(cells)]))).slice(0, MAX_COLUMNS);
}

/** As many columns as a definition may declare. */
const MAX_COLUMNS = 200;
