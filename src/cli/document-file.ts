/** Files of budget documents, as the arguments name them. */
import { readFileSync, statSync } from "node:fs";
import { MAX_JSON_LENGTH } from "../schema/index.js";
import { reasonOf } from "./import-command.js";
import { harmless } from "./print.js";
import type { Language, Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Longest UTF-8 form of a text that may still be parsed. */
const MAX_BYTES = MAX_JSON_LENGTH * 3;

/** The text of a file; `undefined` where it cannot be read, once that is said. */
export function documentText(file: string, language: Language, terminal: Terminal): string | undefined {
  try {
    if (statSync(file).size > MAX_BYTES) throw new RangeError(`> ${MAX_BYTES} bytes`);
    return readFileSync(file, "utf8");
  } catch (error) {
    terminal.err(`${harmless(wordsOf(language).unreadable(file, reasonOf(error)))}\n`);
    return undefined;
  }
}

/** The texts of all; `undefined` at the first that cannot be read. */
export function documentTexts(files: readonly string[], language: Language, terminal: Terminal): readonly string[] | undefined {
  const texts: string[] = [];
  for (const file of files) {
    const text = documentText(file, language, terminal);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}
