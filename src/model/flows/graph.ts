/**
 * How the money flows, as the statutory tables disclose it: 来源 (source) → 功能分类 (function) → 基本/项目 (basis) → 部门经济分类 (economic).
 * Every amount is a string as printed, or an exact sum or difference that says so (`derived`).
 */
import type { MoneyUnit } from "../../amount/unit.js";
import type { Bilingual } from "../../schema/issue.js";
import type { Amount } from "../../schema/definition.js";
import type { Cell } from "../reading/cell.js";

/** In the order in which money passes them. */
export const FLOW_STAGES = ["source", "function", "basis", "economic"] as const;
export type FlowStage = (typeof FLOW_STAGES)[number];

/**
 * `disclosed`: printed. `derived`: an exact sum or difference of printed figures. `undisclosed`: the money is known, where it goes is not
 * published; never drawn as a ribbon to a class.
 */
export type Standing = "disclosed" | "derived" | "undisclosed";

/** Where a figure stands, with what is needed to say so in print. */
export interface FlowCell extends Cell {
  /** Printed ordinal of the row (序号). */
  readonly ordinal: number | undefined;
  /** Printed decimals of the figure's table: half of the last one is what rounding may hide. */
  readonly decimals: number;
}

/** Why money ends without a class. */
export type UndisclosedReason =
  /** Only basic expenditure is published by economic class (财预〔2016〕143号): 项目支出 and the like have none. */
  | "noEconomicClass"
  /** Basic expenditure beyond the general public budget: its economic classes are in no statutory table. */
  | "otherFunds";

/** One side of a node: what is declared there and what its links add up to. */
export interface FlowBalance {
  readonly declared: string;
  /** Of the table that declares this side: the two sides of a class may stand in tables of different units. */
  readonly unit: MoneyUnit;
  /** Exact sum of the links, in that unit. */
  readonly sum: string;
  /** `declared − sum`, exactly: shown as a residue on the node, never drawn as a link. */
  readonly residue: string;
  /** `rounding`: within what rounding of the printed cells explains; `error`: not explained. */
  readonly verdict: "exact" | "rounding" | "error";
}

export interface FlowNode {
  /** Unique in the graph: `source:carryOver`, `function:206`, `basis:project`, `economic:301`, `undisclosed:project`. */
  readonly key: string;
  readonly stage: FlowStage;
  /** Position of its stage among the graph's stages, from 0. */
  readonly column: number;
  readonly kind: "class" | "undisclosed";
  readonly name: string;
  /** Classification code; empty where the form has none (sources, basic and project expenditure). */
  readonly code: string;
  /** The declared figure, which sizes the node. */
  readonly amount: string;
  readonly unit: MoneyUnit;
  readonly standing: Standing;
  /** Where the amount is printed; of a derived one, its addends. */
  readonly cells: readonly FlowCell[];
  /** Of an undisclosed end. */
  readonly reason: UndisclosedReason | undefined;
  /** `undefined` where the graph has no stage on that side. */
  readonly inflow: FlowBalance | undefined;
  readonly outflow: FlowBalance | undefined;
  /** Declared inflow − declared outflow in the inflow's unit, where two tables print them: money kept (年终结转), or tables that differ. */
  readonly gap: string | undefined;
}

export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly unit: MoneyUnit;
  readonly standing: Standing;
  readonly cells: readonly FlowCell[];
}

/** What the form asks for and the document prints no money for: 本部门无此项. */
export interface FlowAbsence {
  readonly key: string;
  /** `fund`: a statutory table printed empty (空表列示). */
  readonly stage: FlowStage | "fund";
  readonly name: string;
  /** What is printed instead of money; `undefined` for a table without rows. */
  readonly printed: Exclude<Amount, undefined> | undefined;
  readonly state: "blank" | "zero" | "notApplicable" | "notDisclosed" | "emptyTable";
  readonly cell: FlowCell | undefined;
  /** The note of an empty table, as printed; empty without one. */
  readonly note: string;
}

export interface FlowGraph {
  readonly kind: "graph";
  readonly stages: readonly FlowStage[];
  /** Column by column, in printed order. */
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
  readonly absent: readonly FlowAbsence[];
}

/** Why there is no picture of flows. The figures stand in the tables all the same. */
export interface FlowRefusal {
  readonly kind: "refusal";
  readonly reason: "unknownStage" | "missingTable" | "notDisclosedJointly" | "noMoney" | "noColumn" | "negative" | "cycle" | "unknownEnd" | "duplicateKey";
  readonly message: Bilingual;
  /** The figures that forbid it, or what is printed in place of money; at most 20. */
  readonly cells: readonly FlowCell[];
  /** Stages that the document does support. */
  readonly supported: readonly FlowStage[];
  /** What was read all the same, for a picture that is no flow; empty where nothing could be. */
  readonly nodes: readonly FlowNode[];
}
