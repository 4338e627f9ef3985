/** What changes say, in both languages. */
import type { ChangeParts, TotalKey } from "../../model/comparison/index.js";
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

export interface ChangeMessages {
  readonly parts: Readonly<Record<ChangeParts, string>>;
  readonly partsLabel: string;
  readonly measure: string;
  /** Steps that are named by their key. */
  readonly steps: Readonly<Record<string, string>>;
  readonly total: (moment: string) => string;
  readonly finding: (subject: string, total: string) => string;
  readonly most: (name: string, moved: string) => string;
  readonly versus: (now: string, before: string) => string;
  readonly rise: string;
  readonly fall: string;
  readonly residue: string;
  readonly residueWhy: string;
  readonly partsUnknown: Readonly<Record<ChangeParts, (moment: string) => string>>;
  readonly totals: string;
  readonly totalNames: Readonly<Record<TotalKey, string>>;
  readonly currentUnknown: (moment: string) => string;
  readonly derivedFrom: (moment: string, amount: string, quote: string) => string;
  readonly unmatched: (before: readonly string[], after: readonly string[]) => string;
  readonly noTotal: string;
  readonly nothingToCompare: string;
  readonly hint: string;
  readonly noSteps: string;
}

const zh: ChangeMessages = {
  parts: { class: "按功能分类", basis: "按基本与项目", source: "按资金来源" },
  partsLabel: "分解方式",
  measure: "支出",
  steps: { "basis:basic": "基本支出", "basis:project": "项目支出", "source:current": "本年收入", "source:carryOver": "上年结转结余" },
  total: (moment) => `${moment}合计`,
  finding: (subject, total) => `${subject}支出 ${total}`,
  most: (name, moved) => `变动最大的是${name}，${moved}`,
  versus: (now, before) => `${now}，对比 ${before}`,
  rise: "增加",
  fall: "减少",
  residue: "各项与合计之差",
  residueWhy: "合计的增减与各项增减之和不等：各数四舍五入，或有的项目没有数字",
  partsUnknown: {
    class: (moment) => `${moment}各类未公开，不能按功能分类分解`,
    basis: (moment) => `${moment}基本支出与项目支出未全部公开`,
    source: (moment) => `${moment}不含上年结转的收入未公开，不能按资金来源分解`,
  },
  totals: "合计，含与不含上年结转",
  totalNames: { whole: "支出合计（含上年结转）", current: "本年收入合计（不含上年结转）", carryOver: "上年结转结余", basic: "基本支出", project: "项目支出" },
  currentUnknown: (moment) => `${moment}不含上年结转的数未公开，只能比较含结转的合计`,
  derivedFrom: (moment, amount, quote) => `${moment}合计 ${amount}为推算（${quote}）`,
  unmatched: (before, after) => [before.length > 0 ? `本期没有列出：${before.join("、")}` : "", after.length > 0 ? `对比期没有列出：${after.join("、")}` : ""].filter(Boolean).join("；"),
  noTotal: "合计有一方没有印出数字：各项自零线起，不连成瀑布",
  nothingToCompare: "没有可比较的上年数或决算数",
  hint: "请给出上年文档或同年决算文档；正文写有“比上年增加……”时可由其推算",
  noSteps: "没有可分解的增减",
};

/** By the half of a bilingual text that a locale reads. */
export const changeWords: Readonly<Record<keyof Bilingual, ChangeMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
