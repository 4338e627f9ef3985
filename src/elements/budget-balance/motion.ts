/** The way from one pair of columns to the next: lines grow out of the rest that held them, and keep their place when the year changes. */
import type { Motion as Move } from "../../ui/mover.js";
import { Tween } from "../../ui/tween.js";
import type { Box, Columns, ColumnShape } from "./columns.js";

export class Motion implements Move<Columns> {
  private readonly _tween = new Tween();

  run(before: Columns, after: Columns, drawing: Element): Promise<void> {
    this.stop();
    const options = new Map(Array.from(drawing.querySelectorAll("[role=option]"), (option) => [option.getAttribute("data-key"), option]));
    const moving = after.shapes.map((shape) => ({ from: startOf(shape, before), to: shape.box, rects: Array.from(options.get(shape.key)?.querySelectorAll("rect") ?? []) }));
    const draw = (t: number): void => {
      for (const { from, to, rects } of moving) for (const rect of rects) place(rect, between(from, to, t));
    };
    drawing.classList.add("moving");
    return this._tween.run(drawing, draw, () => {
      draw(1);
      drawing.classList.remove("moving");
    });
  }

  /** Jumps to the end. */
  stop(): void {
    this._tween.stop();
  }
}

/** Where a shape was: in its own place, in the rest that held it, or nowhere, as a line without height where it will be. */
function startOf({ key, side, entry, gathered, box }: ColumnShape, { shapes }: Columns): Box {
  const own = shapes.find((shape) => shape.key === key);
  if (own) return own.box;
  const holder = entry && shapes.find((shape) => shape.gathered.some((held) => held.key === entry.key));
  if (holder) return { ...holder.box, height: 0, y: holder.box.y + holder.box.height / 2 };
  const held = shapes.filter((shape) => shape.side === side && gathered.some((inner) => inner.key === shape.key));
  const [first, last] = [held[0], held[held.length - 1]];
  return first && last ? { ...first.box, height: last.box.y + last.box.height - first.box.y } : { ...box, height: 0 };
}

function between(a: Box, b: Box, t: number): Box {
  const mix = (from: number, to: number): number => from + (to - from) * t;
  return { x: mix(a.x, b.x), y: mix(a.y, b.y), width: mix(a.width, b.width), height: mix(a.height, b.height) };
}

function place(rect: Element, { x, y, width, height }: Box): void {
  rect.setAttribute("x", String(x));
  rect.setAttribute("y", String(y));
  rect.setAttribute("width", String(width));
  rect.setAttribute("height", String(height));
}
