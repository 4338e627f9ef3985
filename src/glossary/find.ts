/** Looking a word up: by what it says, not by how its quotation marks and brackets are printed. */
import { withoutBlanks } from "../classification/name.js";
import type { GlossaryEntry } from "./entry.js";

/** `"“三公”经费"` → `"三公经费"`, `"因公出国（境）费"` → `"因公出国(境)费"`; English in small letters. */
export function termKey(word: string): string {
  return withoutBlanks(word)
    .replace(/[“”‘’"'「」『』《》〈〉]/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .toLowerCase();
}

/** The names of an entry, its own first. */
export function namesOf({ term, also = [], name }: GlossaryEntry): readonly string[] {
  return [term, ...also, name];
}

/** The first entry that a name of is the word; `undefined` for none. */
export function findEntry(entries: readonly GlossaryEntry[], word: string): GlossaryEntry | undefined {
  const key = termKey(word);
  return key === "" ? undefined : entries.find((entry) => namesOf(entry).some((name) => termKey(name) === key));
}

interface Defined {
  readonly term: string;
  readonly definition: string;
}

/** A definition of the document's own (名词解释) for any of these names, the first name going before. */
export function findDefinition<D extends Defined>(glossary: readonly D[], names: readonly string[]): D | undefined {
  const byKey = new Map<string, D>();
  for (const entry of glossary) if (!byKey.has(termKey(entry.term))) byKey.set(termKey(entry.term), entry);
  for (const name of names) {
    const found = byKey.get(termKey(name));
    if (found !== undefined && name !== "") return found;
  }
  return undefined;
}
