/** One list of a statutory table as a grid: what is folded, sorted, seen and focused. State lives here, drawing in `grid.view.ts`. */
import type { ReactiveControllerHost } from "lit";
import { outlineOf, visibleRows, type Outline, type Sorting } from "../../model/outline.js";
import type { PrintedPart } from "../../model/printed-table.js";
import { Cached } from "../../ui/cached.js";

/** Longer lists are windowed: only the rows in sight are in the page. */
const WINDOW_FROM = 200;
/** Rows drawn beyond what is in sight, on each side. */
const MARGIN = 12;

/** The height of a row before one is measured, in pixels. */
const ROW_HEIGHT = 30;

/** A cell by place: row −1 is the heading. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Window {
  readonly first: number;
  readonly last: number;
}

export class Grid {
  readonly folded = new Set<number>();
  sorting: Sorting | undefined;
  focus: Place = { row: 0, column: 0 };
  /** Is the keyboard in this grid? Then its row stays in the page, however far the reader scrolls. */
  active = false;
  /** Height of a row of a windowed list, in pixels; measured, because readers enlarge text. */
  rowHeight = ROW_HEIGHT;
  /** Is every row in the page, however many there are? So it is on paper. */
  whole = false;
  private _window: Window = { first: 0, last: 40 };
  private _folds = 0;
  private _wanted: Place | undefined;
  private readonly _outline = new Cached<Outline>();
  private readonly _worded = new Cached<ReadonlySet<string>>();
  private readonly _visible = new Cached<readonly number[]>();

  constructor(
    private readonly _host: ReactiveControllerHost,
    readonly part: PrintedPart,
  ) {}

  /** Columns before the figures: ordinal and code, where printed, and the name. */
  get lead(): number {
    return (this.part.hasOrdinals ? 1 : 0) + (this.part.hasCodes ? 1 : 0) + 1;
  }

  get outline(): Outline {
    return this._outline.of([this.part], () => outlineOf(this.part.rows));
  }

  /** Keys of the columns that hold words. */
  get worded(): ReadonlySet<string> {
    return this._worded.of([this.part], () => new Set(this.part.rows.flatMap(({ texts }) => Object.keys(texts ?? {}))));
  }

  /** Indices of the rows that a reader can scroll to. */
  visible(filter: string): readonly number[] {
    return this._visible.of([this.part, filter, this.sorting, this._folds], () => visibleRows(this.outline, { folded: this.folded, filter, sorting: this.sorting }));
  }

  isWindowed(count: number): boolean {
    return count > WINDOW_FROM && !this.whole;
  }

  window(count: number): Window {
    if (!this.isWindowed(count)) return { first: 0, last: count };
    return { first: Math.min(this._window.first, Math.max(0, count - 1)), last: Math.min(this._window.last, count) };
  }

  /** Places of the rows in the page: the window, and the row that has the keyboard. */
  places(count: number): readonly number[] {
    const { first, last } = this.window(count);
    const places = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
    const { row } = this.focus;
    if (!this.active || row < 0 || row >= count || (row >= first && row < last)) return places;
    return row < first ? [row, ...places] : [...places, row];
  }

  fold(at: number, folded = !this.folded.has(at)): void {
    if (folded) this.folded.add(at);
    else this.folded.delete(at);
    this._folds++;
    this._host.requestUpdate();
  }

  /** Printed order, ascending, descending, and round again. */
  sort(key: string): void {
    const { sorting } = this;
    if (sorting?.key !== key) this.sorting = { key, descending: key !== "name" && key !== "code" };
    else this.sorting = sorting.descending === (key !== "name" && key !== "code") ? { key, descending: !sorting.descending } : undefined;
    this._host.requestUpdate();
  }

  readonly onScroll = (event: Event): void => {
    const scroller = event.currentTarget as HTMLElement;
    this.measure(scroller);
    this.lookAt(scroller.scrollTop, scroller.clientHeight);
  };

  /** Draws what is in sight, and asks for an update when that leaves what is drawn. */
  lookAt(scrollTop: number, height: number): void {
    const first = Math.floor(scrollTop / this.rowHeight);
    const last = Math.ceil((scrollTop + height) / this.rowHeight);
    if (first >= this._window.first && last <= this._window.last && this._window.last - this._window.first > 1) return;
    this._window = { first: Math.max(0, first - MARGIN), last: last + MARGIN };
    this._host.requestUpdate();
  }

  /** Moves the focus; the cell is focused once it is drawn. */
  go(to: Place): void {
    this.focus = to;
    this._wanted = to;
    this._host.requestUpdate();
  }

  /** Shows a row (by its printed position) in printed order with nothing folded over it, and goes to a cell of it. */
  show(at: number, column: string): void {
    const { parents } = this.outline;
    for (let up = parents[at] ?? -1; up >= 0; up = parents[up] ?? -1) if (this.folded.delete(up)) this._folds++;
    const row = this.visible("").indexOf(at);
    const offset = this.part.columns.findIndex(({ key }) => key === column);
    if (row >= 0) this.go({ row, column: offset < 0 ? 0 : this.lead + offset });
  }

  /** After a render, and while scrolling: how high rows are now. */
  measure(scroller: HTMLElement): void {
    const height = scroller.querySelector("tbody tr[aria-rowindex]")?.getBoundingClientRect().height ?? 0;
    if (height < 1 || Math.abs(height - this.rowHeight) <= 1) return;
    this.rowHeight = height;
    this._window = { first: 0, last: 0 };
    this.lookAt(scroller.scrollTop, scroller.clientHeight);
  }

  /** After a render: brings the wanted cell into sight and focuses it. */
  settle(scroller: HTMLElement, count: number): void {
    const wanted = this._wanted;
    if (wanted === undefined) return;
    if (count > WINDOW_FROM && wanted.row >= 0) {
      const top = wanted.row * this.rowHeight;
      const room = scroller.clientHeight - 2 * this.rowHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
      this.lookAt(scroller.scrollTop, scroller.clientHeight);
    }
    const cell = scroller.querySelector<HTMLElement>(`[data-row="${wanted.row}"][data-column="${wanted.column}"]`);
    if (cell === null && count > WINDOW_FROM) return; // drawn by the update that `lookAt` asked for
    this._wanted = undefined;
    cell?.focus();
  }
}

/** Where a key leads in a grid of `rows` × `columns`, at an edge to where one is; `undefined` when it is none of the grid's keys. */
export function stepInGrid({ row, column }: Place, key: string, whole: boolean, rows: number, columns: number, page: number): Place | undefined {
  const clamp = (at: number): number => Math.max(-1, Math.min(rows - 1, at));
  const top = clamp(0);
  switch (key) {
    case "ArrowUp":
      return { row: clamp(row - 1), column };
    case "ArrowDown":
      return { row: clamp(row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(columns - 1, column + 1) };
    case "Home":
      return whole ? { row: top, column: 0 } : { row, column: 0 };
    case "End":
      return whole ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
    case "PageUp":
      return { row: Math.max(top, row - page), column };
    case "PageDown":
      return { row: clamp(row + page), column };
    default:
      return undefined;
  }
}
