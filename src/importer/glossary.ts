/** 名词解释: terms with their definitions, from the heading of the chapter to the next one. */
import { withoutBlanks } from "../classification/name.js";
import type { BudgetDocument } from "../schema/index.js";
import { tidyLabel } from "./heading.js";

type Glossary = NonNullable<BudgetDocument["glossary"]>;

const HEADING = /^(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}、)?(?:专业)?名词解释[:：]?$/;
const CHAPTER = /^(?:第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,3}、)[^：:。]{1,60}$/;
const ORDINAL = /^(?:\d{1,2}(?:[、)）]|[.．](?!\d))|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\s*/;
/** 基本支出：指…, or 基本支出是指…. A colon in a sentence defines nothing. */
const ENTRY = /^([^：:。；，]{1,60})(?:[：:]|[，,]?(?=是?指))(.+)$/s;

/** Longer than any definition is. */
const MAX_DEFINITION = 5_000;

/** The entries. A sentence without a term goes on with the definition above it; a line that is neither ends the chapter. */
export function readGlossary(paragraphs: readonly string[]): Glossary {
  const entries: Glossary = [];
  let inside = false;
  for (const paragraph of paragraphs) {
    const text = tidyLabel(paragraph);
    if (HEADING.test(withoutBlanks(text))) inside = true;
    else if (inside && CHAPTER.test(text) && !ENTRY.test(text.replace(ORDINAL, ""))) inside = false;
    else if (inside) inside = take(text, entries);
  }
  return entries;
}

/** Does the chapter go on? */
function take(text: string, entries: Glossary): boolean {
  const [, term = "", definition = ""] = ENTRY.exec(text.replace(ORDINAL, "")) ?? [];
  const last = entries[entries.length - 1];
  if (term !== "" && text.length <= MAX_DEFINITION) entries.push({ term: term.trim(), definition: definition.trim() });
  else if (last === undefined || !/[。；]$/.test(text) || last.definition.length + text.length > MAX_DEFINITION) return false;
  else entries[entries.length - 1] = { ...last, definition: `${last.definition}${text}` };
  return true;
}
