/** How a command line begins: its options, its files, the language of all that is said. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { reasonOf } from "./reason.js";
import { languageOf, type Language, type Terminal } from "./terminal.js";
import { wordsOf, type Words } from "./words.js";

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
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  } catch (error) {
    return { wrong: optionFault(error, wordsOf(fallback)), language: fallback };
  }
  const { values, positionals: files, tokens } = parsed;
  const { lang: language = fallback } = values as { readonly lang?: string };
  if (language !== "zh" && language !== "en") return { wrong: wordsOf(fallback).unknownLanguage(language), language: fallback };
  // Of two values one would be passed over.
  const named = tokens.flatMap((token) => (token.kind === "option" && options[token.name]?.type === "string" && options[token.name]?.multiple !== true ? [token.name] : []));
  const twice = named.find((name, at) => named.indexOf(name) < at);
  if (twice !== undefined) return { wrong: wordsOf(language).twice(`--${twice}`), language };
  return { values, files, language };
}

/** Node says it in English, with its advice for all programs. */
function optionFault(error: unknown, words: Words): string {
  const { code } = error as NodeJS.ErrnoException;
  const message = reasonOf(error);
  const [, name] = /'(-[^'\s,<]*(?:, --[\w-]+)?)/.exec(message) ?? [];
  if (name === undefined) return words.wrongOption(message);
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return words.unknownOption(name);
  return message.includes("does not take") ? words.takesNoValue(name) : words.missingValue(name);
}
