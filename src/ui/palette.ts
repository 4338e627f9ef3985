/**
 * One colour family a class, the same in every view and every year. A class points at one of twelve slots of the theme;
 * levels below it share the slot and step back in strength (`fill-opacity`), so that a re-themed slot re-themes its whole family.
 */

const FUNCTION_SLOTS: Readonly<Record<string, number>> = {
  201: 8, 202: 6, 203: 11, 204: 10, 205: 8, 206: 6, 207: 11, 208: 2, 209: 7, 210: 9, 211: 5, 212: 11, 213: 7, 214: 3, 215: 10,
  216: 11, 217: 7, 219: 3, 220: 10, 221: 4, 222: 6, 223: 11, 224: 9, 227: 3, 229: 12, 230: 10, 231: 8, 232: 4, 233: 5, 234: 11,
};
const ECONOMIC_SLOTS: Readonly<Record<string, number>> = {
  301: 7, 302: 2, 303: 9, 307: 4, 309: 5, 310: 11, 311: 6, 312: 1, 313: 10, 399: 12,
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
  const slot = `var(--_c${colourSlot(code)})`;
  return /^\d{3}/.test(code) ? `var(--budget-color-${code.slice(0, 3)},${slot})` : slot;
}

/** Strength of a level below the class, from 1. */
export const LEVEL_STRENGTH = [1, 1, 0.52, 0.32] as const;

export function strength(level: number): number {
  return LEVEL_STRENGTH[Math.min(level, LEVEL_STRENGTH.length - 1)] ?? 1;
}
