/** Which projects are open: those that the reader opened, and by default what he looks for. */
import type { ScoredProject } from "../../model/performance/index.js";
import { FINDABLE } from "./project.view.js";

export class Folds {
  private _set = new Map<number, boolean>();
  private _of: object | undefined;

  /** What the reader folded holds for one document, and until he looks for something else. */
  begin(of?: object): void {
    if (of !== undefined && of === this._of) return;
    this._set = new Map();
    this._of = of ?? this._of;
  }

  /**
   * `wanted`: the reader asked for it, or there is no other. Where a search of the page cannot look into what is folded, nothing is until
   * the reader folds it.
   */
  isOpen({ at }: ScoredProject, wanted: boolean): boolean {
    return this._set.get(at) ?? (wanted || !FINDABLE);
  }

  set(at: number, open: boolean): void {
    this._set.set(at, open);
  }
}
