import { css } from "lit";

export const valueBarStyles = css`
  .bar {
    display: block;
    margin: 0.2em 0;
  }
  .negative rect {
    fill: none;
    stroke: var(--_fault);
    stroke-width: 2px;
  }
  @media (forced-colors: active) {
    .bar rect {
      fill: CanvasText;
    }
    .negative rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
