/**
 * One colour family a class, the same in every view and every year. A class points at one of twelve slots of the theme;
 * levels below it share the slot and step back in strength (`fill-opacity`), so that a re-themed slot re-themes its whole family.
 *
 * Classes that follow each other in the code book look clearly different to readers of every kind of colour vision, a slot comes back after
 * seven other classes at the earliest, and those that most departments show together differ: tests/ui/contrast.test.ts holds it.
 */

const FUNCTION_SLOTS: Readonly<Record<string, number>> = {
  201: 6, 202: 1, 203: 9, 204: 5, 205: 4, 206: 8, 207: 10, 208: 3, 209: 6, 210: 11, 211: 9, 212: 7, 213: 1, 214: 5, 215: 8,
  216: 10, 217: 4, 219: 6, 220: 9, 221: 2, 222: 11, 223: 5, 224: 1, 227: 10, 229: 12, 230: 3, 231: 6, 232: 2, 233: 11, 234: 9,
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
