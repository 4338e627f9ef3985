import type { ReactiveController, ReactiveElement } from "lit";

/** Is the page being printed? Paper has no window to scroll in and nothing to unfold: it gets every row, and at once, because the print does not wait. */
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
    addEventListener("beforeprint", this._turn);
    addEventListener("afterprint", this._turn);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this._turn);
    removeEventListener("afterprint", this._turn);
    this.printing = false;
  }

  private readonly _turn = ({ type }: Event): void => {
    this.printing = type === "beforeprint";
    this._host.requestUpdate();
    if (this._host.hasUpdated) this._draw();
  };
}
