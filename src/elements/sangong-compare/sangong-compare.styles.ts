import { css } from "lit";

export const sangongCompareStyles = css`
  .single .row {
    grid-template-columns: minmax(7em, 13em) minmax(5em, 1fr) max(7em, var(--_now, 0em));
  }
  rect.derived {
    stroke-dasharray: 3 2;
  }
  .slope {
    display: block;
    max-width: 100%;
    overflow: visible;
  }
  .slope text {
    fill: var(--_ink);
  }
  .slope .time,
  .slope .gap {
    fill: var(--_quiet);
  }
  .slope line.when {
    display: inline;
    stroke: var(--_line);
  }
  .slope .leader {
    stroke: var(--_line);
  }
  .slope .hit {
    stroke: transparent;
    stroke-width: 24;
  }
  .slope circle {
    stroke-width: 2;
  }
  .line.pointed .piece,
  .line.selected .piece,
  .line:focus-visible .piece {
    stroke-width: 4;
  }
  table + table {
    margin-top: 1.5em;
  }
  @media (forced-colors: active) {
    .slope .piece,
    .slope circle {
      stroke: CanvasText;
    }
    .slope circle.solid {
      fill: CanvasText;
    }
    .slope circle.hollow {
      fill: Canvas;
    }
  }
`;
