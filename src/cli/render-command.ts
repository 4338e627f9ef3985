/** `budget-elements render FILE.json --tag TAG -o out.html`: an element as a page or picture that needs no script. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { RenderFault, renderPage, renderPdf, renderPng, renderSvg, type RenderRequest } from "../render/index.js";
import { MAX_JSON_LENGTH } from "../schema/index.js";
import { reasonOf } from "./import-command.js";
import { harmless } from "./print.js";
import { readArguments, type RenderJob } from "./render-arguments.js";
import { renderWordsOf } from "./render-words.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

/** Longest UTF-8 form of a text that may still be parsed. */
const MAX_BYTES = MAX_JSON_LENGTH * 3;

/** Arguments after `render`. Never throws. */
export async function renderCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readArguments(args, terminal);
  if ("help" in read) {
    terminal.out(read.help);
    return EXIT.ok;
  }
  if ("wrong" in read) return end(`${harmless(read.wrong)}\n${wordsOf(read.language).seeHelp}`, EXIT.usage, terminal);
  const { job } = read;
  const documents = documentsOf(job, terminal);
  if (documents === undefined) return EXIT.usage;
  try {
    const content = await contentOf(job, documents, terminal);
    return write(job, content, terminal);
  } catch (error) {
    return end(messageOf(error, job.language), error instanceof RenderFault && error.kind === "data" ? EXIT.problems : EXIT.usage, terminal);
  }
}

async function contentOf(job: RenderJob, documents: readonly string[], terminal: Terminal): Promise<string | Uint8Array> {
  const { tag, attributes, widths, theme, language, page } = job;
  const request: RenderRequest = { tag, documents, attributes, theme, language, ...(widths && { widths }) };
  const words = renderWordsOf(language);
  if (job.format === "html") {
    const { html, hashes } = await renderPage(request, page);
    if (hashes.length > 0) terminal.err(`${words.policy(hashes.join(" "))}\n`);
    return html;
  }
  const { content, asTable } = await pictureOf(job, request);
  if (asTable) terminal.err(`${words.asTable(tag)}\n`);
  return content;
}

function pictureOf({ format, scale, font }: RenderJob, request: RenderRequest): Promise<{ readonly content: string | Uint8Array; readonly asTable: boolean }> {
  const letters = font === undefined ? {} : { font };
  if (format === "png") return renderPng(request, { scale, ...letters });
  return format === "pdf" ? renderPdf(request, letters) : renderSvg(request);
}

function documentsOf({ files, language }: RenderJob, terminal: Terminal): readonly string[] | undefined {
  const texts: string[] = [];
  for (const file of files) {
    try {
      if (statSync(file).size > MAX_BYTES) throw new RangeError(`> ${MAX_BYTES} bytes`);
      texts.push(readFileSync(file, "utf8"));
    } catch (error) {
      terminal.err(`${harmless(wordsOf(language).unreadable(file, reasonOf(error)))}\n`);
      return undefined;
    }
  }
  return texts;
}

function write({ output, language }: RenderJob, content: string | Uint8Array, terminal: Terminal): ExitCode {
  try {
    writeFileSync(output, content);
    return end(wordsOf(language).written(output), EXIT.ok, terminal);
  } catch (error) {
    return end(wordsOf(language).unwritable(output, reasonOf(error)), EXIT.usage, terminal);
  }
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
