/**
 * One colour family a class, the same in every view and every year. A class points at one of twelve slots of the theme;
 * levels below it share the slot and step back in strength (`fill-opacity`), so that a re-themed slot re-themes its whole family.
 *
 * Classes that follow each other in the code book look clearly different to readers of every kind of colour vision, a slot comes back after
 * seven other classes at the earliest, and those that most departments show together differ: tests/ui/contrast.test.ts holds it.
 */

/** Slots of the classes in order, from 201 and from 301 on, as digits to the base of 13; 0 where the code book has no class. */
const FUNCTION_SLOTS = "619548a36b97158a40692b5100a0c362b9";
const ECONOMIC_SLOTS = "729000405b61a";
const OTHER = "399";
const SLOTS = 12;

/** Slot (1–12) of the class that a code belongs to; unknown classes get a stable one, items without a code the grey one. */
export function colourSlot(code: string): number {
  const own = code.slice(0, 3);
  if (own === "" || own === OTHER) return SLOTS;
  const known = parseInt(FUNCTION_SLOTS[+own - 201] ?? ECONOMIC_SLOTS[+own - 301] ?? "0", SLOTS + 1);
  if (known > 0) return known;
  let hash = 0;
  for (const glyph of own) hash = (hash * 31 + glyph.charCodeAt(0)) % (SLOTS - 1);
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
