/** The lines as rows of a newspaper's table: name, bars on one scale, figures, change. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { convertUnit } from "../../amount/unit.js";
import { isKnown, type ComparedFigure } from "../../model/comparison/index.js";
import { columnsFor, inPercent, litClass, when, type Columns, type Light } from "../../ui/compared-rows.view.js";
import { paint } from "../../ui/palette.js";
import type { RowHand } from "../../ui/row-hand.js";
import type { Row, View } from "./rows.js";

/** All three are goods and services (302) of the economic classification: one colour; the total is in ink, the parts of an item are thinner. */
export const FAMILY = "302";
const HEIGHTS = [12, 12, 7] as const;

interface Scale {
  /** Where nil lies, and what one unit is long, in per cent of the width. */
  readonly zero: number;
  readonly perUnit: number;
}

/** What the columns of figures have to hold. */
export function columnsOf({ rows, reader }: View): Columns {
  const before = rows.flatMap(({ pair }) => (pair === undefined ? [] : `${reader.number(pair.before)}${pair.before.state === "derived" ? ` ${reader.words.derived}` : ""}`));
  return columnsFor({ now: rows.map(({ now }) => reader.number(now)), before, change: rows.flatMap(({ pair }) => (pair === undefined ? [] : reader.change(pair))) });
}

export function barsView(view: View, hand: RowHand, light: Light, rtl: boolean): TemplateResult {
  const scale = scaleOf(view);
  const { reader, rows, basis } = view;
  return html`<div class="rows" .style=${columnsOf(view).style} part="picture" role="listbox" aria-labelledby="title" aria-description=${reader.compared.listHelp}
      @keydown=${hand.onKey} @click=${hand.onClick} @pointerover=${hand.onPoint} @pointerleave=${hand.onLeave} @focusin=${hand.onFocus} @focusout=${hand.onLeave}>
    <div class="row head" role="presentation" aria-hidden="true">
      <span class="name">${reader.compared.columns.item}</span>
      <span class="bar"></span>
      <span class="now">${swatch("now")} ${when(basis?.after ?? view.read.document, reader.words)}</span>
      ${basis === undefined ? nothing : html`<span class="before">${swatch("before")} ${when(basis.before, reader.words)}</span><span class="change">${reader.compared.columns.change}</span><span class="percent">${reader.compared.columns.percent}</span>`}
    </div>
    ${rows.map((row, at) => rowView(row, at, view, scale, hand, light, rtl))}
  </div>`;
}

function rowView(row: Row, at: number, view: View, scale: Scale, hand: RowHand, light: Light, rtl: boolean): TemplateResult {
  const { reader, basis } = view;
  const { pair } = row;
  const lit = litClass(row.key, at === hand.pointed, light);
  return html`<div class=${`row level-${row.level} ${lit}`} part="shape" role="option" data-at=${at} data-key=${row.key} tabindex=${at === hand.at ? 0 : -1} aria-selected=${row.key === light.selected}>
    <span class="unseen">${row.sentence}</span>
    <span class="name" aria-hidden="true"><bdi>${row.name}</bdi></span>
    <span class="bar" aria-hidden="true">${track(row, scale, rtl)}</span>
    <span class=${isKnown(row.now) ? "now" : "now nothing"} aria-hidden="true">${reader.number(row.now)}</span>
    ${pair === undefined || basis === undefined
      ? nothing
      : html`<span class=${isKnown(pair.before) ? "before" : "before nothing"} aria-hidden="true"><span class="when">${reader.moment(basis.before)} </span>${reader.number(pair.before)}${pair.before.state === "derived" ? html` <small>${reader.words.derived}</small>` : nothing}</span>
          <span class="change" aria-hidden="true">${reader.change(pair)}</span><span class="percent" aria-hidden="true">${pair.change === undefined ? nothing : reader.percent(pair) || reader.compared.noPercent}</span>`}
    ${remarksOf(row, view)}
  </div>`;
}

/** What stands in words below a row. */
function remarksOf({ remark, funds, counts, given, pair }: Row, { reader }: View): TemplateResult | typeof nothing {
  const why = pair?.why !== undefined && pair.before.state !== "absent" ? reader.reason(pair.why) : "";
  const remarks = [remark, why, funds, counts, given].filter((text) => text !== "");
  return remarks.length === 0 ? nothing : html`<span class="remarks" aria-hidden="true"><bdi>${remarks.join(reader.stop)}</bdi></span>`;
}

function track({ now, pair, level }: Row, scale: Scale, rtl: boolean): TemplateResult {
  return html`<svg class=${rtl ? "track rtl" : "track"} width="100%" height="26">
    ${bar(now, scale, "now", 15 - HEIGHTS[level], HEIGHTS[level], level)}
    ${pair === undefined ? nothing : bar(pair.before, scale, pair.before.state === "derived" ? "before derived" : "before", 17.5, 5, level)}
    <line class="zero" x1=${inPercent(scale.zero)} x2=${inPercent(scale.zero)} y1="0" y2="26"></line>
  </svg>`;
}

function bar(figure: ComparedFigure, { zero, perUnit }: Scale, name: string, y: number, height: number, level: 0 | 1 | 2): SVGTemplateResult | typeof nothing {
  const value = valueOf(figure);
  if (value === undefined || value === 0) return nothing;
  const length = Math.max(0.2, Math.abs(value) * perUnit);
  const x = value < 0 ? zero - length : zero;
  return svg`<rect class=${`of-${name}`} x=${inPercent(x)} width=${inPercent(length)} y=${y} height=${height} fill=${name !== "now" ? "none" : level === 0 ? "var(--_ink)" : paint(FAMILY)}></rect>`;
}

function swatch(name: "now" | "before"): TemplateResult {
  return html`<svg class="swatch" width="12" height="10" aria-hidden="true"><rect class=${`of-${name}`} x="0.5" y=${name === "now" ? 0 : 2.5} width="11" height=${name === "now" ? 10 : 5} fill=${name === "now" ? paint(FAMILY) : "none"}></rect></svg>`;
}

function scaleOf({ rows }: View): Scale {
  const values = rows.flatMap(({ now, pair }) => [valueOf(now) ?? 0, pair === undefined ? 0 : (valueOf(pair.before) ?? 0)]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Divided before they are added: the range of two huge figures may exceed the largest double.
  const reach = Math.max(high, -low);
  if (reach === 0) return { zero: 0, perUnit: 0 };
  const perReach = 100 / (high / reach - low / reach);
  return { zero: (-low / reach) * perReach, perUnit: perReach / reach };
}

/** For geometry only. */
function valueOf(figure: ComparedFigure): number | undefined {
  return isKnown(figure) ? Number(convertUnit(figure.amount, figure.unit, "万元")) : undefined;
}
