/** How wide a text is: measured once a glyph where there is a canvas, estimated where there is none. */
import { glyphsOf, isFullWidth } from "./glyphs.js";
import type { Pixels } from "./node.js";

export type MeasureText = (text: string, fontSize: Pixels) => Pixels;

/** Widths in em, a little more than in common fonts: a label that is estimated to fit must fit. */
const EM: readonly (readonly [RegExp, number])[] = [
  [/^[0-9]/, 0.57],
  [/^[ijlI.,:;'|!]/, 0.31],
  [/^[ ()[\]{}ftr/\\"*°-]/, 0.4],
  [/^[mwMW@%&]/, 0.94],
  [/^[A-Z+<=>~_#$]/, 0.72],
  [/^[\u0020-\u024f]/, 0.6],
  [/^\p{M}|^\p{Cf}/u, 0],
];

/** An estimate by classes of glyphs; what is no Latin text counts as full-width. Same result everywhere, for static pictures. */
export const estimateText: MeasureText = (text, fontSize) => {
  let em = 0;
  for (const point of text) em += isFullWidth(point.codePointAt(0) ?? 0) ? 1 : (EM.find(([glyph]) => glyph.test(point))?.[1] ?? 1);
  return em * fontSize;
};

const PROBE_SIZE = 100;
const FULL_WIDTH_PROBE = "国";

/**
 * Measures with a canvas, each glyph once: asking the browser for the width of every label is what makes charts of many labels
 * slow. All full-width glyphs are measured by one.
 * @param family as in CSS, e.g. `getComputedStyle(element).fontFamily`
 */
export function canvasMeasure(context: Pick<CanvasRenderingContext2D, "measureText" | "font">, family: string): MeasureText {
  const ems = new Map<string, number>();
  const emOf = (glyph: string): number => {
    const key = isFullWidth(glyph.codePointAt(0) ?? 0) ? FULL_WIDTH_PROBE : glyph;
    let em = ems.get(key);
    if (em === undefined) {
      context.font = `${PROBE_SIZE}px ${family}`;
      em = context.measureText(key).width / PROBE_SIZE;
      ems.set(key, em);
    }
    return em;
  };
  return (text, fontSize) => {
    let em = 0;
    for (const glyph of glyphsOf(text)) em += emOf(glyph);
    return em * fontSize;
  };
}
