/** The nodes of each stage, sized by what the tables declare, and what the form asks for and nobody printed. */
import type { BudgetDocument, BudgetRow } from "../../schema/definition.js";
import { boundOf, differenceOf, exactly, isNil } from "./exact-sum.js";
import type { FlowAbsence, FlowCell, FlowStage, UndisclosedReason } from "./graph.js";
import { cellOf, classTotal, columnTotal, figureOf, hasColumn, labelOf, type ClassRows, type FlowFigure, type FlowSheet } from "./sheet.js";
import type { FlowSheets } from "./stage.js";

/** A node before its balances are struck. */
export interface FlowItem extends FlowFigure {
  readonly key: string;
  readonly stage: FlowStage;
  readonly kind: "class" | "undisclosed";
  readonly name: string;
  readonly code: string;
  readonly reason: UndisclosedReason | undefined;
  /** What the table of the incoming links declares, where it is another one. */
  readonly declaredIn?: FlowFigure | undefined;
}

export interface FlowItems {
  readonly items: readonly FlowItem[];
  readonly absent: readonly FlowAbsence[];
}

/** Key of a column and its usual heading, for documents that keep no headings. */
export type FlowColumn = readonly [key: string, name: string];

/** Columns of the revenue table that add up to its 合计; 教育收费 is a part of 事业收入 and no source of its own. */
export const SOURCE_COLUMNS: readonly FlowColumn[] = [
  ["appropriation", "财政拨款收入"], ["specialAccount", "财政专户管理资金收入"], ["institutional", "事业收入"], ["operating", "事业单位经营收入"],
  ["superiorSubsidy", "上级补助收入"], ["subordinateRemittance", "附属单位上缴收入"], ["other", "其他收入"], ["carryOver", "上年结转"],
];

export const BASIS_COLUMNS: readonly FlowColumn[] = [
  ["basic", "基本支出"], ["project", "项目支出"], ["operating", "经营支出"], ["superiorRemittance", "上解上级支出"], ["subordinateSubsidy", "对附属单位补助支出"],
];

const FUND_TABLES = ["governmentFund", "stateCapital"] as const;

export function columnItems(stage: FlowStage, sheet: FlowSheet | undefined, columns: readonly FlowColumn[]): FlowItems {
  const items: FlowItem[] = [];
  const absent: FlowAbsence[] = [];
  for (const [column, fallback] of sheet === undefined ? [] : columns) {
    if (sheet === undefined || !hasColumn(sheet, column)) continue;
    const name = labelOf(sheet.table, column) ?? fallback;
    const figure = columnTotal(sheet, column);
    if (figure !== undefined) items.push({ ...figure, key: `${stage}:${column}`, stage, kind: "class", name, code: "", reason: undefined });
    else absent.push(absence(`${stage}:${column}`, stage, name, sheet.total === undefined ? undefined : cellOf(sheet, sheet.total, column)));
  }
  return { items, absent };
}

function absence(key: string, stage: FlowStage, name: string, cell: FlowCell | undefined): FlowAbsence {
  const printed = cell?.amount ?? null;
  const state = printed === null ? "blank" : typeof printed === "string" ? "zero" : printed.state;
  return { key, stage, name, printed, state, cell, note: "" };
}

/** 空表列示: a fund's table that is shown empty, with its note. */
export function emptyFunds(document: BudgetDocument): readonly FlowAbsence[] {
  return FUND_TABLES.flatMap((fund): FlowAbsence[] => {
    const table = document.tables[fund];
    if (table === undefined || (table.rows ?? []).some(printsMoney)) return [];
    return [{ key: `fund:${fund}`, stage: "fund", name: table.title, printed: undefined, state: "emptyTable", cell: undefined, note: (table.notes ?? []).join(" ") }];
  });
}

function printsMoney({ cells }: BudgetRow): boolean {
  return Object.values(cells).some((amount) => typeof amount === "string" && !isNil(amount));
}

/** Classes of the expenditure table where it is drawn from, of the revenue table otherwise; a class that only one of them prints is kept. */
export function functionItems(stages: readonly FlowStage[], { revenue, expenditure }: FlowSheets): readonly FlowItem[] {
  const inSheet = stages.includes("source") ? revenue : undefined;
  const outSheet = stages.includes("basis") || inSheet === undefined ? (expenditure ?? revenue) : undefined;
  const classes = new Map<string, ClassRows>();
  for (const sheet of [outSheet, inSheet]) for (const [key, one] of sheet?.classes ?? []) if (classes.get(key)?.printed !== true) classes.set(key, one);
  const items: FlowItem[] = [];
  for (const [key, { code, name }] of classes) {
    const declaredIn = totalOfClass(inSheet, key, SOURCE_COLUMNS);
    const figure = totalOfClass(outSheet, key, BASIS_COLUMNS) ?? declaredIn;
    if (figure === undefined) continue;
    const { amount, unit, standing, cells } = figure;
    items.push({ amount, unit, standing, cells, key: `function:${key}`, stage: "function", kind: "class", name, code, reason: undefined, declaredIn });
  }
  return items;
}

function totalOfClass(sheet: FlowSheet | undefined, key: string, columns: readonly FlowColumn[]): FlowFigure | undefined {
  const rows = sheet?.classes.get(key);
  return sheet === undefined || rows === undefined ? undefined : classTotal(sheet, rows, columns.map(([column]) => column));
}

/** 基本, 项目, …; from the table of basic expenditure alone where nothing else is disclosed. */
export function basisItems({ expenditure, basic }: FlowSheets): FlowItems {
  if (expenditure !== undefined) return columnItems("basis", expenditure, BASIS_COLUMNS);
  const figure = basic === undefined ? undefined : columnTotal(basic, "total");
  return { items: figure === undefined ? [] : [{ ...figure, key: "basis:basic", stage: "basis", kind: "class", name: "基本支出", code: "", reason: undefined }], absent: [] };
}

/** Classes of basic expenditure, then one end for each kind of expenditure that has none. */
export function economicItems({ basic }: FlowSheets, basis: readonly FlowItem[]): readonly FlowItem[] {
  if (basic === undefined) return [];
  const classes = Array.from(basic.classes).flatMap(([key, { code, name, rows, printed }]): FlowItem[] => {
    const figure = figureOf(basic, rows, "total", printed);
    return figure === undefined ? [] : [{ ...figure, key: `economic:${key}`, stage: "economic", kind: "class", name, code, reason: undefined }];
  });
  return [...classes, ...basis.flatMap((item) => undisclosedEnd(item, basic))];
}

function undisclosedEnd(item: FlowItem, basic: FlowSheet): FlowItem[] {
  const end = { key: item.key.replace("basis:", "undisclosed:"), stage: "economic", kind: "undisclosed", name: item.name, code: "", standing: "undisclosed" } as const;
  if (item.key !== "basis:basic") return [{ ...item, ...end, reason: "noEconomicClass" }];
  const classified = columnTotal(basic, "total");
  if (classified === undefined) return [{ ...item, ...end, reason: "otherFunds" }];
  // Within rounding it is a residue of the node; only what is clearly more has an end of its own.
  if (exactly(item) - exactly(classified) <= boundOf([...item.cells, ...classified.cells])) return [];
  return [{ ...item, ...end, amount: differenceOf(item, classified), cells: [...item.cells, ...classified.cells], reason: "otherFunds" }];
}
