/** `budget-elements export FILE.json --to FORMAT`: a budget document in, tables for people or facts for machines out. */
import { writeFileSync } from "node:fs";
import { factsCsv, factsParquet, packageArchive, safeFileName, tableKeys, toCsv, toFiscalDataPackage, toHtml, toXlsx } from "../exporter/index.js";
import { parseBudgetDocument, type BudgetDocument } from "../schema/index.js";
import { readCommandLine } from "./command-line.js";
import { documentText, overwritten } from "./document-file.js";
import { fileFor, isFolder, writeFolder, writePieces } from "./export-output.js";
import { exportWordsOf, type ExportWords } from "./export-words.js";
import { fileReason } from "./reason.js";
import { harmless, issueLine } from "./print.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

const OPTIONS = {
  to: { type: "string" },
  output: { type: "string", short: "o" },
  table: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const FORMATS = ["csv", "xlsx", "html", "fdp", "facts", "parquet"] as const;
type Format = (typeof FORMATS)[number];

interface Job {
  readonly files: readonly string[];
  readonly format: Format;
  readonly output: string | undefined;
  readonly table: string | undefined;
  readonly language: Language;
}

/** Arguments after `export`. Never throws. */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const job = jobOf(args, terminal);
  if (typeof job === "number") return job;
  const reader = new Reader(job, terminal);
  try {
    if (job.format === "facts" || job.format === "parquet") await exportFacts(job, reader, terminal);
    else exportOne(job, reader, terminal);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    const words = exportWordsOf(job.language);
    terminal.err(`${error instanceof Refusal ? error.message : missing ? words.missingWriter : harmless(wordsOf(job.language).unwritable(job.output ?? "-", fileReason(error, job.language)))}\n`);
    return EXIT.usage;
  }
  return reader.code;
}

/** A wrong request, worded for people. */
class Refusal extends Error {}

function jobOf(args: readonly string[], terminal: Terminal): Job | ExitCode {
  const line = readCommandLine(args, OPTIONS, terminal);
  if (line.wrong !== undefined) return refuse(line.wrong, line.language, terminal);
  const { values, files, language: lang } = line;
  const { to, output, table } = values;
  const words = exportWordsOf(lang);
  if (values.help === true) {
    terminal.out(words.help);
    return EXIT.ok;
  }
  const format = FORMATS.find((name) => name === to);
  if (files.length === 0) return refuse(wordsOf(lang).missingFile, lang, terminal);
  if (format === undefined) return refuse(to === undefined ? words.missingFormat : words.unknownFormat(to), lang, terminal);
  if (files.length > 1 && format !== "facts" && format !== "parquet") return refuse(wordsOf(lang).tooManyFiles, lang, terminal);
  const over = overwritten(output, files);
  if (over !== undefined) return refuse(wordsOf(lang).overInput(over), lang, terminal);
  if (table !== undefined && format !== "csv") return refuse(words.tableOnlyCsv, lang, terminal);
  return { files, format, output, table, language: lang };
}

function refuse(message: string, language: Language, terminal: Terminal): ExitCode {
  terminal.err(`${harmless(message)}\n${wordsOf(language).seeHelp("budget-elements export")}\n`);
  return EXIT.usage;
}

/** Reads documents one by one, reports their issues and remembers the worst outcome. */
class Reader {
  code: ExitCode = EXIT.ok;
  read = 0;

  constructor(
    private readonly job: Job,
    private readonly terminal: Terminal,
  ) {}

  *documents(): Generator<BudgetDocument, void, undefined> {
    for (const file of this.job.files) {
      const document = this.document(file);
      if (document === undefined) continue;
      this.read++;
      yield document;
    }
  }

  private document(file: string): BudgetDocument | undefined {
    const words = wordsOf(this.job.language);
    const many = this.job.files.length > 1;
    const text = documentText(file, this.job.language, this.terminal);
    if (text === undefined) {
      this.code = many ? EXIT.problems : EXIT.usage;
      return undefined;
    }
    const { document, issues } = parseBudgetDocument(text);
    const errors = issues.filter(({ severity }) => severity === "error");
    for (const issue of errors) this.terminal.err(`${many ? `${harmless(file)}: ` : ""}${issueLine(issue, words, this.job.language)}\n`);
    if (errors.length > 0 || document === undefined) this.code = EXIT.problems;
    return document;
  }
}

async function exportFacts({ files, format, output, language }: Job, reader: Reader, terminal: Terminal): Promise<void> {
  const say = (text: string): void => terminal.err(`${harmless(text)}\n`);
  const documents = begun(reader.documents());
  // Facts of no document would take the place of a file that may hold some.
  if (documents !== undefined) {
    const file = format === "facts" && output === undefined ? undefined : fileFor(output, format === "facts" ? "facts.csv" : "facts.parquet");
    if (file === undefined) for (const piece of factsCsv(documents)) terminal.out(piece);
    else if (format === "parquet") writeFileSync(file, await factsParquet(documents));
    else writePieces(file, factsCsv(documents));
    if (file !== undefined) say(wordsOf(language).written(file));
  }
  if (files.length > 1) say(exportWordsOf(language).documents(reader.read, files.length));
}

/** The same, its first already taken; `undefined` where there is none. */
function begun<T>(all: Generator<T, void, undefined>): Iterable<T> | undefined {
  const first = all.next();
  if (first.done === true) return undefined;
  const { value } = first;
  return (function* () {
    yield value;
    yield* all;
  })();
}

function exportOne(job: Job, reader: Reader, terminal: Terminal): void {
  const [document] = reader.documents();
  if (document === undefined) return;
  const { format, output, language } = job;
  const write = (file: string, content: string | Uint8Array): void => {
    writeFileSync(file, content);
    terminal.err(`${harmless(wordsOf(language).written(file))}\n`);
  };
  if (format === "xlsx") write(fileFor(output, safeFileName(document, "xlsx")), toXlsx(document));
  else if (format === "csv") exportCsv(document, job, exportWordsOf(language), terminal, write);
  else if (format === "html" && output === undefined) terminal.out(toHtml(document));
  else if (format === "html") write(fileFor(output, safeFileName(document, "html")), toHtml(document));
  else if (output === undefined || /\.zip$/i.test(output)) write(output ?? safeFileName(document, "zip"), packageArchive(document));
  else exportFolder(output, toFiscalDataPackage(document), language, terminal);
}

function exportCsv(document: BudgetDocument, { output, table, language }: Job, words: ExportWords, terminal: Terminal, write: (file: string, text: string) => void): void {
  const keys = tableKeys(document);
  if (table !== undefined) {
    if (!keys.includes(table)) throw new Refusal(words.unknownTable(harmless(table), harmless(keys.join(" "))));
    const csv = toCsv(document, table);
    if (output === undefined) terminal.out(csv);
    else write(fileFor(output, safeFileName(document, "csv", table)), csv);
  } else if (output === undefined || (/\.csv$/i.test(output) && !isFolder(output))) throw new Refusal(words.missingTable(harmless(keys.join(" ")))); // a folder of that name is nobody's wish
  else exportFolder(output, new Map(keys.map((key) => [safeFileName(document, "csv", key), toCsv(document, key)])), language, terminal);
}

function exportFolder(folder: string, files: ReadonlyMap<string, string>, language: Language, terminal: Terminal): void {
  writeFolder(folder, files);
  terminal.err(`${harmless(exportWordsOf(language).written(isFolder(folder) ? folder : "-", files.size))}\n`);
}
