import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { BalanceSideKey } from "../../model/flows/balance-of.js";
import type { Bars, BarShape } from "./bars.js";
import type { Light } from "./columns.view.js";
import type { Entries } from "./entry.js";
import { toneOf } from "./shape.js";
import { balanceWords } from "./words.js";

/** Two groups of rows: name, figure and share as text that wraps, the bar beneath. */
export function barsView(bars: Bars, entries: Entries, light: Light): readonly TemplateResult[] {
  return (["income", "expenditure"] as const).map((side) => block(bars, side, entries, light));
}

function block({ shapes, zero }: Bars, side: BalanceSideKey, entries: Entries, light: Light): TemplateResult {
  const own = balanceWords[entries.words.side];
  const { total, currentYear } = entries.balance[side];
  const rows = shapes.filter((shape) => shape.side === side);
  const carried = rows.findIndex(({ entry }) => entry?.kind === "carryOver");
  const shown = carried < 0 ? rows.length : carried;
  const option = (shape: BarShape): TemplateResult => row(shape, zero, light, entries);
  return html`<div class="block" role="group" aria-label=${own.totals[side]}>
    <p class="head" aria-hidden="true"><span class="quiet">${own.totals[side]}</span> <bdi class="figure">${total === undefined ? entries.instead(side) : entries.figure(total)}</bdi></p>
    ${repeat(rows.slice(0, shown), ({ key }) => key, option)}
    ${carried > 0 && currentYear !== undefined ? html`<p class="sum quiet" aria-hidden="true"><span>${own.currentYear[side]}</span> <bdi class="figure">${entries.figure(currentYear)}</bdi></p>` : nothing}
    ${repeat(rows.slice(shown), ({ key }) => key, option)}
  </div>`;
}

/** The text of a row is its accessible name: what only eyes need no words for is said to screen readers in between. */
function row(shape: BarShape, zero: number, { active, pointed, chosen }: Light, { words, unit }: Entries): TemplateResult {
  const { key, entry, reading, start, length } = shape;
  const [before = "", after = ""] = reading.share === "" ? [] : balanceWords[words.side].share(reading.share).split(reading.share);
  const { fill, strength } = toneOf(shape);
  const carried = entry?.kind === "carryOver";
  const states = ["option", "row", entry === undefined ? "rest" : "", carried ? "carried" : "", key === pointed ? "pointed" : "", key === chosen ? "chosen" : ""].filter(Boolean).join(" ");
  const place = { x: percent(start), width: percent(length) };
  return html`<div class=${states} role="option" tabindex=${key === active ? "0" : "-1"} data-key=${key} aria-selected=${key === chosen}>
    <span class="name">${reading.name}${entry === undefined ? ` · ${words.derived}` : nothing}</span>
    <span class="numbers"><span class="figure"><bdi>${reading.figure}</bdi><span class="unseen"> ${unit}</span></span>
    <span class="share quiet"><span class="unseen">${before}</span><bdi>${reading.share}</bdi><span class="unseen">${after} ${entry?.standing ?? nothing}</span></span></span>
    <svg class="bar" part="shape" width="100%" height="10" aria-hidden="true">
      ${carried ? svg`<defs><pattern id=${`hatch-${shape.side}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6" class="hatching"></path></pattern></defs>` : nothing}
      <rect class="shape" x=${place.x} y="0" width=${place.width} height="10" fill=${fill} fill-opacity=${carried ? 0.22 : strength}></rect>
      ${carried ? svg`<rect x=${place.x} y="0" width=${place.width} height="10" fill=${`url(#hatch-${shape.side})`}></rect>` : nothing}
      ${zero > 0 ? svg`<line class="zero" x1=${percent(zero)} x2=${percent(zero)} y1="0" y2="10"></line>` : nothing}
    </svg>
  </div>`;
}

function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
