/** Issues and reports as lines for people. Foreign text is shown without control characters, so that a label cannot drive the terminal. */
import type { ImportReport, TableReport } from "../importer/index.js";
import type { Issue } from "../schema/index.js";
import type { Language } from "./terminal.js";
import type { Words } from "./words.js";

// eslint-disable-next-line no-control-regex -- control characters and bidi marks are what must not reach the terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function harmless(text: string): string {
  return text.replace(CONTROLS, " ");
}

export function issueLine(issue: Issue, words: Words, language: Language): string {
  const place = issue.path === "" ? "" : `${issue.path}: `;
  const hint = issue.hint === undefined ? "" : `  → ${issue.hint[language]}`;
  return harmless(`${words.severity[issue.severity]} ${place}${issue.message[language]}${hint}`);
}

export function issueSummary(issues: readonly Issue[], words: Words): string {
  const count = (severity: Issue["severity"]): number => issues.filter((issue) => issue.severity === severity).length;
  return words.summary(count("error"), count("warning"), count("info"));
}

export function reportLines(report: ImportReport, words: Words, language: Language): string[] {
  return [...report.tables.flatMap((table) => tableLines(table, words, language)), words.cells(report.cells), words.paragraphs(report.paragraphs.unused, report.paragraphs.total)];
}

function tableLines(table: TableReport, words: Words, language: Language): string[] {
  const parts = [words.table([table.table, ...table.joined].join("+")), `“${table.title}”`, words.outcome[table.outcome], ...(table.key === undefined ? [] : [table.key]), words.rows(table.rows)];
  const first = table.reason === undefined ? parts : [...parts, table.reason[language]];
  const mapped = table.mapped.map((column) => column.key).join(" ");
  const unmapped = table.unmapped.map((column) => column.label).join(" · ");
  return [first.join(" · "), ...(mapped === "" ? [] : [`    ${words.columns(mapped)}`]), ...(unmapped === "" ? [] : [`    ${words.unmapped(unmapped)}`])].map(harmless);
}
