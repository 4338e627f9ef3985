/** Why two figures, or two documents, are not compared, or only with a reservation. */
import type { Bilingual } from "../../schema/issue.js";

const WORDINGS = {
  // No comparison with that document.
  otherEntity: ["{0}与{1}不是同一单位，不作比较；请给出同一单位的文档", "{0} and {1} are not the same entity: they are not compared; give a document of the same entity"],
  otherScope: ["{0}一份是部门口径、一份是单位口径，不作比较；请给出同一口径的文档", "{0}: one document is of the department, the other of a single unit: they are not compared; give documents of the same scope"],
  otherKind: ["{0}一份是预算、一份是决算，不作上年比较；请给出同类文档", "{0}: one is a budget, the other final accounts: they are not compared as years; give documents of one kind"],
  missingYear: ["缺少{0}年的文档（最近的是{1}年），不能当作上年比较；请补充该年文档", "missing the document of {0} (the nearest is {1}): it cannot stand for last year; add that year"],
  sameYear: ["{0}年{1}给出了不止一份，只用第一份", "more than one document of {0}, {1}, was given: the first is used"],
  missingTable: ["{0}年的文档没有可用的“{1}”，不作比较", "missing {1} in the document of {0}: there is nothing to compare with"],
  // Compared, with a reservation.
  unitChanged: ["计量单位由{0}改为{1}，已精确换算后比较", "the unit changed from {0} to {1}; figures are converted exactly before they are compared"],
  renamed: ["单位名称由“{0}”改为“{1}”，编码相同，按同一单位比较", "the entity was renamed from {0} to {1}; the code is the same, so they are compared"],
  unitsDiffer: ["编制范围不同：{0}", "the perimeter differs: {0}"],
  fundsDiffer: ["口径不同：{0}", "the coverage differs: {0}"],
  proseDiffers: ["由正文推算的上年数为{0}，文档所印为{1}，两者不同；比较用所印数", "last year is {0} by the prose and {1} as printed in its own document; the printed figure is used"],
  // One figure.
  budgetDiffers: ["预算文档所印为{0}，决算表中的预算数为{1}，两者不同（可能经过调整）；比较用决算表所印数", "the budget document prints {0}, the budget column of the final accounts {1} (it may have been adjusted); the latter is used"],
  nowDiffers: ["正文所说的本期数为{0}，表中为{1}，两者不同；对比数由正文推算", "this figure is {0} in the prose and {1} in the table; the figure compared with is derived from the prose"],
  zeroBase: ["基数为 0，无百分比", "the base is 0, so there is no percentage"],
  negativeBase: ["基数为负数，无百分比", "the base is negative, so there is no percentage"],
  blankBase: ["基数为空白，空白不是 0，不作比较", "the base is blank, and blank is not 0: no comparison"],
  blankNow: ["本期为空白，空白不是 0，不作比较", "the figure is blank, and blank is not 0: no comparison"],
  notDisclosed: ["对比数未公开", "the figure to compare with is not disclosed"],
  noFigure: ["没有印出数字，不作比较", "no number is printed: no comparison"],
  onlyBefore: ["本期没有列出此项", "not listed this time"],
  onlyAfter: ["对比期没有列出此项", "not listed in the period compared with"],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type ReasonCode = keyof typeof WORDINGS;

export interface Reason {
  readonly code: ReasonCode;
  readonly message: Bilingual;
}

const LONGEST = 60;

/** A reason in words; what was found is data, and shortened. */
export function reasonOf(code: ReasonCode, ...found: readonly (string | Bilingual)[]): Reason {
  const [zh, en] = WORDINGS[code];
  const fill = (text: string, side: keyof Bilingual): string =>
    text.replace(/\{([01])\}/g, (_, at: string) => {
      const part = found[Number(at)] ?? "";
      return (typeof part === "string" ? part : part[side]).slice(0, LONGEST);
    });
  return { code, message: { zh: fill(zh, "zh"), en: fill(en, "en") } };
}
