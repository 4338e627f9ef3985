/**
 * What stands inside the tag: heading, tables and source as plain HTML, for readers and systems that know no shadow roots.
 * Text only, with the words and figures of the picture.
 */
import { escapeXml } from "../exporter/xml.js";
import type { DrawnCell, DrawnTable, DrawnWords } from "./task.js";

export function fallbackHtml({ title, subtitle, source, notes, body }: DrawnWords): string {
  const heading = [title, subtitle].filter((text) => text !== "");
  return [
    ...heading.map((text, at) => (at === 0 ? `<p><strong>${escapeXml(text)}</strong></p>` : `<p>${escapeXml(text)}</p>`)),
    ...body.map((piece) => (typeof piece === "string" ? `<p>${escapeXml(piece)}</p>` : tableHtml(piece))),
    ...[...notes, source].filter((text) => text !== "").map((text) => `<p><small>${escapeXml(text)}</small></p>`),
    "",
  ].join("\n");
}

function tableHtml({ caption, head, body }: DrawnTable): string {
  const rows = (part: readonly (readonly DrawnCell[])[]): string => part.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n");
  return `<table>${caption === "" ? "" : `<caption>${escapeXml(caption)}</caption>`}\n${head.length > 0 ? `<thead>${rows(head)}</thead>\n` : ""}<tbody>\n${rows(body)}\n</tbody></table>`;
}

/** `align` is what systems keep that strip classes and styles. */
function cellHtml({ text, heading, columns, rows, number }: DrawnCell): string {
  const name = heading === "" ? "td" : "th";
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  return `<${name}${heading === "" ? "" : ` scope="${heading}"`}${spans}${number ? ' align="right"' : ""}>${escapeXml(text)}</${name}>`;
}
