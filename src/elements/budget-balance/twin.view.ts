import { html, nothing, type TemplateResult } from "lit";
import { printedText } from "../../model/printed-table.js";
import type { BalanceItem, BalanceSideKey } from "../../model/flows/balance-of.js";
import { plainText } from "../../ui/plain-text.js";
import type { Entries, Entry } from "./entry.js";
import { balanceWords } from "./words.js";

/** Rows of a side that are listed; a balance has about forty. */
const MOST = 1000;

/** Of a part of a line (其中). */
const PART = "level-2";

type Line = Omit<BalanceItem, "amount">;

/** Every printed row of both sides in its order: those without money, the sums and the parts of lines included. */
export function twin(entries: Entries, caption: string): TemplateResult {
  const { words, unit } = entries;
  const own = balanceWords[words.side];
  return html`<table part="table">
    <caption>${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${words.columns.name}</th>
        <th scope="col" class="number">${words.columns.amount} <span class="quiet">${words.unit(unit)}</span></th>
        <th scope="col" class="number">${own.shareColumn}</th>
        <th scope="col">${words.columns.source}</th>
      </tr>
    </thead>
    ${(["income", "expenditure"] as const).map((side) => part(side, entries))}
  </table>`;
}

function part(side: BalanceSideKey, entries: Entries): TemplateResult {
  const { items, absent, others } = entries.balance[side];
  const entryOf = new Map<Line, Entry | undefined>(items.map((item, at) => [item, entries[side][at]]));
  const levelOf = new Map<Line, string>(others.map((other) => [other, other.role === "ofWhich" ? PART : "level-0"]));
  const lines: readonly Line[] = [...items, ...absent, ...others].sort((a, b) => a.cell.row - b.cell.row);
  const rest = lines.length - MOST;
  return html`<tbody>
    <tr><th scope="rowgroup" colspan="4" class="side">${entries.words.sides[side]}</th></tr>
    ${lines.slice(0, MOST).map((line) => row(line, side, entryOf.get(line), levelOf.get(line) ?? "", entries))}
    ${rest > 0 ? html`<tr><td colspan="4" class="quiet">${entries.words.moreRows(rest)}</td></tr>` : nothing}
  </tbody>`;
}

function row(line: Line, side: BalanceSideKey, entry: Entry | undefined, level: string, entries: Entries): TemplateResult {
  const { words } = entries;
  const { amount, unit } = line.cell;
  const figure = typeof amount === "string" ? entries.figure({ amount, unit: unit as BalanceItem["unit"] }) : plainText(printedText(amount)) || words.blank;
  return html`<tr>
    <th scope="row" class=${level}>${level === PART ? plainText(line.cell.name) : entries.name(line, side)}</th>
    <td class="number"><bdi>${figure}</bdi></td>
    <td class="number">${entry?.share ?? ""}</td>
    <td class="source">${entries.row(line)}</td>
  </tr>`;
}
