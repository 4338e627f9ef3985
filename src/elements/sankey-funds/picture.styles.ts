import { css } from "lit";

/** The drawing itself: nodes, ribbons, labels, and the path of what is pointed at. */
export const pictureStyles = css`
  .canvas {
    position: relative;
    max-width: 100%;
    direction: ltr; /* the picture mirrors itself */
  }
  .canvas svg {
    display: block;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }
  .overlay,
  .letters {
    position: absolute;
    top: 0;
    left: 0;
    pointer-events: none;
  }
  .overlay {
    will-change: transform; /* layers of their own: pointing repaints neither the picture nor its letters */
  }
  .letters {
    will-change: transform;
  }
  .mark {
    cursor: pointer;
    outline: none;
  }
  .ribbon,
  .lit {
    fill-opacity: 0.3;
  }
  .lit {
    fill-opacity: 0.55;
  }
  .lit.node,
  .ribbon.undisclosed,
  .lit.undisclosed {
    fill-opacity: 1;
  }
  .node.undisclosed,
  .swatch.undisclosed {
    stroke: var(--_quiet);
    stroke-width: 1px;
  }
  .node.rest {
    stroke: var(--_ink);
    stroke-width: 1px;
    stroke-dasharray: 2 2;
  }
  .hatch {
    stroke: var(--_quiet);
    stroke-width: 1.5px;
  }
  .hit {
    fill: transparent;
    cursor: pointer;
  }
  .veil {
    fill: var(--_page);
    fill-opacity: 0.72;
  }
  .halo {
    fill: none;
    stroke: var(--_page);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .halo.inner {
    stroke: var(--_ink);
    stroke-width: 1.5px;
  }
  /* Unpainted, not hidden: what is hidden loses the focus, and keys must go on while the picture moves. */
  .moving .mark:not(.moves) {
    fill: none;
    stroke: none;
  }
  .moving .overlay,
  .moving .letters {
    visibility: hidden;
  }
  text {
    fill: var(--_ink);
    font-family: var(--_font);
  }
  .label {
    paint-order: stroke;
    stroke: var(--_page);
    stroke-width: 3px;
    stroke-linejoin: round;
    stroke-opacity: 0.75;
  }
  .label .figure {
    font-weight: 600;
  }
  .heading {
    fill: var(--_quiet);
    paint-order: stroke;
    stroke: var(--_page);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .leader {
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1px;
  }
  @media (forced-colors: active) {
    .node,
    .lit.node {
      fill: CanvasText;
    }
    .ribbon,
    .lit {
      fill: Canvas;
      fill-opacity: 1;
      stroke: CanvasText;
    }
    .lit:not(.node) {
      stroke: Highlight;
      stroke-width: 2px;
    }
    .mark.undisclosed,
    .lit.undisclosed {
      fill: url(#hatch);
      stroke: CanvasText;
    }
    text {
      fill: CanvasText;
      stroke: Canvas;
    }
    .halo.inner {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
  @media print {
    .canvas .overlay {
      display: none;
    }
  }
`;
