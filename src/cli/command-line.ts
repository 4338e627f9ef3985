/** How the command line of a command begins that takes documents: its options, its files, the language of all that is said. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { reasonOf } from "./import-command.js";
import { languageOf, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** What is wrong, and in which language to say it. */
export interface Wrong {
  readonly wrong: string;
  readonly language: Language;
}

/** @param options as `parseArgs` of Node takes them, with `lang` among them */
export function readCommandLine<O extends NonNullable<ParseArgsConfig["options"]> & { readonly lang: { readonly type: "string" } }>(args: readonly string[], options: O, { env }: Terminal) {
  const fallback = languageOf(env);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return { wrong: wordsOf(fallback).wrongOption(reasonOf(error)), language: fallback } satisfies Wrong;
  }
  const { values, positionals: files } = parsed;
  const { lang: language = fallback } = values as { readonly lang?: string };
  if (language !== "zh" && language !== "en") return { wrong: wordsOf(fallback).unknownLanguage(language), language: fallback } satisfies Wrong;
  return { values, files, language } as const;
}
