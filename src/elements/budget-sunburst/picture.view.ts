import { nothing, svg, type SVGTemplateResult } from "lit";
import { paint, strength } from "../../ui/palette.js";
import type { Label, Picture, Shape } from "./picture.js";

/** What a screen reader hears of one shape. */
export interface Spoken {
  readonly sentence: string;
  readonly position: number;
  readonly siblings: number;
  /** Are its parts drawn? `undefined` for what has none. */
  readonly expanded: boolean | undefined;
}

const LINE = 1.3;

/** All shapes and labels of a picture; without what it says and its letters while it is on its way. `at` on a shape is its place in `picture.shapes`: events are delegated to the drawing. */
export function pictureView({ shapes, fontSize }: Picture, spoken: ((at: number) => Spoken) | undefined, lettered: boolean): SVGTemplateResult {
  return svg`
    <g class="shapes" role="none">${shapes.map((shape, at) => shapeView(shape, at, spoken?.(at)))}</g>
    <g class="labels" aria-hidden="true" font-size=${fontSize}>${!lettered ? nothing : shapes.map(({ labels, mark }) => labels.map((label) => labelView(label, fontSize, label.on && mark.node.level <= 1 && mark.gathered.length === 0)))}</g>`;
}

function shapeView({ mark, d, hit }: Shape, at: number, spoken: Spoken | undefined): SVGTemplateResult {
  const rest = mark.gathered.length > 0;
  const shape = svg`<path
    class=${rest ? "shape rest" : "shape"} part="shape" role="treeitem" tabindex="-1" d=${d} data-at=${at}
    fill=${paint(mark.node.code)} fill-opacity=${strength(rest ? 3 : mark.node.level)}
    aria-level=${mark.depth} aria-posinset=${spoken?.position ?? nothing} aria-setsize=${spoken?.siblings ?? nothing} aria-expanded=${spoken?.expanded === undefined ? nothing : String(spoken.expanded)}
    aria-label=${spoken?.sentence ?? nothing}></path>`;
  return hit === undefined ? shape : svg`<path class="hit" d=${hit} data-at=${at} role="none"></path>${shape}`;
}

function labelView({ x, y, rotate, lines, anchor }: Label, fontSize: number, inverse: boolean): SVGTemplateResult {
  const turn = rotate === 0 ? `translate(${x},${y})` : `translate(${x},${y}) rotate(${rotate})`;
  const top = (-(lines.length - 1) / 2) * LINE * fontSize;
  return svg`<text class=${inverse ? "inverse" : "label"} transform=${turn} text-anchor=${anchor} dy="0.36em">${
    lines.length === 1 ? lines[0] : lines.map((line, i) => svg`<tspan x="0" y=${top + i * LINE * fontSize} dy="0.36em">${line}</tspan>`)
  }</text>`;
}
