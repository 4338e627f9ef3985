import { pathRound } from "d3-path";
import type { Pixels, Radians } from "./node.js";

const QUARTER = Math.PI / 2;
const TURN = 2 * Math.PI;
/** Decimals of path data; a hundredth of a pixel cannot be seen. */
const DIGITS = 2;

/** An annular sector around (0, 0): angles clockwise from twelve o'clock. */
export interface Sector {
  readonly x0: Radians;
  readonly x1: Radians;
  readonly r0: Pixels;
  readonly r1: Pixels;
}

/** SVG path data of a sector; a whole ring is two circles, a sector without an inner radius a slice. */
export function sectorPath({ x0, x1, r0, r1 }: Sector): string {
  const path = pathRound(DIGITS);
  const from = x0 - QUARTER;
  const to = x1 - QUARTER;
  path.moveTo(r1 * Math.cos(from), r1 * Math.sin(from));
  path.arc(0, 0, r1, from, to);
  if (!(r0 > 0)) {
    if (x1 - x0 < TURN) path.lineTo(0, 0);
  } else if (x1 - x0 < TURN) path.arc(0, 0, r0, to, from, true);
  else {
    path.moveTo(r0 * Math.cos(to), r0 * Math.sin(to));
    path.arc(0, 0, r0, to, from, true);
  }
  path.closePath();
  return path.toString();
}
