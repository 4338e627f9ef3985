/** The document as one plain web page: a table with caption, heading and scopes for each table of the form; no script. */
import type { BudgetDocument } from "../schema/definition.js";
import { documentSheets } from "./document-sheets.js";
import type { Sheet, SheetCell, SheetRow } from "./sheet.js";
import { escapeXml } from "./xml.js";

const STYLE = `body{font:16px/1.5 sans-serif;margin:1rem;max-width:100%}table{border-collapse:collapse;margin:1.5rem 0 .5rem}\
caption{font-weight:bold;font-size:1.25rem;padding:.5rem}th,td{border:1px solid;padding:.25rem .5rem;text-align:left}\
thead th{text-align:center}td.figure{text-align:right;font-variant-numeric:tabular-nums}`;

/** The whole page. Amounts stand as printed, blank cells are empty, words in place of a number stay words. */
export function toHtml(document: BudgetDocument): string {
  const { entity, year, kind } = document;
  const title = document.source?.title ?? `${entity.name}${year}年${kind === "budget" ? "预算" : "决算"}`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
${documentSheets(document, { flat: false }).map(tableHtml).join("\n")}
</body>
</html>
`;
}

function tableHtml({ title, captions, head, body, notes, width }: Sheet): string {
  const lines = [
    ...captions.map((text) => `<p>${escapeXml(text)}</p>`),
    "<table>",
    `<caption>${escapeXml(title)}</caption>`,
    ...(head.length > 0 ? [`<thead>\n${head.map((row) => rowHtml(row, width)).join("\n")}\n</thead>`] : []),
    `<tbody>\n${body.map((row) => rowHtml(row, width)).join("\n")}\n</tbody>`,
    "</table>",
    ...notes.map((text) => `<p>${escapeXml(text)}</p>`),
  ];
  return lines.join("\n");
}

/** A row without cells keeps its place, and a place without a cell between others gets an empty one. */
function rowHtml(row: SheetRow, width: number): string {
  const cells = [...row].sort((a, b) => a.at - b.at);
  // In a heading, places without a cell are covered by cells above.
  if (row.some(({ kind }) => kind === "heading")) return `<tr>${cells.map(cellHtml).join("")}</tr>`;
  const filled: string[] = [];
  let at = 0;
  for (const cell of cells) {
    for (; at < cell.at; at++) filled.push("<td></td>");
    filled.push(cellHtml(cell));
    at = cell.at + cell.columns;
  }
  for (; at < width; at++) filled.push("<td></td>");
  return `<tr>${filled.join("")}</tr>`;
}

function cellHtml({ kind, text, columns, rows }: SheetCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const content = escapeXml(text).replace(/\r\n|[\r\n]/g, "<br>");
  if (kind === "heading") return `<th scope="${columns > 1 ? "colgroup" : "col"}"${spans}>${content}</th>`;
  if (kind === "name") return `<th scope="row"${spans}>${content}</th>`;
  return `<td${kind === "figure" || kind === "state" ? ' class="figure"' : ""}${spans}>${content}</td>`;
}
