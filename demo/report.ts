/** What the importer read of a file and what it did not, as text on the page. */
import type { ImportResult } from "../src/importer/index.js";

const WORDS = {
  zh: { read: (count: number, rows: number) => `读出 ${count} 张表、${rows} 行。`, kept: "原样保留、未识别的表：", failed: "未能读取。" },
  en: { read: (count: number, rows: number) => `${count} tables and ${rows} rows were read.`, kept: "Tables kept as they stand, not recognised:", failed: "The file could not be read." },
} as const;

export function showReport(place: HTMLElement, name: string, { document, issues, report }: ImportResult, lang: "zh" | "en"): void {
  const words = WORDS[lang];
  const unread = (outcome: string): boolean => outcome === "kept" || outcome === "dropped";
  const read = report.tables.filter(({ outcome }) => !unread(outcome));
  const kept = report.tables.filter(({ outcome }) => unread(outcome));
  const rows = read.reduce((sum, table) => sum + table.rows, 0);
  const parts: Node[] = [line("strong", name), text(" "), text(document ? words.read(read.length, rows) : words.failed)];
  const problems = issues.filter(({ severity }) => severity !== "info");
  if (problems.length > 0) parts.push(list(problems.map((found) => [found.message[lang], found.hint?.[lang], found.path].filter(Boolean).join(" ")), "fault"));
  if (kept.length > 0) parts.push(line("p", words.kept), list(kept.map(({ title }) => title || "—"), "kept"));
  place.replaceChildren(...parts);
}

function text(content: string): Text {
  return document.createTextNode(content);
}

function line(tag: "strong" | "p", content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

function list(items: readonly string[], className: string): HTMLElement {
  const element = document.createElement("ul");
  element.className = className;
  element.replaceChildren(...items.map((item) => {
    const entry = document.createElement("li");
    entry.textContent = item;
    return entry;
  }));
  return element;
}
