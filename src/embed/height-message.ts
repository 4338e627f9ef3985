/**
 * The one message between a frame and the page around it: how tall the frame's picture is. It goes from the frame to the page, never back, and
 * says a number and nothing else.
 */

/**
 * Heights that a frame may have, in px. The highest bounds what a page can be made to scroll past, and is no picture's: a whole report with all
 * its tables, in English in a column of 240 px, is 31,000.
 */
export const LOWEST = 40;
export const HIGHEST = 60_000;

const TYPE = "budget-elements:height";
const VERSION = 1;

export interface HeightMessage {
  readonly type: typeof TYPE;
  readonly version: typeof VERSION;
  /** Whole px. */
  readonly height: number;
}

export function heightMessage(height: number): HeightMessage {
  return { type: TYPE, version: VERSION, height };
}

/** The height that a message says, if it is this message and nothing more. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { type, version, height } = data as Readonly<Record<string, unknown>>;
  const exact = type === TYPE && version === VERSION && Object.keys(data).length === 3;
  return exact && typeof height === "number" && Number.isInteger(height) && height > 0 ? height : undefined;
}
