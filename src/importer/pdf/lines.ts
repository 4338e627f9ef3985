/** Words to lines, lines to paragraphs. */
import type { Box, Points, Word } from "./geometry.js";

export interface Line extends Box {
  readonly text: string;
  readonly size: Points;
}

/** Words of one line differ by a point or two in height (digits against Han). */
const SAME_LINE = 0.5;
/** A gap wider than this share of a letter is a blank. */
const BLANK = 0.35;
/** A gap of several letters keeps parts apart that stand at both ends of a line. */
const APART = 3;

export function linesOf(words: readonly Word[]): Line[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows[rows.length - 1];
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && Math.abs(middle(word) - middle(first)) <= SAME_LINE * Math.min(word.size, first.size)) row.push(word);
    else rows.push([word]);
  }
  return rows.map(lineOf);
}

function middle(box: Box): Points {
  return (box.top + box.bottom) / 2;
}

const HAN = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u201c\\u201d]";
/** Office programs set a quarter blank between Han and digits or Latin letters (`2023 年`) that nobody typed. */
const AUTOMATIC = [new RegExp(`(${HAN}) (?=[\\x21-\\x7e≤≥＜＞±])`, "g"), new RegExp(`([\\x21-\\x7e]) (?=${HAN})`, "g")];

function lineOf(words: readonly Word[]): Line {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  let text = "";
  let end: Word | undefined;
  for (const word of sorted) {
    const gap = end === undefined ? 0 : (word.left - end.right) / word.size;
    text += (gap > APART ? "    " : gap > BLANK ? " " : "") + word.text;
    end = word;
  }
  return {
    text: AUTOMATIC.reduce((rest, blank) => rest.replace(blank, "$1"), text),
    size: Math.max(...sorted.map((word) => word.size)),
    left: Math.min(...sorted.map((word) => word.left)),
    right: Math.max(...sorted.map((word) => word.right)),
    top: Math.min(...sorted.map((word) => word.top)),
    bottom: Math.max(...sorted.map((word) => word.bottom)),
  };
}

/** A line this much further in than the margin, in letters, opens a paragraph. */
const INDENT = 1.2;
/** A line that ends this many letters before the right margin closes one. */
const SHORT = 2.5;
const LOOSE = 1.2;

/** Lines of running text put together; `margins` are those of the page. */
export function paragraphsOf(lines: readonly Line[], margins: Pick<Box, "left" | "right">): string[] {
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before !== undefined && goesOn(before, line, margins)) paragraphs.push(`${paragraphs.pop() ?? ""}${line.text}`);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

function goesOn(before: Line, line: Line, margins: Pick<Box, "left" | "right">): boolean {
  const size = before.size;
  const sameSize = Math.abs(size - line.size) < 0.5;
  return sameSize && line.left < margins.left + INDENT * size && before.right > margins.right - SHORT * size && line.top - before.bottom < LOOSE * size;
}
