/** `budget-elements check FILE.json`: the issues of a budget document, and whether its figures agree. */
import { auditDocument } from "../model/audit/index.js";
import { budgetTree } from "../model/tree.js";
import { parseBudgetDocument, type BudgetDocument, type Issue } from "../schema/index.js";
import { auditJson, auditLines } from "./check-audit.js";
import { documentText } from "./document-file.js";
import { harmless, issueLine, issueSummary } from "./print.js";
import { EXIT, type ExitCode, type Language, type Terminal } from "./terminal.js";
import { wordsOf } from "./words.js";

export interface CheckArguments {
  readonly file: string;
  readonly json: boolean;
  /** List the identities that hold exactly, too. */
  readonly all: boolean;
  readonly language: Language;
}

export function checkCommand({ file, json, all, language }: CheckArguments, terminal: Terminal): ExitCode {
  const words = wordsOf(language);
  const text = documentText(file, language, terminal);
  if (text === undefined) return EXIT.usage;
  const { document, issues: found } = parseBudgetDocument(text);
  const issues = document === undefined ? found : [...found, ...treeIssues(document)];
  const valid = document !== undefined && !issues.some((issue) => issue.severity === "error");
  const audit = document && auditDocument(document, { exact: all });
  const agrees = audit === undefined || audit.summary.error === 0;
  if (json) terminal.out(`${JSON.stringify({ valid, agrees, ...(document && summaryOf(document)), issues, ...(audit && { audit: auditJson(audit) }) }, null, 2)}\n`);
  else {
    const lines = issues.map((issue) => issueLine(issue, words, language));
    const head = document === undefined ? words.noDocument : words.valid(document.entity.name, document.year, Object.keys(document.tables).length);
    const checked = audit === undefined ? [] : auditLines(audit, language);
    terminal.out([...lines, harmless(head), issueSummary(issues, words), ...checked, ""].join("\n"));
  }
  return valid && agrees ? EXIT.ok : EXIT.problems;
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
