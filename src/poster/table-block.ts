/** A data table as marks: for elements whose picture is text in boxes, which SVG cannot flow. */
import type { MeasureText } from "../layout/measure.js";
import type { Block } from "./poster.js";
import { mark } from "./mark.js";
import { placed, type Placed } from "./placed.js";
import { heightOf, lineMarks, linesOf } from "./text-block.js";
import type { Colours, DrawnTable, Mark } from "./drawn.js";

const SIZE = 12;
const PAD = 6;
const LEAST = 48;

/** The table in `width`: columns of text give way first, figures stay on one line. */
export function tableMarks({ caption, head, body }: DrawnTable, width: number, colours: Colours, measure: MeasureText): Block {
  const rows = placed([...head, ...body]);
  const widths = widthsOf(rows, width, measure);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((a, b) => a + b, 0));
  const marks: Mark[] = [];
  const captions = linesOf(caption, SIZE, width, measure);
  marks.push(...lineMarks(captions, 0, 0, { size: SIZE, fill: colours.quiet }));
  let y = heightOf(captions, SIZE) + 4;
  rows.forEach((cells, line) => {
    const texts = cells.map((cell) => linesOf(cell.text, SIZE, room(cell, widths), measure));
    const height = Math.max(...texts.map((lines) => heightOf(lines, SIZE)), SIZE) + PAD;
    marks.push(mark("line", { x1: 0, x2: width, y1: y, y2: y, stroke: line === 0 || line === head.length ? colours.ink : colours.line }));
    cells.forEach((cell, at) => {
      const left = lefts[cell.at] ?? 0;
      const letters = { size: SIZE, fill: line < head.length ? colours.quiet : colours.ink };
      marks.push(...(cell.number ? lineMarks(texts[at] ?? [], left + room(cell, widths), y + PAD / 2, { ...letters, anchor: "end" }) : lineMarks(texts[at] ?? [], left, y + PAD / 2, letters)));
    });
    y += height;
  });
  return { marks, height: y };
}

function widthsOf(rows: readonly (readonly Placed[])[], width: number, measure: MeasureText): number[] {
  const count = Math.max(0, ...rows.flatMap((cells) => cells.map(({ at, columns }) => at + columns)));
  const fixed = new Array<number>(count).fill(0);
  const wanted = new Array<number>(count).fill(LEAST);
  for (const { at, columns, text, number } of rows.flat()) {
    if (columns > 1) continue;
    const natural = measure(text, SIZE) + 2 * PAD;
    wanted[at] = Math.max(wanted[at] ?? 0, natural);
    if (number && /\d/.test(text)) fixed[at] = Math.max(fixed[at] ?? 0, natural);
  }
  const least = wanted.map((_, at) => Math.max(LEAST, fixed[at] ?? 0));
  const spare = Math.max(0, width - least.reduce((a, b) => a + b, 0));
  const more = wanted.map((natural, at) => Math.max(0, natural - (least[at] ?? 0)));
  const sum = more.reduce((a, b) => a + b, 0);
  return least.map((own, at) => own + (sum === 0 ? spare / count : Math.min(sum > spare ? Infinity : (more[at] ?? 0) + (spare - sum) / count, ((more[at] ?? 0) / sum) * spare)));
}

function room({ at, columns }: Placed, widths: readonly number[]): number {
  return widths.slice(at, at + columns).reduce((a, b) => a + b, 0) - 2 * PAD;
}
