import { html, nothing, type TemplateResult } from "lit";
import { convertUnit, MONEY_UNITS } from "../../amount/unit.js";
import type { AssetKind } from "../../model/assets.js";
import { printedText } from "../../model/printed-table.js";
import type { Amount, BudgetColumn, BudgetDocument, BudgetStatement } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import { valueBar } from "../../ui/value-bar.view.js";
import { nameOf, type Around } from "./captions.js";
import { assetWords } from "./words.js";

export interface Sheet extends Around {
  /** Share of the widest bar, from 0 to 1. */
  readonly width: (kind: AssetKind) => number;
  /** Rows as cards, where a table has no room: quantity and source stand beneath the name. */
  readonly cards: boolean;
}

/** Only values are drawn; quantities count different things and have no axis. Cards keep the roles of a table: they are one. */
export function assetTable(sheet: Sheet): TemplateResult {
  const { assets, words, cards } = sheet;
  const say = assetWords[words.side];
  const head = (name: string, number: boolean): TemplateResult => html`<th scope="col" role=${cards ? "columnheader" : nothing} class=${number ? "number" : ""}>${name}</th>`;
  return html`<table class=${cards ? "cards" : ""} part="table" role=${cards ? "table" : nothing} aria-labelledby="title">
    <thead role=${cards ? "rowgroup" : nothing}>
      <tr role=${cards ? "row" : nothing}>
        ${head(say.kind, false)} ${assets.quantity === "" ? nothing : head(say.quantity, true)} ${head(say.value, true)} ${assets.others.map((column) => head(labelOf(column), true))} ${head(say.source, false)}
      </tr>
    </thead>
    <tbody role=${cards ? "rowgroup" : nothing}>
      ${assets.total === undefined ? nothing : assetRow(assets.total, "total", sheet)}
      ${assets.kinds.map((kind) => html`${assetRow(kind, "kind", sheet)} ${kind.parts.map((part) => assetRow(part, "part", sheet))}`)}
    </tbody>
  </table>`;
}

function assetRow(kind: AssetKind, role: "total" | "kind" | "part", sheet: Sheet): TemplateResult {
  const { assets, words, cards, width } = sheet;
  const { cells, row, line } = kind.row;
  const say = assetWords[words.side];
  const name = nameOf(kind, words);
  const place = row ?? line;
  const cell = (name: string, label: string | undefined, text: string | undefined): TemplateResult =>
    html`<td class=${`${name}${text === undefined ? " blank" : ""}`} role=${cards ? "cell" : nothing} data-label=${label ?? nothing}>${text ?? html`<span class="unseen">${words.blank}</span>`}</td>`;
  return html`<tr class=${role} part=${role} role=${cards ? "row" : nothing}>
    <th scope="row" role=${cards ? "rowheader" : nothing}>
      <span class="name">${role === "part" ? say.ofWhich(name) : name}</span>
      ${role === "total" ? nothing : valueBar(width(kind), own(cells, assets.value), role === "part" ? 0.55 : 1)}
    </th>
    ${assets.quantity === "" ? nothing : cell("number quantity", say.quantity, quantityText(own(cells, assets.quantity), kind))} ${cell("number value", undefined, valueText(own(cells, assets.value), sheet))}
    ${assets.others.map((column) => cell("number other", labelOf(column), valueText(own(cells, column.key), sheet)))} ${cell("source", undefined, place === undefined ? "" : words.row(place))}
  </tr>`;
}

function labelOf({ key, label }: BudgetColumn): string {
  return plainText(label[label.length - 1] ?? key);
}

function quantityText(amount: Amount | undefined, { measure }: AssetKind): string | undefined {
  if (amount === null || amount === undefined) return undefined;
  return typeof amount === "string" && measure !== "" ? `${amount} ${plainText(measure)}` : plainText(printedText(amount));
}

function valueText(amount: Amount | undefined, { assets, unit }: Around): string | undefined {
  if (amount === null || amount === undefined) return undefined;
  return typeof amount === "string" ? convertUnit(amount, assets.table.unit, unit) : plainText(amount.text);
}

/** What is to be bought this year, from the prose, with its clause. */
export function plannedView({ statements = [] }: BudgetDocument, { words, unit }: Pick<Around, "words" | "unit">): TemplateResult | typeof nothing {
  const planned = statements.find(({ key }) => key === "assets.planned");
  if (planned === undefined) return nothing;
  const say = assetWords[words.side];
  return html`<p class="planned" part="planned"><span>${say.planned}</span> <b>${plannedFigure(planned, words, unit)}</b> ${planned.quote === undefined ? nothing : html`<span class="meta">${say.stated}${say.quote(plainText(planned.quote))}</span>`}</p>`;
}

function plannedFigure({ value, unit: printed = "" }: BudgetStatement, words: Messages, unit: Around["unit"]): string {
  if (value === null) return words.blank;
  if (typeof value !== "string") return plainText(value.text);
  const money = MONEY_UNITS.find((candidate) => candidate === printed);
  return money === undefined ? words.amount(value, plainText(printed)).trim() : words.amount(convertUnit(value, money, unit), unit);
}
