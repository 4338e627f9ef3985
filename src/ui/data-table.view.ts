import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "./locale/messages.js";
import type { Reading } from "./reading.js";

/** Rows that one twin table lists; more are reached by drilling, or in `<budget-table>`. */
export const TWIN_ROWS = 300;
/** Rows that are drawn in one frame. */
export const PAGE_ROWS = 75;

export interface Twin {
  readonly caption: string;
  readonly rows: readonly Reading[];
  /** How many rows there are in all. */
  readonly count: number;
}

/** The table beside a picture, from the same readings as the picture. Level is shown by indentation and told by the code. */
export function dataTable({ caption, rows, count }: Twin, words: Messages, unit: string): TemplateResult {
  const { columns } = words;
  const rest = count - rows.length;
  return html`<table part="table">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${columns.code}</th>
        <th scope="col">${columns.name}</th>
        <th scope="col" class="number">${columns.amount} <span class="quiet">${words.unit(unit)}</span></th>
        <th scope="col" class="number">${columns.share}</th>
        <th scope="col">${columns.source}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr>
          <td class="code">${row.code}</td>
          <th scope="row" class=${`level-${Math.min(row.level, 4)}`}>${row.name}</th>
          <td class="number">${row.figure}</td>
          <td class="number">${row.share}</td>
          <td class="source">${row.row}</td>
        </tr>`,
      )}
      ${rest > 0 ? html`<tr><td colspan="5" class="quiet">${words.moreRows(rest)}</td></tr>` : nothing}
    </tbody>
  </table>`;
}
