/** The waterfall as rows: names, floating bars on one scale, both figures, change. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { layoutWaterfall, type WaterfallBar, type WaterfallLayout } from "../../layout/waterfall.js";
import { isKnown } from "../../model/comparison/index.js";
import { columnsFor, inPercent, litClass, when, type Columns, type Light } from "../../ui/compared-rows.view.js";
import { paint } from "../../ui/palette.js";
import type { RowHand } from "../../ui/row-hand.js";
import { figuresOf, markedOf, numberOf, type Row, type View } from "./rows.js";

/** A change too small to see at all still leaves a mark, in per cent of the width. */
const LEAST = 0.25;
/** From the top of a row to its bar, which lies beside the first line of its name, and to the bar's end. */
const TOP = "0.55em";
const BAR = "1em";
const BOTTOM = "1.55em";

/** What the columns of figures have to hold. */
export function columnsOf({ rows, reader }: View): Columns {
  return columnsFor({ now: rows.map((row) => markedOf(row, "after", reader)), before: rows.map((row) => markedOf(row, "before", reader)), change: rows.map(({ change }) => change) });
}

export function waterfallView(view: View, hand: RowHand, light: Light, rtl: boolean): TemplateResult {
  const { reader, rows, words, changes } = view;
  const bars = barsOf(rows);
  return html`<div class="rows" .style=${columnsOf(view).style} part="picture" role="listbox" aria-labelledby="title" aria-description=${reader.compared.listHelp}
      @keydown=${hand.onKey} @click=${hand.onClick} @pointerover=${hand.onPoint} @pointerleave=${hand.onLeave} @focusin=${hand.onFocus} @focusout=${hand.onLeave}>
    <div class="row head" role="presentation" aria-hidden="true">
      <span class="name">${reader.compared.columns.item}</span>
      <span class="bar key">${swatch("rise")} ${words.rise} ${swatch("fall")} ${words.fall}</span>
      <span class="both">${reader.moment(changes.before)} → ${reader.moment(changes.after)}</span>
      <span class="now">${when(changes.after, reader.words)}</span>
      <span class="before">${when(changes.before, reader.words)}</span>
      <span class="change">${reader.compared.columns.change}</span>
      <span class="percent">${reader.compared.columns.percent}</span>
    </div>
    ${rows.map((row, at) => rowView(row, at, view, bars, hand, light, rtl))}
  </div>`;
}

interface Bars {
  readonly layout: WaterfallLayout;
  /** By row. */
  readonly bars: readonly (WaterfallBar | undefined)[];
}

function barsOf(rows: readonly Row[]): Bars {
  const [start, end] = [rows.find(({ kind }) => kind === "before")?.value, rows.find(({ kind }) => kind === "after")?.value];
  const steps = rows.filter(({ kind }) => kind !== "before" && kind !== "after");
  const layout = layoutWaterfall({ start, end, steps: steps.map(({ value }) => value) }, 100);
  const ofSteps = new Map(steps.map((row, at) => [row, layout.steps[at]]));
  return { layout, bars: rows.map((row) => (row.kind === "before" ? layout.start : row.kind === "after" ? layout.end : ofSteps.get(row))) };
}

function rowView(row: Row, at: number, view: View, { layout, bars }: Bars, hand: RowHand, light: Light, rtl: boolean): TemplateResult {
  const { reader } = view;
  const { before, after } = figuresOf(row);
  const moved = row.pair?.change !== undefined && row.kind !== "before";
  return html`<div class=${`row ${row.kind} ${litClass(row.key, at === hand.pointed, light)}`} part="shape" role="option" data-at=${at} tabindex=${at === hand.at ? 0 : -1} aria-selected=${row.key !== "" && row.key === light.selected}>
    <span class="unseen">${row.sentence}</span>
    <span class="name" aria-hidden="true"><bdi>${row.name}</bdi></span>
    <span class="bar" aria-hidden="true">
      <svg class=${rtl ? "track rtl" : "track"} width="100%" height="100%">
        ${row.kind === "before" ? nothing : joint(bars[at]?.from, "0", TOP)} ${bar(row, bars[at])} ${row.kind === "after" ? nothing : joint(bars[at]?.to, bars[at] === undefined || row.value === 0 ? "0" : BOTTOM, "100%")}
        <line class="zero" x1=${inPercent(layout.zero)} x2=${inPercent(layout.zero)} y1="0" y2="100%"></line>
      </svg>
    </span>
    <span class=${after === undefined || isKnown(after) ? "now" : "now nothing"} aria-hidden="true">${markedOf(row, "after", reader)}</span>
    <span class=${before === undefined || isKnown(before) ? "before" : "before nothing"} aria-hidden="true">${before === undefined || row.pair === undefined ? nothing : numberOf(row.pair, "before", reader)}${before?.state === "derived" ? html` <small>${reader.words.derived}</small>` : nothing}</span>
    ${row.kind === "step" ? html`<span class="both" aria-hidden="true">${markedOf(row, "before", reader)} → ${markedOf(row, "after", reader)}</span>` : nothing}
    <span class="change" aria-hidden="true">${row.change}</span>
    <span class="percent" aria-hidden="true">${row.percent || (moved ? reader.compared.noPercent : nothing)}</span>
    ${row.remarks === "" ? nothing : html`<span class="remarks" aria-hidden="true"><bdi>${row.remarks}</bdi></span>`}
  </div>`;
}

/** Rises are filled, falls are hollow, totals in ink; a derived total is dashed. */
function bar(row: Row, place: WaterfallBar | undefined): SVGTemplateResult | typeof nothing {
  if (place === undefined || row.value === undefined || row.value === 0) return nothing;
  const [x, width] = [Math.min(place.x, 100 - LEAST), Math.max(LEAST, place.width)];
  const total = row.kind === "before" || row.kind === "after";
  const hollow = total ? row.kind === "before" : row.value < 0;
  const colour = total ? "var(--_ink)" : row.kind === "step" ? paint(row.code) : "var(--_quiet)";
  const derived = row.kind === "before" && row.pair?.before.state === "derived";
  return svg`<rect class=${`${hollow ? "hollow" : "solid"}${derived ? " derived" : ""}`} x=${inPercent(x)} width=${inPercent(width)} y=${TOP} height=${BAR} fill=${hollow ? "var(--_page)" : colour} stroke=${hollow ? colour : nothing}></rect>`;
}

/** The hairline that carries the running total from row to row. */
function joint(x: number | undefined, from: string, to: string): SVGTemplateResult | typeof nothing {
  return x === undefined ? nothing : svg`<line class="joint" x1=${inPercent(x)} x2=${inPercent(x)} y1=${from} y2=${to}></line>`;
}

function swatch(name: "rise" | "fall"): TemplateResult {
  return html`<svg class="swatch" width="12" height="10" aria-hidden="true"><rect class=${name === "rise" ? "solid" : "hollow"} x="1" y="1" width="10" height="8" fill=${name === "rise" ? "var(--_quiet)" : "var(--_page)"} stroke=${name === "fall" ? "var(--_quiet)" : nothing}></rect></svg>`;
}
