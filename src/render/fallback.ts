/**
 * What stands inside the tag: heading, tables and source as plain HTML, for readers and systems that know no shadow roots.
 * Text only, with the words and figures of the picture.
 */
import { escapeXml } from "../exporter/xml.js";
import type { DrawnPiece, DrawnWords } from "../poster/drawn.js";
import { isTable } from "../poster/joined.js";
import { tableHtml } from "../poster/table-html.js";

export function fallbackHtml({ title, subtitle, source, notes, body }: DrawnWords): string {
  const heading = [title, subtitle].filter((text) => text !== "");
  return [
    ...heading.map((text, at) => (at === 0 ? `<p><strong>${escapeXml(text)}</strong></p>` : `<p>${escapeXml(text)}</p>`)),
    ...body.map(pieceHtml),
    ...[...notes, source].filter((text) => text !== "").map((text) => `<p><small>${escapeXml(text)}</small></p>`),
    "",
  ].join("\n");
}

function pieceHtml(piece: DrawnPiece): string {
  if (typeof piece === "string") return `<p>${escapeXml(piece)}</p>`;
  if (isTable(piece)) return tableHtml(piece);
  return `<p><strong>${escapeXml(piece.heading)}</strong></p>${piece.beside === "" ? "" : `\n<p>${escapeXml(piece.beside)}</p>`}`;
}
