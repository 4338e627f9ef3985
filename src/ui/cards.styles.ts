import { css } from "lit";

/**
 * Rows of a table as cards, where a table has no room: name and figure on one line, the bar beneath them, a cell with a
 * `data-label` begins with it. After an element's own styles, whose columns give way.
 */
export const cardStyles = css`
  .cards,
  .cards tbody {
    display: block;
  }
  .cards thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .cards tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .cards .total {
    border-bottom-color: var(--_ink);
  }
  .cards th,
  .cards td {
    border: 0;
    padding: 0;
    width: auto;
    min-width: 0;
  }
  .cards .name {
    grid-area: 1 / 1;
  }
  .cards .bar {
    grid-area: 2 / 1 / 3 / -1;
  }
  .cards [data-label]:not(.blank)::before {
    color: var(--_quiet);
    content: attr(data-label);
    content: attr(data-label) / ""; /* the heading says it to screen readers */
  }
`;
