/** What a reader should know about a promise as it is printed. Nothing is repaired; each flag says what was seen and what it means. */
import { excerpt, type Bilingual } from "../../schema/issue.js";

/** Gravest first. */
export const FLAG_KINDS = ["shifted", "noTarget", "missingUnit", "yearMismatch", "yearMissing", "percentQuantity", "levelMissing", "duplicateGoals", "duplicate", "weights", "unitPrice", "wordsOnly"] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** What is no defect, but good to know: words may be all that can be promised, and a price of one piece is a fair limit. */
const NOTES: ReadonlySet<FlagKind> = new Set(["unitPrice", "wordsOnly"]);

export function isDefect({ kind }: { readonly kind: FlagKind }): boolean {
  return !NOTES.has(kind);
}

export interface Flag {
  readonly kind: FlagKind;
  /** Project, from 1. */
  readonly project: number;
  /** Row in the project's table of the disclosed file, heading rows included; absent for a flag on the whole project, or where not known. */
  readonly line?: number;
  readonly message: Bilingual;
}

const WORDINGS: Readonly<Record<FlagKind, readonly [zh: string, en: string]>> = {
  shifted: ["疑似错列：说明栏印的是“{0}”，指标值栏印的是“{1}”。按所印显示。", "Looks shifted by a column: the description reads “{0}”, the target “{1}”. Shown as printed."],
  noTarget: ["指标值空白，没有可以对照的目标。", "The target is blank: there is nothing to measure against."],
  missingUnit: ["“{0}”没有印全计量单位，按所印显示。", "“{0}” is printed without its whole unit. Shown as printed."],
  yearMismatch: ["时限“{0}”不在 {1} 年内，与本文件的年度不符。", "The period “{0}” lies outside {1}, the year of this document."],
  yearMissing: ["时限“{0}”没有印年份。", "The period “{0}” names no year."],
  percentQuantity: ["列在数量指标，印的却是百分比“{0}”，看不出数量是多少。", "Listed as a quantity, but printed as a percentage, “{0}”: how many is not said."],
  levelMissing: ["缺少{0}。", "Missing: {0}."],
  duplicateGoals: ["绩效目标与第 {0} 个项目的文字相同。", "The goals read the same as those of project {0}."],
  duplicate: ["除成本外，{0} 项指标的说明与指标值都与第 {1} 个项目相同。", "Apart from cost, all {0} indicators describe and promise the same as those of project {1}."],
  weights: ["各项分值合计 {0}，不是 100{1}。", "The weights add up to {0}, not 100{1}."],
  unitPrice: ["这是单价或人均的限额“{0}”，不是项目预算控制数，不与控制数相加。", "“{0}” caps the price of one piece, not the project; it is never added to the caps of projects."],
  wordsOnly: ["指标值是文字“{0}”，无法用数字衡量。", "The target is words, “{0}”: it cannot be measured."],
};

type Found = string | number | Bilingual;

/** A flag in the words of the catalogue; what was found is data, and is quoted short. */
export function flag(kind: FlagKind, project: number, line: number | undefined, ...found: readonly Found[]): Flag {
  const fill = (text: string, side: keyof Bilingual): string =>
    text.replace(/\{([01])\}/g, (_, at: string) => {
      const value = found[+at] ?? "";
      return typeof value === "object" ? value[side] : excerpt(value);
    });
  const [zh, en] = WORDINGS[kind];
  return { kind, project, ...(line !== undefined && { line }), message: { zh: fill(zh, "zh"), en: fill(en, "en") } };
}
