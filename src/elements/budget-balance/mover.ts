import type { Bars } from "./bars.js";
import type { Columns } from "./columns.js";
import type { Motion } from "./motion.js";

/** The way from one picture to the next, by code that is loaded with the first picture that follows another. */
export class Mover {
  private _motion: Motion | undefined;
  private _asked = false;
  private _from: Columns | undefined;

  /** A picture is about to be replaced; nothing moves for those who want it still. */
  leave(picture: Columns | Bars | undefined): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this._from = picture?.form === "columns" && !still ? picture : undefined;
  }

  arrive(picture: Columns | Bars | undefined, drawing: Element | null): void {
    if (picture?.form !== "columns" || drawing === null) return;
    const from = this._from;
    this._from = undefined;
    // A new width is no change of what is shown.
    if (from !== undefined && from !== picture && from.width === picture.width) this._motion?.run(from, picture, drawing);
    this._load();
  }

  stop(): void {
    this._motion?.stop();
  }

  private _load(): void {
    if (this._asked) return;
    this._asked = true;
    import("./motion.js").then(
      (module) => (this._motion = new module.Motion()),
      () => undefined, // out of reach: pictures go on changing at once
    );
  }
}
