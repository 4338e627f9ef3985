import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { estimateText } from "../../layout/label.js";
import type { Messages } from "../../ui/locale/messages.js";
import { paint, strength } from "../../ui/palette.js";
import type { Reading } from "../../ui/reading.js";
import type { View } from "./focus.js";
import type { Picture, Shape } from "./picture.js";

export function breadcrumb(trail: readonly { readonly name: string; readonly view: View }[], words: Messages, go: (view: View, byKey: boolean) => void): TemplateResult {
  const last = trail.length - 1;
  // A group, not a landmark: a page may hold many pictures, and landmarks of one name cannot be told apart.
  return html`<div class="trail" role="group" aria-label=${words.path}>
    <ol>
      ${trail.map(({ name, view }, at) =>
        at === last
          ? html`<li><span aria-current="true">${name}</span></li>`
          : html`<li><button type="button" @click=${(event: MouseEvent) => go(view, event.detail === 0)}>${name}</button></li>`,
      )}
    </ol>
  </div>`;
}

/** The pane that reads one item: always in the same place, so that it can be pointed at, selected and copied. */
export function detail(reading: Reading, way: string): TemplateResult {
  return html`<dl class="detail" part="detail">
    <dt>${reading.name} ${reading.code === "" ? nothing : html`<span class="quiet">${reading.code}</span>`}</dt>
    <dd class="figure">${reading.amount}${reading.share === "" ? nothing : html` <span class="share">${reading.share}</span>`}</dd>
    <dd class="quiet">${way}</dd>
    <dd class="quiet">${reading.source}</dd>
  </dl>`;
}

export interface LegendRow {
  readonly shape: Shape;
  /** Place of the shape in the picture. */
  readonly at: number;
  readonly name: string;
  readonly figure: string;
  readonly share: string;
}

/** The parts of the view as a list: the labels of what has no room for one. */
export function legend(rows: readonly LegendRow[], words: Messages): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${words.table}>
    ${rows.map(
      ({ shape, at, name, figure, share }) => html`<li>
        <button type="button" data-at=${at}>
          <svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" fill=${paint(shape.mark.node.code)} fill-opacity=${strength(shape.mark.gathered.length > 0 ? 3 : shape.mark.node.level)}></rect></svg>
          <span class="name">${name}</span><span class="number">${figure}</span><span class="number quiet">${share}</span>
        </button>
      </li>`,
    )}
  </ul>`;
}

/** The drawing: one tab stop, a tree to screen readers, named by the sentence above it. */
export function drawing({ width, height, origin }: Picture, shapes: unknown, middle: unknown, words: Messages): TemplateResult {
  return html`<svg class="drawing" part="picture" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="tree" aria-labelledby="title" aria-description=${words.treeHelp}>
    <g transform="translate(${origin[0]},${origin[1]})" role="none">${shapes}${middle}</g>
  </svg>`;
}

/** The outline of what is pointed at, on a layer of its own: pointing does not repaint the drawing. */
export function overlay({ width, height, origin }: Picture, d: string): TemplateResult {
  return html`<svg class="overlay" aria-hidden="true" width=${width} height=${height}>
    <g transform="translate(${origin[0]},${origin[1]})"><path class="halo" d=${d}></path><path class="halo inner" d=${d}></path></g>
  </svg>`;
}

const CENTRE_SIZES = [1.6, 1.3, 1.1, 1] as const;

/** The free middle of a sunburst: the figure of the whole, and the way back up. */
export function centre(whole: Reading, unit: string, { hole, fontSize }: Picture, up: boolean): SVGTemplateResult {
  const width = hole * 1.7;
  const scale = CENTRE_SIZES.find((size) => estimateText(whole.figure, fontSize * size) <= width);
  const name = estimateText(whole.name, fontSize) <= width * 0.9 ? whole.name : "";
  return svg`<g class="centre" aria-hidden="true">
    <circle class=${up ? "up" : ""} r=${Math.max(0, hole - 2)} data-up></circle>
    ${scale === undefined || hole < 30
      ? nothing
      : svg`<text y=${-fontSize * 1.5} dy="0.36em" font-size=${fontSize}>${name}</text>
        <text class="figure" dy="0.36em" font-size=${fontSize * scale}>${whole.figure}</text>
        <text y=${fontSize * 1.5} dy="0.36em" font-size=${fontSize}>${up ? "↑ " : ""}${unit}</text>`}
  </g>`;
}
