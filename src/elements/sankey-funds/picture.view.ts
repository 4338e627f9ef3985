import { nothing, svg, type SVGTemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { LINE_HEIGHT } from "../../layout/label.js";
import { paint } from "../../ui/palette.js";
import type { NodeLabel } from "./labels.js";
import { codeOf, type Box, type FlowMark, type FlowPicture, type Heading, type NodeMark, type RibbonMark } from "./picture.js";

/** Name of the pattern of what is not disclosed, in the element's own tree. */
export const HATCH = "hatch";
/** What is drawn however little money it is. */
const LEAST = 1;
/** What a finger or pointer needs. */
const TARGET = 24;

/** All of a picture but what is pointed at. `data-at` is a mark's place in `picture.marks`: events are delegated. */
export function shapesView({ nodes, ribbons, marks }: FlowPicture, spoken: ((mark: FlowMark) => string) | undefined, names: { readonly flows: string; readonly stages: readonly string[] }): SVGTemplateResult {
  const columns = names.stages.map((_, at) => nodes.filter(({ column }) => column === at));
  return svg`${columns.map((column, at) => svg`<g role="group" aria-label=${names.stages[at] ?? nothing}>${column.map((mark) => nodeView(mark, marks.indexOf(mark), spoken?.(mark)))}</g>`)}
    ${ribbons.length === 0 ? nothing : svg`<g role="group" aria-label=${names.flows}>${ribbons.map((mark, at) => ribbonView(mark, nodes.length + at, spoken?.(mark)))}</g>`}`;
}

/** Oblique lines: what is not disclosed, in any colours and on paper. */
export function hatchView(): SVGTemplateResult {
  return svg`<defs><pattern id=${HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"></line></pattern></defs>`;
}

function nodeView(mark: NodeMark, at: number, sentence: string | undefined): SVGTemplateResult {
  const { x, y, width, height } = drawnBox(mark);
  const undisclosed = isUndisclosed(mark);
  return svg`<rect class=${`mark node${mark.rest ? " rest" : ""}${undisclosed ? " undisclosed" : ""}`} part="node" role="option" tabindex="-1" aria-selected="false" data-at=${at}
    x=${x} y=${y} width=${width} height=${height} fill=${undisclosed ? `url(#${HATCH})` : paint(codeOf(mark))} aria-label=${sentence ?? nothing}></rect>`;
}

function ribbonView({ d, code, undisclosed }: RibbonMark, at: number, sentence: string | undefined): SVGTemplateResult {
  return svg`<path class=${`mark ribbon${undisclosed ? " undisclosed" : ""}`} part="ribbon" role="option" tabindex="-1" aria-selected="false" data-at=${at} d=${d}
    fill=${undisclosed ? `url(#${HATCH})` : paint(code)} aria-label=${sentence ?? nothing}></path>`;
}

export function isUndisclosed({ nodes: [node], rest }: NodeMark): boolean {
  return !rest && node?.kind === "undisclosed";
}

/** A node of next to nothing is a line. */
export function drawnBox({ box: { x, y, width, height } }: NodeMark): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  return { x, y, width: Math.max(LEAST, width), height: Math.max(LEAST, height) };
}

/** Beneath the shapes: pointing at the words is pointing at the node. */
export function hitsView({ nodes, letters }: FlowPicture): SVGTemplateResult {
  const { labels } = letters();
  return svg`${nodes.map(({ box }, at) => hitView(box, labels[at], at))}`;
}

/** Around the label, and around a thin node. */
function hitView(box: Box, label: NodeLabel | undefined, at: number): SVGTemplateResult | typeof nothing {
  if (label === undefined) return nothing;
  const height = Math.max(label.height, Math.min(TARGET, label.height + 8));
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - label.width : label.x - label.width / 2;
  const right = left + label.width;
  const x = label.anchor === "middle" ? left : Math.min(left, box.x);
  const width = label.anchor === "middle" ? label.width : Math.max(right, box.x + box.width) - x;
  return svg`<rect class="hit" role="none" data-at=${at} x=${x} y=${label.y - height / 2} width=${width} height=${height}></rect>`;
}

export function lettersView({ fontSize, letters }: FlowPicture): SVGTemplateResult {
  const { labels, headings } = letters();
  return svg`${labels.map((label) => (label === undefined || label.leader === "" ? nothing : svg`<path class="leader" d=${label.leader}></path>`))}
    ${labels.map((label) => (label === undefined ? nothing : labelView(label, fontSize)))}
    ${headings.map(headingView)}`;
}

function labelView({ x, y, anchor, lines }: NodeLabel, fontSize: number): SVGTemplateResult {
  const step = fontSize * LINE_HEIGHT;
  const top = y - ((lines.length - 1) / 2) * step;
  return svg`<text class="label" text-anchor=${anchor}>${lines.map(({ text, figure }, at) =>
    svg`<tspan x=${x} y=${top + at * step} dy="0.36em">${text}</tspan>${figure === "" ? nothing : text === "" ? svg`<tspan class="figure" x=${x} y=${top + at * step} dy="0.36em">${figure}</tspan>` : svg`<tspan class="figure" dx="0.6em">${figure}</tspan>`}`)}</text>`;
}

function headingView({ x, y, anchor, text }: Heading): SVGTemplateResult {
  return svg`<text class="heading" x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** What is known of the path of what is pointed at, over a veil: the picture beneath is not touched. */
export function litView(picture: FlowPicture, lit: readonly FlowMark[], current: FlowMark | undefined): SVGTemplateResult | typeof nothing {
  if (current === undefined && lit.length === 0) return nothing;
  const around = current === undefined ? nothing : guard([current], () => svg`<path class="halo" d=${outlineOf(current)}></path><path class="halo inner" d=${outlineOf(current)}></path>`);
  return svg`<rect class="veil" x="0" y="0" width=${picture.width} height=${picture.height - picture.top}></rect>
    ${lit.map((mark) =>
      mark.kind === "ribbon"
        ? svg`<path class=${mark.undisclosed ? "lit undisclosed" : "lit"} d=${mark.d} fill=${mark.undisclosed ? `url(#${HATCH})` : paint(mark.code)}></path>`
        : svg`<rect class=${isUndisclosed(mark) ? "lit node undisclosed" : "lit node"} x=${mark.box.x} y=${mark.box.y} width=${drawnBox(mark).width} height=${drawnBox(mark).height} fill=${isUndisclosed(mark) ? `url(#${HATCH})` : paint(codeOf(mark))}></rect>`,
    )}${around}`;
}

function outlineOf(mark: FlowMark): string {
  if (mark.kind === "ribbon") return mark.d;
  const { x, y, width, height } = drawnBox(mark);
  return `M${x},${y}h${width}v${height}h${-width}z`;
}
