/** The arguments of `budget-elements embed`, read and checked. */
import { basename } from "node:path";
import type { EmbedRequest } from "../embed/snippets.js";
import { FRAME_TAGS, isUnseen, unknownTag, type EmbedTag } from "../embed/tags.js";
import { attributesOf, wrongAttribute } from "./attribute-arguments.js";
import { readCommandLine, type Wrong } from "./command-line.js";
import { overwritten } from "./document-file.js";
import { embedWordsOf } from "./embed-words.js";
import type { Language, Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

const OPTIONS = {
  tag: { type: "string" },
  base: { type: "string" },
  src: { type: "string", multiple: true },
  format: { type: "string" },
  attr: { type: "string", multiple: true },
  title: { type: "string" },
  theme: { type: "string" },
  lang: { type: "string" },
  height: { type: "string" },
  width: { type: "string" },
  output: { type: "string", short: "o" },
  help: { type: "boolean", short: "h" },
} as const;

const FORMATS = ["tag", "iframe", "oembed"] as const;
export type EmbedFormat = (typeof FORMATS)[number];

export interface EmbedJob {
  readonly files: readonly string[];
  readonly format: EmbedFormat;
  readonly tag: EmbedTag;
  readonly attributes: Readonly<Record<string, string>>;
  /** The request without its title, which the documents say where the arguments do not. */
  readonly request: Omit<EmbedRequest, "title">;
  readonly title: string | undefined;
  readonly width: number | undefined;
  readonly language: Language;
  readonly output: string | undefined;
}

/** A job, or what to say: the help, or what is wrong. */
export type ReadArguments = { readonly job: EmbedJob } | { readonly help: string } | Wrong;

export function readArguments(args: readonly string[], terminal: Terminal): ReadArguments {
  const line = readCommandLine(args, OPTIONS, terminal);
  if (line.wrong !== undefined) return line;
  const { values, files, language } = line;
  const { base, theme = "", height, width, title, output } = values;
  const words = embedWordsOf(language);
  const no = (wrong: string): ReadArguments => ({ wrong, language });
  if (values.help === true) return { help: words.help };
  if (files.length === 0) return no(wordsOf(language).missingFile);
  const over = overwritten(output, files);
  if (over !== undefined) return no(wordsOf(language).overInput(over));
  if (values.tag === undefined) return no(words.missingTag(FRAME_TAGS.join(language === "zh" ? "、" : ", ")));
  const tag = FRAME_TAGS.find((name) => name === values.tag);
  if (tag === undefined) return no(isUnseen(values.tag) ? words.unseenTag(values.tag) : unknownTag(values.tag, FRAME_TAGS)[language]);
  if (base === undefined) return no(words.missingBase);
  const format = FORMATS.find((name) => name === (values.format ?? "tag"));
  if (format === undefined) return no(words.unknownFormat(values.format ?? ""));
  if (theme !== "" && theme !== "light" && theme !== "dark") return no(words.unknownTheme(theme));
  if (height !== undefined && format === "tag") return no(words.heightOfTag(tag, height));
  if (width !== undefined && format !== "oembed") return no(words.onlyOembed);
  const pixels = Object.entries({ height, width }).find(([, text]) => text !== undefined && !/^\d{1,5}$/.test(text));
  if (pixels !== undefined) return no(words.invalidPixels(pixels[0], pixels[1] ?? ""));
  const wrong = wrongAttribute(values.attr ?? []);
  if (wrong !== undefined) return no(words.invalidAttribute(wrong));
  const attributes = attributesOf(values.attr ?? []);
  const src = (values.src ?? files.map((file) => encodeURIComponent(basename(file)))).join(" ");
  const request = { tag, attributes, src, base, language, theme, ...(height !== undefined && { height: Number(height) }) } as const;
  return { job: { files, format, tag, attributes, request, title, width: width === undefined ? undefined : Number(width), language, output } };
}
