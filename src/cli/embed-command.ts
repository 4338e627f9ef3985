/** `budget-elements embed FILE.json --tag TAG --base URL`: what is pasted into a page, or answered to a content system, to embed an element. */
import { writeFileSync } from "node:fs";
import { refusedAttribute } from "../embed/frame-request.js";
import { EmbedFault, embedTitle, frameSnippet, oEmbed, tagSnippet, type EmbedRequest } from "../embed/snippets.js";
import { figureAt } from "../model/figure-path.js";
import { severalEntities } from "../model/comparison/entities.js";
import { wrongValue } from "../render/attribute-values.js";
import { observedAttributes } from "../render/tags.js";
import { parseBudgetDocument, type Bilingual, type BudgetDocument } from "../schema/index.js";
import { documentTexts } from "./document-file.js";
import { readArguments, type EmbedJob } from "./embed-arguments.js";
import { fileReason } from "./reason.js";
import { harmless, issueLine } from "./print.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Arguments after `embed`. Never throws. */
export async function embedCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, terminal);
  if ("help" in read) {
    terminal.out(read.help);
    return EXIT.ok;
  }
  if ("wrong" in read) return refuse(read.wrong, read.language, terminal);
  const { job } = read;
  const { language } = job;
  const documents = documentsOf(job, terminal);
  if (typeof documents === "number") return documents;
  const refused = refusedAttribute({ tag: job.tag, attributes: Object.entries(job.attributes) }, await observedAttributes(job.tag)) ?? wrongValue(job.tag, job.attributes) ?? severalEntities(documents) ?? lostFigure(job, documents);
  if (refused !== undefined) return refuse(refused[language], language, terminal);
  try {
    return write(job, textOf(job, documents), terminal);
  } catch (error) {
    if (!(error instanceof EmbedFault)) throw error;
    return refuse(error.said[language], language, terminal);
  }
}

function textOf({ format, request, tag, title, width, language }: EmbedJob, documents: readonly BudgetDocument[]): string {
  const titled: EmbedRequest = { ...request, title: title ?? embedTitle(documents, tag, language) };
  if (format === "oembed") return `${JSON.stringify(oEmbed(titled, width === undefined ? {} : { maxWidth: width }), null, 2)}\n`;
  return format === "iframe" ? frameSnippet(titled) : tagSnippet(titled);
}

/** The documents that name what is shown; or the exit code, once what is wrong is said. What some of their tables lack is said by the element. */
function documentsOf({ files, language }: EmbedJob, terminal: Terminal): readonly BudgetDocument[] | ExitCode {
  const words = wordsOf(language);
  const texts = documentTexts(files, language, terminal);
  if (texts === undefined) return EXIT.usage;
  const documents: BudgetDocument[] = [];
  for (const [at, text] of texts.entries()) {
    const { document, issues } = parseBudgetDocument(text);
    if (document === undefined) return end([`${harmless(files[at] ?? "")}: ${words.noDocument}`, ...issues.map((issue) => issueLine(issue, words, language))].join("\n"), EXIT.problems, terminal);
    documents.push(document);
  }
  return documents;
}

/** A figure whose path leads nowhere in any of the documents would stay a question mark in its sentence. */
function lostFigure({ tag, attributes: { path = "" } }: EmbedJob, documents: readonly BudgetDocument[]): Bilingual | undefined {
  if (tag !== "budget-figure") return undefined;
  const results = documents.map((document) => figureAt(document, path));
  if (results.some(({ ok }) => ok)) return undefined;
  const known = results.flatMap((result) => (result.ok ? [] : result.fault.known)).slice(0, 24);
  return { zh: `文档中没有这个路径：--attr path=${path}（可用：${known.join("、")}）`, en: `unknown path: --attr path=${path} (there is: ${known.join(", ")})` };
}

function write({ output, language }: EmbedJob, text: string, terminal: Terminal): ExitCode {
  if (output === undefined) {
    terminal.out(text);
    return EXIT.ok;
  }
  try {
    writeFileSync(output, text);
    return end(harmless(wordsOf(language).written(output)), EXIT.ok, terminal);
  } catch (error) {
    return end(harmless(wordsOf(language).unwritable(output, fileReason(error, language))), EXIT.usage, terminal);
  }
}

function refuse(text: string, language: Language, terminal: Terminal): ExitCode {
  return end(`${harmless(text)}\n${wordsOf(language).seeHelp("budget-elements embed")}`, EXIT.usage, terminal);
}

function end(text: string, code: ExitCode, terminal: Terminal): ExitCode {
  terminal.err(`${text}\n`);
  return code;
}
