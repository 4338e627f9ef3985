import { html, nothing, svg, type TemplateResult } from "lit";
import type { Outcome, ScoredIndicator, Status } from "../../model/performance/index.js";
import type { Messages } from "../../ui/locale/messages.js";
import { printedText } from "../../model/printed-table.js";
import { scorecardWords } from "./words.js";

/** The sign of a status: never colour alone. */
export const SIGNS: Readonly<Record<Status, string>> = { met: "✓", partly: "△", notMet: "✕", notAvailable: "–" };

export function statusView({ status, reason, distance }: Outcome, words: Messages): TemplateResult {
  const own = scorecardWords[words.side];
  const why = reason === undefined ? (distance === undefined ? "" : own.distance(distance)) : own.reasons[reason];
  return html`<span class=${`status ${status}`}><span class="sign" aria-hidden="true">${SIGNS[status]}</span> ${own.statuses[status]}</span>${why === "" ? nothing : html`<span class="quiet below">${why}</span>`}`;
}

export function actualView({ actual, outcome }: ScoredIndicator, words: Messages): TemplateResult {
  if (actual === "") return html`<span class="quiet">${scorecardWords[words.side].noActual}</span>`;
  return html`<span class="actual" lang="zh" dir="auto">${actual}</span>${outcome?.bar ? bar(outcome.bar) : nothing}`;
}

export function scoreView({ printed: { score = null, weight = null } }: ScoredIndicator, words: Messages): TemplateResult | typeof nothing {
  const [given, most] = [printedText(score), printedText(weight)];
  return given === "" && most === "" ? nothing : html`<bdi>${scorecardWords[words.side].score(given, most)}</bdi>`; // or 8 / 10 is 10 / 8 from right to left
}

const [WIDTH, HEIGHT] = [96, 9];

/** Where the actual lies against the target, on a scale from nought: what stands beside it in words, for the eye. */
function bar({ target, actual }: NonNullable<Outcome["bar"]>): TemplateResult {
  const [aim, reached] = [Number(target), Number(actual)];
  const scale = (WIDTH - 2) / Math.max(aim, reached);
  return html`<svg class="bar" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    ${svg`<rect class="track" y="3" width=${WIDTH} height="3"></rect><rect class="reached" y="3" width=${round(reached * scale)} height="3"></rect><rect class="aim" x=${round(aim * scale)} width="2" height=${HEIGHT}></rect>`}
  </svg>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
