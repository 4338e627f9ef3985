import type { ReactiveController, ReactiveControllerHost } from "lit";
import { afterPaint } from "./after-paint.js";

/**
 * The picture comes first; what it says to screen readers and its data table follow once it is painted, or once a move has come to
 * its end. Both cost as much as the picture itself, and neither is seen in the first frame.
 */
export class Settling implements ReactiveController {
  /** May all be drawn? */
  whole = false;
  private _waiting: Promise<void> | undefined;

  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: work begins with the first picture.
  }

  /** Resolves when all is drawn, as far as that is on its way. */
  get done(): Promise<void> | undefined {
    return this._waiting;
  }

  /** A new picture: drawn alone, or whole at once where somebody waits for what it says. */
  restart(whole = false): void {
    this.whole = whole;
  }

  /** The picture is drawn: the rest follows its `move`, or the paint. */
  follow(move: Promise<void> | undefined): void {
    if (this.whole || this._waiting !== undefined) return;
    this._waiting = (move ?? afterPaint()).then(() => {
      this._waiting = undefined;
      this.whole = true;
      this._host.requestUpdate();
    });
  }
}
