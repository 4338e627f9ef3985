/** The way from one picture to the next: what was drilled into opens out of the place where it was. */
import type { Sector } from "../../layout/sector-path.js";
import type { SunburstArc } from "../../layout/sunburst.js";
import type { BudgetNode } from "../../model/tree.js";
import type { Motion as Move } from "../../ui/mover.js";
import { Tween } from "../../ui/tween.js";
import type { Picture } from "./picture.js";

/** Arcs that stay shorter than this are shown at the end: they cost as much as the others and nobody can follow them. */
const LEAST_LENGTH = 3;
const TURN = 2 * Math.PI;

/** How angles and rings of one picture read in another. */
type Camera = (arc: SunburstArc<BudgetNode>) => Sector;

/** Rings, and the item that they are the parts of. */
export interface Scene {
  readonly picture: Picture;
  readonly node: BudgetNode;
}

export class Motion implements Move<Scene> {
  private readonly _tween = new Tween();

  /** @param _draw the path of a sector: given, because the picture has it already, and a file that two others share is one more to load */
  constructor(private readonly _draw: (sector: Sector) => string) {}

  /**
   * Runs from `before` to `after` on the drawn paths (in the order of the shapes) and resolves at the end; `undefined` when the two
   * have nothing in common and there is nothing to run.
   */
  run({ picture: before, node: from }: Scene, { picture: after, node: to }: Scene, drawing: Element): Promise<void> | undefined {
    this.stop();
    const camera = cameraOf(before, after, from, to);
    if (camera === undefined) return undefined;
    const paths = Array.from(drawing.querySelectorAll<SVGPathElement>("path.shape"));
    const moving = after.arcs.map((arc, at) => ({ arc, start: camera(arc), path: paths[at] })).filter(({ arc, start }) => Math.max(lengthOf(arc), lengthOf(start)) >= LEAST_LENGTH);
    drawing.classList.add("moving");
    for (const { path } of moving) path?.classList.add("moves");
    const draw = (t: number): void => {
      for (const { arc, start, path } of moving) path?.setAttribute("d", this._draw(between(start, arc, t)));
    };
    return this._tween.run(drawing, draw, () => {
      for (const { path, arc } of moving) {
        path?.setAttribute("d", this._draw(arc));
        path?.classList.remove("moves");
      }
      drawing.classList.remove("moving");
    });
  }

  /** Jumps to the end. */
  stop(): void {
    this._tween.stop();
  }
}

function between(a: Sector, b: Sector, t: number): Sector {
  const mix = (from: number, to: number): number => from + (to - from) * t;
  return { x0: mix(a.x0, b.x0), x1: mix(a.x1, b.x1), r0: mix(a.r0, b.r0), r1: mix(a.r1, b.r1) };
}

function lengthOf({ x0, x1, r1 }: Sector): number {
  return (x1 - x0) * r1;
}

/** Other figures of the same classes, such as another year's: each arc comes from that of its code, a new one out of its own edge. */
function sameCodes(before: Picture): Camera {
  const placeOf = ({ node, gathered, depth }: SunburstArc<BudgetNode>): string => `${depth}/${gathered.length > 0}/${node.code || node.name}`;
  const places = new Map(before.arcs.map((arc) => [placeOf(arc), arc]));
  return (arc) => places.get(placeOf(arc)) ?? { ...arc, x1: arc.x0 };
}

/** Where the arcs of `after` lay in `before`: inside the arc of `to` on the way in, all around the arc of `from` on the way out. */
function cameraOf(before: Picture, after: Picture, from: BudgetNode, to: BudgetNode): Camera | undefined {
  const inward = before.arcs.find((arc) => arc.node === to && arc.gathered.length === 0);
  if (inward) {
    const width = (inward.x1 - inward.x0) / TURN;
    return ({ x0, x1, r0, r1 }) => ({ x0: inward.x0 + x0 * width, x1: inward.x0 + x1 * width, r0: Math.min(inward.r1 + (r0 - after.hole), after.width / 2), r1: Math.min(inward.r1 + (r1 - after.hole), after.width / 2) });
  }
  const outward = after.arcs.find((arc) => arc.node === from && arc.gathered.length === 0);
  if (outward === undefined && from !== to && from.code === to.code) return sameCodes(before);
  if (outward === undefined || outward.x1 <= outward.x0) return undefined;
  const width = (outward.x1 - outward.x0) / TURN;
  const angle = (x: number): number => Math.max(0, Math.min(TURN, (x - outward.x0) / width));
  const radius = (r: number): number => Math.max(0, r - (outward.r1 - after.hole));
  return ({ x0, x1, r0, r1 }) => ({ x0: angle(x0), x1: angle(x1), r0: radius(r0), r1: radius(r1) });
}
