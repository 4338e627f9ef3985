/** One page: its ruled tables with the words in their cells, and the lines outside them. */
import type { GridCell } from "../disclosed-file.js";
import { overlap, type Points, type Rulings, type Word } from "./geometry.js";
import { latticesOf, type Lattice, type LatticeCell } from "./lattice.js";
import { linesOf, type Line } from "./lines.js";
import { splitAt } from "./words.js";

export interface PageCell extends GridCell {
  /** Does its last line fill the cell, so that the text may go on? */
  readonly wraps: boolean;
}

export interface PageTable {
  readonly top: Points;
  readonly bottom: Points;
  /** Edges of its columns: a table that goes on on the next page has the same. */
  readonly xs: readonly Points[];
  readonly rows: readonly (readonly PageCell[])[];
}

export interface PageContent {
  readonly tables: readonly PageTable[];
  /** Lines outside the tables, from the top down. */
  readonly lines: readonly Line[];
}

/** A line that leaves less room than this, in letters, is full. */
const FULL = 1.5;

export function pageContent(words: readonly Word[], rulings: Rulings): PageContent {
  const lattices = latticesOf(rulings);
  const inside = lattices.map((): Word[] => []);
  const outside: Word[] = [];
  for (const word of words) {
    const at = lattices.findIndex((lattice) => contains(lattice, word));
    (inside[at] ?? outside).push(word);
  }
  const tables = lattices.flatMap((lattice, index) => tableOf(lattice, inside[index] ?? []) ?? []);
  return { tables, lines: linesOf(outside) };
}

function contains(lattice: Lattice, word: Word): boolean {
  const middle = (word.top + word.bottom) / 2;
  return middle > lattice.top && middle < lattice.bottom && overlap(word.left, word.right, lattice.left, lattice.right) > 0;
}

/** A lattice without texts is a drawing; one of two fields with one text is a frame. */
function tableOf(lattice: Lattice, words: readonly Word[]): PageTable | undefined {
  const texts = fill(lattice, words);
  const filled = [...texts.values()].filter((cellWords) => cellWords.length > 0);
  if (filled.length === 0 || (filled.length === 1 && lattice.cells.length < 3)) return undefined;
  const rows: PageCell[][] = Array.from({ length: lattice.ys.length - 1 }, () => []);
  for (const cell of lattice.cells) {
    const lines = linesOf(texts.get(cell) ?? []);
    const last = lines[lines.length - 1];
    const wraps = last !== undefined && last.right > cell.right - FULL * last.size;
    rows[cell.row]?.push({ text: lines.map((line) => line.text).join("\n"), column: cell.column, colSpan: cell.colSpan, rowSpan: cell.rowSpan, wraps });
  }
  return { top: lattice.top, bottom: lattice.bottom, xs: lattice.xs, rows };
}

function fill(lattice: Lattice, words: readonly Word[]): Map<LatticeCell, Word[]> {
  const texts = new Map<LatticeCell, Word[]>();
  for (const word of words) {
    const middle = (word.top + word.bottom) / 2;
    const band = lattice.cells.filter((cell) => middle >= cell.top && middle < cell.bottom);
    for (const part of cut(word, band)) {
      const cell = widest(part, band);
      if (cell !== undefined) texts.set(cell, [...(texts.get(cell) ?? []), part]);
    }
  }
  return texts;
}

/** A word that runs through edges of its row is cut there. */
function cut(word: Word, band: readonly LatticeCell[]): Word[] {
  let rest = word;
  const parts: Word[] = [];
  for (const { right } of band) {
    if (right <= rest.left || right >= rest.right) continue;
    const [first, second] = splitAt(rest, right);
    if (second === undefined) continue;
    parts.push(first);
    rest = second;
  }
  return [...parts, rest];
}

/** The cell that holds most of a word: letters may reach over an edge where the column is too narrow. */
function widest(word: Word, band: readonly LatticeCell[]): LatticeCell | undefined {
  let best: LatticeCell | undefined;
  let most = 0;
  for (const cell of band) {
    const shared = overlap(word.left, word.right, cell.left, cell.right);
    if (shared > most) [best, most] = [cell, shared];
  }
  return best;
}
