import type { ReactiveControllerHost } from "lit";
import { afterPaint } from "./after-paint.js";

/**
 * What is drawn, in the order in which it is needed: `shapes` alone while they move, `lettered` with their labels, `spoken` with what
 * they say to screen readers, `whole` with the data table.
 */
const STAGES = ["shapes", "lettered", "spoken", "whole"] as const;
export type Stage = (typeof STAGES)[number];

/**
 * One stage a frame: each costs about as much as the picture itself, and together they would hold up the first frame, or the last
 * one of a move.
 */
export class Settling {
  /** Pages of the data table; each is drawn in a frame of its own. */
  pages = 1;
  private _stage = 0;
  private _waiting: Promise<void> | undefined;
  private _run = 0;

  constructor(private readonly _host: Pick<ReactiveControllerHost, "requestUpdate">) {}

  /** Has this stage been reached? */
  has(stage: Stage): boolean {
    return this._stage >= STAGES.indexOf(stage);
  }

  /** Pages of the data table that may be drawn. */
  get page(): number {
    return Math.max(0, this._stage - STAGES.length + 2);
  }

  /** Resolves when all is drawn, as far as that is on its way. */
  async drawn(): Promise<void> {
    while (this._waiting !== undefined) await this._waiting;
  }

  /** A new picture begins at this stage. */
  restart(stage: Stage): void {
    this._run++;
    this._stage = STAGES.indexOf(stage);
    this._waiting = undefined;
  }

  /** The picture is drawn: the other stages follow its `move`, or the paint. */
  follow(move: Promise<void> | undefined): void {
    if (this._complete || this._waiting !== undefined) return;
    this._waiting = this._advance(this._run, move);
  }

  private get _complete(): boolean {
    return this.page >= this.pages;
  }

  private async _advance(run: number, move: Promise<void> | undefined): Promise<void> {
    await (move ?? afterPaint());
    while (run === this._run) {
      this._stage++;
      this._host.requestUpdate();
      if (this._complete) {
        this._waiting = undefined;
        return;
      }
      await afterPaint();
    }
  }
}
