/** How much of a long list may be drawn by now: a new one begins with a frame's worth, the rest follows a frame at a time. */
import { Cached } from "../../ui/cached.js";
import type { Settling } from "../../ui/settling.js";
import { FRAME_ROWS } from "./plan.js";

export class Pace {
  private readonly _list = new Cached<object>();

  constructor(private readonly _settling: Settling) {}

  /** Rows that may be drawn of a list of so many; it is a new list when what it is made `from` is. */
  limit(from: readonly unknown[], rows: number): number {
    const before = this._list.value;
    if (this._list.of(from, () => ({})) !== before) this._settling.restart("whole");
    this._settling.pages = Math.max(1, Math.ceil(rows / FRAME_ROWS));
    return Math.max(1, this._settling.page) * FRAME_ROWS;
  }

  /** Is all of it drawn? */
  get isWhole(): boolean {
    return this._settling.page >= this._settling.pages;
  }
}
