/** What a term in a text says beside its definition, in English. */
import type { TermMessages } from "./words.js";

export const en: TermMessages = {
  note: "Explanation",
  document: (year, kind) => `In this document · ${year} ${kind}`,
  general: "In general",
};
