/** Words of a page: items of text as the file draws them, cut where a column edge runs through them. */
import { multiply, type Matrix, type Points, type Word } from "./geometry.js";

/** What of pdf.js' text items matters. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** How high letters rise over the line they stand on, and how far they hang below, as shares of their size. */
const ASCENT = 0.85;
const DESCENT = 0.2;

export function wordsOf(items: readonly TextItem[], base: Matrix): Word[] {
  const words: Word[] = [];
  for (const { str, transform, width } of items) {
    if (str.trim() === "" || transform.length !== 6) continue;
    const [a, b, c, d, x, y] = multiply(base, transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    // Turned text (watermarks, seals) is no part of lines and cells.
    if (size === 0 || Math.abs(b) > Math.abs(a) / 10) continue;
    words.push(trimmed({ text: str, left: x, right: x + width, top: y - size * ASCENT, bottom: y + size * DESCENT, size }));
  }
  return words;
}

/** Where each letter of a word begins, and where the last one ends: Han take twice the room of Latin letters and digits. */
function offsets(word: Word): Points[] {
  const letters = Array.from(word.text);
  const widths = letters.map((letter) => (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f—…“”]/.test(letter) ? 2 : /[\s.,:;'|!]/.test(letter) ? 0.6 : 1));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let at = word.left;
  return [...widths.map((width) => {
    const from = at;
    at += (width / whole) * (word.right - word.left);
    return from;
  }), word.right];
}

/** The word cut at `edge`: at the blank or change of script next to it; whole where the edge only grazes it. */
export function splitAt(word: Word, edge: Points): readonly [Word] | readonly [Word, Word] {
  const letters = Array.from(word.text);
  const places = offsets(word);
  const grace = word.size * 0.6;
  if (edge <= word.left + grace || edge >= word.right - grace) return [word];
  let best: { at: number; distance: number } | undefined;
  for (let at = 1; at < letters.length; at++) {
    if (!isSeam(letters[at - 1] ?? "", letters[at] ?? "")) continue;
    const distance = Math.abs((places[at] ?? 0) - edge);
    if (best === undefined || distance < best.distance) best = { at, distance };
  }
  if (best === undefined || best.distance > word.size * 2.5) return [word];
  const middle = places[best.at] ?? edge;
  const parts = [
    trimmed({ ...word, text: letters.slice(0, best.at).join(""), right: middle }),
    trimmed({ ...word, text: letters.slice(best.at).join(""), left: middle }),
  ] as const;
  return parts[0].text === "" ? [parts[1]] : parts[1].text === "" ? [parts[0]] : parts;
}

const NUMERIC = /[\d.,()%-]/;

/** Two cells can meet at a blank, and between digits and Han. */
function isSeam(before: string, after: string): boolean {
  return /\s/.test(before) || /\s/.test(after) || NUMERIC.test(before) !== NUMERIC.test(after);
}

/** Without blanks at its ends, and without their room. */
function trimmed(word: Word): Word {
  const text = word.text.trim();
  if (text.length === word.text.length || text === "") return { ...word, text };
  const places = offsets(word);
  const start = Array.from(word.text.slice(0, word.text.indexOf(text))).length;
  return { ...word, text, left: places[start] ?? word.left, right: places[start + Array.from(text).length] ?? word.right };
}
