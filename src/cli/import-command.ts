/** `budget-elements import FILE`: a disclosed file in, the budget document on standard output or in a file, the report on stderr. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { importDisclosure, MAX_FILE_SIZE, type GivenFacts } from "../importer/index.js";
import { overwritten } from "./document-file.js";
import { harmless, issueLine, issueSummary, reportLines } from "./print.js";
import { fileReason } from "./reason.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf, type Words } from "./words.js";

export interface ImportArguments {
  readonly file: string;
  readonly output?: string | undefined;
  readonly given: GivenFacts;
  readonly language: Language;
}

/** Files from this size on show their progress. */
const LONG_FILE = 2 * 1024 * 1024;

export async function importCommand({ file, output, given, language }: ImportArguments, terminal: Terminal): Promise<ExitCode> {
  const words = wordsOf(language);
  const line = (text: string): void => terminal.err(`${text}\n`);
  if (overwritten(output, [file]) !== undefined) {
    line(harmless(words.overInput(file)));
    return EXIT.usage;
  }
  const bytes = readInput(file, language, line);
  if (bytes === undefined) return EXIT.usage;
  const onProgress = bytes.length >= LONG_FILE ? progressOn(terminal, words) : undefined;
  const { document, issues, report } = await importDisclosure(bytes, { ...given, fileName: file, ...(onProgress && { onProgress }) });
  for (const text of reportLines(report, words, language)) line(text);
  for (const issue of issues) line(issueLine(issue, words, language));
  line(issueSummary(issues, words));
  if (document === undefined) return report.format === "unknown" ? EXIT.usage : EXIT.problems;
  const json = `${JSON.stringify(document, null, 2)}\n`;
  if (output === undefined) terminal.out(json);
  else if (!writeOutput(output, json, language, line)) return EXIT.usage;
  return issues.some((issue) => issue.severity === "error") ? EXIT.problems : EXIT.ok;
}

function readInput(file: string, language: Language, line: (text: string) => void): Uint8Array | undefined {
  const words = wordsOf(language);
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_SIZE) line(harmless(words.unreadable(file, `${size} > ${MAX_FILE_SIZE} bytes`)));
    else return readFileSync(file);
  } catch (error) {
    line(harmless(words.unreadable(file, fileReason(error, language))));
  }
  return undefined;
}

function writeOutput(output: string, json: string, language: Language, line: (text: string) => void): boolean {
  const words = wordsOf(language);
  try {
    writeFileSync(output, json);
    line(harmless(words.written(output)));
    return true;
  } catch (error) {
    line(harmless(words.unwritable(output, fileReason(error, language))));
    return false;
  }
}

/** One line that is written over on a terminal; ten per cent steps in a log. */
function progressOn(terminal: Terminal, words: Words): (share: number) => void {
  const step = terminal.interactive ? 1 : 10;
  let shown = -1;
  return (share) => {
    const percent = Math.floor((share * 100) / step) * step;
    if (percent <= shown) return;
    shown = percent;
    terminal.err(terminal.interactive ? `\r${words.reading(percent)}${percent >= 100 ? "\n" : ""}` : `${words.reading(percent)}\n`);
  };
}
