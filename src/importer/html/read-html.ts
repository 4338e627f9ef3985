/** A page: its text as paragraphs, its tables on their grids. A table around other tables only arranges the page. */
import { decodeText } from "../decode.js";
import { MAX_COLUMNS, type Block, type DisclosedFile, type GridCell } from "../disclosed-file.js";
import { ImportFault } from "../import-issue.js";
import { MAX_ROWS } from "../../schema/index.js";
import { parseHtml, type HtmlNode } from "./node.js";

const SKIPPED = new Set(["script", "style", "template", "noscript", "head", "iframe", "object", "svg", "select", "textarea"]);
const BLOCKS = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "main", "header", "footer", "center", "caption", "td", "th", "tr", "tbody", "thead", "tfoot", "table", "figure", "figcaption", "blockquote", "pre", "hr", "body"]);
/** Deepest nesting that is followed; browsers stop at 512. */
const MAX_DEPTH = 600;
/** How much of a page is looked through for its encoding. */
const HEAD = 2048;

export async function readHtml(text: string): Promise<DisclosedFile> {
  const page = new PageReader();
  page.read(await parseHtml(text), 0);
  return { blocks: page.end() };
}

/** The text of a page by the encoding it names (GBK, Big5 …); without one, or with a wrong one, by its bytes. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  if (named !== undefined && !/^utf-?8$|^gb/.test(named)) {
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes);
    } catch {
      return decodeText(bytes);
    }
  }
  return decodeText(bytes);
}

class PageReader {
  private readonly blocks: Block[] = [];
  private line = "";

  read(node: HtmlNode, depth: number): void {
    if (depth > MAX_DEPTH) throw new ImportFault("invalidPart", "HTML", `depth > ${MAX_DEPTH}`);
    if (node.tag === "") this.line += node.text.replace(/[\s\u00a0]+/g, " ");
    if (SKIPPED.has(node.tag) || node.attribute("hidden") !== undefined) return;
    if (node.tag === "br" || BLOCKS.has(node.tag)) this.endLine();
    if (node.tag === "table" && !holdsTable(node, 0)) this.table(node);
    else for (const child of node.children) this.read(child, depth + 1);
    if (BLOCKS.has(node.tag)) this.endLine();
  }

  end(): Block[] {
    this.endLine();
    return this.blocks;
  }

  private endLine(): void {
    const text = this.line.trim();
    this.line = "";
    if (text !== "") this.blocks.push({ kind: "paragraph", text });
  }

  private table(node: HtmlNode): void {
    const rows = rowsOf(node);
    for (const child of node.children) if (child.tag === "caption") this.blocks.push({ kind: "paragraph", text: textOf(child, 0) });
    if (rows.length > 0) this.blocks.push(gridOf(rows));
  }
}

/** Does a table stand inside this one? */
function holdsTable(node: HtmlNode, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  for (const child of node.children) if (child.tag === "table" || holdsTable(child, depth + 1)) return true;
  return false;
}

function rowsOf(table: HtmlNode): HtmlNode[] {
  const rows: HtmlNode[] = [];
  for (const child of table.children) {
    if (child.tag === "tr") rows.push(child);
    else if (/^t(?:head|body|foot)$/.test(child.tag)) for (const row of child.children) if (row.tag === "tr") rows.push(row);
  }
  return rows;
}

/** Cells take the next free column of their row, as browsers place them. */
function gridOf(trs: readonly HtmlNode[]): Block {
  const until: number[] = [];
  let columns = 0;
  const rows = trs.map((tr, at) => {
    const row: GridCell[] = [];
    let column = 0;
    for (const td of tr.children) {
      if (td.tag !== "td" && td.tag !== "th") continue;
      while ((until[column] ?? 0) > at) column++;
      const colSpan = Math.min(span(td.attribute("colspan"), 1), MAX_COLUMNS + 1);
      const rowSpan = Math.min(span(td.attribute("rowspan"), trs.length - at), trs.length - at);
      if (column <= MAX_COLUMNS) row.push({ text: textOf(td, 0), column, colSpan, rowSpan });
      for (let covered = column; covered < Math.min(column + colSpan, MAX_COLUMNS + 1); covered++) until[covered] = at + rowSpan;
      column += colSpan;
    }
    columns = Math.max(columns, column);
    return row;
  });
  return { kind: "table", columns, rows: rows.slice(0, MAX_ROWS + 1), loose: new Set() };
}

/** A span as written; `0` reaches to the end. */
function span(value: string | undefined, zero: number): number {
  const number = Number(value ?? "1");
  return Number.isInteger(number) && number >= 0 ? (number === 0 ? zero : number) : 1;
}

/** The text of a cell: lines where the page breaks them, blanks as the page shows them. */
function textOf(node: HtmlNode, depth: number): string {
  if (depth > MAX_DEPTH || SKIPPED.has(node.tag)) return "";
  if (node.tag === "") return node.text.replace(/[\t\r\n ]+/g, " ");
  if (node.tag === "br") return "\n";
  let text = "";
  for (const child of node.children) text += textOf(child, depth + 1);
  const inner = depth > 0 && BLOCKS.has(node.tag) ? `\n${text}\n` : text;
  return depth > 0 ? inner : inner.replace(/ *\n[\n ]*/g, "\n").replace(/^[\n ]+|[\n ]+$/g, "");
}
