/** What a term in a text says beside its definition, in both languages. */
import type { Bilingual } from "../../schema/issue.js";
import { bilingual } from "../../ui/locale/bilingual.js";

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

/** By the half of a bilingual text that a locale reads. */
export const termWords: Readonly<Record<keyof Bilingual, TermMessages>> = bilingual(zh, () => import("./words-en.js").then(({ en }) => en));
