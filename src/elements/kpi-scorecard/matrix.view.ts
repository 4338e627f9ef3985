import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import { isKnownGroup, NO_LEVEL2, type Matrix, type MatrixCell, type MatrixColumn, type MatrixRow } from "../../model/performance/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { scorecardWords } from "./words.js";

export interface MatrixLook {
  readonly words: Messages;
  readonly unitOf: (printed: MoneyUnit) => MoneyUnit;
  readonly evaluated: boolean;
  /** Key of the project that is selected in the linked views. */
  readonly chosen: string;
  /** The cell that the tab key comes to, as `row:column`; column 0 is the project itself. */
  readonly stop: string;
}

export interface MatrixListeners {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClick: (event: Event) => void;
  readonly onFocus: (event: Event) => void;
}

/** One tab stop: arrows go from cell to cell. `rows`: how many are drawn so far. */
export function matrixView({ columns, rows }: Matrix, drawn: number, look: MatrixLook, { onKey, onClick, onFocus }: MatrixListeners): TemplateResult {
  const own = scorecardWords[look.words.side];
  const fine = columns.some(({ level2 }) => level2 !== "");
  return html`<p class="help quiet small">${own.matrixHelp}</p>
    <div class="scroll">
      <table class="matrix" part="matrix" role="grid" aria-label=${own.matrix} aria-rowcount=${rows.length + (fine ? 2 : 1)} @keydown=${onKey} @click=${onClick} @focusin=${onFocus}>
        <thead>
          <tr>
            <th scope="col" rowspan=${fine ? 2 : 1} class="project-name">${own.facets.project}</th>
            ${fine ? html`<th scope="col" rowspan="2" class="number">${own.cap}</th>` : nothing}
            ${groupsOf(columns).map(({ column, span }) => html`<th scope="colgroup" colspan=${span} class="group">${groupName(column, look.words)}</th>`)}
          </tr>
          ${fine ? html`<tr>${columns.map(({ level2 }, at) => html`<th scope="col" lang="zh" class=${at === 0 || columns[at - 1]?.group !== columns[at]?.group ? "first" : ""}>${level2 === NO_LEVEL2 ? own.level2 : level2}</th>`)}</tr>` : nothing}
        </thead>
        <tbody>
          ${rows.slice(0, drawn).map((row, at) => {
            const stop = look.stop.startsWith(`${at}:`) ? look.stop : "";
            const chosen = look.chosen === `project:${row.project.at}`;
            return guard([row, columns, stop, chosen, look.words, look.unitOf("万元"), look.evaluated], () => rowView(row, at, columns, { ...look, stop }, chosen));
          })}
        </tbody>
      </table>
    </div>`;
}

function groupsOf(columns: readonly MatrixColumn[]): { readonly column: MatrixColumn; readonly span: number }[] {
  const spans = new Map<string, { column: MatrixColumn; span: number }>();
  for (const column of columns) {
    const group = spans.get(column.group);
    if (group) group.span++;
    else spans.set(column.group, { column, span: 1 });
  }
  return [...spans.values()];
}

function groupName({ group, name }: MatrixColumn, words: Messages): TemplateResult {
  return isKnownGroup(group) ? html`${scorecardWords[words.side].groups[group]}` : html`<span lang="zh">${name}</span>`;
}

function rowView({ project, cells }: MatrixRow, at: number, columns: readonly MatrixColumn[], look: MatrixLook, chosen: boolean): TemplateResult {
  const { cap, printed } = project;
  const unit = cap && look.unitOf(cap.unit);
  const amount = cap && unit ? look.words.amount(convertUnit(cap.amount, cap.unit, unit), unit) : "";
  const fine = columns.some(({ level2 }) => level2 !== "");
  const place = `${at}:0`;
  return html`<tr class=${chosen ? "chosen" : ""} aria-current=${chosen ? "true" : nothing}>
    <th scope="row" role="rowheader" class="project-name" data-place=${place} tabindex=${look.stop === place ? 0 : -1}>
      <span class="at">${project.at}</span> <span lang="zh">${printed.name}</span>${fine || amount === "" ? nothing : html` <span class="quiet amount">${amount}</span>`}
    </th>
    ${fine ? html`<td role="gridcell" class="number amount"><bdi>${amount}</bdi></td>` : nothing}
    ${cells.map((cell, column) => cellView(cell, `${at}:${column + 1}`, column === 0 || columns[column - 1]?.group !== columns[column]?.group, look))}
  </tr>`;
}

function cellView({ count, defects, met }: MatrixCell, place: string, first: boolean, { words, stop, evaluated }: MatrixLook): TemplateResult {
  const own = scorecardWords[words.side];
  const tabindex = stop === place ? 0 : -1;
  if (count === 0) return html`<td role="gridcell" class=${first ? "first none" : "none"} data-place=${place} tabindex=${tabindex}><span aria-hidden="true">·</span><span class="unseen">0</span></td>`;
  return html`<td role="gridcell" class=${first ? "first" : ""} data-place=${place} tabindex=${tabindex}>
    <span aria-hidden="true">${evaluated ? html`<b>${met}</b>/${count}` : html`<b>${count}</b>`}</span>${defects === 0 ? nothing : html`<sup aria-hidden="true" class="sign">!${defects}</sup>`}<span class="unseen">${evaluated ? own.met(met, count) : own.indicatorCount(count)}${defects === 0 ? "" : `${words.side === "zh" ? "，" : ", "}${own.flagCount(defects)}`}</span>
  </td>`;
}
