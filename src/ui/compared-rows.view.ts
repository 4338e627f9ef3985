/** What rows of comparisons share: how they are sized, lit and headed. */
import { html, type TemplateResult } from "lit";
import type { Moment } from "../model/comparison/index.js";
import type { Place } from "./compared-reader.js";
import type { Messages } from "./locale/messages.js";
import type { CellPlace } from "./source/data-state.js";

/** Keys that are lit, here or from another view. */
export interface Light {
  readonly selected: string;
  readonly hovered: string;
}

/** Below this width, in font sizes, a row is stacked; below that, nothing stands beside its name. */
const NARROW = 46;
const TINY = 20;

/** `needed`: what the figures need beyond the usual; see `columnsFor`. */
export function rowSize(width: number, fontSize: number, { needed }: Columns = USUAL): string {
  const room = width / fontSize;
  return width === 0 || room >= NARROW + needed ? "wide" : room >= TINY ? "narrow" : "narrow tiny";
}

/** Columns of figures, as wide as their longest: rows are grids of their own, and would each be as wide as theirs. */
export interface Columns {
  /** Custom properties for the list of rows. */
  readonly style: string;
  /** In font sizes. */
  readonly needed: number;
}

/** Widths of the columns in font sizes, and of a digit and a letter in them. */
const WIDTHS = { now: 5, before: 7, change: 4.75 } as const;
const DIGIT = 0.72; // in bold
const LETTER = 0.42; // in small print
const USUAL: Columns = { style: "", needed: 0 };

export function columnsFor(texts: Readonly<Record<keyof typeof WIDTHS, readonly string[]>>): Columns {
  const keys = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
  const widths = keys.map((key) => Math.max(WIDTHS[key], ...texts[key].map(widthOf)));
  const needed = widths.reduce((sum, width, at) => sum + width - WIDTHS[keys[at] ?? "now"], 0);
  return needed === 0 ? USUAL : { style: keys.map((key, at) => `--_${key}: ${(widths[at] ?? 0).toFixed(2)}em`).join("; "), needed };
}

/** Words stand beside digits, such as 推算. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > "\u2e80" ? 1 : /[.,\s]/.test(letter) ? 0.35 : /[a-z]/.test(letter) ? LETTER : DIGIT), 0);
}

export function litClass(key: string, pointed: boolean, { selected, hovered }: Light): string {
  return `${key !== "" && key === selected ? "selected" : ""} ${pointed || (key !== "" && key === hovered) ? "pointed" : ""}`.trim();
}

/** Breaks between the year and the kind, nowhere else. */
export function when({ year, kind }: Moment, words: Messages): TemplateResult {
  return html`<span class="whole">${words.year(year)}</span>${words.gap}<wbr /><span class="whole">${words.kind[kind]}</span>`;
}

/** Lines of a detail pane: where figures are printed. A cell of the document shown is a button that goes to it. */
export function placeLines(places: readonly Place[], locate: (cell: CellPlace) => void): readonly TemplateResult[] {
  return places.map(({ text, cell }) => html`<dd class="quiet">${cell === undefined ? html`<bdi>${text}</bdi>` : html`<button type="button" class="place" @click=${() => locate(cell)}><bdi>${text}</bdi></button>`}</dd>`);
}

/** A place or length in a drawing that is as wide as its room. */
export function inPercent(value: number): string {
  return `${Math.round(value * 1000) / 1000}%`;
}
