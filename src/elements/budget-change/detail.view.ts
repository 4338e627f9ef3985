import { html, nothing, type TemplateResult } from "lit";
import { placeLines } from "../../ui/compared-rows.view.js";
import type { CellPlace } from "../../ui/source/data-state.js";
import { figuresOf, numberOf, type Row, type View } from "./rows.js";

/** The pane that reads one row: always in the same place, so that it can be pointed at, selected and copied. */
export function detail(row: Row, { reader, changes }: View, locate: (cell: CellPlace) => void): TemplateResult {
  const { pair, kind } = row;
  const { before, after } = figuresOf(row);
  const moved = kind === "before" || pair === undefined ? "" : reader.moved(pair);
  const made = kind === "before" || pair === undefined ? "" : reader.made(pair);
  const colon = reader.words.side === "zh" ? " " : ": ";
  const lines = [
    after === undefined ? "" : `${reader.moment(changes.after)}${colon}${pair !== undefined && after.amount === undefined ? numberOf(pair, "after", reader) : reader.amount(after)}`,
    before === undefined ? "" : `${reader.moment(changes.before)}${colon}${pair !== undefined && before.amount === undefined ? numberOf(pair, "before", reader) : reader.amount(before)}`,
    made,
    pair === undefined ? row.remarks : kind === "before" ? "" : reader.given(pair),
  ];
  const figure = kind === "before" && before !== undefined ? reader.amount(before) : moved || row.change;
  return html`<dl class="detail" part="detail">
    <dt><bdi>${row.name}</bdi> ${row.code === "" ? nothing : html`<span class="quiet">${row.code}</span>`}</dt>
    <dd class="figure"><bdi>${figure}</bdi></dd>
    ${lines.filter((text) => text !== "").map((text) => html`<dd class="quiet"><bdi>${text}</bdi></dd>`)} ${placeLines(row.places, locate)}
  </dl>`;
}
