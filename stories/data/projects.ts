/** Projects with their performance targets, and self-evaluations (绩效自评) of them, made by rule. */
import type { BudgetDocument, BudgetIndicator, BudgetProject } from "../../src/schema/index.js";
import { documentOf } from "./build.js";
import { sample } from "./sample.js";

type Target = BudgetIndicator["target"];

export function projectsOf(projects: readonly BudgetProject[], more: Partial<BudgetDocument> = {}): BudgetDocument {
  return documentOf({}, { projects: [...projects], ...more });
}

/** `text` reads `≥3种`, `2024年` and the like; what it says is given beside it, as the importer would. */
export function indicator(level1: string, level2: string, level3: string, target: Target, more: Partial<BudgetIndicator> = {}): BudgetIndicator {
  return { level1, level2, level3, description: `${level3}的说明`, target, basis: "年度工作计划", ...more };
}

export function numberTarget(text: string, value: string, unit: string, operator?: Target["operator"]): Target {
  return { text, kind: "number", value, unit, ...(operator && { operator }) };
}

/** What was reached, by the position of the indicator: met, a little short, nothing, not said. */
function actualOf({ kind, operator, value = null, unit = "", text, to }: Target, at: number): string | null {
  if (at % 7 === 6) return null;
  if (kind === "period") return at % 3 === 0 ? `${Number((to ?? "2023").slice(0, 4)) + 1}年2月` : text;
  if (kind !== "number" || typeof value !== "string") return "已按计划完成";
  const whole = value.split(".")[0] ?? "0";
  const step = (by: number): string => `${BigInt(whole) + BigInt(by)}${unit}`;
  if (operator === "<=") return at % 11 === 3 ? step(1) : step(0);
  if (at % 13 === 5) return `0${unit}`;
  return at % 5 === 2 && BigInt(whole) > 1n ? step(-1) : `${value}${unit}`;
}

/** Full marks for what is said, none otherwise. Every fifth project leaves 10 of the 100 to its execution rate, printed elsewhere. */
function evaluatedProject(project: BudgetProject, first: number): BudgetProject {
  const { indicators = [] } = project;
  const most = first % 5 === 0 ? 90 : 100;
  const share = Math.floor(most / indicators.length);
  return {
    ...project,
    goals: [`完成${project.name}的年度任务`, "资金按规定用途使用"],
    indicators: indicators.map((one, at): BudgetIndicator => {
      const weight = at === 0 ? most - share * (indicators.length - 1) : share;
      const actual = actualOf(one.target, first + at);
      return { ...one, actual, weight: String(weight), score: actual === null ? "0" : String(actual.startsWith("0") ? 0 : weight) };
    }),
  };
}

function evaluate(document: BudgetDocument): BudgetDocument {
  let first = 0;
  const projects = (document.projects ?? []).map((project) => {
    const evaluated = evaluatedProject(project, first);
    first += project.indicators?.length ?? 0;
    return evaluated;
  });
  return { ...document, kind: "finalAccounts", projects };
}

/** The sample with results. */
export const selfEvaluation: BudgetDocument = evaluate(sample);

/** Every way in which a result can be told, or cannot. */
export const everyOutcome: BudgetDocument = projectsOf(
  [
    {
      name: "科普活动专项",
      amount: { cap: "20.00", unit: "万元" },
      goals: ["办好全年科普活动。", "让更多的人参加。"],
      indicators: [
        indicator("产出指标", "数量指标", "活动次数", numberTarget("≥10次", "10", "次", ">="), { actual: "12次", weight: "10", score: "10" }),
        indicator("产出指标", "数量指标", "参加人次", numberTarget("≥4万人次", "4", "万人次", ">="), { actual: "38500人次", weight: "10", score: "9.6" }),
        indicator("产出指标", "数量指标", "新建站点", numberTarget("2个", "2", "个"), { actual: "0个", weight: "10", score: "0" }),
        indicator("产出指标", "质量指标", "活动达标率", numberTarget("100%", "100", "%"), { actual: "98.5%", weight: "10", score: "9.85" }),
        indicator("产出指标", "质量指标", "讲解时长", numberTarget("≥30分钟", "30", "分钟", ">="), { actual: "2小时", weight: "5", score: "5" }),
        indicator("产出指标", "时效指标", "完成时间", { text: "2024年12月底", kind: "period", from: "2024-12", to: "2024-12" }, { actual: "2024年11月", weight: "10", score: "10" }),
        indicator("产出指标", "时效指标", "验收时间", { text: "2024年6月", kind: "period", from: "2024-06", to: "2024-06" }, { actual: "2024年8月", weight: "5", score: "3" }),
        indicator("成本指标", "经济成本指标", "项目总成本", numberTarget("≤20万元", "20", "万元", "<="), { actual: "192600元", weight: "10", score: "10" }),
        indicator("成本指标", "经济成本指标", "每场单位成本", numberTarget("≤1.5万元", "1.5", "万元", "<="), { actual: "1.6万元", weight: "5", score: "0" }),
        indicator("效益指标", "社会效益指标", "科学素质", { text: "进一步提升", kind: "text" }, { actual: "有所提升", weight: "10", score: "9" }),
        indicator("效益指标", "社会效益指标", "媒体报道", numberTarget("≥5篇", "5", "篇", ">="), { actual: "多家媒体报道", weight: "5", score: "5" }),
        indicator("满意度指标", "服务对象满意度指标", "群众满意度", numberTarget("≥95%", "95", "%", ">="), { actual: "≥95%", weight: "5", score: "5" }),
        indicator("满意度指标", "服务对象满意度指标", "学校满意度", numberTarget("≥90%", "90", "%", ">="), { actual: null, weight: "5", score: null }),
        indicator("满意度指标", "服务对象满意度指标", "建议采纳", { text: "" }, { actual: "3条", weight: null, score: null }),
      ],
      source: { table: 1 },
    },
  ],
  { kind: "finalAccounts", year: 2024 },
);

/** The projects of the sample that print something odd: 万 without 元, shifted columns, a quantity in per cent and a month without year. */
export const oddProjects: BudgetDocument = { ...sample, projects: [13, 14, 22].flatMap((at) => sample.projects?.[at - 1] ?? []) };
export const oneProject: BudgetDocument = { ...sample, projects: (sample.projects ?? []).slice(0, 1) };
export const withoutProjects: BudgetDocument = documentOf({});
/** A project that is named, and promises nothing. */
export const withoutIndicators: BudgetDocument = projectsOf([{ name: "办公设备购置", amount: { cap: "3", unit: "万元" } }, { name: "尚未编制目标的项目", indicators: [] }]);

/** As many indicators as that, in projects of seven. */
export function manyIndicators(count: number): BudgetDocument {
  const indicatorsOf = (first: number): BudgetIndicator[] =>
    [
      indicator("产出指标", "数量指标", `活动场次${first}`, numberTarget("≥12场", "12", "场", ">="), { line: 3 }),
      indicator("产出指标", "质量指标", `验收合格率${first}`, numberTarget("≥98%", "98", "%", ">="), { line: 4 }),
      indicator("产出指标", "时效指标", `完成时限${first}`, { text: "2024年1月-12月", kind: "period", from: "2024-01", to: "2024-12" }, { line: 5 }),
      indicator("产出指标", "成本指标", `项目总成本${first}`, numberTarget("≤30万元", "30", "万元", "<="), { line: 6 }),
      indicator("效益指标", "社会效益指标", `受益人数${first}`, numberTarget("≥2万人", "2", "万人", ">="), { line: 7 }),
      indicator("效益指标", "社会效益指标", `影响${first}`, { text: "持续扩大", kind: "text" }, { line: 8 }),
      indicator("满意度指标", "服务对象满意度指标", `满意度${first}`, numberTarget("≥90%", "90", "%", ">="), { line: 9 }),
    ].slice(0, Math.max(0, count - first));
  return projectsOf(Array.from({ length: Math.ceil(count / 7) }, (_, at) => ({ name: `第 ${at + 1} 个项目`, amount: { cap: "30", unit: "万元" as const }, indicators: indicatorsOf(at * 7), source: { table: at + 1 } })));
}

/** One project with as many indicators as that. */
export function oneLongProject(count: number): BudgetDocument {
  const indicators = (manyIndicators(count).projects ?? []).flatMap((project) => project.indicators ?? []);
  return projectsOf([{ name: "一个有许多指标的项目", amount: { cap: "30", unit: "万元" }, indicators }]);
}

const LONG = "面向全市农村地区和边远山区中小学校学生、教师以及基层科技工作者开展的科学普及、科技教育、乡村振兴等综合服务工作";
export const longWords: BudgetDocument = projectsOf([
  {
    name: LONG.repeat(2),
    amount: { cap: "12345678901234567890.12", unit: "元" },
    goals: [LONG.repeat(3)],
    indicators: [
      indicator(`产出指标（${LONG}）`, LONG, LONG, { text: LONG.repeat(2), kind: "text" }, { description: LONG.repeat(3), basis: LONG, line: 3 }),
      indicator("其他指标", "其他", "没有分隔的西文", { text: "Abcdefghijklmnopqrstuvwxyz".repeat(4), kind: "text" }, { line: 4 }),
    ],
  },
  { name: "短", indicators: [indicator("效益指标", "", "", numberTarget("-3.50", "-3.50", ""), { description: "" })] },
]);

/** Nought, less than nought, blank, and figures that are not disclosed. */
export const oddFigures: BudgetDocument = projectsOf([
  {
    name: "降低能耗",
    amount: { cap: "0.00", unit: "万元" },
    indicators: [
      indicator("产出指标", "数量指标", "能耗变化", numberTarget("≤-3%", "-3", "%", "<="), { actual: "-4.5%", weight: "50", score: "50" }),
      indicator("产出指标", "数量指标", "安全事故", numberTarget("0起", "0", "起"), { actual: "0起", weight: "50", score: "50" }),
      indicator("效益指标", "社会效益指标", "投诉", { text: "" }, { weight: null }),
      indicator("满意度指标", "服务对象满意度指标", "满意度", { text: "≥90%", kind: "number", operator: ">=", value: { state: "notDisclosed", text: "未公开" }, unit: "%" }, { actual: "91%", weight: { state: "notApplicable", text: "——" } }),
    ],
  },
]);

/** The first target of the first project is no target: the projects cannot be shown, the rest of the document can. */
export const brokenProjects: unknown = { ...sample, projects: [{ name: "缺指标值的项目", indicators: [{ level1: "产出指标" }] }] };
