/** Paragraphs and rows of text as marks: what HTML would flow is set line by line here. */
import type { MeasureText } from "../layout/measure.js";
import { mark } from "./mark.js";
import type { Mark } from "./drawn.js";

export interface Letters {
  readonly size: number;
  readonly fill: string;
  readonly weight?: "600";
  readonly anchor?: "end" | "middle";
}

export const LEADING = 1.45;

/** A digit group, a word or one Han character: what a line break may stand between. Marks that open or close stay with what they enclose. */
const PIECES = /[（《〔“‘([]*(?:(?!\p{Script=Han})[\p{L}\p{N}.,%+\-−/:@#&'])*(?!\p{Script=Han})[\p{L}\p{N}%][，。；：、！？）》〕”’…,.;:!?)\]]*|[（《〔“‘([]*.[，。；：、！？）》〕”’…,.;:!?)\]]*/gsu;

/** Lines no wider than `width`, where the text allows it. */
export function linesOf(text: string, size: number, width: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && measure((line + piece).trimEnd(), size) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}

/** Han text breaks anywhere, other text between words. */
function piecesOf(text: string): readonly string[] {
  return text.match(PIECES) ?? [];
}

/** The lines at `x`, the first one's box at `y`. */
export function lineMarks(lines: readonly string[], x: number, y: number, { size, fill, weight, anchor }: Letters): Mark[] {
  return lines.map((line, at) => mark("text", { x, y: baseline(y, size) + at * size * LEADING, "font-size": size, "font-weight": weight, "text-anchor": anchor, fill }, [line]));
}

export function heightOf(lines: readonly string[], size: number): number {
  return lines.length * size * LEADING;
}

/** Where letters stand in a line that begins at `y`. */
export function baseline(y: number, size: number): number {
  return y + (size * LEADING) / 2 + size * 0.36;
}
