/** A data table as plain HTML: text only, no classes, no styles. */
import { escapeXml } from "../exporter/xml.js";
import type { DrawnCell, DrawnTable } from "./drawn.js";

export function tableHtml({ caption, head, body }: DrawnTable): string {
  const rows = (part: readonly (readonly DrawnCell[])[]): string => part.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n");
  return `<table>${caption === "" ? "" : `<caption>${escapeXml(caption)}</caption>`}\n${head.length > 0 ? `<thead>${rows(head)}</thead>\n` : ""}<tbody>\n${rows(body)}\n</tbody></table>`;
}

/** `align` is what systems keep that strip classes and styles. */
function cellHtml({ text, heading, columns, rows, number }: DrawnCell): string {
  const name = heading === "" ? "td" : "th";
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  return `<${name}${heading === "" ? "" : ` scope="${heading}"`}${spans}${number ? ' align="right"' : ""}>${escapeXml(text)}</${name}>`;
}
