/** The line over a table: who (编制部门, 编制单位), which year, which money unit. */
import type { BudgetDocument, BudgetTable } from "../schema/definition.js";
import { cellAt, type SheetRow } from "./sheet.js";

/** The name stretches, year and unit stand at the right. */
export function captionLine(texts: readonly string[], width: number): SheetRow {
  const wide = width - texts.length + 1;
  return texts.map((text, index) => (index === 0 ? cellAt(0, text, "caption", wide) : cellAt(wide + index - 1, text, "caption")));
}

export function captionTexts({ entity, kind, scope, year }: BudgetDocument, unit: BudgetTable["unit"]): string[] {
  const who = scope === "unit" ? "编制单位" : "编制部门";
  return [`${who}：${entity.code ?? ""}${entity.name}`, `${kind === "budget" ? "预算" : "决算"}年度：${year}`, `单位：${unit}`];
}
