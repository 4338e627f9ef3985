import type { Motion } from "./motion.js";
import type { FlowPicture } from "./picture.js";

/** The way from one picture to the next, by code that is loaded when the page rests: the first picture has nowhere to come from. */
export class Mover {
  private _motion: Motion | undefined;
  private _asked = false;
  private _from: FlowPicture | undefined;

  /** Will the next picture be moved to? */
  get ready(): boolean {
    return this._motion !== undefined && this._from !== undefined;
  }

  load(): void {
    if (this._asked) return;
    this._asked = true;
    import("./motion.js").then(
      (module) => (this._motion = new module.Motion()),
      () => undefined, // out of reach: pictures go on changing at once
    );
  }

  /** A picture gives way to another one; nothing moves for those who want it still, nor where only the room has changed. */
  leave(picture: FlowPicture | undefined): void {
    this.stop();
    if (picture !== undefined && picture.marks.length > 0 && !matchMedia("(prefers-reduced-motion: reduce)").matches) this._from = picture;
  }

  /** Moves what is drawn there now; resolves at the end. `undefined` where there is nothing to move. */
  arrive(picture: FlowPicture | undefined, drawing: Element | null): Promise<void> | undefined {
    const from = this._from;
    this._from = undefined;
    if (from === undefined || picture === undefined || drawing === null || from.vertical !== picture.vertical || from.mirrored !== picture.mirrored || from.width !== picture.width) return undefined;
    return this._motion?.run(from, picture, drawing);
  }

  stop(): void {
    this._motion?.stop();
  }
}
