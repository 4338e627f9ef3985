/** Invisible marks that set the direction of what follows: a name with one left open would turn the digits after it round. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A disclosed text as it may stand in one line with a figure. */
export function plainText(text: string): string {
  return text.replace(DIRECTION_MARKS, "");
}
