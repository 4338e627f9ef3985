/** The data table of the waterfall: every row of it, whether it is drawn or gathered. */
import { html, nothing, type TemplateResult } from "lit";
import { subtitleOf } from "./captions.js";
import { markedOf, type Row, type View } from "./rows.js";

/** `rows` are those of the view with nothing gathered, at most as many as a twin lists; `left` are not listed. */
export function twin(view: View, rows: readonly Row[], left: number): TemplateResult {
  const { reader, changes } = view;
  const { columns } = reader.compared;
  return html`<table part="table">
    <caption>${subtitleOf(view)}</caption>
    <thead>
      <tr>
        <th scope="col">${reader.words.columns.code}</th>
        <th scope="col">${columns.item}</th>
        <th scope="col" class="number">${reader.moment(changes.after)}</th>
        <th scope="col" class="number">${reader.moment(changes.before)}</th>
        <th scope="col" class="number">${columns.change}</th>
        <th scope="col" class="number">${columns.percent}</th>
        <th scope="col">${columns.reason}</th>
        <th scope="col">${columns.source}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr>
          <td class="code">${row.code}</td>
          <th scope="row" class=${row.kind === "step" ? "" : "level-0"}>${row.name}</th>
          <td class="number">${markedOf(row, "after", reader)}</td>
          <td class="number">${markedOf(row, "before", reader)}</td>
          <td class="number">${row.change}</td>
          <td class="number">${row.percent}</td>
          <td class="why">${row.remarks}</td>
          <td class="source">${row.places.map(({ brief }) => html`<span>${brief}</span> `)}</td>
        </tr>`,
      )}
      ${left > 0 ? html`<tr><td colspan="8" class="quiet">${reader.words.moreRows(left)}</td></tr>` : nothing}
    </tbody>
  </table>`;
}
