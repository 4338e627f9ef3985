/** Reads what an element says in words: heading, source, notes and tables, from what it drew. */
import type { DrawnCell, DrawnTable, DrawnWords } from "./task.js";

/** A block of text is one line; what is inside it is part of it. */
const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, caption, summary, legend";
const NOT_READ = ".ruler, [role=status], style, .tools";

export function readWords(root: ShadowRoot): DrawnWords {
  const text = (selector: string): string => textOf(root.querySelector(selector));
  return {
    title: text("[part~=title], .title"),
    subtitle: text("[part~=subtitle], .subtitle"),
    source: text(".foot > span, .foot > p"),
    notes: Array.from(root.querySelectorAll("[part~=note], .note"), textOf).filter((line) => line !== ""),
    tables: allIn(root, "table").map(tableOf),
    lines: linesOf(root),
  };
}

export function textOf(node: Node | null): string {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Matches in a root and in the roots within it, in order. */
function allIn(root: ShadowRoot, selector: string): Element[] {
  return Array.from(root.querySelectorAll("*")).flatMap((element) => [...(element.matches(selector) ? [element] : []), ...(element.shadowRoot ? allIn(element.shadowRoot, selector) : [])]);
}

function linesOf(root: ShadowRoot): string[] {
  const blocks = allIn(root, BLOCKS).filter((block) => block.closest(NOT_READ) === null && block.querySelector(BLOCKS) === null);
  const lines = blocks.map(textOf).filter((line) => line !== "");
  if (lines.length > 0) return lines;
  const rest = Array.from(root.children).filter((child) => !child.matches(NOT_READ)).map(textOf).join(" ").trim();
  return rest === "" ? [] : [rest];
}

function tableOf(table: Element): DrawnTable {
  const rows = (part: string): DrawnCell[][] => Array.from(table.querySelectorAll(part), (row) => Array.from(row.children, cellOf));
  const head = rows("thead > tr");
  return { caption: textOf(table.querySelector("caption")), head, body: rows("tbody > tr, tfoot > tr").filter((row) => row.some(({ text }) => text !== "")) };
}

function cellOf(cell: Element): DrawnCell {
  const scope = cell.getAttribute("scope");
  const heading = cell.localName !== "th" ? "" : scope === "col" || scope === "row" || scope === "colgroup" || scope === "rowgroup" ? scope : "col";
  const span = (name: string): number => Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1);
  return { text: textOf(cell), heading, columns: span("colspan"), rows: span("rowspan"), number: cell.matches(".number, .figure, .amount") };
}
