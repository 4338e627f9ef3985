import { Late } from "./late.js";

/** Moves what is drawn from one picture to the next. */
export interface Motion<Picture> {
  /** Resolves at the end; `undefined` where the two have nothing in common, and nothing moves. */
  run(before: Picture, after: Picture, drawing: Element): Promise<void> | undefined;
  /** Jumps to the end. */
  stop(): void;
}

/** The way from one picture to the next, by code that is loaded after the first picture, which has nowhere to come from. */
export class Mover<Picture> {
  private readonly _motion: Late<Motion<Picture>>;
  private _from: Picture | undefined;

  /** @param bring brings the code of the motion; out of reach, pictures go on changing at once */
  constructor(bring: () => Promise<Motion<Picture>>) {
    this._motion = new Late(bring);
  }

  /** Will the next picture be moved to? */
  get ready(): boolean {
    return this._motion.part !== undefined && this._from !== undefined;
  }

  /** Asks for the code. */
  load(): void {
    this._motion.get();
  }

  /** A picture gives way to another one, which may be moved to. Nothing moves for those who want it still. */
  leave(picture: Picture | undefined): void {
    if (picture !== undefined && !matchMedia("(prefers-reduced-motion: reduce)").matches) this._from = picture;
  }

  /** Moves what is drawn there now; resolves at the end. `undefined` where there is nothing to move. */
  arrive(picture: Picture | undefined, drawing: Element | null): Promise<void> | undefined {
    const from = this._from;
    this._from = undefined;
    return from === undefined || picture === undefined || drawing === null ? undefined : this._motion.part?.run(from, picture, drawing);
  }

  stop(): void {
    this._motion.part?.stop();
  }
}
