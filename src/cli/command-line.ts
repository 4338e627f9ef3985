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

type Options = NonNullable<ParseArgsConfig["options"]> & { readonly lang: { readonly type: "string" } };

export interface CommandLine<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>["values"];
  readonly files: readonly string[];
  readonly language: Language;
  readonly wrong?: undefined;
}

/** @param options as `parseArgs` of Node takes them, with `lang` among them */
export function readCommandLine<O extends Options>(args: readonly string[], options: O, { env }: Terminal): CommandLine<O> | Wrong {
  const fallback = languageOf(env);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return { wrong: wordsOf(fallback).wrongOption(reasonOf(error)), language: fallback };
  }
  const { values, positionals: files } = parsed;
  const { lang: language = fallback } = values as { readonly lang?: string };
  if (language !== "zh" && language !== "en") return { wrong: wordsOf(fallback).unknownLanguage(language), language: fallback };
  return { values, files, language };
}
