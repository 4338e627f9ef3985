/** One thing drawn: a line of the balance, or the counted rest of a side. The same for columns and bars, so that one hand serves both. */
import type { BalanceSideKey } from "../../model/flows/balance-of.js";
import { APPROPRIATION, isAppropriation } from "../../model/source-key.js";
import { paint } from "../../ui/palette.js";
import type { Entries, Entry, Rest } from "./entry.js";

export interface Shape {
  /** Unique in the picture: of an entry its own, of a rest `rest:income`. */
  readonly key: string;
  readonly side: BalanceSideKey;
  readonly entry: Entry | undefined;
  readonly gathered: readonly Entry[];
  readonly reading: Pick<Rest, "name" | "figure" | "share" | "sentence">;
  /** Middle along its column, to find what faces it. */
  readonly middle: number;
}

export function shapeOf(entry: Entry | undefined, gathered: readonly Entry[], side: BalanceSideKey, middle: number, entries: Entries): Shape {
  return { key: entry?.key ?? `rest:${side}`, side, entry, gathered, reading: entry ?? entries.rest(gathered), middle };
}

/** CSS paint and strength: classes have the colour they have everywhere, what has no code steps through one neutral tone. */
export function toneOf({ entry }: Shape): { readonly fill: string; readonly strength: number } {
  const fill = paint(entry?.code ?? "");
  if (entry === undefined) return { fill, strength: 0.3 };
  return { fill, strength: entry.code === "" ? Math.max(0.4, 0.9 - entry.at * 0.15) : 1 };
}

/** Is this what a key selects? A 款 or 项 chosen elsewhere lights its 类, and what is counted in a rest lights the rest. */
export function isMeant({ entry, gathered }: Shape, meant: string): boolean {
  if (meant === "") return false;
  const meets = ({ key, code }: Entry): boolean => key === meant || (meant === APPROPRIATION && isAppropriation({ key: key.replace("source:", "") })) || (code !== "" && /^\d+$/.test(meant) && meant.startsWith(code));
  return entry === undefined ? gathered.some(meets) : meets(entry);
}

/** Where a key leads from a shape; `undefined` for keys that lead nowhere. Arrows sideways go to the facing column, on the same height. */
export function step(shapes: readonly Shape[], from: Shape, key: string): Shape | undefined {
  const column = shapes.filter(({ side }) => side === from.side);
  const at = column.indexOf(from);
  switch (key) {
    case "ArrowDown":
      return column[at + 1];
    case "ArrowUp":
      return column[at - 1];
    case "Home":
      return column[0];
    case "End":
      return column[column.length - 1];
    case "ArrowLeft":
      return from.side === "expenditure" ? nearest(shapes, "income", from.middle) : undefined;
    case "ArrowRight":
      return from.side === "income" ? nearest(shapes, "expenditure", from.middle) : undefined;
    default:
      return undefined;
  }
}

function nearest(shapes: readonly Shape[], wanted: BalanceSideKey, middle: number): Shape | undefined {
  let best: Shape | undefined;
  for (const shape of shapes) {
    if (shape.side === wanted && (best === undefined || Math.abs(shape.middle - middle) < Math.abs(best.middle - middle))) best = shape;
  }
  return best;
}
