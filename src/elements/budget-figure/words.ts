/** What a figure in a sentence says about itself, in both languages. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

export interface FigureMessages {
  /** Name of the note. */
  readonly note: string;
  readonly source: string;
  readonly period: string;
  readonly entity: string;
  readonly standing: string;
  /** How a figure stands in the disclosure. */
  readonly standings: Readonly<Record<"printed" | "prose" | "blank" | "words", string>>;
  /** The figure in its printed unit. */
  readonly printed: string;
  /** The words of the prose. */
  readonly clause: string;
  readonly moved: string;
  readonly prose: string;
  readonly projects: string;
  readonly project: (position: number) => string;
  readonly quote: (text: string) => string;
  readonly reason: string;
  readonly change: string;
  readonly last: (year: number) => string;
  readonly rate: (percent: string) => string;
  readonly noChange: string;
  readonly remark: string;
}

const zh: FigureMessages = {
  note: "数字出处",
  source: "出处",
  period: "年度",
  entity: "公开单位",
  standing: "性质",
  standings: { printed: "原表所印", prose: "文字说明所印", blank: "原表此格空白", words: "原表此格印的是文字" },
  printed: "原印",
  clause: "原文",
  remark: "说明",
  moved: "仅移动小数点",
  prose: "文字说明",
  projects: "项目绩效目标表",
  project: (position) => `第 ${position} 个项目`,
  quote: (text) => `“${text}”`,
  reason: "原因",
  change: "比上年",
  last: (year) => `${year} 年`,
  rate: (percent) => `（${percent}%）`,
  noChange: "文件中没有可比的上年数",
};

/** By the half of a bilingual text that a locale reads. */
export const figureWords: Readonly<Record<keyof Bilingual, FigureMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
