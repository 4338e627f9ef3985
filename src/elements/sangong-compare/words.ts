/** What the three public expenses say, in both languages. */
import { THREE_PUBLIC } from "../../classification/three-public.js";
import type { LineKey, Measure } from "../../model/comparison/index.js";
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

export interface SangongMessages {
  /** Full names, where the document prints none. */
  readonly names: Readonly<Record<LineKey, string>>;
  /** For labels in a drawing. */
  readonly short: Readonly<Record<LineKey, string>>;
  readonly forms: Readonly<Record<"bars" | "slope" | "table", string>>;
  readonly measure: string;
  readonly finding: (subject: string, total: string) => string;
  readonly largest: (name: string, amount: string) => string;
  readonly versus: (now: string, before: string) => string;
  readonly splitUnknown: (moment: string) => string;
  readonly derivedFrom: (moment: string, amount: string, quote: string) => string;
  /** `ofFund`: the part that general public money pays, where other funds pay too. */
  readonly share: (part: string, whole: string, percent: string, ofFund: boolean) => string;
  readonly nothingToCompare: string;
  readonly counts: Readonly<Record<Measure, string>>;
  readonly kept: string;
  readonly bought: string;
  readonly funds: (parts: string) => string;
  readonly fund: (name: string, amount: string) => string;
  readonly funded: Readonly<Record<string, string>>;
  readonly series: string;
  readonly missingYears: (from: number, to: number) => string;
  readonly negative: string;
  readonly noSlope: string;
  readonly missing: string;
}

const zh: SangongMessages = {
  names: { total: "“三公”经费合计", abroad: nameOf("abroad"), vehicles: nameOf("vehicles"), purchase: nameOf("purchase"), operation: nameOf("operation"), reception: nameOf("reception") },
  short: { total: "合计", abroad: "出国", vehicles: "公车", purchase: "购置", operation: "运行", reception: "接待" },
  forms: { bars: "条形图", slope: "坡度图", table: "表格" },
  measure: "财政拨款“三公”经费",
  finding: (subject, total) => `${subject}“三公”经费 ${total}`,
  largest: (name, amount) => `${name}最多，为 ${amount}`,
  versus: (now, before) => `${now}，对比 ${before}`,
  splitUnknown: (moment) => `${moment}分项未公开，只比较合计`,
  derivedFrom: (moment, amount, quote) => `${moment}合计 ${amount}为推算（${quote}）`,
  share: (part, whole, percent, ofFund) => `“三公”经费${ofFund ? "中的一般公共预算" : ""} ${part}，相当于一般公共预算财政拨款支出 ${whole}的 ${percent}（推算）`,
  nothingToCompare: "没有可比较的上年数或决算数，只列本期",
  counts: { groups: "团组", persons: "人次", vehicles: "车辆", batches: "批次", perUnit: "单位费用" },
  kept: "保有量",
  bought: "购置",
  funds: (parts) => `其中：${parts}`,
  fund: (name, amount) => `${name} ${amount}`,
  funded: {},
  series: "历年",
  missingYears: (from, to) => (from === to ? `缺 ${from} 年` : `缺 ${from} 至 ${to} 年`),
  negative: "含有负数：条形自零线向另一侧。",
  noSlope: "只有一个时点有数字，画不成坡度图；图中为该时点。",
  missing: "本文档没有“三公”经费支出表，正文也没有印出“三公”经费",
};

function nameOf(key: LineKey): string {
  return THREE_PUBLIC.find((item) => item.key === key)?.name ?? "";
}

/** By the half of a bilingual text that a locale reads. */
export const sangongWords: Readonly<Record<keyof Bilingual, SangongMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
