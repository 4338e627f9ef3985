/** The cell of a matrix that a key leads to. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function placeOf(target: EventTarget | null): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-place]") : null;
  const [row, column] = (cell?.dataset["place"] ?? "").split(":").map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? undefined : { row, column };
}

/** `undefined` for keys that move nowhere. `rtl`: the columns run from right to left. */
export function walk(key: string, { row, column }: Place, rows: number, columns: number, rtl: boolean): Place | undefined {
  const within = (value: number, last: number): number => Math.min(Math.max(value, 0), last);
  const along = (step: number): Place => ({ row, column: within(column + (rtl ? -step : step), columns) });
  switch (key) {
    case "ArrowUp":
      return { row: within(row - 1, rows - 1), column };
    case "ArrowDown":
      return { row: within(row + 1, rows - 1), column };
    case "ArrowRight":
      return along(1);
    case "ArrowLeft":
      return along(-1);
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns };
    case "PageUp":
      return { row: within(row - 10, rows - 1), column };
    case "PageDown":
      return { row: within(row + 10, rows - 1), column };
    default:
      return undefined;
  }
}
