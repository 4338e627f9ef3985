/** Geometry ready to draw: the same for sunburst, icicle and bars, so that one view, one keyboard and one hover serve all. */
import { arcLabel } from "../../layout/arc-label.js";
import { estimateText } from "../../layout/label.js";
import type { Focus, Mark, Pixels, Weights } from "../../layout/node.js";
import { sectorPath } from "../../layout/sector-path.js";
import { layoutSunburst, type SunburstArc, type SunburstOptions } from "../../layout/sunburst.js";
import type { BudgetNode } from "../../model/tree.js";

export interface Label {
  readonly x: Pixels;
  readonly y: Pixels;
  readonly rotate: number;
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  /** Does it stand on its shape (and need a colour against it), or beside it? */
  readonly on: boolean;
}

export interface Shape {
  readonly mark: Mark<BudgetNode>;
  /** Path data, in pixels from the picture's origin. */
  readonly d: string;
  readonly labels: readonly Label[];
  /** A larger area to point at, for shapes that can be thin. */
  readonly hit?: string;
}

export interface Picture {
  readonly width: Pixels;
  readonly height: Pixels;
  /** Where the origin of the shapes lies in the picture. */
  readonly origin: readonly [Pixels, Pixels];
  readonly shapes: readonly Shape[];
  /** Radius of the free middle of a sunburst; 0 in other forms. */
  readonly hole: Pixels;
  readonly fontSize: Pixels;
  readonly arcs: readonly SunburstArc<BudgetNode>[];
}

/** What a label says: the name, and the figure where a second line fits. */
export interface Lettering {
  readonly name: (mark: Mark<BudgetNode>) => string;
  readonly figure: (mark: Mark<BudgetNode>) => string;
  readonly fontSize: Pixels;
}

export function sunburstPicture(focus: Focus<BudgetNode>, weights: Weights, size: Pixels, options: Omit<SunburstOptions, "radius">, text: Lettering): Picture {
  const { arcs, hole } = layoutSunburst(focus, weights, { ...options, radius: size / 2 - 1 });
  const shapes = arcs.map((arc) => {
    const label = arcLabel(arc, text.name(arc), text.fontSize, estimateText);
    return { mark: arc, d: sectorPath(arc), labels: label ? [{ ...label, anchor: "middle" as const, on: true }] : [] };
  });
  return { width: size, height: size, origin: [size / 2, size / 2], shapes, hole, fontSize: text.fontSize, arcs };
}
