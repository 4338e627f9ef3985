/** Files of budget documents, as the arguments name them. */
import { readFileSync, statSync } from "node:fs";
import { MAX_JSON_LENGTH } from "../schema/index.js";
import { harmless } from "./print.js";
import { fileReason } from "./reason.js";
import type { Language, Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Longest UTF-8 form of a text that may still be parsed. */
const MAX_BYTES = MAX_JSON_LENGTH * 3;

/** The text of a file; `undefined` where it cannot be read, once that is said. */
export function documentText(file: string, language: Language, terminal: Terminal): string | undefined {
  const words = wordsOf(language);
  const no = (reason: string): undefined => {
    terminal.err(`${harmless(words.unreadable(file, reason))}\n`);
  };
  try {
    if (statSync(file).size > MAX_BYTES) return no(`> ${MAX_BYTES} bytes`);
    const bytes = readFileSync(file);
    // Another encoding would come out as other characters, and these would be shown as printed.
    return textOf(bytes) ?? no(words.notUtf8);
  } catch (error) {
    return no(fileReason(error, language));
  }
}

/** Without its byte order mark; `undefined` where it is not UTF-8. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
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

/** The one of `files` that is the file at `output`, by whatever name: writing would be its end. */
export function overwritten(output: string | undefined, files: readonly string[]): string | undefined {
  const target = output === undefined ? undefined : statSync(output, { throwIfNoEntry: false });
  if (target?.isFile() !== true) return undefined;
  return files.find((file) => {
    const source = statSync(file, { throwIfNoEntry: false });
    return source?.dev === target.dev && source.ino === target.ino;
  });
}
