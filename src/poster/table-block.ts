/** A data table as marks: for elements whose picture is text in boxes, which SVG cannot flow. */
import type { MeasureText } from "../layout/measure.js";
import type { Block } from "./poster.js";
import { mark } from "./mark.js";
import { placed, type Placed } from "./placed.js";
import { heightOf, lineMarks, linesOf, type Letters } from "./text-block.js";
import type { Colours, DrawnTable, Mark } from "./drawn.js";

const SIZE = 12;
/** What is said beneath the first line of a cell. */
const SMALL = 11;
const PAD = 6;
const LEAST = 48;

/** A line of a cell, with the letters that it is set in. */
interface Line {
  readonly text: string;
  readonly letters: Letters;
}

/**
 * The table in `width`: columns of text give way first, figures stay on one line.
 * @param widths of its columns, from `widthsOf`
 */
export function tableMarks({ caption, head, body }: DrawnTable, widths: readonly number[], width: number, colours: Colours, measure: MeasureText): Block {
  const rows = placed([...head, ...body]);
  const lefts = widths.map((_, at) => sumOf(widths.slice(0, at)));
  const marks: Mark[] = [];
  const captions = linesOf(caption, SIZE, width, measure);
  marks.push(...lineMarks(captions, 0, 0, { size: SIZE, fill: colours.quiet }));
  let y = heightOf(captions, SIZE) + 4;
  rows.forEach((cells, at) => {
    const set = cells.map((cell) => linesIn(cell, room(cell, widths), at < head.length, colours, measure));
    marks.push(mark("line", { x1: 0, x2: width, y1: y, y2: y, stroke: at === 0 || at === head.length ? colours.ink : colours.line }));
    cells.forEach((cell, of) => {
      const left = lefts[cell.at] ?? 0;
      let top = y + PAD / 2;
      for (const { text, letters } of set[of] ?? []) {
        marks.push(...lineMarks([text], cell.number ? left + room(cell, widths) : left, top, cell.number ? { ...letters, anchor: "end" } : letters));
        top += heightOf([text], letters.size);
      }
    });
    y += Math.max(SIZE, ...set.map((lines) => lines.reduce((sum, { text, letters }) => sum + heightOf([text], letters.size), 0))) + PAD;
  });
  return { marks, height: y };
}

function linesIn({ lines, heading }: Placed, width: number, isHead: boolean, { ink, quiet }: Colours, measure: MeasureText): readonly Line[] {
  return lines.flatMap((line, at) => {
    const letters: Letters = { size: at === 0 ? SIZE : SMALL, fill: isHead || at > 0 ? quiet : ink, ...(heading === "rowgroup" && { weight: "600" as const }) };
    return linesOf(line, letters.size, width, measure).map((text) => ({ text, letters }));
  });
}

/**
 * The columns of tables that have the same, in line with each other: as wide as their texts where there is room; where there is not, those
 * that ask for most share what the others leave.
 */
export function widthsOf(tables: readonly DrawnTable[], width: number, measure: MeasureText): number[] {
  const rows = tables.flatMap(({ head, body }) => placed([...head, ...body]));
  const count = Math.max(0, ...rows.flatMap((cells) => cells.map(({ at, columns }) => at + columns)));
  const least = new Array<number>(count).fill(LEAST);
  const wanted = new Array<number>(count).fill(LEAST);
  for (const { at, columns, lines, number } of rows.flat()) {
    if (columns > 1) continue;
    const natural = Math.max(0, ...lines.map((line) => measure(line, SIZE))) + 2 * PAD;
    wanted[at] = Math.max(wanted[at] ?? 0, natural);
    if (number && lines.some((line) => /\d/.test(line))) least[at] = Math.max(least[at] ?? 0, natural);
  }
  const spare = width - sumOf(wanted);
  if (spare >= 0) return wanted.map((natural) => natural + spare / count);
  return sharesOf(wanted, least, width);
}

/** The smallest wishes are met first, so that a short column is not broken for the sake of a long one. */
function sharesOf(wanted: readonly number[], least: readonly number[], width: number): number[] {
  const given = [...least];
  let left = Math.max(0, width - sumOf(least));
  const more = wanted.map((natural, at) => Math.max(0, natural - (least[at] ?? 0)));
  const order = more.map((_, at) => at).sort((a, b) => (more[a] ?? 0) - (more[b] ?? 0));
  order.forEach((at, before) => {
    const share = Math.min(more[at] ?? 0, left / (order.length - before));
    given[at] = (given[at] ?? 0) + share;
    left -= share;
  });
  return given;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function room({ at, columns }: Placed, widths: readonly number[]): number {
  return sumOf(widths.slice(at, at + columns)) - 2 * PAD;
}
