/** The arguments of `budget-elements render`, read and checked. */
import { extname } from "node:path";
import { isWeb } from "../embed/address.js";
import { drawableTags, type PageOptions, type RenderTheme } from "../render/index.js";
import { attributesOf, wrongAttribute } from "./attribute-arguments.js";
import { readCommandLine, type Wrong } from "./command-line.js";
import { overwritten } from "./document-file.js";
import { renderWordsOf } from "./render-words.js";
import type { Language, Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

const OPTIONS = {
  tag: { type: "string" },
  attr: { type: "string", multiple: true },
  output: { type: "string", short: "o" },
  width: { type: "string" },
  theme: { type: "string" },
  lang: { type: "string" },
  scale: { type: "string" },
  font: { type: "string" },
  fragment: { type: "boolean" },
  lazy: { type: "boolean" },
  src: { type: "string" },
  embed: { type: "boolean" },
  script: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const FORMATS = ["html", "svg", "png", "pdf"] as const;
export type RenderFormat = (typeof FORMATS)[number];

/** Options that one format or two know. */
const ONLY: Readonly<Record<string, readonly RenderFormat[]>> = { fragment: ["html"], lazy: ["html"], src: ["html"], embed: ["html"], script: ["html"], scale: ["png"], font: ["png", "pdf"] };

/** People write lists with a comma, a blank, or both; Chinese ones have commas of their own. */
const BETWEEN_WIDTHS = /\s*[,，、]\s*|\s+/;

export interface RenderJob {
  readonly files: readonly string[];
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly output: string;
  readonly format: RenderFormat;
  readonly widths: readonly number[] | undefined;
  readonly theme: RenderTheme;
  readonly language: Language;
  readonly scale: number;
  readonly font: string | undefined;
  readonly page: PageOptions;
}

/** A job, or what to say: the help, or what is wrong. */
export type ReadArguments = { readonly job: RenderJob } | { readonly help: string } | Wrong;

export function readArguments(args: readonly string[], terminal: Terminal): ReadArguments {
  const line = readCommandLine(args, OPTIONS, terminal);
  if (line.wrong !== undefined) return line;
  const { values, files, language } = line;
  const { tag, output, theme = "", scale = "2", width } = values;
  const words = renderWordsOf(language);
  const no = (wrong: string): ReadArguments => ({ wrong, language });
  if (values.help === true) return { help: words.help };
  if (files.length === 0) return no(wordsOf(language).missingFile);
  const over = overwritten(output, files);
  if (over !== undefined) return no(wordsOf(language).overInput(over));
  if (tag === undefined) return no(words.missingTag(drawableTags().join(language === "zh" ? "、" : ", ")));
  if (output === undefined) return no(words.missingOutput);
  const format = FORMATS.find((name) => extname(output).toLowerCase() === `.${name}`);
  if (format === undefined) return no(words.unknownFormat(output));
  const misplaced = Object.keys(values).find((name) => ONLY[name]?.includes(format) === false);
  if (misplaced !== undefined) return no(words.onlyFor(misplaced, (ONLY[misplaced] ?? []).join(language === "zh" ? "、" : ", ")));
  if (theme !== "" && theme !== "light" && theme !== "dark") return no(words.unknownTheme(theme));
  if (!/^[1-4](?:\.\d+)?$/.test(scale) || Number(scale) > 4) return no(words.invalidScale(scale));
  const widths = width?.trim().split(BETWEEN_WIDTHS);
  const areWidths = widths?.every((text) => /^\d{1,5}$/.test(text));
  if (width !== undefined && areWidths === false) return no(words.invalidWidth(width));
  if (format !== "html" && widths !== undefined && widths.length > 1) return no(words.oneWidth);
  const wrong = wrongAttribute(values.attr ?? []);
  if (wrong !== undefined) return no(words.invalidAttribute(wrong));
  if (values.fragment === true && values.script !== undefined) return no(words.scriptInFragment);
  const { fragment = false, lazy = false, embed = false, src, script } = values;
  const nowhere = [...(src?.trim().split(/\s+/) ?? []), ...(script === undefined ? [] : [script])].find((address) => address === "" || !isWeb(address));
  if (nowhere !== undefined) return no(words.invalidAddress(nowhere));
  return {
    job: { files, tag, attributes: attributesOf(values.attr ?? []), output, format, widths: widths?.map(Number), theme, language, scale: Number(scale), font: values.font, page: { fragment, lazy, embed, ...(src !== undefined && { src }), ...(script !== undefined && { script }) } },
  };
}
