/** The tables that an element shows, as rows of text: its data table, or its own. */
import type { DrawnCell, DrawnTable } from "../../poster/drawn.js";
import { placed } from "../../poster/placed.js";
import { tableOf } from "../../poster/read-words.js";
import { rootOf } from "./host.js";

/** Signs beside a figure (verdicts of the audit, folds, sorting) are no part of it. */
const SIGNS = "svg, sup, [aria-hidden=true]";

/** In the order of the page, those of parts inside included. */
export function tablesOf(host: Element): DrawnTable[] {
  const root = rootOf(host);
  const twin = root.querySelector("#twin");
  return tablesIn(twin ?? root);
}

function tablesIn(parent: ParentNode): DrawnTable[] {
  return Array.from(parent.children).flatMap((child) => {
    if (child.localName === "table") return [captioned(tableOf(child, SIGNS), child)];
    return child.shadowRoot === null ? tablesIn(child) : tablesOf(child);
  });
}

/** A grid has its name beside it, and as a label. */
function captioned(table: DrawnTable, element: Element): DrawnTable {
  return table.caption === "" ? { ...table, caption: element.getAttribute("aria-label") ?? "" } : table;
}

/** A table as lines of equally many cells. Headings of several rows become one, their labels joined by `/`; what spans stands where it begins. */
export function linesOfTable({ head, body }: DrawnTable): string[][] {
  const rows = placed([...head, ...body]);
  const count = Math.max(0, ...rows.flat().map(({ at, columns }) => at + columns));
  const heading = Array.from({ length: count }, (_, column) => labelOf(rows.slice(0, head.length).flat().filter(({ at, columns }) => at <= column && column < at + columns)));
  const lines = rows.slice(head.length).map((cells) => {
    const line = new Array<string>(count).fill("");
    for (const { at, text } of cells) line[at] = text;
    return line;
  });
  return head.length === 0 ? lines : [heading, ...lines];
}

function labelOf(cells: readonly DrawnCell[]): string {
  return cells.map(({ text }) => text).filter((text) => text !== "").join("/");
}
