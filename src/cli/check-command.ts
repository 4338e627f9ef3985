/** `budget-elements check FILE.json`: the issues of a budget document. */
import { readFileSync, statSync } from "node:fs";
import { budgetTree } from "../model/tree.js";
import { MAX_JSON_LENGTH, parseBudgetDocument, type BudgetDocument, type Issue } from "../schema/index.js";
import { reasonOf } from "./import-command.js";
import { harmless, issueLine, issueSummary } from "./print.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

export interface CheckArguments {
  readonly file: string;
  readonly json: boolean;
  readonly language: Language;
}

/** Longest UTF-8 form of a text that may still be parsed. */
const MAX_BYTES = MAX_JSON_LENGTH * 3;

export function checkCommand({ file, json, language }: CheckArguments, terminal: Terminal): ExitCode {
  const words = wordsOf(language);
  let text: string;
  try {
    if (statSync(file).size > MAX_BYTES) throw new RangeError(`> ${MAX_BYTES} bytes`);
    text = readFileSync(file, "utf8");
  } catch (error) {
    terminal.err(`${words.unreadable(file, reasonOf(error))}\n`);
    return EXIT.usage;
  }
  const { document, issues: found } = parseBudgetDocument(text);
  const issues = document === undefined ? found : [...found, ...treeIssues(document)];
  const failed = document === undefined || issues.some((issue) => issue.severity === "error");
  if (json) terminal.out(`${JSON.stringify({ valid: !failed, ...(document && summaryOf(document)), issues }, null, 2)}\n`);
  else {
    const lines = issues.map((issue) => issueLine(issue, words, language));
    const head = document === undefined ? words.noDocument : words.valid(document.entity.name, document.year, Object.keys(document.tables).length);
    terminal.out([...lines, harmless(head), issueSummary(issues, words), ""].join("\n"));
  }
  return failed ? EXIT.problems : EXIT.ok;
}

/** Codes that are unknown or stand twice show only when the rows become trees. */
function treeIssues(document: BudgetDocument): Issue[] {
  return (["function", "economic"] as const).flatMap((classification) => budgetTree(document, classification)?.issues ?? []);
}

function summaryOf(document: BudgetDocument): object {
  const tables = Object.entries(document.tables).map(([key, table]) => ({
    key,
    title: table.title,
    unit: table.unit,
    rows: (table.rows?.length ?? 0) + (table.sides?.income.rows.length ?? 0) + (table.sides?.expenditure.rows.length ?? 0),
  }));
  return { kind: document.kind, year: document.year, entity: document.entity.name, tables };
}
