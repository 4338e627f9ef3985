/** What the picture of flows says, in both languages. Figures come as printed, with their unit. */
import type { FlowAbsence, FlowNode, FlowStage, Standing, UndisclosedReason } from "../../model/flows/index.js";
import type { Bilingual } from "../../schema/issue.js";
import { own } from "../../schema/own.js";
import { bilingual } from "../../ui/locale/bilingual.js";

/** A flow in words: ends, amount with its unit, shares of both ends (empty where there is none). */
export interface FlowSaid {
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly shareOfFrom: string;
  readonly shareOfTo: string;
}

export interface FlowMessages {
  /** Headings of the columns. */
  readonly stages: Readonly<Record<FlowStage, string>>;
  /** One item of a stage, and all of them: 单个来源, 各来源. */
  readonly one: Readonly<Record<FlowStage, string>>;
  readonly all: Readonly<Record<FlowStage, string>>;
  /** Names by key, for a language that the form does not print. */
  readonly names: Readonly<Record<string, string>>;
  readonly run: (stages: readonly FlowStage[]) => string;
  readonly runs: string;
  readonly help: Readonly<Record<"horizontal" | "vertical", string>>;
  readonly hint: string;
  readonly flows: string;
  /** Parts of the title. */
  readonly comesFrom: (share: string, name: string) => string;
  readonly goesTo: (share: string, name: string) => string;
  readonly is: (share: string, name: string) => string;
  readonly unclassified: (name: string, amount: string, reason: UndisclosedReason) => string;
  readonly finding: (subject: string, total: string, parts: readonly string[]) => string;
  /** What stands at an undisclosed end. */
  readonly undisclosed: Readonly<Record<UndisclosedReason, string>>;
  readonly undisclosedWhy: Readonly<Record<UndisclosedReason, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly standing: string;
  readonly from: string;
  readonly to: string;
  readonly stage: string;
  readonly inflow: string;
  readonly outflow: string;
  readonly shareOfFrom: string;
  readonly shareOfTo: string;
  readonly shareOfStage: (share: string, stage: string) => string;
  readonly sumOfFlows: string;
  readonly residue: string;
  readonly difference: (side: string, amount: string, verdict: "rounding" | "error") => string;
  /** By how much more flows in than out, or less. */
  readonly gap: (amount: string, less: boolean) => string;
  readonly more: (count: number) => string;
  readonly flow: (said: FlowSaid) => string;
  readonly node: (name: string, amount: string, share: string) => string;
  /** Why the path ends at an aggregate. */
  readonly stopOnwards: (name: string, amount: string, before: FlowStage, after: FlowStage) => string;
  readonly stopBackwards: (name: string, amount: string, before: FlowStage, after: FlowStage) => string;
  /** The path ends where all money goes undisclosed. */
  readonly stopUnclassified: (name: string, amount: string) => string;
  readonly stops: (count: number, way: "onwards" | "backwards") => string;
  readonly rest: (name: string, sum: string) => string;
  readonly restHint: string;
  readonly close: (name: string, stage: string) => string;
  readonly opened: (name: string) => string;
  readonly closed: (name: string) => string;
  readonly cleared: string;
  readonly absent: string;
  readonly absences: Readonly<Record<FlowAbsence["state"], string>>;
  readonly flowsCaption: string;
  readonly nodesCaption: string;
  readonly moreRows: (count: number) => string;
  readonly refused: string;
  readonly instead: string;
  readonly list: string;
  readonly join: string;
}

const zhStages = { source: "收入来源", function: "功能分类", basis: "基本与项目", economic: "经济分类" } as const;
const zhShort = { source: "来源", function: "功能", basis: "基本/项目", economic: "经济" } as const;

const zh: FlowMessages = {
  stages: zhStages,
  one: { source: "单个来源", function: "单个功能类", basis: "单类支出", economic: "单个经济类" },
  all: { source: "各收入来源", function: "各功能分类", basis: "基本与项目支出", economic: "各经济分类" },
  names: {},
  run: (stages) => stages.map((stage) => zhShort[stage]).join(" → "),
  runs: "环节",
  help: {
    horizontal: "上下键：同列；左右键：经流向到相邻一列；回车：选中或展开；Esc：返回。",
    vertical: "左右键：同行；上下键：经流向到相邻一行；回车：选中或展开；Esc：返回。",
  },
  hint: "指向或点按任意一项或一条流向，可看已公开的来龙去脉。",
  flows: "流向",
  comesFrom: (share, name) => `${share} 来自${name}`,
  goesTo: (share, name) => `${share} 用于${name}`,
  is: (share, name) => `${share} 为${name}`,
  unclassified: (name, amount, reason) => `${name} ${amount}${reason === "otherFunds" ? "（一般公共预算以外）" : ""}未公开经济分类`,
  finding: (subject, total, parts) => `${subject} ${total}${parts.length > 0 ? "：" : ""}${parts.join("，")}`,
  undisclosed: { noEconomicClass: "未公开经济分类", otherFunds: "未公开经济分类" },
  undisclosedWhy: {
    noEconomicClass: "只有基本支出按经济分类公开，这一部分用于哪些经济分类未公开。",
    otherFunds: "基本支出表只列一般公共预算，其余资金的经济分类未公开。",
  },
  standings: { disclosed: "已公开", derived: "推算", undisclosed: "未公开" },
  standing: "公开情况",
  from: "从",
  to: "到",
  stage: "环节",
  inflow: "流入",
  outflow: "流出",
  shareOfFrom: "占来处",
  shareOfTo: "占去处",
  shareOfStage: (share, stage) => `占${stage} ${share}`,
  sumOfFlows: "流向合计",
  residue: "差额",
  difference: (side, amount, verdict) => `${side}差额 ${amount}，${verdict === "rounding" ? "四舍五入" : "无法用四舍五入解释"}`,
  gap: (amount, less) => `流入比流出${less ? "少" : "多"} ${amount}（结转，或两张表不同）`,
  more: (count) => `等 ${count} 项`,
  flow: ({ from, to, amount, shareOfFrom, shareOfTo }) => `${from}有 ${amount}流向${to}${shareOfFrom === "" ? "" : `，占${from}的 ${shareOfFrom}`}${shareOfTo === "" ? "" : `，占${to}的 ${shareOfTo}`}。`,
  node: (name, amount, share) => [name, amount, share].filter(Boolean).join("，"),
  stopOnwards: (name, amount, before, after) => `${name} ${amount}来自${zh.all[before]}之和，${zh.one[before]}的${zhStages[after]}未公开。`,
  stopBackwards: (name, amount, before, after) => `${name} ${amount}分到${zh.all[after]}，${zh.one[after]}来自哪些${zhStages[before]}未公开。`,
  stopUnclassified: (name, amount) => `${name} ${amount}全部未公开经济分类。`,
  stops: (count, way) => `其余 ${count} 项是汇总数，${way === "onwards" ? "再往后" : "再往前"}的对应关系未公开。`,
  rest: (name, sum) => `${name}，合计 ${sum}`,
  restHint: "点按或按回车展开。",
  close: (name, stage) => `收起${stage}的${name}`,
  opened: (name) => `已展开${name}`,
  closed: (name) => `已收起${name}`,
  cleared: "已取消选择",
  absent: "本部门无此项",
  absences: { blank: "空白", zero: "印为 0", notApplicable: "不适用", notDisclosed: "未公开", emptyTable: "空表列示" },
  flowsCaption: "流向",
  nodesCaption: "各环节",
  moreRows: (count) => `另有 ${count} 行，见 <budget-table>`,
  refused: "这些环节画不成流向图",
  instead: "可以改看：",
  list: "各项金额",
  join: "、",
};

/** By the half of a bilingual text that a locale reads. */
export const flowWords: Readonly<Record<keyof Bilingual, FlowMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));

/** Printed in Chinese: its own words; else the name in the reader's language where there is one. */
export function nameIn(words: FlowMessages, { key, name }: Pick<FlowNode, "key" | "name">): string {
  const known = key.replace("undisclosed:", "basis:");
  return own(words.names, known) ?? name;
}
