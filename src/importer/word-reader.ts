/** Paragraphs and tables out of the tags of WordprocessingML. A table in a cell becomes text of that cell. */
import { MAX_COLUMNS, type Block, type DisclosedFile } from "./disclosed-file.js";

/** A cell while its table is read. */
interface Cell {
  text: string;
  column: number;
  colSpan: number;
  rowSpan: number;
}

/** Removed, moved away or repeated content. */
const SKIPPED = new Set(["del", "moveFrom", "Fallback"]);

export class WordReader {
  private readonly blocks: Block[] = [];
  private rows: Cell[][] = [];
  private row: Cell[] = [];
  /** Next grid column of the open row. */
  private column = 0;
  private columns = 0;
  private cell: Cell | undefined;
  private continues = false;
  /** Cells open to vertical merging, by grid column. */
  private anchors = new Map<number, Cell>();
  private lines: string[] = [];
  private line = "";
  private tableDepth = 0;
  private skipping = 0;
  private inText = false;
  /** Depth of runs: outside them a `tab` is a tab stop of the paragraph's layout. */
  private runs = 0;

  open(name: string, attribute: (local: string) => string | undefined): void {
    if (SKIPPED.has(name)) this.skipping++;
    if (this.skipping > 0) return;
    if (name === "tbl") this.tableDepth++;
    if (this.tableDepth === 1) this.openInTable(name, attribute);
    if (name === "r") this.runs++;
    if (this.runs === 0) return;
    if (name === "t") this.inText = true;
    else if (name === "tab") this.line += " ";
    else if (name === "br" || name === "cr") this.endLine();
    else if (name === "noBreakHyphen") this.line += "-";
  }

  private openInTable(name: string, attribute: (local: string) => string | undefined): void {
    switch (name) {
      case "tr":
        this.row = [];
        this.column = 0;
        break;
      case "gridBefore":
        this.column += spanOf(attribute("val"));
        break;
      case "tc":
        this.cell = { text: "", column: this.column, colSpan: 1, rowSpan: 1 };
        this.continues = false;
        this.lines = [];
        this.line = "";
        break;
      case "gridSpan":
        if (this.cell) this.cell.colSpan = spanOf(attribute("val"));
        break;
      case "vMerge":
        this.continues = (attribute("val") ?? "continue") !== "restart";
        break;
    }
  }

  text(text: string): void {
    if (this.inText && this.skipping === 0) this.line += text;
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipping--;
    if (this.skipping > 0) return;
    if (name === "t") this.inText = false;
    else if (name === "r") this.runs--;
    else if (name === "p") this.endParagraph();
    else if (name === "tc" && this.tableDepth === 1) this.endCell();
    else if (name === "tr" && this.tableDepth === 1) this.endRow();
    else if (name === "tbl") this.endTable();
  }

  end(): DisclosedFile {
    return { blocks: this.blocks };
  }

  private endLine(): void {
    this.lines.push(this.line);
    this.line = "";
  }

  private endParagraph(): void {
    this.endLine();
    if (this.tableDepth > 0) return;
    this.blocks.push({ kind: "paragraph", text: this.lines.join("\n").trim() });
    this.lines = [];
  }

  /** A cell that continues the one above makes that one longer; it has no text of its own to show. */
  private endCell(): void {
    const cell = this.cell;
    if (cell === undefined) return;
    cell.text = this.lines.join("\n").replace(/\n+$/, "");
    this.lines = [];
    const anchor = this.continues ? this.anchors.get(cell.column) : undefined;
    if (anchor !== undefined && anchor.colSpan === cell.colSpan) anchor.rowSpan++;
    else {
      this.row.push(cell);
      for (let column = cell.column; column < cell.column + cell.colSpan; column++) this.anchors.delete(column);
      this.anchors.set(cell.column, cell);
    }
    this.column = cell.column + cell.colSpan;
    this.cell = undefined;
  }

  private endRow(): void {
    this.rows.push(this.row);
    this.columns = Math.max(this.columns, this.column);
  }

  private endTable(): void {
    this.tableDepth--;
    if (this.tableDepth > 0) return;
    if (this.rows.length > 0) this.blocks.push({ kind: "table", columns: this.columns, rows: this.rows, loose: new Set() });
    this.rows = [];
    this.columns = 0;
    this.anchors = new Map();
    this.lines = [];
  }
}

/** A grid span as written; what is no sensible number is one column, and a hostile one is cut where the table is refused anyway. */
function spanOf(value: string | undefined): number {
  const span = Number(value);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, MAX_COLUMNS + 1) : 1;
}
