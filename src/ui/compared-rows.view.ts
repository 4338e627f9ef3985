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

export function rowSize(width: number, fontSize: number): string {
  const room = width / fontSize;
  return width === 0 || room >= NARROW ? "wide" : room >= TINY ? "narrow" : "narrow tiny";
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
