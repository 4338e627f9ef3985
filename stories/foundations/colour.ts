/** Colours as numbers: contrast, difference, and what readers with a colour vision deficiency see. For the tests and the pages beside it. */

/** Red, green and blue of sRGB, each 0–1. */
export type Rgb = readonly [number, number, number];

/** @throws Error for anything but `#rgb`, `#rrggbb` or `rgb(r, g, b)`, as style sheets and computed styles write colours. */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1];
  if (hex !== undefined) {
    const digits = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
    return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Rgb;
  }
  const channels = /^rgba?\((\d+),? (\d+),? (\d+)(?:, 1)?\)$/.exec(text.trim());
  if (channels === null) throw new Error(`unknown colour ${text}`);
  return channels.slice(1).map((channel) => Number(channel) / 255) as unknown as Rgb;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const encoded = (light: number): number => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/** Relative luminance as WCAG 2.2 defines it, 0–1. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio as WCAG 2.2 defines it, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** A paint of an opacity (0–1) on a page, as browsers blend it: in sRGB. */
export function over(paint: Rgb, page: Rgb, opacity: number): Rgb {
  return paint.map((channel, at) => channel * opacity + (page[at] ?? 0) * (1 - opacity)) as unknown as Rgb;
}

export type Vision = "usual" | "protanopia" | "deuteranopia" | "tritanopia";

/**
 * Colour vision, usual and fully deficient: matrices on linear RGB, severity 1.0, of Machado, Oliveira & Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009.
 */
export const VISIONS: Readonly<Record<Vision, readonly Rgb[]>> = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** What a reader of that vision sees. */
export function seenWith(vision: Vision, colour: Rgb): Rgb {
  const light = colour.map(linear);
  return VISIONS[vision].map((row) => encoded(Math.min(1, Math.max(0, row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0))))) as unknown as Rgb;
}

/** OKLab (Ottosson 2020): distances in it are near to differences seen. */
function oklab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

/** Difference of two colours, ΔE in OKLab; 0.02 is just noticeable (CSS Color 4). */
export function difference(a: Rgb, b: Rgb): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(...from.map((value, at) => value - (to[at] ?? 0)));
}

/** The least difference over all visions, and whose it is. */
export function leastDifference(a: Rgb, b: Rgb): { readonly vision: Vision; readonly value: number } {
  const all = (Object.keys(VISIONS) as Vision[]).map((vision) => ({ vision, value: difference(seenWith(vision, a), seenWith(vision, b)) }));
  return all.reduce((least, one) => (one.value < least.value ? one : least));
}
