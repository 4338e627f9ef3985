/** The heading of a performance table: which grid column holds which part of an indicator, told by its words alone. */
import { withoutBlanks } from "../classification/name.js";
import { rowTexts, type GridTable } from "./disclosed-file.js";

const LABELS = {
  ordinal: /^序号$/,
  level1: /^一级指标$/,
  level2: /^二级指标$/,
  level3: /^三级指标(?:名称)?$/,
  description: /^(?:绩效)?指标(?:描述|说明|内容|解释)$/,
  target: /^(?:年度|绩效|预期|计划|全年)?(?:指标|目标|指标目标)值$/,
  basis: /^(?:(?:指标|目标)值)?(?:确定|设定|设置)依据$/,
  actual: /^(?:全年|年度)?实际完成(?:值|情况)$|^(?:实际值|完成值)$/,
  weight: /^(?:指标)?(?:分值|权重)(?:[(（](?:%|分|％)[)）])?$/,
  score: /^(?:自评)?得分$/,
} as const;

export type IndicatorField = keyof typeof LABELS;

const FIELDS = Object.keys(LABELS) as IndicatorField[];
const REQUIRED = ["level1", "level2", "level3", "target"] as const;
/** The labels for a message, when a column is missing. */
const NAMES: Readonly<Record<(typeof REQUIRED)[number], string>> = { level1: "一级指标", level2: "二级指标", level3: "三级指标", target: "指标值" };
/** Goals, names and captions above the heading take a few rows at most. */
const MAX_ROWS_ABOVE = 12;

export interface IndicatorColumns {
  /** The heading row. */
  readonly row: number;
  readonly columns: ReadonlyMap<IndicatorField, number>;
}

/** A heading that lacks a column, has one twice or one that is unknown. */
export interface HeadingFault {
  readonly code: "refusedHeading" | "refusedColumn";
  readonly row: number;
  readonly found: string;
}

/** The columns; `undefined` where no row speaks of indicators at all. */
export function indicatorColumns(table: GridTable): IndicatorColumns | HeadingFault | undefined {
  for (let row = 0; row < Math.min(table.rows.length, MAX_ROWS_ABOVE); row++) {
    const labels = rowTexts(table, row).map(withoutBlanks);
    const fields = labels.map((label) => FIELDS.find((field) => LABELS[field].test(label)));
    if (fields.filter((field) => field?.startsWith("level") === true || field === "target").length < 2) continue;
    return columnsOf(table, row, labels, fields);
  }
  return undefined;
}

function columnsOf(table: GridTable, row: number, labels: readonly string[], fields: readonly (IndicatorField | undefined)[]): IndicatorColumns | HeadingFault {
  const columns = new Map<IndicatorField, number>();
  for (const [column, field] of fields.entries()) {
    if (field === undefined && isEmptyColumn(table, row, column)) continue;
    if (field === undefined || columns.has(field)) return { code: "refusedColumn", row, found: labels[column] ?? "" };
    columns.set(field, column);
  }
  const missing = REQUIRED.find((field) => !columns.has(field));
  return missing === undefined ? { row, columns } : { code: "refusedHeading", row, found: NAMES[missing] };
}

function isEmptyColumn(table: GridTable, from: number, column: number): boolean {
  return table.rows.slice(from).every((cells) => cells.every((cell) => cell.column !== column || withoutBlanks(cell.text) === ""));
}
