/** A label inside an annular sector: lying flat if it can, along the ring if the arc is wide, along the radius if it is tall. */
import { fitPrepared, LINE_HEIGHT, prepareLabel, type FittedLabel } from "./label.js";
import type { MeasureText } from "./measure.js";
import type { Pixels, Radians } from "./node.js";

export interface ArcLabel {
  /** Middle of the block of lines, from the picture's centre. */
  readonly x: Pixels;
  readonly y: Pixels;
  /** Degrees clockwise, from -90 to 90: text never stands on its head. */
  readonly rotate: number;
  /** `LINE_HEIGHT` font sizes apart. */
  readonly lines: readonly string[];
  readonly truncated: boolean;
}

/** What a label needs to know of an arc. */
export interface ArcShape {
  readonly x0: Radians;
  readonly x1: Radians;
  readonly r0: Pixels;
  readonly r1: Pixels;
}

/** A place for text: the middle of the box, its direction, and how wide it may be. */
interface Place {
  readonly radius: Pixels;
  readonly rotate: Radians;
  readonly width: Pixels;
  readonly lines: number;
}

/** Between text and edge. */
const PADDING: Pixels = 2;
const QUARTER = Math.PI / 2;

/** The label of an arc, inside its shape; `undefined` when the arc has no room for one. */
export function arcLabel(arc: ArcShape, text: string, fontSize: Pixels, measure: MeasureText): ArcLabel | undefined {
  const length = (arc.x1 - arc.x0) * arc.r1;
  const depth = arc.r1 - arc.r0;
  if (!(Math.min(length, depth) >= fontSize && Math.max(length, depth) >= 2 * fontSize)) return undefined;
  // A full ring is labelled at the top, where reading starts.
  const middle = arc.x1 - arc.x0 > 2 * Math.PI - 1e-6 ? 0 : (arc.x0 + arc.x1) / 2;
  // Beyond a half turn the sector is not convex; the half around its middle has room enough.
  const half = Math.min(QUARTER, (arc.x1 - arc.x0) / 2);
  const prepared = prepareLabel(text, fontSize, measure);
  let place: Place | undefined;
  let label: FittedLabel | undefined;
  // Where no place holds the whole text, the one that holds most of it.
  let most = 0;
  for (const candidate of placesIn(arc, middle, half, fontSize)) {
    const fitted = fitPrepared(prepared, candidate.width, candidate.lines);
    const said = fitted?.lines.join("").length ?? 0;
    const whole = fitted?.truncated === false;
    if (whole || said > most) [place, label, most] = [candidate, fitted, said];
    if (whole) break;
  }
  if (label === undefined || place === undefined) return undefined;
  return {
    x: Math.sin(middle) * place.radius,
    y: -Math.cos(middle) * place.radius,
    rotate: (upright(place.rotate) * 180) / Math.PI,
    ...label,
  };
}

/** Best first: a line or two lying flat, then turned the way the arc goes, then whatever holds more. */
function* placesIn(arc: ArcShape, middle: Radians, half: Radians, fontSize: Pixels): Generator<Place> {
  const height = (lines: number): Pixels => ((lines - 1) * LINE_HEIGHT + 1) * fontSize;
  const turned = arc.r1 * 2 * half > arc.r1 - arc.r0 ? [tangential, radial] : [radial, tangential];
  const [along, across] = turned as [typeof tangential, typeof tangential];
  for (const [place, lines] of [[flat, 1], [flat, 2], [along, 1], [flat, 3], [along, 2], [across, 1], [across, 2]] as const) {
    yield place(arc, middle, half, height(lines), lines);
  }
}

/** Along the ring. Outwards the corners meet the outer circle sooner, inwards the sides; the middle of the ring is between. */
function tangential(arc: ArcShape, middle: Radians, half: Radians, height: Pixels, lines: number): Place {
  const radius = (arc.r0 + arc.r1) / 2;
  const top = radius + height / 2 + PADDING;
  const bottom = radius - height / 2 - PADDING;
  const inCircle = bottom < arc.r0 || top > arc.r1 ? 0 : Math.sqrt(arc.r1 ** 2 - top ** 2);
  const width = 2 * Math.min(inCircle, reach(bottom, half)) - 2 * PADDING;
  return { radius, rotate: middle, width, lines };
}

/** Along the radius. */
function radial(arc: ArcShape, middle: Radians, half: Radians, height: Pixels, lines: number): Place {
  const across = height / 2 + PADDING;
  const from = Math.max(arc.r0, half >= QUARTER ? 0 : across / Math.tan(half));
  const to = Math.sqrt(Math.max(0, arc.r1 ** 2 - across ** 2));
  return { radius: (from + to) / 2, rotate: middle - QUARTER, width: to - from - 2 * PADDING, lines };
}

/** How far a box at this distance from the centre reaches to each side before it meets the sector's straight edge. */
function reach(distance: Pixels, half: Radians): Pixels {
  return half >= QUARTER ? Infinity : distance * Math.tan(half);
}

/** Not turned: as wide as still inside, around the middle of the arc. */
function flat(arc: ArcShape, middle: Radians, half: Radians, height: Pixels, lines: number): Place {
  const radius = (arc.r0 + arc.r1) / 2;
  if (!holds(arc, middle, half, radius, PADDING, height / 2 + PADDING)) return { radius, rotate: 0, width: 0, lines };
  let low = 0;
  // No wider than the half ring around the middle; two pixels are exact enough.
  let high = 2 * arc.r1 * Math.sin(half);
  if (high < arc.r1 - arc.r0) high = arc.r1 - arc.r0;
  for (; high - low > 2;) {
    const width = (low + high) / 2;
    if (holds(arc, middle, half, radius, width / 2 + PADDING, height / 2 + PADDING)) low = width;
    else high = width;
  }
  return { radius, rotate: 0, width: low, lines };
}

/** Whether an upright box around the middle of the arc lies inside it: corners within, and the hole not touched. */
function holds(arc: ArcShape, middle: Radians, half: Radians, radius: Pixels, dx: Pixels, dy: Pixels): boolean {
  const x = Math.sin(middle) * radius;
  const y = -Math.cos(middle) * radius;
  if (Math.hypot(Math.max(0, Math.abs(x) - dx), Math.max(0, Math.abs(y) - dy)) < arc.r0) return false;
  for (const [sx, sy] of CORNERS) {
    const cornerX = x + sx * dx;
    const cornerY = y + sy * dy;
    // Along the middle of the sector, and across it.
    const along = cornerX * Math.sin(middle) - cornerY * Math.cos(middle);
    const across = Math.abs(cornerX * Math.cos(middle) + cornerY * Math.sin(middle));
    if (Math.hypot(cornerX, cornerY) > arc.r1 || across > reach(along, half) || along < 0) return false;
  }
  return true;
}

const CORNERS = [[-1, -1], [-1, 1], [1, -1], [1, 1]] as const;

/** Into the half turn in which letters stand upright. */
function upright(angle: Radians): Radians {
  const turned = angle % Math.PI;
  if (turned > QUARTER) return turned - Math.PI;
  return turned < -QUARTER ? turned + Math.PI : turned;
}
