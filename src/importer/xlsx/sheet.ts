/** One sheet of a workbook on its grid. Cells say where they stand; what has no text (borders, input marks) is no cell. */
import { MAX_ROWS } from "../../schema/index.js";
import { MAX_COLUMNS, type GridCell } from "../disclosed-file.js";
import { ImportFault } from "../import-issue.js";
import { printedNumber } from "./number-format.js";
import type { Workbook } from "./workbook.js";
import type { Attributes, TagReader } from "./xml-part.js";

interface Span {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Cells that the merged areas of one sheet may cover; real ones cover some thousands. */
const MAX_MERGED = 5_000_000;

export class SheetReader implements TagReader {
  private readonly rows = new Map<number, Map<number, string>>();
  private readonly spans = new Map<number, Map<number, Span>>();
  private merged = 0;
  private rowAt = -1;
  private columnAt = -1;
  private type = "n";
  private style = 0;
  private value = "";
  private taking = false;
  private reading = 0;

  constructor(private readonly workbook: Workbook) {}

  open = (name: string, attributes: Attributes): void => {
    if (name === "row") {
      this.rowAt = indexOf(attributes["r"]) ?? this.rowAt + 1;
      this.columnAt = -1;
    } else if (name === "c") this.openCell(attributes);
    else if (name === "rPh") this.reading++;
    else if (name === "v" || name === "t") this.taking = this.reading === 0;
    else if (name === "mergeCell") this.merge(attributes["ref"] ?? "");
  };

  text = (text: string): void => {
    if (this.taking) this.value += text;
  };

  close = (name: string): void => {
    if (name === "v" || name === "t") this.taking = false;
    else if (name === "rPh") this.reading--;
    else if (name === "c") this.closeCell();
  };

  /** The rows from the first to the last with a text; what merged cells cover has no cell of its own. */
  end(): GridCell[][] {
    const covered = this.covered();
    const last = Math.min(Math.max(-1, ...lastOf(this.rows)), MAX_ROWS);
    const grid: GridCell[][] = [];
    for (let at = 0; at <= last; at++) {
      const cells: GridCell[] = [];
      for (const [column, text] of this.rows.get(at) ?? []) {
        if (covered.get(at)?.has(column) === true) continue;
        cells.push({ text, column, ...(this.spans.get(at)?.get(column) ?? { colSpan: 1, rowSpan: 1 }) });
      }
      grid.push(cells.sort((a, b) => a.column - b.column));
    }
    return grid;
  }

  private openCell(attributes: Attributes): void {
    const place = placeOf(attributes["r"] ?? "");
    this.columnAt = place?.column ?? this.columnAt + 1;
    if (place !== undefined) this.rowAt = place.row;
    this.type = attributes["t"] ?? "n";
    this.style = Number(attributes["s"] ?? "0");
    this.value = "";
  }

  private closeCell(): void {
    const text = this.textOf();
    if (text.trim() === "") return;
    const row = Math.min(this.rowAt, MAX_ROWS);
    const cells = this.rows.get(row) ?? new Map<number, string>();
    cells.set(Math.min(this.columnAt, MAX_COLUMNS), text);
    this.rows.set(row, cells);
  }

  private textOf(): string {
    const { strings, formats, date1904 } = this.workbook;
    if (this.type === "s") return strings[Number(this.value)] ?? "";
    if (this.type === "b") return this.value === "1" ? "TRUE" : "FALSE";
    return this.type === "n" && this.value !== "" ? printedNumber(this.value, formats[this.style] ?? "General", date1904) : this.value;
  }

  private merge(ref: string): void {
    const [from, to] = ref.split(":").map(placeOf);
    if (from === undefined || to === undefined || to.row < from.row || to.column < from.column) return;
    const rowSpan = Math.min(to.row, MAX_ROWS) - from.row + 1;
    const colSpan = Math.min(to.column, MAX_COLUMNS) - from.column + 1;
    if (rowSpan < 1 || colSpan < 1) return;
    this.merged += rowSpan;
    if (this.merged > MAX_MERGED) throw new ImportFault("tooLarge", `> ${MAX_MERGED} merged rows`, MAX_MERGED);
    const spans = this.spans.get(from.row) ?? new Map<number, Span>();
    spans.set(from.column, { rowSpan, colSpan });
    this.spans.set(from.row, spans);
  }

  /** Columns with a text that lie under a merged cell, by row. */
  private covered(): Map<number, Set<number>> {
    const covered = new Map<number, Set<number>>();
    for (const [top, spans] of this.spans) {
      for (const [left, { rowSpan, colSpan }] of spans) {
        for (let row = top; row < top + rowSpan; row++) {
          for (const column of this.rows.get(row)?.keys() ?? []) {
            if (column < left || column >= left + colSpan || (row === top && column === left)) continue;
            covered.set(row, (covered.get(row) ?? new Set()).add(column));
          }
        }
      }
    }
    return covered;
  }
}

function lastOf(rows: ReadonlyMap<number, unknown>): number[] {
  let last = -1;
  for (const at of rows.keys()) last = Math.max(last, at);
  return [last];
}

function indexOf(text: string | undefined): number | undefined {
  const found = text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return found >= 1 ? found - 1 : undefined;
}

/** `BC12` → row 11, column 54. */
function placeOf(ref: string): { row: number; column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref);
  const row = indexOf(found?.[2]);
  if (found === null || row === undefined) return undefined;
  let column = 0;
  for (const letter of found[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return { row, column: column - 1 };
}
