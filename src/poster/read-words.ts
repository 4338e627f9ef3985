/** Reads what an element says in words: heading, source, notes, and its tables and lines, from what it drew. */
import type { DrawnCell, DrawnHeading, DrawnPiece, DrawnTable, DrawnWords } from "./drawn.js";

/** Lines that head what follows; in the latter two, the first child is the name. */
const NAMES = "h1, h2, h3, h4, h5, h6, summary, .title";
const HEADS = ".head, .heading";
/** A block of text is one line; what is inside it is part of it. */
const BLOCKS = `${NAMES}, p, li, dt, dd, legend`;
/** What is read elsewhere, or is there to be used. */
const NOT_READ = ".ruler, [role=status], style, script, slot, svg, .tools, .forms, .help, .foot, .files, nav, input, select, textarea, [part~=title], [part~=subtitle], [part~=note], .note";
const TWIN = "#twin";
/** What is heard is read, not the sign that is seen beside it: both would say the same twice. */
const SILENT = "svg, style, script, [aria-hidden=true]";
/** Begin and end a line of their own within a cell. */
const LINES = ".below, br, details, summary, sup";
/** Controls that say nothing of the data; others, such as the rows of a legend, are read as the text that they are. */
const SERVED = ".forms, span.fold, .foot button, .tools button, .turn, .more, .link, .csv, input, select, textarea";

/** Is it of use only with a script? */
export function isServed(element: Element): boolean {
  return element.matches(SERVED) || (element.localName === "label" && element.querySelector("input, select, textarea") !== null);
}

export function readWords(root: ShadowRoot): DrawnWords {
  const head = headOf(root);
  return { ...head, body: bodyOf(root).map((piece) => unsaid(piece, [head.title, head.subtitle])).filter((piece) => piece !== "") };
}

/** What a piece says that has not been said: of a heading that stands above, what is beside it. */
function unsaid(piece: DrawnPiece, before: readonly string[]): DrawnPiece {
  if (typeof piece === "string") return before.includes(piece) ? "" : piece;
  return "heading" in piece && before.includes(piece.heading) ? piece.beside : piece;
}

/** The text of a node; pieces that stand in elements of their own are kept apart. */
export function textOf(node: Node | null): string {
  return pieces(node, SILENT).flat().join(" ");
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
function bodyOf(root: ShadowRoot): DrawnPiece[] {
  const twin = root.querySelector(TWIN);
  if (twin !== null) return Array.from(twin.querySelectorAll("table"), (table) => tableOf(table));
  return Array.from(root.children).flatMap(walk);
}

/** A part of a report, with its own heading and notes. */
function partOf(root: ShadowRoot): DrawnPiece[] {
  const { title, subtitle, notes, source } = headOf(root);
  const heading: DrawnPiece[] = title === "" ? [subtitle] : [{ heading: title, beside: subtitle }];
  return [...heading, ...bodyOf(root), ...notes, source].filter((piece) => piece !== "");
}

function walk(element: Element): DrawnPiece[] {
  if (element.shadowRoot !== null) return partOf(element.shadowRoot);
  if (element.matches(NOT_READ) || element.matches(SILENT) || isServed(element)) return [];
  if (element.localName === "table") return [tableOf(element)];
  if (element.matches(`${NAMES}, ${HEADS}`)) return [headingOf(element)];
  const inner = Array.from(element.querySelectorAll("*"));
  if (!inner.some((each) => each.shadowRoot !== null || each.matches(`table, ${BLOCKS}`))) {
    const choices = Array.from(element.querySelectorAll("button[aria-pressed]"), textOf).filter((text) => text !== "");
    const line = choices.length > 1 ? choices.join(" · ") : textOf(element);
    return line === "" ? [] : [line];
  }
  return Array.from(element.children).flatMap(walk);
}

function headingOf(element: Element): DrawnHeading {
  if (element.matches(NAMES)) return { heading: textOf(element), beside: "" };
  const [name = "", ...beside] = Array.from(element.children, textOf);
  return { heading: name, beside: beside.filter((text) => text !== "").join(" · ") };
}

/** The texts of a node that stand apart, line by line. */
function pieces(node: Node | null, without: string): string[][] {
  const lines: string[][] = [[]];
  const add = (each: Node): void => {
    const element = each.nodeType === each.ELEMENT_NODE ? (each as Element) : undefined;
    if (element && (element.matches(without) || isServed(element))) return;
    const breaks = element?.matches(LINES) === true;
    if (breaks) lines.push([]);
    if (each.nodeType === each.TEXT_NODE || (element && isSentence(element))) {
      const text = (each.textContent ?? "").replace(/\s+/g, " ").trim();
      if (text !== "") lines[lines.length - 1]?.push(text);
    } else each.childNodes.forEach(add);
    if (breaks) lines.push([]);
  };
  if (node !== null) add(node);
  return lines.filter((line) => line.length > 0);
}

/** Does it hold figures to their units, and nothing else inside it (`sentence` in `figure.view.ts`)? */
function isSentence({ children }: Element): boolean {
  return children.length > 0 && Array.from(children).every((child) => child.className === "whole");
}

/** @param without a selector of what is no part of a cell's text */
export function tableOf(table: Element, without = SILENT): DrawnTable {
  const rows = (part: string): DrawnCell[][] => Array.from(table.querySelectorAll(part), (row) => Array.from(row.children, (cell) => cellOf(cell, without)));
  return { caption: textOf(table.querySelector("caption")), head: rows("thead > tr"), body: rows("tbody > tr, tfoot > tr").filter((row) => row.some(({ text }) => text !== "")) };
}

function cellOf(cell: Element, without: string): DrawnCell {
  const span = (name: string): number => Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1);
  const scope = cell.getAttribute("scope");
  const heading = cell.localName !== "th" ? "" : scope === "col" || scope === "row" || scope === "colgroup" || scope === "rowgroup" ? scope : "col";
  const lines = pieces(cell, without).map((line) => line.join(" "));
  return { text: lines.join(" "), lines, heading, columns: span("colspan"), rows: span("rowspan"), number: cell.matches(".number, .figure, .amount") };
}
