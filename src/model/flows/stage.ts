/** Which stages a document supports, and which of them may stand side by side. */
import type { BudgetDocument } from "../../schema/definition.js";
import type { Bilingual } from "../../schema/issue.js";
import { FLOW_STAGES, type FlowRefusal, type FlowStage } from "./graph.js";
import { refuse } from "./refusal.js";
import { flowSheet, type FlowLevel, type FlowSheet } from "./sheet.js";

/** The tables that flows are read from. */
export interface FlowSheets {
  readonly revenue: FlowSheet | undefined;
  readonly expenditure: FlowSheet | undefined;
  readonly basic: FlowSheet | undefined;
}

const NAMES: Readonly<Record<FlowStage, Bilingual>> = {
  source: { zh: "收入来源", en: "source" },
  function: { zh: "功能分类", en: "function" },
  basis: { zh: "基本/项目支出", en: "basic/project" },
  economic: { zh: "经济分类", en: "economic class" },
};

const TABLES: Readonly<Record<FlowStage, Bilingual>> = {
  source: { zh: "收入总表", en: "the revenue table (收入总表)" },
  function: { zh: "支出总表", en: "the expenditure table (支出总表)" },
  basis: { zh: "支出总表", en: "the expenditure table (支出总表)" },
  economic: { zh: "一般公共预算基本支出表", en: "the table of basic expenditure (一般公共预算基本支出表)" },
};

export function flowSheets(document: BudgetDocument, level: FlowLevel): FlowSheets {
  return {
    revenue: flowSheet(document, "revenue", "function", level),
    expenditure: flowSheet(document, "expenditure", "function", level) ?? flowSheet(document, "generalPublic", "function", level),
    basic: flowSheet(document, "generalPublicBasic", "economic", 1),
  };
}

/** 支出总表 covers all funds, as 收入总表 does; the general public table stands in for it only where no source is drawn. */
function supports(stage: FlowStage, { revenue, expenditure, basic }: FlowSheets): boolean {
  if (stage === "source") return revenue !== undefined;
  if (stage === "function") return (revenue ?? expenditure) !== undefined;
  return stage === "basis" ? (expenditure ?? basic) !== undefined : basic !== undefined;
}

/** The longest run of stages that the document discloses jointly; the earlier one of two equally long. */
export function supportedStages(sheets: FlowSheets): readonly FlowStage[] {
  let best: readonly FlowStage[] = [];
  for (let from = 0; from < FLOW_STAGES.length; from++) {
    for (let to = FLOW_STAGES.length; to > from; to--) {
      const run = FLOW_STAGES.slice(from, to);
      if (run.length > best.length && run.every((stage) => supports(stage, sheets)) && missingJoint(run, sheets) === undefined) best = run;
    }
  }
  return best;
}

/** What a reader can choose from: the longest run, then each pair of neighbours that is disclosed jointly. */
export function supportedRuns(sheets: FlowSheets): readonly (readonly FlowStage[])[] {
  const longest = supportedStages(sheets);
  const pairs = FLOW_STAGES.slice(1).map((_, at) => FLOW_STAGES.slice(at, at + 2));
  const known = pairs.filter((pair) => pair.every((stage) => supports(stage, sheets)) && missingJoint(pair, sheets) === undefined);
  return longest.length > 2 ? [longest, ...known] : known.length > 0 ? known : longest.length > 0 ? [longest] : [];
}

/** The table that a pair of neighbouring stages needs and the document lacks. */
function missingJoint(stages: readonly FlowStage[], { revenue, expenditure }: FlowSheets): FlowStage | undefined {
  const both = (a: FlowStage, b: FlowStage): boolean => stages.includes(a) && stages.includes(b);
  if (both("source", "function") && revenue === undefined) return "source";
  if (both("function", "basis") && expenditure === undefined) return "basis";
  return both("source", "basis") && expenditure?.key !== "expenditure" ? "basis" : undefined;
}

/** The stages that a text names, with blanks or commas between. */
export function stagesIn(text: string): string[] {
  return text.split(/[\s,，、]+/).filter(Boolean);
}

/** The wanted stages in the order of the flow, or why they cannot be drawn together. */
export function chooseStages(wanted: readonly string[] | undefined, sheets: FlowSheets): readonly FlowStage[] | FlowRefusal {
  const supported = supportedStages(sheets);
  if (wanted === undefined) return supported.length > 0 ? supported : refuse("missingTable", { zh: "收入总表、支出总表和基本支出表", en: "the revenue, expenditure and basic expenditure tables" }, supported);
  const unknown = wanted.find((stage) => !FLOW_STAGES.some((known) => known === stage));
  if (unknown !== undefined || wanted.length === 0) return refuse("unknownStage", unknown ?? "", supported);
  const stages = FLOW_STAGES.filter((stage) => wanted.includes(stage));
  for (let i = 1; i < stages.length; i++) {
    const [left, right] = [stages[i - 1] as FlowStage, stages[i] as FlowStage];
    if (FLOW_STAGES.indexOf(right) - FLOW_STAGES.indexOf(left) > 1) {
      return refuse("notDisclosedJointly", { zh: `${NAMES[left].zh}与${NAMES[right].zh}`, en: `${NAMES[left].en} and ${NAMES[right].en}` }, supported);
    }
  }
  const missing = stages.find((stage) => !supports(stage, sheets)) ?? missingJoint(stages, sheets);
  return missing === undefined ? stages : refuse("missingTable", TABLES[missing], supported);
}
