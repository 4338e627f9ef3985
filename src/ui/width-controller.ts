import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Pixels } from "../layout/node.js";

/**
 * The width an element has to draw in; 0 while it is not shown.
 *
 * A ruler of no height is observed, never the element itself: its height comes from what is drawn, and observing that would
 * loop. The first width is taken at once, so that the first paint has the picture; later ones wait for the next frame. Taken twice, if
 * need be: where one script defines everything, what is around may draw its slot only after the element came to the page.
 */
export class WidthController implements ReactiveController {
  width: Pixels = 0;
  private _observer: ResizeObserver | undefined;
  private _frame = 0;
  private _ruler: Element | undefined;
  private readonly _host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  /** Takes the ruler, once it is rendered. */
  measure(ruler: Element | null): void {
    if (ruler === null) return;
    this._ruler = ruler;
    this._watch();
  }

  hostConnected(): void {
    this.hostUpdate();
    this._watch();
  }

  /** Asked for before anything is drawn, so that the first render draws the picture, not a place for it. */
  hostUpdate(): void {
    this.width ||= this._host.clientWidth;
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
    this._observer = undefined;
    cancelAnimationFrame(this._frame);
  }

  private _watch(): void {
    if (this._ruler === undefined || typeof ResizeObserver === "undefined") return;
    this._observer ??= new ResizeObserver((entries) => {
      const width = entries[entries.length - 1]?.contentRect.width ?? 0;
      if (width === 0 || Math.abs(width - this.width) < 1) return; // what is hidden keeps its picture
      if (this.width === 0) return this._set(width);
      cancelAnimationFrame(this._frame);
      this._frame = requestAnimationFrame(() => this._set(width));
    });
    this._observer.observe(this._ruler);
  }

  private _set(width: Pixels): void {
    this.width = Math.floor(width);
    this._host.requestUpdate();
  }
}
