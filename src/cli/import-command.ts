/** `budget-elements import FILE`: a disclosed file in, the budget document on standard output or in a file, the report on stderr. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { importDisclosure, MAX_FILE_SIZE, type GivenFacts } from "../importer/index.js";
import { issueLine, issueSummary, reportLines } from "./print.js";
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
  const bytes = readInput(file, words, line);
  if (bytes === undefined) return EXIT.usage;
  const onProgress = bytes.length >= LONG_FILE ? progressOn(terminal, words) : undefined;
  const { document, issues, report } = await importDisclosure(bytes, { ...given, fileName: file, ...(onProgress && { onProgress }) });
  for (const text of reportLines(report, words, language)) line(text);
  for (const issue of issues) line(issueLine(issue, words, language));
  line(issueSummary(issues, words));
  if (document === undefined) return report.format === "unknown" ? EXIT.usage : EXIT.problems;
  const json = `${JSON.stringify(document, null, 2)}\n`;
  if (output === undefined) terminal.out(json);
  else if (!writeOutput(output, json, words, line)) return EXIT.usage;
  return issues.some((issue) => issue.severity === "error") ? EXIT.problems : EXIT.ok;
}

function readInput(file: string, words: Words, line: (text: string) => void): Uint8Array | undefined {
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_SIZE) line(words.unreadable(file, `${size} > ${MAX_FILE_SIZE} bytes`));
    else return readFileSync(file);
  } catch (error) {
    line(words.unreadable(file, reasonOf(error)));
  }
  return undefined;
}

function writeOutput(output: string, json: string, words: Words, line: (text: string) => void): boolean {
  try {
    writeFileSync(output, json);
    line(words.written(output));
    return true;
  } catch (error) {
    line(words.unwritable(output, reasonOf(error)));
    return false;
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
