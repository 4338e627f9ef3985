/** 固定资产占用情况: what is owned, by kind, with its parts (其中) inside the kind and never added to it. */
import { plainName } from "../classification/name.js";
import type { BudgetColumn, BudgetRow, BudgetTable } from "../schema/definition.js";
import { own } from "../schema/own.js";

export interface AssetKind {
  readonly row: BudgetRow;
  /** `buildings`, `vehicles`, …; empty where the form has a kind of its own. */
  readonly key: string;
  /** Printed name without its ordinal and without the measure that stands beside the quantity. */
  readonly name: string;
  /** What the quantity counts (平方米, 台); empty where none is printed. */
  readonly measure: string;
  /** 其中: parts of this kind. */
  readonly parts: readonly AssetKind[];
}

export interface StateAssets {
  readonly table: BudgetTable;
  /** Key of the column of values; empty where there is none. */
  readonly value: string;
  /** Key of the column of quantities; empty where there is none. */
  readonly quantity: string;
  /** Other columns of figures that print something (净值, …). */
  readonly others: readonly BudgetColumn[];
  readonly total: AssetKind | undefined;
  readonly kinds: readonly AssetKind[];
}

export function assetsOf(table: BudgetTable): StateAssets {
  const { rows = [] } = table;
  const columns = table.columns ?? keysOf(rows).map((key) => ({ key, label: [key] }));
  const says = ({ key }: BudgetColumn): boolean => rows.some(({ cells }) => (own(cells, key) ?? null) !== null);
  const quantity = columns.find(({ key, label }) => key === "quantity" || /数量|面积/.test(label.join("")))?.key ?? "";
  const money = columns.filter(({ key }) => key !== quantity);
  const value = (["value", "amount", "total"].find((key) => money.some((column) => column.key === key)) ?? money.find(({ label }) => /价值|金额|原值/.test(label.join("")))?.key) ?? "";
  const others = money.filter((column) => column.key !== value && rows.every(({ texts }) => own(texts, column.key) === undefined) && says(column));
  const total = rows.find(({ role }) => role === "total");
  return { table, value, quantity, others, total: total && kindOf(total, []), kinds: kindsOf(rows) };
}

/** A 其中 row is a part of the kind above it. */
function kindsOf(rows: readonly BudgetRow[]): readonly AssetKind[] {
  const kinds: { row: BudgetRow; parts: AssetKind[] }[] = [];
  let whole: { row: BudgetRow; parts: AssetKind[] } | undefined;
  for (const row of rows) {
    if (row.role === "ofWhich" && whole !== undefined) whole.parts.push(kindOf(row, []));
    else if (row.role !== "ofWhich") {
      whole = { row, parts: [] };
      if (row.role === undefined) kinds.push(whole);
    }
  }
  return kinds.map(({ row, parts }) => kindOf(row, parts));
}

function kindOf(row: BudgetRow, parts: readonly AssetKind[]): AssetKind {
  const plain = plainName(row.name);
  const bracketed = /\(([^()]{1,20})\)$/.exec(plain)?.[1] ?? "";
  const measure = own(row.texts, "measure") ?? (MEASURES.test(bracketed) ? bracketed : "");
  const name = measure !== "" && bracketed === plainName(measure) ? plain.slice(0, -bracketed.length - 2) : plain;
  return { row, key: row.key ?? "", name: name === "" ? row.name : name, measure, parts };
}

const MEASURES = /^(?:[㎡台套辆个件栋幢间册]|平方米|亩)(?:[、/(]?[台套辆个件])*$/;

function keysOf(rows: readonly BudgetRow[]): readonly string[] {
  return Array.from(new Set(rows.flatMap(({ cells }) => Object.keys(cells)))).slice(0, MAX_COLUMNS);
}

/** As many columns as a definition may declare. */
const MAX_COLUMNS = 200;
