import { nothing, svg, type SVGTemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Box, Columns, ColumnShape } from "./columns.js";
import type { TextLine } from "./lettering.js";
import { toneOf } from "./shape.js";

/** Segments below this height (px) have no gap around them: it would be all that is seen. */
const THIN = 4;

/** What is lit in a picture, by the keys of its shapes. */
export interface Light {
  /** Has the tab stop. */
  readonly active: string;
  readonly pointed: string;
  readonly chosen: string;
}

/** The columns as two groups of options in one list box; labels repeat what the options say and are for eyes only. */
export function columnsView({ shapes, edges, lines, lack, fontSize }: Columns, light: Light, names: Readonly<Record<"income" | "expenditure", string>>): SVGTemplateResult {
  return svg`
    <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V6" class="hatching"></path></pattern></defs>
    <g aria-hidden="true">${shapes.map(({ key, hit, leader }) => (hit ? svg`${rect(hit, "hit", key)}<path class="leader" d=${leader}></path>` : nothing))}</g>
    ${(["income", "expenditure"] as const).map(
      (side) => svg`<g role="group" aria-label=${names[side]}>${repeat(shapes.filter((shape) => shape.side === side), ({ key }) => key, (shape) => segment(shape, light))}</g>`,
    )}
    <g aria-hidden="true" class="labels" font-size=${fontSize}>
      ${lack ? rect(lack, "lack", undefined) : nothing}
      ${edges.map((d) => svg`<path class="edge" d=${d}></path>`)}
      ${lines.map((line) => textLine(line, fontSize))}
      ${shapes.map((shape) => shape.lines.map((line) => textLine(line, fontSize)))}
      ${[ring(shapes, light.chosen, "ring of-chosen"), ring(shapes, light.pointed, "ring")]}
    </g>`;
}

/** An outline above all segments: inside one, its neighbours would cover half of it. */
function ring(shapes: readonly ColumnShape[], key: string, name: string): SVGTemplateResult | typeof nothing {
  const box = key === "" ? undefined : shapes.find((shape) => shape.key === key)?.box;
  return box ? rect({ x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 }, name, undefined) : nothing;
}

function segment(shape: ColumnShape, { active, chosen }: Light): SVGTemplateResult {
  const { key, box, entry, reading } = shape;
  const { fill, strength } = toneOf(shape);
  const carried = entry?.kind === "carryOver";
  const state = [entry === undefined ? "rest" : "", carried ? "carried" : "", chosen !== "" && key !== chosen ? "aside" : ""].filter(Boolean).join(" ");
  return svg`<g class=${`option ${state}`} role="option" tabindex=${key === active ? "0" : "-1"} data-key=${key} aria-label=${reading.sentence} aria-selected=${key === chosen}>
    <rect class=${box.height < THIN ? "shape thin" : "shape"} part="shape" x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill=${fill} fill-opacity=${carried ? 0.22 : strength}></rect>
    ${carried ? rect(box, "hatched", undefined) : nothing}
  </g>`;
}

function rect({ x, y, width, height }: Box, name: string, key: string | undefined): SVGTemplateResult {
  return svg`<rect class=${name} data-key=${key ?? nothing} x=${x} y=${y} width=${width} height=${height}></rect>`;
}

function textLine({ text, x, y, anchor, tone }: TextLine, fontSize: number): SVGTemplateResult {
  return svg`<text class=${tone} x=${x} y=${y} dy="0.36em" text-anchor=${anchor} font-size=${tone === "head" ? fontSize * 1.6 : nothing}>${text}</text>`;
}
