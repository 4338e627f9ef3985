/** Small documents for one identity at a time. */
import type { Amount, BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";

export type Cells = Readonly<Record<string, Amount>>;
type Extra = Partial<Omit<BudgetDocument, "tables">>;

export function documentOf(tables: Readonly<Record<string, BudgetTable>>, extra: Extra = {}): BudgetDocument {
  return { schemaVersion: "1.0", kind: "budget", scope: "department", year: 2023, entity: { name: "某局" }, tables: { ...tables }, ...extra };
}

export function tableOf(rows: BudgetRow[], extra: Partial<BudgetTable> = {}): BudgetTable {
  return { title: "某表", unit: "万元", decimals: 2, rows, ...extra };
}

export function sided(income: BudgetRow[], expenditure: BudgetRow[]): BudgetTable {
  return { title: "某收支总表", unit: "万元", decimals: 2, sides: { income: { rows: income }, expenditure: { rows: expenditure } } };
}

/** `"合计"`, `"205 教育支出"` or `"carryOver 年终结转"`: what stands before the blank is a code or a key. */
export function row(name: string, cells: Cells, role?: BudgetRow["role"]): BudgetRow {
  const [, head, tail] = /^(\S+) (.+)$/.exec(name) ?? [];
  const known = head === undefined ? {} : /^\d/.test(head) ? { code: head } : { key: head };
  return { name: tail ?? name, ...known, ...(role !== undefined && { role }), cells: { ...cells } };
}

export const total = (cells: Cells): BudgetRow => row("合计", cells, "total");
