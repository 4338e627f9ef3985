/** The graph of a document's flows, or why there is none. Pure and exact: no figure is computed in doubles, none is repaired. */
import type { BudgetDocument } from "../../schema/definition.js";
import { balanceOfParts, differenceOf } from "./exact-sum.js";
import { FlowIndex } from "./flow-index.js";
import type { FlowAbsence, FlowGraph, FlowLink, FlowNode, FlowRefusal, FlowStage } from "./graph.js";
import { refuse, refuseNegative } from "./refusal.js";
import { figureOf, hasColumn, type FlowLevel, type FlowSheet } from "./sheet.js";
import { chooseStages, flowSheets, supportedRuns, supportedStages, type FlowSheets } from "./stage.js";
import { BASIS_COLUMNS, basisItems, columnItems, economicItems, emptyFunds, functionItems, SOURCE_COLUMNS, type FlowColumn, type FlowItem } from "./stage-nodes.js";

export interface FlowOptions {
  /** Stages to draw, in any order; neighbours of the flow only. Default: the longest run that the document supports. */
  readonly stages?: readonly string[] | undefined;
  /** Level of the functional classes: 1 类 (default), 2 款. */
  readonly level?: FlowLevel | undefined;
}

/**
 * Stages and links are read from the revenue table (来源 × 功能), the expenditure table (功能 × 基本/项目) and the table of basic expenditure
 * (基本 × 经济). Never links a source or a project to an economic class: that is not disclosed.
 */
export function flowsOf(document: BudgetDocument, options: FlowOptions = {}): FlowGraph | FlowRefusal {
  return fromSheets(document, flowSheets(document, options.level ?? 1), options);
}

/** The same with the runs of stages that a reader can choose from, the longest first; the tables are read once for both. */
export function flowsWithRuns(document: BudgetDocument, options: FlowOptions = {}): { readonly flows: FlowGraph | FlowRefusal; readonly runs: readonly (readonly FlowStage[])[] } {
  const sheets = flowSheets(document, options.level ?? 1);
  return { flows: fromSheets(document, sheets, options), runs: supportedRuns(sheets) };
}

function fromSheets(document: BudgetDocument, sheets: FlowSheets, options: FlowOptions): FlowGraph | FlowRefusal {
  const stages = chooseStages(options.stages, sheets);
  if (!isStages(stages)) return stages;
  const { items, absent } = itemsOf(stages, sheets);
  const supported = supportedStages(sheets);
  if (items.length === 0) return refuse("noMoney", "", supported);
  const links = linksOf(stages, sheets, items);
  const nodes = strikeBalances(stages, items, links);
  // By their making the keys are unique, both ends are there, and all links lead forwards.
  const refusal = refuseNegative(nodes, links, supported);
  return refusal ? { ...refusal, nodes } : { kind: "graph", stages, nodes, links, absent: [...absent, ...emptyFunds(document)] };
}

function isStages(stages: readonly FlowStage[] | FlowRefusal): stages is readonly FlowStage[] {
  return Array.isArray(stages);
}

function itemsOf(stages: readonly FlowStage[], sheets: FlowSheets): { readonly items: readonly FlowItem[]; readonly absent: readonly FlowAbsence[] } {
  const sources = columnItems("source", sheets.revenue, SOURCE_COLUMNS);
  const bases = basisItems(sheets);
  const drawn = (stage: FlowStage, items: readonly FlowItem[]): readonly FlowItem[] => (stages.includes(stage) ? items : []);
  const items = [
    ...drawn("source", sources.items),
    ...drawn("function", stages.includes("function") ? functionItems(stages, sheets) : []),
    ...drawn("basis", bases.items),
    ...drawn("economic", economicItems(sheets, bases.items)),
  ];
  return { items, absent: [...(stages.includes("source") ? sources.absent : []), ...(stages.includes("basis") ? bases.absent : [])] };
}

function linksOf(stages: readonly FlowStage[], { revenue, expenditure }: FlowSheets, items: readonly FlowItem[]): readonly FlowLink[] {
  const keys = new Set(items.map(({ key }) => key));
  const both = (a: FlowStage, b: FlowStage): boolean => stages.includes(a) && stages.includes(b);
  const links: FlowLink[] = [];
  if (both("source", "function") && revenue) links.push(...crossLinks(revenue, SOURCE_COLUMNS, (column, key) => [`source:${column}`, `function:${key}`]));
  if (both("function", "basis") && expenditure) links.push(...crossLinks(expenditure, BASIS_COLUMNS, (column, key) => [`function:${key}`, `basis:${column}`]));
  if (both("basis", "economic")) links.push(...economicLinks(items));
  return links.filter(({ from, to }) => keys.has(from) && keys.has(to));
}

/** Every cell that prints money where a class meets a column. */
function crossLinks(sheet: FlowSheet, columns: readonly FlowColumn[], ends: (column: string, key: string) => readonly [from: string, to: string]): readonly FlowLink[] {
  const links: FlowLink[] = [];
  for (const [column] of columns) {
    if (!hasColumn(sheet, column)) continue;
    for (const [key, { rows, printed }] of sheet.classes) {
      const figure = figureOf(sheet, rows, column, printed);
      if (figure === undefined) continue;
      const [from, to] = ends(column, key);
      links.push({ from, to, amount: figure.amount, unit: figure.unit, standing: figure.standing, cells: figure.cells });
    }
  }
  return links;
}

/** All of the table is basic expenditure; an undisclosed end takes its own kind's money and nothing else. */
function economicLinks(items: readonly FlowItem[]): readonly FlowLink[] {
  return items
    .filter(({ stage }) => stage === "economic")
    .map(({ key, kind, amount, unit, standing, cells }) => ({ from: kind === "class" ? "basis:basic" : key.replace("undisclosed:", "basis:"), to: key, amount, unit, standing, cells }));
}

function strikeBalances(stages: readonly FlowStage[], items: readonly FlowItem[], links: readonly FlowLink[]): readonly FlowNode[] {
  const index = new FlowIndex({ nodes: [], links });
  return items.map(({ key, stage, kind, name, code, amount, unit, standing, cells, reason, declaredIn }) => {
    const column = stages.indexOf(stage);
    const declared = { amount, unit, cells };
    const within = column > 0 && column < stages.length - 1;
    return {
      key, stage, column, kind, name, code, amount, unit, standing, cells, reason,
      // Struck when they are asked for: a picture needs none of them, and its tables come after it.
      get inflow() {
        return kept(this, "inflow", column > 0 ? balanceOfParts(declaredIn ?? declared, index.into(key)) : undefined);
      },
      get outflow() {
        return kept(this, "outflow", column < stages.length - 1 ? balanceOfParts(declared, index.outOf(key)) : undefined);
      },
      get gap() {
        return kept(this, "gap", within ? differenceOf(declaredIn ?? declared, declared) : undefined);
      },
    };
  });
}

/** The value stands in place of its getter from now on. */
function kept<T>(node: object, name: string, value: T): T {
  Object.defineProperty(node, name, { value, enumerable: true });
  return value;
}
