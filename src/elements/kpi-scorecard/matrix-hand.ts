/** Keys and pointers in the matrix: one tab stop, arrows from cell to cell, Enter or a click to the indicators behind one. */
import type { ReactiveControllerHost } from "lit";
import type { Matrix, MatrixColumn, ScoredProject } from "../../model/performance/index.js";
import { placeOf, walk, type Place } from "./walk.js";

export class MatrixHand {
  private _stop: Place = { row: 0, column: 0 };

  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    private readonly _matrix: () => Matrix | undefined,
    /** Without a column: the project as a whole. */
    private readonly _choose: (project: ScoredProject, column: MatrixColumn | undefined) => void,
  ) {}

  /** The cell that the tab key comes to, as `row:column`; column 0 is the project itself. */
  stopIn({ rows, columns }: Matrix): string {
    return `${Math.min(this._stop.row, rows.length - 1)}:${Math.min(this._stop.column, columns.length)}`;
  }

  readonly onFocus = (event: Event): void => {
    const place = placeOf(event.target);
    if (place === undefined) return;
    this._stop = place;
    this._host.requestUpdate();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const [place, matrix] = [placeOf(event.target), this._matrix()];
    if (place === undefined || matrix === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.onClick(event);
      return;
    }
    const next = walk(event.key, place, matrix.rows.length, matrix.columns.length, getComputedStyle(this._host).direction === "rtl");
    if (next === undefined) return;
    event.preventDefault();
    this._host.shadowRoot?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus();
  };

  /** A cell without indicators leads nowhere. */
  readonly onClick = (event: Event): void => {
    const [place, matrix] = [placeOf(event.target), this._matrix()];
    const row = place && matrix?.rows[place.row];
    if (place === undefined || row === undefined) return;
    const column = matrix?.columns[place.column - 1];
    if (column === undefined || row.cells[place.column - 1]?.count !== 0) this._choose(row.project, column);
  };
}
