/** What comparisons say, in both languages: apart from the other words, because most pictures compare nothing. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "./bilingual.js";

export interface ComparedMessages {
  /** Nothing is said of it anywhere. */
  readonly absent: string;
  /** A complete list does not name it. */
  readonly unlisted: string;
  /** The number stands in prose, and the cell of the table is blank. */
  readonly blankInTable: string;
  readonly moved: (direction: -1 | 0 | 1, amount: string, percent: string) => string;
  /** The same as a verb against an earlier moment, for titles. */
  readonly movedSince: (direction: -1 | 0 | 1, moment: string, amount: string, percent: string) => string;
  readonly quote: (clause: string) => string;
  /** A clause that is not kept. */
  readonly prose: string;
  readonly given: (reason: string) => string;
  readonly moment: (year: string, kind: string) => string;
  /** A cell of the table that the figures stand in anyway. */
  readonly cell: (row: string, column: string) => string;
  readonly cited: (moment: string, source: string) => string;
  readonly against: Readonly<Record<"lastYear" | "final", string>>;
  readonly againstLabel: string;
  readonly columns: Readonly<Record<"item" | "change" | "percent" | "reason" | "source", string>>;
  readonly noPercent: string;
  readonly stated: (quote: string) => string;
  readonly difference: string;
  readonly listHelp: string;
}

const zh: ComparedMessages = {
  absent: "未公开",
  unlisted: "未列",
  blankInTable: "表中空白，正文印出此数",
  moved: (direction, amount, percent) => (direction === 0 ? "持平" : `${direction > 0 ? "增加" : "减少"} ${amount}${percent === "" ? "" : `（${percent}）`}`),
  movedSince: (direction, moment, amount, percent) => (direction === 0 ? `与 ${moment}持平` : `比 ${moment}${direction > 0 ? "增加" : "减少"} ${amount}${percent === "" ? "" : `（${percent}）`}`),
  quote: (clause) => `正文：“${clause}”`,
  prose: "正文",
  given: (reason) => `原因：“${reason}”`,
  moment: (year, kind) => `${year}${kind}`,
  cell: (row, column) => `${row}“${column}”列`,
  cited: (moment, source) => `${moment}${source.startsWith("《") ? "" : " "}${source}`,
  against: { lastYear: "比上年", final: "预算与决算" },
  againstLabel: "对比",
  columns: { item: "项目", change: "增减", percent: "增减率", reason: "说明", source: "出处" },
  noPercent: "—",
  stated: (quote) => `增减为所印${quote === "" ? "" : `（${quote}）`}`,
  difference: "增减由两数相减（推算）",
  listHelp: "上下键：逐项；回车：选定；Esc：取消选定。",
};

/** By the half of a bilingual text that a locale reads. */
export const comparedWords: Readonly<Record<keyof Bilingual, ComparedMessages>> = bilingual(zh, () => import("./compared-words-en.js").then(({ en }) => en));
