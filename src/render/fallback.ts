/**
 * What stands inside the tag: heading, tables and source as plain HTML, for readers and systems that know no shadow roots.
 * Text only, with the words and figures of the picture.
 */
import { escapeXml } from "../exporter/xml.js";
import type { DrawnWords } from "../poster/drawn.js";
import { tableHtml } from "../poster/table-html.js";

export function fallbackHtml({ title, subtitle, source, notes, body }: DrawnWords): string {
  const heading = [title, subtitle].filter((text) => text !== "");
  return [
    ...heading.map((text, at) => (at === 0 ? `<p><strong>${escapeXml(text)}</strong></p>` : `<p>${escapeXml(text)}</p>`)),
    ...body.map((piece) => (typeof piece === "string" ? `<p>${escapeXml(piece)}</p>` : tableHtml(piece))),
    ...[...notes, source].filter((text) => text !== "").map((text) => `<p><small>${escapeXml(text)}</small></p>`),
    "",
  ].join("\n");
}
