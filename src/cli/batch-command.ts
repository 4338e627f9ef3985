/** `budget-elements import DIR -o OUT --jobs N`: every file of a folder, one document each, one report for all. */
import { mkdirSync, readdirSync, statSync, writeFileSync, type Dirent } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { GivenFacts } from "../importer/index.js";
import type { BatchResult, BatchTask } from "./batch-file.js";
import { runBatch } from "./batch-pool.js";
import { batchWords, type BatchSummary } from "./batch-words.js";
import { fileReason } from "./reason.js";
import { harmless, issueLine } from "./print.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

export interface BatchArguments {
  readonly folder: string;
  readonly output: string;
  readonly jobs: number;
  readonly given: GivenFacts;
  readonly language: Language;
}

export const REPORT = "report.json";

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

export async function batchCommand({ folder, output, jobs, given, language }: BatchArguments, terminal: Terminal): Promise<ExitCode> {
  const words = batchWords(language);
  const results: BatchResult[] = [];
  try {
    mkdirSync(output, { recursive: true });
    const tasks = filesOf(folder, output).map((name): BatchTask => ({ name, input: join(folder, name), output: join(output, `${name}.json`), given }));
    if (tasks.length === 0) return say(terminal, words.noFiles(folder), EXIT.usage);
    const show = progressBar(tasks.length, terminal);
    await runBatch(tasks, jobs, (result) => show(results.push(result)));
    results.sort((a, b) => (a.name < b.name ? -1 : 1));
    const summary = summaryOf(results);
    writeFileSync(join(output, REPORT), `${JSON.stringify({ summary, files: results }, null, 2)}\n`);
    for (const result of results) for (const line of linesOf(result, language)) terminal.err(`${line}\n`);
    terminal.err(`${words.summary(summary)}\n${harmless(wordsOf(language).written(join(output, REPORT)))}\n`);
    return summary.failed > 0 || summary.withErrors > 0 ? EXIT.problems : EXIT.ok;
  } catch (error) {
    return say(terminal, wordsOf(language).unwritable(output, fileReason(error, language)), EXIT.usage);
  }
}

function say(terminal: Terminal, text: string, code: ExitCode): ExitCode {
  terminal.err(`${harmless(text)}\n`);
  return code;
}

/** Or a link to one. */
function isFile(entry: Dirent): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() === true);
}

/** Files below the folder in a fixed order; hidden ones, locks of office programs, JSON and the output itself are none of the batch. */
function filesOf(folder: string, output: string): string[] {
  const own = resolve(output) + sep;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => isFile(entry) && !/^[.~]|\.json$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !resolve(path).startsWith(own))
    .map((path) => relative(folder, path).split(sep).join("/"))
    .sort();
}

function summaryOf(results: readonly BatchResult[]): BatchSummary {
  const count = (fits: (result: BatchResult) => boolean): number => results.filter(fits).length;
  return {
    files: results.length,
    imported: count(({ outcome }) => outcome === "imported"),
    failed: count(({ outcome }) => outcome === "failed"),
    withErrors: count(({ outcome, issues }) => outcome === "imported" && issues.some(({ severity }) => severity === "error")),
    withAuditErrors: count(({ audit }) => (audit["error"] ?? 0) > 0),
  };
}

/** People read what needs them: failures and warnings. The rest stands in the report. */
function linesOf(result: BatchResult, language: Language): string[] {
  const words = batchWords(language);
  const serious = result.issues.filter(({ severity }) => severity !== "info");
  const audited = result.audit["error"] ?? 0;
  if (serious.length === 0 && audited === 0) return [];
  const head = `${result.name} · ${words.outcome[result.outcome]} · ${words.tables(Object.keys(result.tables).length, result.kept)}${audited > 0 ? ` · ${words.audited(audited)}` : ""}`;
  return [harmless(head), ...serious.map((issue) => `  ${issueLine(issue, wordsOf(language), language)}`)];
}

const WIDTH = 30;

/** A bar that is written over on a terminal; ten per cent steps in a log. */
function progressBar(total: number, terminal: Terminal): (done: number) => void {
  let shown = 0;
  return (done) => {
    const share = done / total;
    if (terminal.interactive) {
      const filled = Math.round(share * WIDTH);
      terminal.err(`\r[${"#".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${done}/${total}${done === total ? "\n" : ""}`);
    } else if (Math.floor(share * 10) > shown) {
      shown = Math.floor(share * 10);
      terminal.err(`${done}/${total}\n`);
    }
  };
}
