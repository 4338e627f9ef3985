/**
 * A texture for each slot of the palette: for where colours are not drawn as we set them (forced colours), or not printed in colour.
 * Loaded by those who use it.
 */
import { css, svg, type SVGTemplateResult } from "lit";
import { colourSlot } from "./palette.js";

/** Side of the tile, in the units of the drawing. */
const TILE = 8;

/** What is drawn in a tile, from edge to edge, so that tiles join. Slots that neighbours have differ in direction or in kind. */
const STROKES: readonly string[] = [
  "M0,4H8", // 1 lines
  "M0,8L8,0M-1,1L1,-1M7,9L9,7", // 2 rising
  "M4,0V8", // 3 upright
  "M0,0L8,8M-1,7L1,9M7,-1L9,1", // 4 falling
  "M0,4H8M4,0V8", // 5 grid
  "M2,4H6", // 6 dashes
  "M0,0L8,8M0,8L8,0", // 7 crossed
  "M0,2H8M0,6H8", // 8 close lines
  "M2,0V8M6,0V8", // 9 close upright
  "M3,4A1,1 0 1 0 5,4A1,1 0 1 0 3,4", // 10 rings
  "M0,6L4,2L8,6", // 11 waves
  "M4,2V6", // 12 upright dashes
];

/** The patterns of the slots that these codes have, each once, for the `<defs>` of a drawing. They live in its shadow root, and nowhere else. */
export function texturePatterns(codes: readonly string[]): SVGTemplateResult {
  const slots = [...new Set(codes.map(colourSlot))].sort((a, b) => a - b);
  return svg`${slots.map(
    (slot) => svg`<pattern id=${`texture-${slot}`} width=${TILE} height=${TILE} patternUnits="userSpaceOnUse"><path class="texture-stroke" d=${STROKES[slot - 1] ?? ""}></path></pattern>`,
  )}`;
}

/** Paint of the shape that lies over that of a class, in the same place and with the class `texture`; see `textureStyles`. */
export function texture(code: string): string {
  return `url(#texture-${colourSlot(code)})`;
}

/** Textures show where colours may not: a second shape over the first, so that a drawing with colours is as it was. */
export const textureStyles = css`
  .texture {
    display: none;
    pointer-events: none;
  }
  .texture-stroke {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1px;
  }
  @media (forced-colors: active) {
    .texture {
      display: inline;
    }
    .texture-stroke {
      stroke: CanvasText;
    }
  }
  @media print and (monochrome) {
    .texture {
      display: inline;
    }
  }
`;
