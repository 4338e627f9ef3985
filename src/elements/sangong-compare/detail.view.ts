import { html, nothing, type TemplateResult } from "lit";
import { placeLines } from "../../ui/compared-rows.view.js";
import type { CellPlace } from "../../ui/source/data-state.js";
import type { Row, View } from "./rows.js";

/** The pane that reads one line: always in the same place, so that it can be pointed at, selected and copied. */
export function detail(row: Row, { reader, basis, series, words }: View, locate: (cell: CellPlace) => void): TemplateResult {
  const { pair } = row;
  const before = pair === undefined || basis === undefined ? "" : `${reader.moment(basis.before)}${reader.words.side === "zh" ? " " : ": "}${reader.amount(pair.before)}`;
  const years = series.length < 3 ? "" : series.map((point) => `${point.missing > 0 ? `… ` : ""}${reader.words.year(point.year)} ${shown(point.figures.get(row.line.key), reader)}`).join(" → ");
  const moved = pair === undefined || pair.before.state === "absent" ? "" : reader.moved(pair);
  return html`<dl class="detail" part="detail">
    <dt><bdi>${row.name}</bdi></dt>
    <dd class="figure"><bdi>${reader.amount(row.now)}</bdi>${moved === "" ? nothing : html` <bdi class="share">${moved}</bdi>`}</dd>
    ${[before, row.remark, row.funds, row.counts, row.given, years === "" ? "" : `${words.series}: ${years}`].filter((text) => text !== "").map((text) => html`<dd class="quiet"><bdi>${text}</bdi></dd>`)}
    ${placeLines(row.places, locate)}
  </dl>`;
}

function shown(figure: Parameters<View["reader"]["number"]>[0] | undefined, reader: View["reader"]): string {
  return figure === undefined ? "" : reader.number(figure);
}
