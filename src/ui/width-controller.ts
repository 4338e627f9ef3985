import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Pixels } from "../layout/node.js";

/**
 * The width an element has to draw in; 0 while it is not shown.
 *
 * A ruler of no height is observed, never the element itself: its height comes from what is drawn, and observing that would
 * loop. The first width is taken at once, so that the first paint has the picture; later ones wait for the next frame.
 */
export class WidthController implements ReactiveController {
  width: Pixels = 0;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #ruler: Element | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Lit `ref` callback for the ruler. */
  readonly rule = (ruler: Element | undefined): void => {
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    this.#watch();
  };

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
  }

  #watch(): void {
    if (this.#ruler === undefined || typeof ResizeObserver === "undefined") return;
    this.#observer ??= new ResizeObserver((entries) => {
      const width = entries[entries.length - 1]?.contentRect.width ?? 0;
      if (Math.abs(width - this.width) < 1) return;
      if (this.width === 0) return this.#set(width);
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#set(width));
    });
    this.#observer.observe(this.#ruler);
  }

  #set(width: Pixels): void {
    this.width = Math.floor(width);
    this.#host.requestUpdate();
  }
}
