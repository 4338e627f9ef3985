import { html, nothing, type TemplateResult } from "lit";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import { printedText, type PrintedPart, type PrintedRow } from "../../model/printed-table.js";
import type { Amount } from "../../schema/definition.js";
import type { Messages } from "../../ui/locale/messages.js";

/** Rows drawn of one list; longer tables say how many more there are. */
const MAX_ROWS = 1000;

/** One list of a statutory table, with the heading as printed. */
export function partView(part: PrintedPart, title: string, from: MoneyUnit, to: MoneyUnit, words: Messages): TemplateResult {
  const { heading, columns, hasCodes, side } = part;
  const depth = heading.length;
  const caption = side === undefined ? title : `${title} · ${words.sides[side]}`;
  const rest = part.rows.length - MAX_ROWS;
  const hasOrdinals = part.rows.some(({ row }) => row.row !== undefined);
  const lead = (hasOrdinals ? 1 : 0) + (hasCodes ? 1 : 0) + 1;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption class="unseen">${caption}</caption>
      <thead>
        ${heading.map(
          (cells, level) => html`<tr>
            ${level > 0
              ? nothing
              : html`${hasOrdinals ? html`<th scope="col" rowspan=${depth}>${words.ordinal}</th>` : nothing}${hasCodes ? html`<th scope="col" rowspan=${depth}>${words.columns.code}</th>` : nothing}<th scope="col" rowspan=${depth}>${side === undefined ? words.item : words.sides[side]}</th>`}
            ${cells.map((cell) => html`<th class="number" scope=${cell.columns > 1 ? "colgroup" : "col"} colspan=${cell.columns} rowspan=${cell.rows}>${cell.text}</th>`)}
          </tr>`,
        )}
      </thead>
      <tbody>
        ${part.rows.slice(0, MAX_ROWS).map((row) => rowView(row, part, from, to, hasOrdinals))}
        ${rest > 0 ? html`<tr><td colspan=${lead + columns.length} class="quiet">${words.moreRows(rest)}</td></tr>` : nothing}
      </tbody>
    </table>
  </div>`;
}

function rowView({ row, level }: PrintedRow, { columns, hasCodes }: PrintedPart, from: MoneyUnit, to: MoneyUnit, hasOrdinals: boolean): TemplateResult {
  return html`<tr class=${row.role ?? ""}>
    ${hasOrdinals ? html`<td class="ordinal">${row.row ?? ""}</td>` : nothing}
    ${hasCodes ? html`<td class="code">${row.code ?? ""}</td>` : nothing}
    <th scope="row" class=${row.role === "ofWhich" ? "level-2" : hasCodes ? `level-${Math.min(level, 4)}` : ""}>${row.name}</th>
    ${columns.map(({ key }) => html`<td class="number">${shown(row.cells[key], from, to)}</td>`)}
  </tr>`;
}

function shown(amount: Amount | undefined, from: MoneyUnit, to: MoneyUnit): string {
  return typeof amount === "string" ? convertUnit(amount, from, to) : printedText(amount);
}
