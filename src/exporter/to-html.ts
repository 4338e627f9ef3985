/** The document as one plain web page: a table with caption, heading and scopes for each table of the form; no script. */
import type { BudgetDocument } from "../schema/definition.js";
import { documentSheets } from "./document-sheets.js";
import { cellAt, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
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
  const rows = filledRows([...head, ...body], width).map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`);
  const lines = [
    ...captions.map((text) => `<p>${escapeXml(text)}</p>`),
    "<table>",
    `<caption>${escapeXml(title)}</caption>`,
    ...(head.length > 0 ? [`<thead>\n${rows.slice(0, head.length).join("\n")}\n</thead>`] : []),
    `<tbody>\n${rows.slice(head.length).join("\n")}\n</tbody>`,
    "</table>",
    ...notes.map((text) => `<p>${escapeXml(text)}</p>`),
  ];
  return lines.join("\n");
}

/** Every place of the grid that no cell stands on or reaches over gets an empty one, so that columns keep their places. */
function filledRows(rows: readonly SheetRow[], width: number): SheetCell[][] {
  const coveredTo = new Array<number>(width).fill(0);
  return rows.map((row, line) => {
    const cells = new Map(row.map((cell) => [cell.at, cell]));
    const filled: SheetCell[] = [];
    for (let at = 0; at < width; ) {
      const cell = cells.get(at) ?? cellAt(at, "", "blank");
      if ((coveredTo[at] ?? 0) > line) {
        at++;
        continue;
      }
      filled.push(cell);
      coveredTo.fill(line + cell.rows, at, at + cell.columns);
      at += cell.columns;
    }
    return filled;
  });
}

function cellHtml({ kind, text, columns, rows }: SheetCell): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  const content = escapeXml(text).replace(/\r\n|[\r\n]/g, "<br>");
  if (kind === "heading") return `<th scope="${columns > 1 ? "colgroup" : "col"}"${spans}>${content}</th>`;
  if (kind === "name") return `<th scope="row"${spans}>${content}</th>`;
  return `<td${kind === "figure" || kind === "state" ? ' class="figure"' : ""}${spans}>${content}</td>`;
}
