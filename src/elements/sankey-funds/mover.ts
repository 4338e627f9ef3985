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

  /** A picture gives way to another one. Nothing moves for those who want it still, nor where only room, unit or language has changed. */
  leave(picture: FlowPicture | undefined, next: FlowPicture): void {
    this.stop();
    const comparable = picture !== undefined && picture.vertical === next.vertical && picture.mirrored === next.mirrored && picture.width === next.width;
    if (comparable && !isSame(picture, next) && !matchMedia("(prefers-reduced-motion: reduce)").matches) this._from = picture;
  }

  /** Moves what is drawn there now; resolves at the end. `undefined` where there is nothing to move. */
  arrive(picture: FlowPicture | undefined, drawing: Element | null): Promise<void> | undefined {
    const from = this._from;
    this._from = undefined;
    return from === undefined || picture === undefined || drawing === null ? undefined : this._motion?.run(from, picture, drawing);
  }

  stop(): void {
    this._motion?.stop();
  }
}

function isSame({ nodes, ribbons }: FlowPicture, next: FlowPicture): boolean {
  if (nodes.length !== next.nodes.length || ribbons.length !== next.ribbons.length) return false;
  return nodes.every(({ key, box }, at) => next.nodes[at]?.key === key && next.nodes[at].box.y === box.y && next.nodes[at].box.height === box.height && next.nodes[at].box.width === box.width) && ribbons.every(({ d }, at) => next.ribbons[at]?.d === d);
}
