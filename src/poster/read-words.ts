/** Reads what an element says in words: heading, source, notes, and its tables and lines, from what it drew. */
import type { DrawnCell, DrawnTable, DrawnWords } from "./drawn.js";

/** A block of text is one line; what is inside it is part of it. */
const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, dt, dd, summary, legend";
/** What is read elsewhere, or is there to be used. */
const NOT_READ = ".ruler, [role=status], style, script, slot, svg, .tools, .forms, .foot, .files, nav, input, select, textarea, [part~=title], [part~=subtitle], [part~=note], .note";
const TWIN = "#twin";
const DRAWN = "svg, style, script";
/** Controls that say nothing of the data; others, such as the rows of a legend, are read as the text that they are. */
const SERVED = ".forms, .fold, .foot button, .tools button, .turn, .more, .link, .csv, input, select, textarea";

/** Is it of use only with a script? */
export function isServed(element: Element): boolean {
  return element.matches(SERVED) || (element.localName === "label" && element.querySelector("input, select, textarea") !== null);
}

export function readWords(root: ShadowRoot): DrawnWords {
  const head = headOf(root);
  return { ...head, body: bodyOf(root).filter((piece) => piece !== head.title && piece !== head.subtitle) };
}

/** The text of a node; pieces that stand in elements of their own are kept apart. */
export function textOf(node: Node | null): string {
  return pieces(node, DRAWN).join(" ");
}

function headOf(root: ShadowRoot): Omit<DrawnWords, "body"> {
  const text = (selector: string): string => (root.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();
  return {
    title: text("[part~=title], .title"),
    subtitle: text("[part~=subtitle], .subtitle"),
    source: text(".foot > span, .foot > p"),
    notes: Array.from(root.querySelectorAll("[part~=note], .note"), textOf).filter((line) => line !== ""),
  };
}

/** The data table says all that the picture says; where there is none, everything written is read in order. */
function bodyOf(root: ShadowRoot): (string | DrawnTable)[] {
  const twin = root.querySelector(TWIN);
  if (twin !== null) return Array.from(twin.querySelectorAll("table"), (table) => tableOf(table));
  return Array.from(root.children).flatMap(walk);
}

/** A part of a report, with its own heading and notes. */
function partOf(root: ShadowRoot): (string | DrawnTable)[] {
  const { title, subtitle, notes, source } = headOf(root);
  return [title, subtitle, ...bodyOf(root), ...notes, source].filter((piece) => piece !== "");
}

function walk(element: Element): (string | DrawnTable)[] {
  if (element.shadowRoot !== null) return partOf(element.shadowRoot);
  if (element.matches(NOT_READ) || isServed(element)) return [];
  if (element.localName === "table") return [tableOf(element)];
  const inner = Array.from(element.querySelectorAll("*"));
  if (!inner.some((each) => each.shadowRoot !== null || each.matches(`table, ${BLOCKS}`))) {
    const line = textOf(element);
    return line === "" ? [] : [line];
  }
  return Array.from(element.children).flatMap(walk);
}

function pieces(node: Node | null, without: string): string[] {
  if (node === null) return [];
  const element = node.nodeType === node.ELEMENT_NODE ? (node as Element) : undefined;
  if (element && (element.matches(without) || isServed(element))) return [];
  if (node.nodeType === node.TEXT_NODE || (element && isSentence(element))) {
    const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    return text === "" ? [] : [text];
  }
  return Array.from(node.childNodes).flatMap((child) => pieces(child, without));
}

/** Does it hold figures to their units, and nothing else inside it (`sentence` in `figure.view.ts`)? */
function isSentence({ children }: Element): boolean {
  return children.length > 0 && Array.from(children).every((child) => child.className === "whole");
}

/** @param without a selector of what is no part of a cell's text */
export function tableOf(table: Element, without = ""): DrawnTable {
  const cellOf = cellReader(without === "" ? DRAWN : `${DRAWN}, ${without}`);
  const rows = (part: string): DrawnCell[][] => Array.from(table.querySelectorAll(part), (row) => Array.from(row.children, cellOf));
  return { caption: textOf(table.querySelector("caption")), head: rows("thead > tr"), body: rows("tbody > tr, tfoot > tr").filter((row) => row.some(({ text }) => text !== "")) };
}

function cellReader(without: string): (cell: Element) => DrawnCell {
  const span = (cell: Element, name: string): number => Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1);
  return (cell) => {
    const scope = cell.getAttribute("scope");
    const heading = cell.localName !== "th" ? "" : scope === "col" || scope === "row" || scope === "colgroup" || scope === "rowgroup" ? scope : "col";
    return { text: pieces(cell, without).join(" "), heading, columns: span(cell, "colspan"), rows: span(cell, "rowspan"), number: cell.matches(".number, .figure, .amount") };
  };
}
