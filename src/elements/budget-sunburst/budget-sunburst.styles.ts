import { css } from "lit";

export const budgetSunburstStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0 0 0.75em -0.5em;
  }
  .trail ol {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .trail li {
    display: flex;
    align-items: center;
  }
  .trail li + li::before {
    content: "›";
    color: var(--_quiet);
  }
  .trail span {
    padding: 0.2em 0.5em;
    font-weight: 600;
  }
  .trail button {
    color: var(--_accent);
  }
  .forms {
    display: flex;
    gap: 1em;
    margin-inline-start: 0.5em;
  }
  .forms button {
    padding: 0.2em 0;
    color: var(--_quiet);
    font-size: max(12px, 0.92em);
  }
  .forms button[aria-pressed="true"] {
    color: var(--_ink);
    box-shadow: inset 0 -2px 0 var(--_ink);
    border-radius: 0;
  }
  .wide .stage:not(.bars) {
    display: flex;
    gap: 2em;
    align-items: flex-start;
  }
  .side {
    flex: 1 1 0;
    min-width: 0;
  }
  svg.drawing {
    display: block;
    flex: none;
    max-width: 100%;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage {
    margin-bottom: 1em;
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
    font-variant-numeric: tabular-nums;
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
  .detail {
    min-height: 8.25em;
    border-top: 2px solid var(--_ink);
    padding-top: 0.4em;
    margin-bottom: 0.75em;
  }
  .detail dt {
    font-weight: 600;
  }
  .detail .figure {
    font-size: 1.35em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .detail .share {
    font-size: 0.75em;
    color: var(--_quiet);
  }
  .detail .quiet {
    font-size: max(12px, 0.9em);
  }
  .legend {
    list-style: none;
  }
  .legend li {
    border-top: 1px solid var(--_line);
  }
  .legend button {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr) auto 4.2em;
    gap: 0.6em;
    align-items: baseline;
    width: 100%;
    padding: 0.25em 0;
  }
  .legend svg {
    align-self: center;
  }
  .narrow .side {
    margin-top: 0.75em;
  }
  .unseen table {
    table-layout: fixed;
    width: 600px;
  }
  .twin:not(.unseen) {
    margin-top: 1em;
    overflow-x: auto;
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
    .forms button[aria-pressed="true"] {
      border-bottom: 2px solid; /* shadows are not drawn here */
    }
    .halo.inner {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
  @media print {
    .tools,
    .foot button {
      display: none;
    }
    .twin.unseen {
      position: static !important;
      width: auto;
      height: auto;
      margin: 1em 0 0;
      clip: auto;
      white-space: normal;
    }
  }
`;
