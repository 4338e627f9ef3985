/** A label fitted into a box: wrapped as Chinese is, cut with an ellipsis, or left out. */
import { glyphsOf, unitsOf } from "./glyphs.js";
import type { MeasureText } from "./measure.js";
import type { Pixels } from "./node.js";

export { canvasMeasure, estimateText, type MeasureText } from "./measure.js";

/** Distance of base lines in font sizes; Chinese needs at least 1.3 to be read with ease. */
export const LINE_HEIGHT = 1.3;

export interface FittedLabel {
  readonly lines: readonly string[];
  readonly truncated: boolean;
}

export interface LabelBox {
  readonly width: Pixels;
  /** Lines at most. */
  readonly lines: number;
  readonly fontSize: Pixels;
}

/** An unbreakable piece; a space at its end counts only inside a line. */
interface Unit {
  readonly text: string;
  readonly width: Pixels;
  readonly inked: Pixels;
}

const ELLIPSIS = "…";
const FEWEST_GLYPHS = 2;
/** What looks lost before an ellipsis. */
const DANGLING = /[\s、，；：（《〈“‘·,;:([{-]+$/;

/** A text taken apart and measured, to be tried in several boxes. */
export interface PreparedLabel {
  readonly units: readonly Unit[];
  /** What is inked of it: no lines hold it that are shorter together. */
  readonly inked: Pixels;
  readonly fontSize: Pixels;
  readonly measure: MeasureText;
}

export function prepareLabel(text: string, fontSize: Pixels, measure: MeasureText): PreparedLabel {
  const units = unitsOf(text).map((unit) => unitOf(unit, fontSize, measure));
  return { units, inked: units.reduce((sum, unit) => sum + unit.inked, 0), fontSize, measure };
}

/**
 * Fits a text into a box: no line begins with 、，。）, no word or number is broken, and lines are about equally long. What does
 * not fit ends in an ellipsis; `undefined` when less than two glyphs would be left, because they would say nothing.
 */
export function fitLabel(text: string, box: LabelBox, measure: MeasureText): FittedLabel | undefined {
  return fitPrepared(prepareLabel(text, box.fontSize, measure), box.width, box.lines);
}

/** `fitLabel` of a prepared text. */
export function fitPrepared(label: PreparedLabel, width: Pixels, lines: number): FittedLabel | undefined {
  return fitWhole(label, width, lines) ?? cutShort(label, width, linesIn(label, width, lines));
}

/** The whole text or nothing. */
export function fitWhole(label: PreparedLabel, width: Pixels, lines: number): FittedLabel | undefined {
  const most = linesIn(label, width, lines);
  const { units } = label;
  if (units.length === 0 || !(width > 0) || !(most >= 1) || width * most < label.inked) return undefined;
  const whole = wrap(units, width, most);
  return whole && { lines: balance(label, width, whole), truncated: false };
}

/** Columns of single glyphs are no horizontal text. */
function linesIn({ fontSize }: PreparedLabel, width: Pixels, lines: number): number {
  return width < FEWEST_GLYPHS * fontSize ? Math.min(1, lines) : Math.floor(lines);
}

function unitOf(text: string, fontSize: Pixels, measure: MeasureText): Unit {
  const inked = text.trimEnd();
  return { text, width: measure(text, fontSize), inked: inked === text ? measure(text, fontSize) : measure(inked, fontSize) };
}

/** Fills line by line; `undefined` when the lines, or a line for one unit, do not suffice. */
function wrap(units: readonly Unit[], width: Pixels, most: number): readonly string[] | undefined {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const unit of units) {
    if (unit.inked > width) return undefined;
    if (used + unit.inked > width) {
      lines.push(line.trimEnd());
      if (lines.length >= most) return undefined;
      line = "";
      used = 0;
    }
    line += unit.text;
    used += unit.width;
  }
  return [...lines, line.trimEnd()];
}

/** The same number of lines in the narrowest width, so that no last line holds a lone glyph. */
function balance({ units, inked }: PreparedLabel, width: Pixels, lines: readonly string[]): readonly string[] {
  if (lines.length === 1) return lines;
  let low = inked / lines.length;
  let high = width;
  // Chinese can mostly be divided evenly.
  let best = wrap(units, low, lines.length);
  for (let step = 0; best === undefined && step < 5; step++) {
    const middle = (low + high) / 2;
    if (wrap(units, middle, lines.length) === undefined) low = middle;
    else high = middle;
  }
  best ??= wrap(units, high, lines.length);
  return best ?? lines;
}

function cutShort(label: PreparedLabel, width: Pixels, most: number): FittedLabel | undefined {
  const { units, fontSize, measure } = label;
  if (units.length === 0 || !(width > 0) || !(most >= 1)) return undefined;
  const lines: string[] = [];
  let next = 0;
  while (next < units.length && lines.length < most - 1) {
    const { line, end } = fill(units, next, width);
    if (end === next) break;
    lines.push(line.trimEnd());
    next = end;
  }
  const room = width - measure(ELLIPSIS, fontSize);
  const { line, end } = fill(units, next, room);
  const last = (line + partOf(units[end]?.text ?? "", room - measure(line, fontSize), label)).replace(DANGLING, "");
  if (last !== "") return longEnough([...lines, last + ELLIPSIS], label);
  // No room for anything in the last line: the one above it ends in the ellipsis.
  const above = partOf(lines.pop() ?? "", room, label).replace(DANGLING, "");
  return above === "" ? undefined : longEnough([...lines, above + ELLIPSIS], label);
}

/** The whole units that fit one line from `start` (with the space that may follow them), and the index of the first that does not. */
function fill(units: readonly Unit[], start: number, width: Pixels): { readonly line: string; readonly end: number } {
  let line = "";
  let used = 0;
  let end = start;
  for (let unit = units[end]; unit !== undefined && used + unit.inked <= width; unit = units[++end]) {
    line += unit.text;
    used += unit.width;
  }
  return { line, end };
}

/** The beginning of what does not fit whole. Never of a number: half of 1,206.44 is another number. */
function partOf(text: string, room: Pixels, { fontSize, measure }: PreparedLabel): string {
  if (measure(text, fontSize) <= room) return text;
  if (/\p{N}/u.test(text)) return "";
  let part = "";
  let used = 0;
  for (const glyph of glyphsOf(text)) {
    used += measure(glyph, fontSize);
    if (used > room) break;
    part += glyph;
  }
  return part;
}

/** Two Chinese glyphs say something; of Latin letters it takes more, so the width decides. */
function longEnough(lines: readonly string[], { fontSize, measure }: PreparedLabel): FittedLabel | undefined {
  const inked = lines.reduce((sum, line) => sum + measure(line, fontSize), 0) - measure(ELLIPSIS, fontSize);
  return inked >= FEWEST_GLYPHS * fontSize ? { lines, truncated: true } : undefined;
}
