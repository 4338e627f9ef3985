/**
 * Text dumps of word processors: a table cell is a line that begins with a tab, an empty line ends a row, further lines of a cell
 * have no tab. Bookmarks, bare page numbers and blank lines between rows do not end a table (a page break is none); a text does.
 */
import { isCaptionRow, isPageNumber } from "./caption.js";
import type { Block, DisclosedFile, Progress } from "./disclosed-file.js";
import { rebuildGrid } from "./grid.js";

const BOOKMARK = /\[bookmark:[^\]\n]{0,200}\]/g;

const LINES_BETWEEN_REPORTS = 20_000;

/** Reads the whole dump in one pass over its lines. */
export function readText(text: string, progress?: Progress): DisclosedFile {
  const reader = new TextReader();
  const lines = text.split(/\r\n|[\n\r\f]/);
  lines.forEach((line, index) => {
    if (progress !== undefined && index % LINES_BETWEEN_REPORTS === 0) progress(index / lines.length);
    reader.line(line);
  });
  return reader.end();
}

class TextReader {
  private readonly blocks: Block[] = [];
  private rows: string[][] = [];
  private row: string[] | undefined;
  /** Something that does not end a table stood after its last row. */
  private paused = false;

  line(line: string): void {
    if (line.startsWith("\t")) {
      this.row ??= [];
      this.row.push(line.slice(1).replace(BOOKMARK, "").replace(/\t/g, " "));
    } else if (this.row !== undefined && line !== "") {
      this.row.push(`${this.row.pop() ?? ""}\n${line.replace(BOOKMARK, "")}`);
    } else if (this.row !== undefined) this.endRow();
    else this.paragraph(line.replace(BOOKMARK, "").trim());
  }

  end(): DisclosedFile {
    this.endRow();
    this.endTable();
    return { blocks: this.blocks };
  }

  private paragraph(text: string): void {
    if (text === "" || isPageNumber(text)) this.paused = true;
    else {
      this.endTable();
      this.blocks.push({ kind: "paragraph", text });
    }
  }

  private endRow(): void {
    if (this.row === undefined) return;
    // Captions stand at the top of a table, so after a pause they open the next one.
    if (this.paused && isCaptionRow(this.row)) this.endTable();
    this.paused = false;
    this.rows.push(this.row);
    this.row = undefined;
  }

  private endTable(): void {
    if (this.rows.length > 0) this.blocks.push(rebuildGrid(this.rows));
    this.rows = [];
  }
}
