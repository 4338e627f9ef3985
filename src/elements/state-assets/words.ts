/** What a picture of assets says beside what is printed, in both languages. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

export interface AssetMessages {
  /** Whose assets, at which day; the day may be empty. */
  readonly subject: (entity: string, asOf: string, year: string) => string;
  readonly measure: string;
  readonly asOf: (day: string) => string;
  readonly bars: string;
  readonly missing: string;
  readonly nothing: (subject: string) => string;
  readonly stated: string;
  readonly quote: (text: string) => string;
  /** Kinds in English, by key; the printed name stands where there is none. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly ofWhich: (name: string) => string;
  readonly included: string;
  readonly differs: (sum: string, printed: string) => string;
  readonly planned: string;
  readonly kind: string;
  readonly quantity: string;
  readonly value: string;
  readonly source: string;
}

const zh: AssetMessages = {
  subject: (entity, asOf, year) => (asOf === "" ? `${entity} ${year}所列固定资产` : `${entity}截至 ${asOf} 的固定资产`),
  measure: "价值",
  asOf: (day) => `截至 ${day}`,
  bars: "条形表示价值",
  missing: "文档中没有固定资产占用情况表。",
  nothing: (subject) => `${subject}：表中没有列出`,
  stated: "文字说明：",
  quote: (text) => `“${text}”`,
  kinds: {},
  ofWhich: (name) => `其中：${name}`,
  included: "“其中”各行已包含在上一行内，不再相加。",
  differs: (sum, printed) => `各类相加为 ${sum} · 推算，所印总额为 ${printed}；以所印为准。`,
  planned: "本年计划购置",
  kind: "资产类别",
  quantity: "数量",
  value: "价值",
  source: "出处",
};

/** By the half of a bilingual text that a locale reads. */
export const assetWords: Readonly<Record<keyof Bilingual, AssetMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
