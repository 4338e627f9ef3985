/** What each option means. English is the manifest's; Chinese stands here, by the tag and name where a name means different things. */
import type { Language } from "../words.js";
import type { Choice } from "./choices.js";

/** By name, or by tag and name. */
export const CHINESE: Readonly<Record<string, string>> = {
  unit: "数字的单位：元、万元、亿元，默认按所印。小数点移动，不作四舍五入。",
  year: "显示哪一年，如 2023；默认最后一年。",
  selection: "选中的项目，如科目编码 206。",
  "show-table": "在图下方显示数据表；读屏软件总能读到。",
  "no-menu": "不要“导出”按钮。",
  against: "与什么比较：lastYear 上年，final 预算与决算。默认比上年，决算则比预算。",
  "budget-audit compact": "只占一行：结论与计数。",
  "budget-audit verdict": "列出哪一种结论：error 不一致，rounding 四舍五入差，undetermined 无法判定，notApplicable 不适用，exact 一致。",
  "budget-change by": "按什么分解：class 科目，basis 基本与项目支出，source 来源。",
  "budget-data kind": "共用预算（budget）还是决算（finalAccounts）；有决算时默认决算。",
  "budget-figure path": "数字印在哪里，如 threePublic.total、expenditure.206.project。",
  "budget-figure bare": "只写数，不写单位。",
  "budget-figure change": "注释里同时给出上年数与增减。",
  "budget-report kind": "显示预算（budget）还是决算（finalAccounts）；有决算时默认决算。",
  "budget-report heading-level": "报告标题在网页标题中的级别，1 至 5。",
  "budget-report show-tables": "显示各章的原表；打印时总会印出。",
  "budget-sunburst classification": "function 按功能分类，economic 按经济分类（基本支出）。",
  "budget-sunburst view": "图的形式：sunburst 旭日图，icicle 冰柱图，bars 条形图。",
  "budget-sunburst drill": "以哪个科目为整体，如 206；默认合计。",
  "budget-sunburst table": "读哪张表，如 generalPublic；默认有数据的第一张。",
  "budget-sunburst column": "读该表的哪一栏，如 basic。",
  "budget-sunburst spacing": "各环等宽（radius）或等面积（area）。",
  "budget-sunburst rings": "同时画几级，1 至 8。",
  "budget-table table": "哪张表，如 expenditure、procurement、assets；默认全部，按原次序。",
  "budget-table filter": "只显示含有这段文字的行及其上级。",
  "budget-table audit": "标出勾稽审核认为四舍五入（≈）或不一致（✕）的单元格。",
  "budget-term term": "解释哪个词；默认标签里的文字。",
  "kpi-scorecard view": "projects 逐个项目，matrix 项目与指标的矩阵。",
  "kpi-scorecard filter": "只显示含有这段文字的指标。",
  "kpi-scorecard level": "只显示这类一级指标：output 产出，cost 成本，benefit 效益，satisfaction 满意度。",
  "kpi-scorecard kind": "只显示这种指标值：number 数量，period 期限，words 文字，none 无。",
  "kpi-scorecard status": "只显示这种结果：met 完成，partly 部分完成，notMet 未完成，notAvailable 未公开。",
  "kpi-scorecard flag": "只显示带这种提示的：shifted 疑似错列，noTarget 无指标值，missingUnit 单位不全，yearMismatch 年度不符，yearMissing 未印年份，percentQuantity 数量印成百分比，levelMissing 层级缺失，duplicateGoals 目标雷同，duplicate 指标雷同，weights 分值合计不是 100，unitPrice 单价限额，wordsOnly 仅有文字。",
  "kpi-scorecard project": "只显示第几个项目，从 1 数起。",
  "procurement-list sort": "各单位内的次序：printed 按原表，amount 按金额。",
  "procurement-list kind": "只显示货物（goods）、工程（works）或服务（services）。",
  "procurement-list filter": "只显示含有这段文字的条目。",
  "sangong-compare form": "图的形式：bars 条形，slope 各年折线，table 表。",
  "sankey-funds stages": "画哪几列：source 来源、function 功能、basis 基本与项目、economic 经济；默认文件公开到哪里画到哪里。",
  "sankey-funds level": "功能分类画到 1 类或 2 款。",
  "sankey-funds limit": "每列至多几项，其余合为一项。",
};

export interface Meaning {
  readonly text: string;
  readonly lang: string;
}

/** An option that is not told in Chinese yet is told in English, and marked so for readers' voices. */
export function meaningOf(tag: string, { name, description }: Choice, language: Language): Meaning {
  const chinese = CHINESE[`${tag} ${name}`] ?? CHINESE[name];
  if (language === "zh" && chinese !== undefined) return { text: chinese, lang: "zh-CN" };
  const [first = ""] = description.split("\n");
  return { text: first.replace(/`/g, ""), lang: "en" };
}
