import { css } from "lit";

export const budgetChangeStyles = css`
  .tools {
    justify-content: flex-start;
    gap: 0 2em;
  }
  .row > .change {
    font-weight: 600;
  }
  .row > .now,
  .head > .change {
    font-weight: 400;
  }
  .before > .name,
  .after > .name,
  .after > .now,
  .row.before > .before {
    font-weight: 600;
    color: var(--_ink);
  }
  .row.before {
    color: var(--_ink);
  }
  .residue > .name,
  .rest > .name {
    color: var(--_quiet);
  }
  .hollow {
    stroke-width: 1.5;
  }
  rect.derived {
    stroke-dasharray: 4 2;
  }
  .joint {
    stroke: var(--_quiet);
    stroke-width: 1;
  }
  .key,
  .both {
    white-space: nowrap;
  }
  .both {
    display: none;
  }
  .row {
    align-items: start;
  }
  .row.head {
    align-items: end;
  }
  .row:not(.head) > .bar {
    position: relative;
    align-self: stretch;
    grid-row: 1 / span 2;
    grid-column: 2;
    min-height: 2em;
  }
  .row:not(.head) .track {
    position: absolute;
    inset-inline-start: 0;
    top: -0.3em;
    height: calc(100% + 0.6em + 1px);
  }
  .row > .remarks {
    grid-row: 2;
    position: relative;
  }
  .remarks bdi {
    background: var(--_page); /* over the hairlines that pass behind */
  }
  .totals {
    margin-top: 1em;
    overflow-x: auto;
  }
  .totals tbody th {
    min-width: 11em;
  }
  .totals .note {
    margin-top: 0.35em;
  }
  .narrow .head > .key,
  .narrow .head > .both {
    display: block;
  }
  .narrow .head > .now,
  .narrow .head > .before,
  .narrow .step > .now,
  .narrow .step > .before,
  .narrow .row.before > .now,
  .narrow .row.before > .change,
  .narrow .after > .before {
    display: none;
  }
  .narrow .after > .now {
    grid-row: 1;
  }
  .narrow .head > .both {
    white-space: normal;
  }
  .narrow .totals tbody th {
    min-width: 5em;
  }
  .narrow .totals th,
  .narrow .totals td {
    white-space: normal;
    overflow-wrap: normal;
    padding-inline-end: 0.35em;
  }
  .narrow .head {
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .narrow .row:not(.head) > .bar {
    grid-row: 2;
    grid-column: 1 / -1;
    min-height: 2.1em;
  }
  .narrow .row:not(.head) .track {
    top: 0;
    height: 100%; /* no hairline into the words above and below */
  }
  .narrow .row > .before {
    grid-row: 1;
    grid-column: 2 / -1;
  }
  .narrow .row:not(.after) > .change {
    grid-row: 1;
    grid-column: 2 / -1;
  }
  .narrow .step > .both {
    display: block;
    grid-row: 3;
    grid-column: 1;
    white-space: normal;
    color: var(--_quiet);
  }
  .narrow .row > .remarks {
    grid-row: 4;
  }
  .tiny .row > .both {
    flex: 1 0 100%;
  }
  @media (forced-colors: active) {
    .solid {
      fill: CanvasText;
    }
    .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
