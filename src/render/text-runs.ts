/** A text with its spans as runs: pieces of one style, each with its place along the line. */
import type { Mark } from "../poster/drawn.js";

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface PlacedRun extends Run {
  readonly x: number;
  readonly y: number;
}

interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly runs: (Run & { readonly before: number })[];
}

/** Every piece with its own place begins a chunk, and is anchored as a whole with what follows it. */
export function runsOf(text: Mark, widthOf: (run: Run) => number): PlacedRun[] {
  const chunks: Chunk[] = [];
  gather(text, {}, chunks);
  return chunks.flatMap(({ x, y, anchor, runs }) => {
    const widths = runs.map((run) => run.before + widthOf(run));
    const whole = widths.reduce((a, b) => a + b, 0);
    let left = x - (anchor === "end" ? whole : anchor === "middle" ? whole / 2 : 0);
    return runs.map((run, at) => {
      const placed = { ...run, x: left + run.before, y };
      left += widths[at] ?? 0;
      return placed;
    });
  });
}

function gather({ attributes: own, children }: Mark, around: Readonly<Record<string, string>>, chunks: Chunk[]): void {
  const attributes = { ...around, ...own };
  const last = chunks[chunks.length - 1];
  const shift = (name: string): number => Number(own[name] ?? 0);
  let before = shift("dx");
  if (last === undefined || own["x"] !== undefined || own["y"] !== undefined) {
    chunks.push({ x: Number(own["x"] ?? last?.x ?? 0) + before, y: Number(own["y"] ?? last?.y ?? 0) + shift("dy"), anchor: attributes["text-anchor"] ?? "start", runs: [] });
    before = 0;
  }
  for (const child of children) {
    if (typeof child !== "string") gather(child, attributes, chunks);
    else chunks[chunks.length - 1]?.runs.push({ text: child, size: Number(attributes["font-size"] ?? 12), bold: Number(attributes["font-weight"] ?? 400) >= 600, attributes, before });
    before = 0;
  }
}
