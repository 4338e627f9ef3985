/** The data table: every figure, change and reason of the picture, and the years as far as they are known. */
import { html, nothing, type TemplateResult } from "lit";
import { LINE_KEYS } from "../../model/comparison/three-public-reading.js";
import { subtitleOf, type Row, type View } from "./rows.js";

export function twin(view: View): TemplateResult {
  const { reader, rows, basis } = view;
  const { columns } = reader.compared;
  return html`<table part="table">
      <caption>${subtitleOf(view)}</caption>
      <thead>
        <tr>
          <th scope="col">${columns.item}</th>
          <th scope="col" class="number">${reader.moment(basis?.after ?? view.read.document)}</th>
          ${basis === undefined ? nothing : html`<th scope="col" class="number">${reader.moment(basis.before)}</th><th scope="col" class="number">${columns.change}</th><th scope="col" class="number">${columns.percent}</th>`}
          <th scope="col">${columns.reason}</th>
          <th scope="col">${columns.source}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => lineOf(row, view))}
      </tbody>
    </table>
    ${view.series.length > 2 ? years(view) : nothing}`;
}

function lineOf(row: Row, { reader, basis }: View): TemplateResult {
  const { pair } = row;
  const why = pair?.why !== undefined && pair.before.state !== "absent" ? reader.reason(pair.why) : "";
  const remarks = [row.remark, why, row.funds, row.counts, row.given].filter((text) => text !== "");
  return html`<tr>
    <th scope="row" class=${`level-${row.level}`}>${row.name}</th>
    <td class="number">${reader.number(row.now)}</td>
    ${basis === undefined || pair === undefined
      ? nothing
      : html`<td class="number">${reader.number(pair.before)}${pair.before.state === "derived" ? html` <small>${reader.words.derived}</small>` : nothing}</td>
          <td class="number">${reader.change(pair)}</td>
          <td class="number">${reader.percent(pair)}</td>`}
    <td class="why">${remarks.join(reader.stop)}</td>
    <td class="source">${row.places.map(({ brief }) => html`<span>${brief}</span> `)}</td>
  </tr>`;
}

/** The long series: years as rows. */
function years({ reader, words, series, rows }: View): TemplateResult {
  return html`<table part="table">
    <caption>${words.measure} · ${reader.words.unit(reader.unit)}</caption>
    <thead>
      <tr>
        <th scope="col">${words.series}</th>
        ${LINE_KEYS.map((key) => html`<th scope="col" class="number">${rows.find(({ line }) => line.key === key)?.name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${series.map(
        (point) => html`${point.missing > 0 ? html`<tr><td class="quiet" colspan=${LINE_KEYS.length + 1}>${words.missingYears(point.year - point.missing, point.year - 1)}</td></tr>` : nothing}
          <tr>
            <th scope="row">${reader.moment(point)}</th>
            ${LINE_KEYS.map((key) => {
              const figure = point.figures.get(key);
              return html`<td class="number">${figure === undefined ? "" : reader.number(figure)}${figure?.state === "derived" ? html` <small>${reader.words.derived}</small>` : nothing}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
