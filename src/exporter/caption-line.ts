/** The line over a table: who (编制部门, 编制单位), which year, which money unit. */
import type { BudgetDocument, BudgetTable } from "../schema/definition.js";
import { cellAt, type SheetRow } from "./sheet.js";

/** The name stretches, year and unit stand at the right. */
export function captionLine(texts: readonly string[], width: number): SheetRow {
  const wide = width - texts.length + 1;
  return texts.map((text, index) => (index === 0 ? cellAt(0, text, "caption", wide) : cellAt(wide + index - 1, text, "caption")));
}

/**
 * A table of stocks names the day it was taken (截止时间) in place of the year, and both where it is a file `alone`; a heading that names
 * the unit leaves no need to repeat it.
 */
export function captionTexts(document: BudgetDocument, { unit, asOf, columns = [] }: BudgetTable, alone: boolean): string[] {
  const [who, year] = documentCaptions(document);
  if (asOf === undefined) return [who, year, `单位：${unit}`];
  const inHeading = columns.some(({ label }) => label.some((text) => text.includes(`单位：${unit}`)));
  return [who, ...(alone ? [year] : []), `截止时间：${asOf}`, ...(inHeading ? [] : [`单位：${unit}`])];
}

/** Whose document this is, and of which year. */
export function documentCaptions({ entity, kind, scope, year }: BudgetDocument): readonly [who: string, year: string] {
  return [`${scope === "unit" ? "编制单位" : "编制部门"}：${entity.code ?? ""}${entity.name}`, `${kind === "budget" ? "预算" : "决算"}年度：${year}`];
}
