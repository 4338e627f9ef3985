/** `budget-elements render FILE.json --tag TAG -o out.html`: an element as a page or picture that needs no script. */
import { writeFileSync } from "node:fs";
import { idleAttributes, RenderFault, renderPage, renderPdf, renderPng, renderSvg, type RenderRequest } from "../render/index.js";
import { documentTexts } from "./document-file.js";
import { fileReason, reasonOf } from "./reason.js";
import { harmless } from "./print.js";
import { readArguments, type RenderJob } from "./render-arguments.js";
import { renderWordsOf } from "./render-words.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Arguments after `render`. Never throws. */
export async function renderCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, terminal);
  if ("help" in read) {
    terminal.out(read.help);
    return EXIT.ok;
  }
  if ("wrong" in read) return end(`${harmless(read.wrong)}\n${wordsOf(read.language).seeHelp("budget-elements render")}`, EXIT.usage, terminal);
  const { job } = read;
  const documents = documentTexts(job.files, job.language, terminal);
  if (documents === undefined) return EXIT.usage;
  try {
    return write(job, await sheetOf(job, documents), terminal);
  } catch (error) {
    return end(messageOf(error, job.language), error instanceof RenderFault && error.kind === "data" ? EXIT.problems : EXIT.usage, terminal);
  }
}

/** What is written, and what is to be known of it. */
interface Sheet {
  readonly content: string | Uint8Array;
  readonly notices: readonly string[];
}

async function sheetOf(job: RenderJob, documents: readonly string[]): Promise<Sheet> {
  const { tag, attributes, widths, theme, language, page } = job;
  const request: RenderRequest = { tag, documents, attributes, theme, language, ...(widths && { widths }) };
  const words = renderWordsOf(language);
  const idle = (await idleAttributes(request)).map((name) => harmless(words.idle(name, attributes[name] ?? "")));
  if (job.format === "html") {
    const { html, hashes } = await renderPage(request, page);
    return { content: html, notices: [...idle, ...(hashes.length > 0 ? [words.policy(hashes.join(" "))] : [])] };
  }
  const { content, asTable } = await pictureOf(job, request);
  return { content, notices: [...idle, ...(asTable ? [words.asTable(tag)] : [])] };
}

function pictureOf({ format, scale, font }: RenderJob, request: RenderRequest): Promise<{ readonly content: string | Uint8Array; readonly asTable: boolean }> {
  const letters = font === undefined ? {} : { font };
  if (format === "png") return renderPng(request, { scale, ...letters });
  return format === "pdf" ? renderPdf(request, letters) : renderSvg(request);
}

function write({ output, language }: RenderJob, { content, notices }: Sheet, terminal: Terminal): ExitCode {
  const words = wordsOf(language);
  try {
    writeFileSync(output, content);
  } catch (error) {
    return end(harmless(words.unwritable(output, fileReason(error, language))), EXIT.usage, terminal);
  }
  return end([harmless(words.written(output)), ...notices].join("\n"), EXIT.ok, terminal);
}

/** Lines stay lines; what a document says in them does not drive the terminal. */
function messageOf(error: unknown, language: Language): string {
  const message = error instanceof RenderFault ? error.said[language] : reasonOf(error);
  return message.split("\n").map(harmless).join("\n");
}

function end(text: string, code: ExitCode, terminal: Terminal): ExitCode {
  terminal.err(`${text}\n`);
  return code;
}
