/** What a term in a text says beside its definition, in both languages. */
import type { Bilingual } from "../../schema/issue.js";

export interface TermMessages {
  /** Name of the note. */
  readonly note: string;
  /** Whose definition it is. */
  readonly document: (year: number, kind: string) => string;
  readonly general: string;
}

const zh: TermMessages = {
  note: "名词解释",
  document: (year, kind) => `本文件解释 · ${year} 年${kind}`,
  general: "通用解释",
};

const en: TermMessages = {
  note: "Explanation",
  document: (year, kind) => `In this document · ${year} ${kind}`,
  general: "In general",
};

/** By the half of a bilingual text that a locale reads. */
export const termWords: Readonly<Record<keyof Bilingual, TermMessages>> = { zh, en };
