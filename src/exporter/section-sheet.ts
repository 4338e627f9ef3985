/** The tables beside the statutory ones in their usual layout: performance targets of a project, procurement. */
import { printedText } from "../model/printed-table.js";
import type { BudgetDocument, BudgetIndicator, BudgetProject, BudgetRow, BudgetTable } from "../schema/definition.js";
import { captionLine, captionTexts } from "./caption-line.js";
import { placeLines } from "./place-lines.js";
import { columnHeading } from "./sheet-heading.js";
import { amountCell, cellAt, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import type { SheetOptions } from "./statutory-sheet.js";

const INDICATOR_COLUMNS: readonly (readonly [label: string, read: (indicator: BudgetIndicator) => string, always: boolean])[] = [
  ["一级指标", ({ level1 }) => level1, true],
  ["二级指标", ({ level2 = "" }) => level2, true],
  ["三级指标", ({ level3 = "" }) => level3, true],
  ["绩效指标描述", ({ description = "" }) => description, true],
  ["指标值", ({ target }) => target.text, true],
  ["指标值确定依据", ({ basis = "" }) => basis, true],
  ["实际完成值", ({ actual }) => actual ?? "", false],
  ["分值", ({ weight }) => printedText(weight), false],
  ["得分", ({ score }) => printedText(score), false],
];

/** 项目绩效目标表: the goals (or the name) over the indicators, first levels merged over their run. */
export function projectSheet({ name, goals = [], indicators = [], notes = [], source }: BudgetProject, index: number): Sheet {
  const columns = INDICATOR_COLUMNS.filter(([, read, always]) => always || indicators.some((indicator) => read(indicator) !== ""));
  const width = columns.length;
  const [first] = indicators;
  const top = goals.length > 0 ? ["绩效目标", goals.join("\n")] : first?.line === 2 ? undefined : ["项目名称", name];
  const head: SheetRow[] = [
    ...(top === undefined ? [] : [[cellAt(0, top[0] ?? "", "name"), cellAt(1, top[1] ?? "", "text", width - 1)]]),
    columns.map(([label], at) => cellAt(at, label, "heading")),
  ];
  const rows = indicators.map((indicator, at) => indicatorRow(columns.map(([, read]) => read(indicator)), runOf(indicators, at)));
  return {
    key: `project-${index + 1}`,
    title: `${index + 1}、${name}绩效目标表`,
    captions: [],
    width,
    head,
    body: placedRows(rows, indicators, head.length),
    notes,
    ...(source !== undefined && { number: source.table }),
  };
}

/** Rows that share the first level from here on; 0 within such a run. A row without second level begins anew, or it would take the one above. */
function runOf(indicators: readonly BudgetIndicator[], at: number): number {
  const goesOn = (index: number): boolean => indicators[index]?.level1 === indicators[index - 1]?.level1 && indicators[index]?.level2 !== undefined;
  if (at > 0 && goesOn(at)) return 0;
  let end = at + 1;
  while (end < indicators.length && goesOn(end)) end++;
  return end - at;
}

function indicatorRow(texts: readonly string[], run: number): SheetRow {
  const cells = texts.map((text, at) => cellAt(at, text, "text", 1, at === 0 ? Math.max(1, run) : 1));
  return run === 0 ? cells.slice(1) : cells;
}

/** 政府采购预算: what is bought has its own column; totals and subtotals stand in the first one. */
export function procurementSheet(document: BudgetDocument, table: BudgetTable, { flat }: SheetOptions): Sheet {
  const { columns = [], rows = [], notes = [], title, source } = table;
  const width = columns.length;
  const head: SheetRow[] = [captionLine(captionTexts(document, table, flat), width), ...columnHeading(columns, flat)];
  const cells = rows.map((row) => columns.map(({ key }, at) => procurementCell(row, key, at)));
  return { key: "procurement", title, captions: [], width, head, body: placedRows(cells, rows, head.length), notes, ...(source !== undefined && { number: source.table }) };
}

/** Has the table the columns of the usual form? */
export function isProcurementForm({ columns = [] }: BudgetTable): boolean {
  const keys = new Set(columns.map(({ key }) => key));
  return keys.has("project") && keys.has("item") && columns.length >= 3;
}

function procurementCell(row: BudgetRow, key: string, at: number): SheetCell {
  if (key === "project" && row.role !== undefined) return cellAt(at, row.name, "name");
  const words = row.texts?.[key];
  return words === undefined ? amountCell(row.cells[key], at) : cellAt(at, words, key === "item" ? "name" : "text");
}

/** Rows at their printed lines below `needed` rows of heading. */
function placedRows(rows: readonly SheetRow[], printed: readonly { readonly line?: number | undefined }[], needed: number): SheetRow[] {
  const { lines, count, slack } = placeLines([printed.map(({ line }) => line)], needed);
  const body: SheetRow[] = Array.from({ length: slack + count }, () => []);
  rows.forEach((row, index) => { body[slack + (lines[0]?.[index] ?? index)] = row; });
  return body;
}
