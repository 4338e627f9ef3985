/** Geometry ready to draw: the same form for sunburst, icicle and bars, so that one view, one keyboard and one hover serve all. */
import { arcLabel } from "../../layout/arc-label.js";
import { layoutBars } from "../../layout/bars.js";
import { layoutIcicle } from "../../layout/icicle.js";
import { estimateText, fitLabel } from "../../layout/label.js";
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

/** Space between a label and the edge of its shape. */
const PAD = 4;

const rectangle = (x: Pixels, y: Pixels, width: Pixels, height: Pixels): string => `M${x},${y}h${width}v${height}h${-width}z`;

export function sunburstPicture(focus: Focus<BudgetNode>, weights: Weights, size: Pixels, options: Omit<SunburstOptions, "radius">, text: Lettering): Picture {
  const { arcs, hole } = layoutSunburst(focus, weights, { ...options, radius: size / 2 - 1 });
  const shapes = arcs.map((arc) => {
    const label = arcLabel(arc, text.name(arc), text.fontSize, estimateText);
    return { mark: arc, d: sectorPath(arc), labels: label ? [{ ...label, anchor: "middle" as const, on: true }] : [] };
  });
  return { width: size, height: size, origin: [size / 2, size / 2], shapes, hole, fontSize: text.fontSize, arcs };
}

export function iciclePicture(focus: Focus<BudgetNode>, weights: Weights, width: Pixels, height: Pixels, columns: number, text: Lettering): Picture {
  const layout = layoutIcicle(focus, weights, { width, height, columns });
  const line = text.fontSize * 1.3;
  const shapes = layout.cells.map((cell) => {
    const lines = Math.floor((cell.height - PAD) / line);
    const box = { width: cell.width - 2 * PAD, lines: Math.min(lines, 3), fontSize: text.fontSize };
    const fitted = lines < 1 ? undefined : fitLabel(text.name(cell), box, estimateText);
    const figure = text.figure(cell);
    const room = fitted !== undefined && !fitted.truncated && lines > fitted.lines.length && estimateText(figure, text.fontSize) <= box.width;
    const labels = fitted
      ? [{ x: cell.x + PAD, y: cell.y + cell.height / 2, rotate: 0, anchor: "start" as const, on: true, lines: room ? [...fitted.lines, figure] : fitted.lines }]
      : [];
    return { mark: cell, d: rectangle(cell.x, cell.y, cell.width, cell.height), labels };
  });
  return { width, height, origin: [0, 0], shapes, hole: 0, fontSize: text.fontSize, arcs: [] };
}

export function barsPicture(focus: Focus<BudgetNode>, values: ArrayLike<number>, width: Pixels, text: Lettering): Picture {
  const line = Math.round(text.fontSize * 1.5);
  const rowHeight = line + 20;
  const layout = layoutBars(focus, values, { width, rowHeight, barHeight: 8 });
  const shapes = layout.bars.map((bar) => {
    const figure = text.figure(bar);
    const room = width - estimateText(figure, text.fontSize) - 16;
    const fitted = fitLabel(text.name(bar), { width: room, lines: 1, fontSize: text.fontSize }, estimateText);
    const y = bar.y - line / 2;
    const labels: Label[] = [{ x: width, y, rotate: 0, anchor: "end", on: false, lines: [figure] }];
    if (fitted) labels.unshift({ x: 0, y, rotate: 0, anchor: "start", on: false, lines: fitted.lines });
    return { mark: bar, d: rectangle(bar.x, bar.y, Math.max(bar.width, 1), bar.height), hit: rectangle(0, bar.y - line, width, rowHeight), labels };
  });
  return { width, height: layout.height, origin: [0, 0], shapes, hole: 0, fontSize: text.fontSize, arcs: [] };
}
