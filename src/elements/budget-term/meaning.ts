/** What is known of a word: what the document itself explains, and what the general glossary does. */
import type { BudgetDocument } from "../../schema/definition.js";
import { excerpt, type Issue } from "../../schema/issue.js";
import { findDefinition, findEntry, namesOf, termKey } from "../../glossary/find.js";
import type { GlossaryEntry } from "../../glossary/entry.js";

export interface Meaning {
  readonly own: { readonly term: string; readonly definition: string } | undefined;
  readonly general: GlossaryEntry | undefined;
}

/** `undefined` where nothing is known. The document's 名词解释 may call the thing by another of its names. */
export function meaningOf(word: string, document: BudgetDocument | undefined, entries: readonly GlossaryEntry[]): Meaning | undefined {
  const general = findEntry(entries, word);
  const own = findDefinition(document?.glossary ?? [], [word, ...(general === undefined ? [] : namesOf(general))]);
  return own === undefined && general === undefined ? undefined : { own, general };
}

/** Terms that the author may have meant are offered. */
const OFFERED = 6;

export function unknownTerm(word: string, document: BudgetDocument | undefined, entries: readonly GlossaryEntry[]): Issue {
  const key = termKey(word);
  const names = [...(document?.glossary ?? []), ...entries].map(({ term }) => term);
  const near = names.filter((name) => termKey(name).includes(key) || key.includes(termKey(name))).slice(0, OFFERED);
  const text = excerpt(word);
  return {
    severity: "warning",
    code: "unknownTerm",
    path: "term",
    message: word === "" ? { zh: "缺少名词：标签内没有文字，也没有 term 属性", en: "missing term: there is neither text in the tag nor an attribute term" } : { zh: `未知的名词“${text}”：文件的名词解释和通用解释中都没有`, en: `unknown term “${text}”: neither the document's glossary nor the general one has it` },
    hint: near.length > 0 && key !== "" ? { zh: `相近的有：${near.join("、")}。可用 term 属性指定。`, en: `Near to it: ${near.join(", ")}. Say which by the attribute term.` } : { zh: "请用 term 属性写出要解释的名词，如 term=\"三公经费\"。", en: "Name what is to be explained by the attribute term, for example term=\"三公经费\"." },
  };
}
