/** A small pane beside a word: below it where there is room, else above, always inside what is seen. */
import type { Pixels } from "./node.js";

export interface Box {
  readonly left: Pixels;
  readonly top: Pixels;
  readonly right: Pixels;
  readonly bottom: Pixels;
}

export interface Size {
  readonly width: Pixels;
  readonly height: Pixels;
}

export interface Beside {
  readonly left: Pixels;
  readonly top: Pixels;
  /** As high as the pane may be; what it has more is scrolled. */
  readonly maxHeight: Pixels;
}

/** Between the word and the pane, and between the pane and the edge of what is seen. */
export const GAP: Pixels = 6;

/** Place of a pane of `size` beside `anchor` in a `view` that begins at 0, 0. `rtl` lines it up with the right edge of the word. */
export function placeBeside(anchor: Box, size: Size, view: Size, rtl = false): Beside {
  const wanted = rtl ? anchor.right - size.width : anchor.left;
  const left = Math.max(GAP, Math.min(wanted, view.width - GAP - size.width));
  const below = view.height - anchor.bottom - 2 * GAP;
  const above = anchor.top - 2 * GAP;
  if (size.height <= below || below >= above) return { left, top: anchor.bottom + GAP, maxHeight: Math.max(below, 0) };
  return { left, top: anchor.top - GAP - Math.min(size.height, above), maxHeight: above };
}
