import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { estimateText } from "../../layout/label.js";
import { litClass, type Light } from "../../ui/compared-rows.view.js";
import { note } from "../../ui/figure.view.js";
import { paint } from "../../ui/palette.js";
import type { RowHand } from "../../ui/row-hand.js";
import { FAMILY } from "./bars.view.js";
import { slopeOf, type Slope, type SlopeLine } from "./slope.js";
import type { View } from "./rows.js";

const WIDTHS = [2.5, 2, 1.25] as const;

/** The lines that have a figure at any time; what has none is told in words below. */
export function slopeView(view: View, width: number, fontSize: number, hand: RowHand, light: Light): TemplateResult {
  const labels = Math.max(...view.rows.map((row) => estimateText(labelOf(row.line.key, view, view.reader.number(row.now)), fontSize)), 0) + fontSize * 1.4;
  const starts = Math.max(...view.rows.map((row) => (row.pair === undefined ? 0 : estimateText(view.reader.number(row.pair.before), fontSize))), fontSize * 2) + fontSize;
  const slope = slopeOf(view, { width, fontSize, labels: Math.min(labels, width * 0.55), starts: Math.min(starts, width * 0.3) });
  if (slope.lines.length === 0) return html`<p class="state">${view.reader.words.noFigures}</p>`;
  hand.keepWithin(slope.lines.length); // fewer than there are rows
  const { reader, words } = view;
  const without = slope.without.map(({ name, now }) => `${name} ${reader.number(now)}`).join(reader.stop);
  return html`<svg class="slope" part="picture" width=${slope.width} height=${slope.height} viewBox="0 0 ${slope.width} ${slope.height}" role="listbox" aria-labelledby="title" aria-description=${reader.compared.listHelp}
      @keydown=${hand.onKey} @click=${hand.onClick} @pointerover=${hand.onPoint} @pointerleave=${hand.onLeave} @focusin=${hand.onFocus} @focusout=${hand.onLeave}>
      ${axis(slope, view, fontSize)} ${slope.lines.map((line) => lineView(line, hand, light))}
      <g aria-hidden="true" role="presentation">${slope.lines.map((line) => labelsOf(line, slope, view, fontSize, hand, light))}</g>
    </svg>
    ${note(slope.columns.length < 2 ? words.noSlope : "")} ${note(without)}`;
}

function labelOf(key: keyof View["words"]["short"], { words }: View, figure: string): string {
  return `${words.short[key]} ${figure}`;
}

/** The times below, and what is missing between them. */
function axis({ columns, baseline, height }: Slope, { words }: View, fontSize: number): SVGTemplateResult {
  const [from, to] = [(columns[0]?.x ?? 0) - fontSize / 2, (columns[columns.length - 1]?.x ?? 0) + fontSize / 2];
  return svg`<g aria-hidden="true" role="presentation">
    <line class="zero" x1=${from} x2=${to} y1=${baseline} y2=${baseline}></line>
    ${columns.map(({ x, label, gap }, at) => {
      const left = columns[at - 1]?.x ?? x;
      return svg`<line class="when" x1=${x} x2=${x} y1=${fontSize} y2=${height - fontSize * 3}></line>
        <text class="time" x=${at === 0 ? 0 : x} y=${height - fontSize * 1.6} text-anchor=${at === 0 ? "start" : "middle"} font-size=${fontSize}>${label}</text>
        ${gap === undefined ? nothing : svg`<text class="gap" x=${(left + x) / 2} y=${height - fontSize * 0.2} text-anchor="middle" font-size=${fontSize}>${words.missingYears(gap[0], gap[1])}</text>`}`;
    })}
  </g>`;
}

function lineView({ row, at, points, pieces }: SlopeLine, hand: RowHand, light: Light): SVGTemplateResult {
  const colour = row.level === 0 ? "var(--_ink)" : paint(FAMILY);
  const lit = litClass(row.key, at === hand.pointed, light);
  return svg`<g class=${`line ${lit}`} part="shape" role="option" data-at=${at} data-key=${row.key} tabindex=${at === hand.at ? 0 : -1} aria-selected=${row.key === light.selected} aria-label=${row.sentence}>
    ${pieces.map(([a, b]) => svg`<line class="hit" x1=${a.x} x2=${b.x} y1=${a.y} y2=${b.y}></line><line class="piece" x1=${a.x} x2=${b.x} y1=${a.y} y2=${b.y} stroke=${colour} stroke-width=${WIDTHS[row.level]} stroke-dasharray=${row.level === 2 ? "4 3" : nothing}></line>`)}
    ${points.map(({ x: cx, y: cy, figure }) => svg`<circle class=${figure.state === "derived" ? "hollow" : "solid"} cx=${cx} cy=${cy} r="4" stroke=${colour} fill=${figure.state === "derived" ? "var(--_page)" : colour}></circle>`)}
  </g>`;
}

/** Figures at the start, names and figures at the end: words of the lines, whose sentences say the same. */
function labelsOf({ row, at, points, labelY, startY }: SlopeLine, { columns }: Slope, view: View, fontSize: number, hand: RowHand, light: Light): SVGTemplateResult {
  const [start, end] = [points[0], points[points.length - 1]];
  const [from, to] = [(columns[0]?.x ?? 0) - fontSize * 0.6, (columns[columns.length - 1]?.x ?? 0) + fontSize * 1.1];
  return svg`<g class=${`line ${litClass(row.key, at === hand.pointed, light)}`} data-at=${at}>
    ${startY === undefined || start === undefined ? nothing : svg`<text class="label start" x=${from} y=${startY} dy="0.36em" text-anchor="end" font-size=${fontSize} direction="ltr">${view.reader.number(start.figure)}</text>`}
    ${labelY === undefined || end === undefined
      ? nothing
      : svg`${Math.abs(labelY - end.y) < fontSize * 0.5 ? nothing : svg`<line class="leader" x1=${end.x + 5} x2=${to - 3} y1=${end.y} y2=${labelY}></line>`}
        <text class="label" x=${to} y=${labelY} dy="0.36em" font-size=${fontSize} direction="ltr">${labelOf(row.line.key, view, view.reader.number(end.figure))}</text>`}
  </g>`;
}
