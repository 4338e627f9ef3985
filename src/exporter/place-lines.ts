/** Which body row each row of a table takes: where the disclosed file had it, or one after the other. */

export interface PlacedLines {
  /** Body row from 0 of each row of each list. */
  readonly lines: readonly (readonly number[])[];
  readonly count: number;
  /** Rows left between the heading and the first row of data. */
  readonly slack: number;
}

/** Blank rows that the layout may carry; foreign line numbers are data, and may be anything. */
const MAX_BLANKS = 50;

/** `lists` are the printed lines, from 1; `needed` rows stand over the data. */
export function placeLines(lists: readonly (readonly (number | undefined)[])[], needed: number): PlacedLines {
  const first = Math.min(...lists.map((lines) => lines[0] ?? Infinity));
  const last = Math.max(...lists.map((lines) => lines[lines.length - 1] ?? 0));
  const longest = Math.max(0, ...lists.map((lines) => lines.length));
  const slack = first - 1 - needed;
  if (!lists.every(isRising) || slack > MAX_BLANKS || last - first - longest > MAX_BLANKS + longest) return inTurn(lists, longest);
  if (longest === 0) return inTurn(lists, 0);
  return { lines: lists.map((lines) => lines.map((line = first) => line - first)), count: last - first + 1, slack: Math.max(0, slack) };
}

function inTurn(lists: readonly (readonly unknown[])[], count: number): PlacedLines {
  return { lines: lists.map((lines) => lines.map((_, index) => index)), count, slack: 0 };
}

function isRising(lines: readonly (number | undefined)[]): boolean {
  return lines.every((line, index) => line !== undefined && line > (index === 0 ? 0 : (lines[index - 1] ?? 0)));
}
