import type { Pixels, Radians } from "./node.js";

const QUARTER = Math.PI / 2;
const TURN = 2 * Math.PI;
/** Path data keeps hundredths of a pixel; less cannot be seen. */
const PRECISION = 100;
/** What is this close to a whole turn is drawn as one: an arc that ends where it starts is no arc in SVG. */
const NEARLY = 1e-6;

/** An annular sector around (0, 0): angles clockwise from twelve o'clock. */
export interface Sector {
  readonly x0: Radians;
  readonly x1: Radians;
  readonly r0: Pixels;
  readonly r1: Pixels;
}

const round = (length: Pixels): number => Math.round(length * PRECISION) / PRECISION;

function point(radius: Pixels, angle: Radians): string {
  return `${round(radius * Math.cos(angle - QUARTER))},${round(radius * Math.sin(angle - QUARTER))}`;
}

/** An arc from where the path stands to the angle `to`; `sweep` 1 is clockwise. */
function arc(radius: Pixels, span: Radians, to: Radians, sweep: 0 | 1): string {
  return `A${round(radius)},${round(radius)},0,${span > Math.PI ? 1 : 0},${sweep},${point(radius, to)}`;
}

/** SVG path data of a sector; a whole ring is two circles, a sector without an inner radius a slice. */
export function sectorPath({ x0, x1, r0, r1 }: Sector): string {
  const span = x1 - x0;
  if (span > TURN - NEARLY) return circle(r1, x0, 1) + (r0 > 0 ? circle(r0, x0, 0) : "");
  const inner = r0 > 0 ? `L${point(r0, x1)}${arc(r0, span, x0, 0)}` : "L0,0";
  return `M${point(r1, x0)}${arc(r1, span, x1, 1)}${inner}Z`;
}

function circle(radius: Pixels, from: Radians, sweep: 0 | 1): string {
  const opposite = from + Math.PI;
  return `M${point(radius, from)}${arc(radius, Math.PI, opposite, sweep)}${arc(radius, Math.PI, from, sweep)}Z`;
}
