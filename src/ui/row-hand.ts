/** Keys and pointers on a list of rows: one tab stop, arrows from row to row, Enter and a click choose, Escape chooses none. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

export interface RowActions {
  /** The reader chose the row. */
  readonly choose: (at: number) => void;
  /** The reader wants no row chosen; `false` where none was, so that Escape is left to the page. */
  readonly clear: () => boolean;
  /** The reader points at a row, or at none any more. */
  readonly point: (at: number | undefined) => void;
}

/** Rows, and what stands for them elsewhere in a drawing, carry their place as `data-at`, from 0 without gaps. */
export class RowHand implements ReactiveController {
  /** The row that has the tab stop. */
  at = 0;
  /** The row pointed at or focused. */
  pointed: number | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    private readonly _actions: RowActions,
  ) {
    _host.addController(this);
  }

  hostDisconnected(): void {
    this.pointed = undefined;
  }

  /** Keeps the tab stop inside a list of `count` rows. */
  keepWithin(count: number): void {
    if (this.at >= count) this.at = Math.max(0, count - 1);
    if (this.pointed !== undefined && this.pointed >= count) this.pointed = undefined;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const count = this._rows().length;
    const at = placeOf(event) ?? this.at;
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
    const to = steps[event.key];
    if (to !== undefined) this._focus(Math.min(count - 1, Math.max(0, to)));
    else if (event.key === "Enter" || event.key === " ") this._actions.choose(at);
    else if (event.key !== "Escape" || !this._actions.clear()) return;
    event.preventDefault();
  };

  readonly onClick = (event: Event): void => {
    const at = placeOf(event);
    if (at === undefined) return;
    this.at = at;
    this._actions.choose(at);
  };

  readonly onPoint = (event: Event): void => this._point(placeOf(event));

  readonly onFocus = (event: Event): void => {
    const at = placeOf(event);
    if (at !== undefined) this.at = at;
    this._point(at);
  };

  readonly onLeave = (): void => this._point(undefined);

  private _point(at: number | undefined): void {
    if (at === this.pointed) return;
    this.pointed = at;
    this._actions.point(at);
    this._host.requestUpdate();
  }

  private _focus(at: number): void {
    this.at = at;
    this._rows()[at]?.focus();
    this._host.requestUpdate();
  }

  private _rows(): readonly (HTMLElement | SVGElement)[] {
    return Array.from(this._host.renderRoot.querySelectorAll<HTMLElement | SVGElement>("[role=option][data-at]"));
  }
}

function placeOf(event: Event): number | undefined {
  const row = event.target instanceof Element ? event.target.closest("[data-at]") : null;
  const at = row?.getAttribute("data-at");
  return at === null || at === undefined ? undefined : Number(at);
}
