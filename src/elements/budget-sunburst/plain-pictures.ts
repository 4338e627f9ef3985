/** The forms that are not round. Pages that draw none of them do not load this. */
import { layoutBars } from "../../layout/bars.js";
import { layoutIcicle } from "../../layout/icicle.js";
import { estimateText, fitLabel } from "../../layout/label.js";
import type { Focus, Pixels, Weights } from "../../layout/node.js";
import type { Weighed } from "../../layout/weigh.js";
import type { BudgetNode } from "../../model/tree.js";
import type { Form } from "./chart.js";
import type { Label, Lettering, Picture } from "./picture.js";

/** Space between a label and the edge of its shape. */
const PAD = 4;

const rectangle = (x: Pixels, y: Pixels, width: Pixels, height: Pixels): string => `M${x},${y}h${width}v${height}h${-width}z`;

export function plainPicture(form: Exclude<Form, "sunburst">, focus: Focus<BudgetNode>, { weights, values }: Weighed, width: Pixels, rings: number, text: Lettering): Picture {
  return form === "bars" ? barsPicture(focus, values, width, text) : iciclePicture(focus, weights, width, Math.round(Math.min(560, Math.max(320, width * 0.8))), rings, text);
}

function iciclePicture(focus: Focus<BudgetNode>, weights: Weights, width: Pixels, height: Pixels, columns: number, text: Lettering): Picture {
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

function barsPicture(focus: Focus<BudgetNode>, values: ArrayLike<number>, width: Pixels, text: Lettering): Picture {
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
