/**
 * One colour family a class, the same in every view and every year. A class points at one of twelve slots of the theme;
 * levels below it share the slot and step back in strength (`fill-opacity`), so that a re-themed slot re-themes its whole family.
 */

const FUNCTION_SLOTS: Readonly<Record<string, number>> = {
  201: 8, 202: 7, 203: 4, 204: 9, 205: 3, 206: 6, 207: 11, 208: 2, 209: 10, 210: 1, 211: 5, 212: 7, 213: 4, 214: 8, 215: 10,
  216: 3, 217: 9, 219: 11, 220: 5, 221: 10, 222: 2, 223: 6, 224: 1, 227: 12, 229: 12, 230: 7, 231: 9, 232: 8, 233: 11, 234: 4,
};
const ECONOMIC_SLOTS: Readonly<Record<string, number>> = {
  301: 8, 302: 2, 303: 5, 307: 10, 309: 9, 310: 7, 311: 3, 312: 11, 313: 1, 399: 12,
};
const SLOTS = 12;

/** Slot (1–12) of the class that a code belongs to; unknown classes get a stable one, items without a code the grey one. */
export function colourSlot(code: string): number {
  const known = FUNCTION_SLOTS[code.slice(0, 3)] ?? ECONOMIC_SLOTS[code.slice(0, 3)];
  if (known !== undefined) return known;
  if (code === "") return SLOTS;
  let hash = 0;
  for (const glyph of code.slice(0, 3)) hash = (hash * 31 + glyph.charCodeAt(0)) % (SLOTS - 1);
  return hash + 1;
}

/** CSS paint of a class: the token of the class when a page sets it, else the theme's slot. */
export function paint(code: string): string {
  const slot = `var(--budget-palette-${colourSlot(code)})`;
  return /^\d{3}/.test(code) ? `var(--budget-color-${code.slice(0, 3)},${slot})` : slot;
}

/** Strength of a level below the class, from 1. */
export const LEVEL_STRENGTH = [1, 1, 0.52, 0.32] as const;

export function strength(level: number): number {
  return LEVEL_STRENGTH[Math.min(level, LEVEL_STRENGTH.length - 1)] ?? 1;
}
