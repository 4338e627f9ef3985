import { html, nothing, type TemplateResult } from "lit";
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import { printedText } from "../../model/printed-table.js";
import type { Procurement, ProcurementItem } from "../../model/procurement.js";
import type { Amount, BudgetColumn, BudgetRow } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import type { Messages } from "../../ui/locale/messages.js";
import { sentence } from "../../ui/figure.view.js";
import { plainText } from "../../ui/plain-text.js";
import { valueBar } from "../../ui/value-bar.view.js";
import type { ListedGroup, Listing } from "./listing.js";
import { procurementWords } from "./words.js";

export interface Sheet {
  readonly procurement: Procurement;
  readonly words: Messages;
  /** Unit that amounts are shown in. */
  readonly unit: MoneyUnit;
  /** Share of the widest bar, from 0 to 1, by position of the row. */
  readonly bars: ReadonlyMap<number, number>;
  /** Rows as cards, where a table has no room. */
  readonly cards: boolean;
  readonly fold: (group: number) => void;
  readonly more: (group: number) => void;
}

/** The amount in the display unit, or what is printed in its place; `undefined` for blank. */
export function amountText(amount: Amount | undefined, { procurement, unit }: Pick<Sheet, "procurement" | "unit">): string | undefined {
  if (amount === null || amount === undefined) return undefined;
  return typeof amount === "string" ? convertUnit(amount, procurement.table.unit, unit) : plainText(printedText(amount));
}

/** Cards keep the roles of a table: they are one, drawn otherwise. */
export function listing(listed: Listing, sheet: Sheet): TemplateResult {
  const { procurement, words, cards } = sheet;
  const say = procurementWords[words.side];
  const { total, share, funds } = procurement;
  const heads: readonly (readonly [name: string, number: boolean])[] = [
    [say.item, false],
    [say.quantity, true],
    [say.amount, true],
    ...funds.map((column) => [labelOf(column), true] as const),
    ...(share === undefined ? [] : [[say.share, true] as const]),
    [say.source, false],
  ];
  const role = (name: string): string | typeof nothing => (cards ? name : nothing);
  return html`<table class=${cards ? "cards" : ""} part="table" role=${role("table")} aria-labelledby="title">
    <thead role=${role("rowgroup")}>
      <tr role=${role("row")}>
        ${heads.map(([name, number]) => html`<th scope="col" role=${role("columnheader")} class=${number ? "number" : ""}>${name}</th>`)}
      </tr>
    </thead>
    ${total === undefined ? nothing : html`<tbody role=${role("rowgroup")}>${printedRow(total, plainText(total.name), "total", sheet)}</tbody>`}
    ${listed.groups.map((group) => groupView(group, listed.groups.length > 1, sheet))}
  </table>`;
}

function groupView(listed: ListedGroup, several: boolean, sheet: Sheet): TemplateResult {
  const { group, at, folded, items, rest } = listed;
  const { words, cards, fold, more } = sheet;
  const say = procurementWords[words.side];
  const role = (name: string): string | typeof nothing => (cards ? name : nothing);
  const name = group.name === "" ? say.others : plainText(group.name);
  const title = html`<button type="button" class="fold" aria-expanded=${folded ? "false" : "true"} @click=${() => fold(at)}><span class="sign" aria-hidden="true">${folded ? "+" : "−"}</span>${name}</button>
    <span class="quiet">${say.count(group.items.length)}</span>`;
  const empty: BudgetRow = { name, cells: {} };
  const heading = group.subtotal === undefined && !several ? nothing : printedRow(group.subtotal ?? empty, title, "group", sheet);
  return html`<tbody role=${role("rowgroup")}>
    ${heading} ${items.map((item) => itemRow(item, sheet))}
    ${rest > 0 ? html`<tr role=${role("row")}><td role=${role("cell")} colspan=${cards ? nothing : 9}><button type="button" class="more" @click=${() => more(at)}>${say.more(rest)}</button></td></tr>` : nothing}
  </tbody>`;
}

/** A total or a subtotal, as printed. */
function printedRow(row: BudgetRow, name: unknown, kind: "total" | "group", sheet: Sheet): TemplateResult {
  const { cards } = sheet;
  return html`<tr class=${kind} part=${kind} role=${cards ? "row" : nothing}>
    <th scope=${kind === "group" ? "rowgroup" : "row"} role=${cards ? "rowheader" : nothing}>${name}</th>
    ${cells(row, "", sheet)}
  </tr>`;
}

function itemRow(item: ProcurementItem, sheet: Sheet): TemplateResult {
  const { row, at, measure } = item;
  const { bars, cards, words } = sheet;
  return html`<tr class="item" part="item" role=${cards ? "row" : nothing}>
    <th scope="row" role=${cards ? "rowheader" : nothing}>
      <span class="name">${plainText(row.name)}</span>
      ${valueBar(bars.get(at) ?? 0, own(row.cells, sheet.procurement.amount))}
      <span class="meta">${sentence(metaOf(item, sheet).join(words.side === "zh" ? "；" : "; "))}</span>
    </th>
    ${cells(row, quantityOf(row, measure, sheet), sheet)}
  </tr>`;
}

/** What the figures of a row are, and where they are printed. */
function cells(row: BudgetRow, quantity: string, sheet: Sheet): TemplateResult {
  const { procurement, words, cards } = sheet;
  const say = procurementWords[words.side];
  const { amount, funds, share } = procurement;
  const role = cards ? "cell" : nothing;
  const figure = (label: string | undefined, key: string, name: string): TemplateResult => {
    const text = amountText(own(row.cells, key), sheet);
    return html`<td class=${`number ${name}${text === undefined ? " blank" : ""}`} role=${role} data-label=${label ?? nothing}>${text ?? html`<span class="unseen">${words.blank}</span>`}</td>`;
  };
  const place = row.row ?? row.line;
  return html`<td class=${`number quantity${quantity === "" ? " blank" : ""}`} role=${role} data-label=${say.quantity}>${quantity}</td>
    ${figure(undefined, amount, "amount")} ${funds.map((column) => figure(labelOf(column), column.key, "fund"))} ${share === undefined ? nothing : figure(say.share, share.key, "fund")}
    <td class=${`source${place === undefined ? " blank" : ""}`} role=${role} data-label=${say.source}>${place === undefined ? "" : words.row(place)}</td>`;
}

function quantityOf({ cells: printed }: BudgetRow, measure: string, sheet: Sheet): string {
  const count = own(printed, "quantity");
  const price = amountText(own(printed, "unitPrice"), sheet);
  const counted = count === null || count === undefined ? "" : `${plainText(printedText(count))}${measure === "" ? "" : ` ${plainText(measure)}`}`;
  return counted !== "" && price !== undefined ? `${counted} × ${price}` : counted || (price ?? "");
}

/** Kind and catalogue code, the project with its funds, and whatever other words the form prints. */
function metaOf({ row, catalogue, kind }: ProcurementItem, sheet: Sheet): readonly string[] {
  const { procurement, words, unit } = sheet;
  const say = procurementWords[words.side];
  const coded = [kind === undefined ? "" : say.kinds[kind], plainText(catalogue)].filter((part) => part !== "").join(" ");
  const worded = procurement.words.flatMap(({ key, label }) => {
    const text = own(row.texts, key);
    if (text === undefined || text === "") return [];
    const funds = key === "project" ? amountText(own(row.cells, "projectFunds"), sheet) : undefined;
    const fundsLabel = procurement.table.columns?.find((column) => column.key === "projectFunds");
    const named = key === "project" ? plainText(text) : `${plainText(label[label.length - 1] ?? key)} ${plainText(text)}`;
    return [funds === undefined ? named : words.narrowed(named, [say.part(fundsLabel === undefined ? "" : labelOf(fundsLabel), words.amount(funds, unit)).trim()])];
  });
  return [...(coded === "" ? [] : [coded]), ...worded];
}

function labelOf({ key, label }: BudgetColumn): string {
  return plainText(label[label.length - 1] ?? key);
}
