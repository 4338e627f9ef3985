import { css } from "lit";

/** The drawing itself: shapes, labels, middle, and the outline of what is pointed at. */
export const pictureStyles = css`
  svg.drawing {
    display: block;
    flex: none;
    max-width: 100%;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }
  .canvas {
    position: relative;
    flex: none;
    max-width: 100%;
  }
  .narrow .canvas {
    width: -moz-fit-content;
    width: fit-content;
    margin: 0 auto;
  }
  .overlay {
    position: absolute;
    top: 0;
    left: 0;
    overflow: visible;
    pointer-events: none;
    will-change: transform; /* a layer of its own: pointing repaints the outline, not the picture */
  }
  .shape {
    stroke: var(--_page);
    stroke-width: 1px;
    cursor: pointer;
    outline: none;
  }
  .shape.rest {
    stroke-dasharray: 2 2;
    stroke: var(--_quiet);
  }
  .hit {
    fill: transparent;
    cursor: pointer;
  }
  /* Unpainted, not hidden: what is hidden loses the focus, and keys must go on while the picture moves. */
  .moving .shape:not(.moves) {
    fill: none;
    stroke: none;
  }
  .moving .labels,
  .moving .centre {
    visibility: hidden;
  }
  .halo {
    fill: none;
    stroke: var(--_page);
    stroke-width: 4px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .halo.inner {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .moving + .overlay {
    display: none;
  }
  .labels,
  .centre text {
    pointer-events: none;
  }
  text {
    fill: var(--_ink);
    font-family: var(--_font);
  }
  text.inverse {
    fill: var(--_page);
  }
  .centre text {
    text-anchor: middle;
    fill: var(--_quiet);
  }
  .centre text.figure {
    fill: var(--_ink);
    font-weight: 600;
  }
  .centre circle {
    fill: transparent;
  }
  .centre circle.up {
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    text,
    text.inverse {
      fill: CanvasText;
    }
    .halo.inner {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
`;
