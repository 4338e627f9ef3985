/** Small documents in a few words, for states that a real disclosure shows too rarely. */
import type { Amount, BudgetDocument, BudgetRow, BudgetTable } from "../../src/schema/index.js";

/** `code name total`, as in a printed line; an empty code is a row printed without one. */
export type Line = readonly [code: string, name: string, total: Amount];

export function rowOf([code, name, total]: Line, at: number): BudgetRow {
  return { row: at + 2, ...(code !== "" && { code }), name, cells: { total } };
}

/** A table with a total line first. */
export function tableOf(total: Amount, lines: readonly Line[], more: Partial<BudgetTable> = {}): BudgetTable {
  return {
    title: "部门预算支出总表",
    unit: "万元",
    columns: [{ key: "total", label: ["合计"] }],
    rows: [{ row: 1, role: "total", name: "合计", cells: { total } }, ...lines.map(rowOf)],
    ...more,
  };
}

export function documentOf(tables: Readonly<Record<string, BudgetTable>>, more: Partial<BudgetDocument> = {}): BudgetDocument {
  return { schemaVersion: "1.0", kind: "budget", scope: "department", year: 2024, entity: { name: "示例市科学技术局" }, tables, ...more };
}

/** A document whose functional classification is these lines. */
export function expenditure(total: Amount, lines: readonly Line[], more: Partial<BudgetTable> = {}): BudgetDocument {
  return documentOf({ expenditure: tableOf(total, lines, more) });
}

const LEVELS = ["类", "款", "项"] as const;

/**
 * A tree of `counts[0]` 类 with `counts[1]` 款 each and `counts[2]` 项 each (at most 99 of the latter two): few large, many small,
 * the same on every call; declared sums are exact.
 */
export function manyItems(...counts: readonly number[]): BudgetDocument {
  let seed = 7;
  const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const lines: Line[] = [];
  const grow = (code: string, level: number): number => {
    const count = counts[level];
    if (count === undefined) return Math.ceil(20 / (random() + 0.002));
    let sum = 0;
    for (let i = 1; i <= count; i++) {
      const own = level === 0 ? String(200 + i) : code + String(i).padStart(2, "0");
      const at = lines.push([own, "", null]) - 1;
      const amount = grow(own, level + 1);
      lines[at] = [own, `第 ${i} ${LEVELS[level] ?? "项"}`, String(amount)];
      sum += amount;
    }
    return sum;
  };
  const total = grow("", 0);
  return expenditure(String(total), lines, { unit: "元" });
}
