/** The words of one element in both languages: Chinese at once, English once somebody reads it. */
import type { Bilingual } from "../../schema/issue.js";

/** What is defined and has no English yet. */
const missing = new Set<() => Promise<void>>();

/** @param english loads the other half; until it is there, Chinese stands for it */
export function bilingual<M>(zh: M, english: () => Promise<M>): Readonly<Record<keyof Bilingual, M>> {
  const both = { zh, en: zh };
  const load = async (): Promise<void> => {
    both.en = await english();
    missing.delete(load);
  };
  missing.add(load);
  return both;
}

/** Loads the English of all that is defined; `undefined` where it is there. An element that is defined later asks for its own. */
export function loadEnglish(): Promise<unknown> | undefined {
  return missing.size === 0 ? undefined : Promise.all(Array.from(missing, (load) => load()));
}
