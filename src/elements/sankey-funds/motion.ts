/** The way from one picture to the next: nodes and flows move from where they were, and what was gathered comes out of its rest. */
import { ribbonPath, type Ribbon } from "../../layout/sankey-link.js";
import type { Motion as Move } from "../../ui/mover.js";
import { Tween } from "../../ui/tween.js";
import type { Box, FlowPicture, NodeMark, RibbonMark } from "./picture.js";
import { drawnBox } from "./picture.view.js";

/** Flows that stay thinner than this are shown at the end: they cost as much as the others and nobody can follow them. */
const LEAST_WIDTH = 0.75;

interface Moving<T> {
  readonly shape: Element;
  readonly start: T;
  readonly end: T;
}

export class Motion implements Move<FlowPicture> {
  private readonly _tween = new Tween();

  /** Runs on the drawn shapes (in the order of the marks) and resolves at the end; `undefined` when the pictures have nothing in common. */
  run(before: FlowPicture, after: FlowPicture, drawing: Element): Promise<void> | undefined {
    this.stop();
    const origin = new Origins(before, after);
    if (!origin.any) return undefined;
    const shapes = new Map(Array.from(drawing.querySelectorAll(".mark"), (shape) => [shape.getAttribute("data-at"), shape] as const));
    const shapeAt = (at: number): Element => shapes.get(String(at)) ?? drawing;
    const nodes = after.nodes.map((mark, at): Moving<Box> => ({ shape: shapeAt(at), start: origin.ofNode(mark), end: drawnBox(mark) }));
    const ribbons = after.ribbons
      .map((mark, at): Moving<Ribbon> => ({ shape: shapeAt(after.nodes.length + at), start: origin.ofRibbon(mark), end: mark.shape }))
      .filter(({ start, end }) => Math.max(start.width, end.width) >= LEAST_WIDTH);
    const moving = [...nodes, ...ribbons];
    for (const { shape } of moving) shape.classList.add("moves");
    const draw = (t: number): void => {
      for (const { shape, start, end } of nodes) placeBox(shape, mixed(start, end, t));
      for (const { shape, start, end } of ribbons) shape.setAttribute("d", ribbonPath(mixed(start, end, t), after.vertical));
    };
    const around = drawing.parentElement;
    around?.classList.add("moving");
    return this._tween.run(drawing, draw, () => {
      for (const { shape, end } of nodes) placeBox(shape, end);
      after.ribbons.forEach(({ d }, at) => shapeAt(after.nodes.length + at).setAttribute("d", d));
      for (const { shape } of moving) shape.classList.remove("moves");
      around?.classList.remove("moving");
    });
  }

  /** Jumps to the end. */
  stop(): void {
    this._tween.stop();
  }
}

/** Where the marks of a picture were in the one before it. */
class Origins {
  private readonly _nodes = new Map<string, NodeMark>();
  private readonly _ribbons = new Map<string, RibbonMark>();

  constructor(
    before: FlowPicture,
    private readonly _after: FlowPicture,
  ) {
    for (const mark of before.nodes) for (const { key } of mark.nodes) this._nodes.set(key, mark);
    for (const mark of before.ribbons) for (const { from, to } of mark.links) this._ribbons.set(`${from}>${to}`, mark);
  }

  get any(): boolean {
    return this._after.nodes.some(({ nodes }) => nodes.some(({ key }) => this._nodes.has(key)));
  }

  /** Of a rest, all the room that its nodes had; of what is new, a line where it will be. */
  ofNode({ nodes, box }: NodeMark): Box {
    const [first, ...others] = nodes.flatMap(({ key }) => this._nodes.get(key)?.box ?? []);
    if (first === undefined) return this._after.vertical ? { ...box, x: box.x + box.width / 2, width: 0 } : { ...box, y: box.y + box.height / 2, height: 0 };
    return others.reduce(around, first);
  }

  /** Of merged flows, where the first of them was. */
  ofRibbon({ links, shape }: RibbonMark): Ribbon {
    for (const { from, to } of links) {
      const before = this._ribbons.get(`${from}>${to}`);
      if (before !== undefined) return { ...before.shape, width: Math.min(before.shape.width, Math.max(shape.width, 0.5)) };
    }
    return { ...shape, width: 0 };
  }
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function mixed<T extends Box | Ribbon>(start: T, end: T, t: number): T {
  const from = new Map<string, number>(Object.entries(start));
  return Object.fromEntries(Object.entries<number>({ ...end }).map(([side, to]) => [side, (from.get(side) ?? to) * (1 - t) + to * t])) as unknown as T;
}

function placeBox(shape: Element, { x, y, width, height }: Box): void {
  shape.setAttribute("x", String(x));
  shape.setAttribute("y", String(y));
  shape.setAttribute("width", String(Math.max(0, width)));
  shape.setAttribute("height", String(Math.max(0, height)));
}
