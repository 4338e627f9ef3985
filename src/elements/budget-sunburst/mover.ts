import { sectorPath } from "../../layout/sector-path.js";
import type { BudgetNode } from "../../model/tree.js";
import type { Motion } from "./motion.js";
import type { Picture } from "./picture.js";

/** The way from one picture to the next, by code that is loaded when the page rests: the first picture has nowhere to come from. */
export class Mover {
  private _motion: Motion | undefined;
  private _asked = false;
  private _from: { readonly picture: Picture; readonly node: BudgetNode } | undefined;

  /** Will the next picture be moved to? */
  get ready(): boolean {
    return this._from !== undefined;
  }

  load(): void {
    if (this._asked) return;
    this._asked = true;
    import("./motion.js").then(
      (module) => (this._motion = new module.Motion(sectorPath)),
      () => undefined, // out of reach: pictures go on changing at once
    );
  }

  /** The reader leaves a picture; nothing moves for those who want it still. */
  leave(picture: Picture | undefined, node: BudgetNode): void {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (picture !== undefined && picture.hole > 0 && !still) this._from = { picture, node };
  }

  /** Moves what is drawn there now; resolves at the end. `undefined` where there is nothing to move. */
  arrive(picture: Picture | undefined, node: BudgetNode | undefined, drawing: Element | null): Promise<void> | undefined {
    const from = this._from;
    this._from = undefined;
    if (from === undefined || drawing === null || picture === undefined || node === undefined) return undefined;
    return this._motion?.run(from.picture, picture, from.node, node, drawing);
  }

  stop(): void {
    this._motion?.stop();
  }
}
