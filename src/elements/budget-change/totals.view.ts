/** The totals with and without what was carried over, as a small table that is always seen. */
import { html, nothing, type TemplateResult } from "lit";
import type { TotalKey } from "../../model/comparison/index.js";
import { note } from "../../ui/figure.view.js";
import { currentUnknown } from "./captions.js";
import type { View } from "./rows.js";

const SHOWN: readonly TotalKey[] = ["whole", "current", "carryOver"];

/** On narrow pages the table scrolls, and then must be reached by keyboard: `scrolls`. */
export function totalsView(view: View, scrolls: boolean): TemplateResult | typeof nothing {
  const { changes, reader, words } = view;
  const { totals } = changes;
  const keys = SHOWN.filter((key) => totals[key].before.state !== "absent" || totals[key].after.state !== "absent");
  if (keys.length < 2) return nothing;
  return html`<div class="totals" part="totals" role=${scrolls ? "group" : nothing} tabindex=${scrolls ? 0 : nothing} aria-label=${scrolls ? words.totals : nothing}>
    <table>
      <caption>${words.totals} <span class="quiet">${reader.words.unit(reader.unit)}</span></caption>
      <thead>
        <tr>
          <th scope="col">${reader.compared.columns.item}</th>
          <th scope="col" class="number">${reader.moment(changes.after)}</th>
          <th scope="col" class="number">${reader.moment(changes.before)}</th>
          <th scope="col" class="number">${reader.compared.columns.change}</th>
          <th scope="col" class="number">${reader.compared.columns.percent}</th>
        </tr>
      </thead>
      <tbody>
        ${keys.map((key) => {
          const pair = totals[key];
          return html`<tr>
            <th scope="row">${words.totalNames[key]}</th>
            <td class="number">${reader.number(pair.after)}</td>
            <td class="number">${reader.number(pair.before)}${pair.before.state === "derived" ? html` <small>${reader.words.derived}</small>` : nothing}</td>
            <td class="number">${reader.change(pair)}</td>
            <td class="number">${reader.percent(pair) || (pair.change === undefined ? "" : reader.compared.noPercent)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${note(currentUnknown(view))}
  </div>`;
}
