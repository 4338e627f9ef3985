import { html, nothing, type TemplateResult } from "lit";
import type { Entries } from "./entry.js";
import type { Shape } from "./shape.js";
import { balanceWords } from "./words.js";

/** The pane that reads one item, always in the same place; both totals while none is meant. */
export function detail(shape: Shape | undefined, entries: Entries): TemplateResult {
  const { words, unit } = entries;
  const own = balanceWords[words.side];
  if (shape === undefined) return totals(entries);
  const { entry, reading } = shape;
  const figure = entry === undefined ? `${words.amount(reading.figure, unit)} · ${words.derived}` : words.amount(reading.figure, unit);
  return html`<dl class="detail" part="detail">
    <dt>${reading.name} ${entry === undefined || entry.code === "" ? nothing : html`<span class="quiet">${entry.code}</span>`}</dt>
    <dd class="figure"><bdi>${figure}</bdi>${reading.share === "" ? nothing : html` <bdi class="share">${own.share(reading.share)}</bdi>`}</dd>
    <dd class="quiet">${entry?.standing ?? nothing}</dd>
    <dd class="quiet"><bdi>${entry?.source ?? nothing}</bdi></dd>
  </dl>`;
}

function totals(entries: Entries): TemplateResult {
  const { income, expenditure } = entries.balance;
  const own = balanceWords[entries.words.side];
  const shown = [income.total, expenditure.total].filter((total) => total !== undefined);
  const amounts = shown.map((total) => entries.amount(total));
  return html`<dl class="detail" part="detail">
    <dt>${shown.length === 2 ? own.bothTotals : income.total ? own.totals.income : own.totals.expenditure}</dt>
    <dd class="figure"><bdi>${amounts.length === 0 ? entries.words.notPrinted : amounts.join(entries.differ ? " ≠ " : " = ")}</bdi></dd>
    ${shown.map((total) => html`<dd class="quiet"><bdi>${entries.source(total)}</bdi></dd>`)}
  </dl>`;
}
