import type { ReactiveController, ReactiveElement } from "lit";

/**
 * Is the page being printed? Paper has no window to scroll in and nothing to unfold: it gets every row, and at once, because the print
 * does not wait. An element alone is told by the same events on itself, when all of it is to be read (`ui/menu`).
 */
export class PrintController implements ReactiveController {
  printing = false;

  /** @param _draw draws what the host has to draw now, not with the next frame */
  constructor(
    private readonly _host: ReactiveElement,
    private readonly _draw: () => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    for (const target of [window, this._host]) {
      target.addEventListener("beforeprint", this._turn);
      target.addEventListener("afterprint", this._turn);
    }
  }

  hostDisconnected(): void {
    for (const target of [window, this._host]) {
      target.removeEventListener("beforeprint", this._turn);
      target.removeEventListener("afterprint", this._turn);
    }
    this.printing = false;
  }

  private readonly _turn = ({ type }: Event): void => {
    this.printing = type === "beforeprint";
    this._host.requestUpdate();
    if (this._host.hasUpdated) this._draw();
  };
}
