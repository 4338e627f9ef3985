import { css } from "lit";

/** Rows of a comparison: name, bar, both figures, change; stacked on narrow pages (`narrow`), and one below the other on the narrowest (`tiny`). */
export const comparedRowsStyles = css`
  .row {
    display: grid;
    grid-template-columns: minmax(7em, 13em) minmax(4.5em, 1fr) var(--_now, 5em) var(--_before, 7em) var(--_change, 4.75em) 5.75em;
    gap: 0 0.75em;
    align-items: center;
    border-top: var(--_hair) solid var(--_line);
    padding: 0.3em 0;
    min-height: 2.6em;
    cursor: default;
    break-inside: avoid;
    position: relative; /* or what is unseen in it would stick out of the page */
  }
  .head {
    border-top: var(--_rule) solid var(--_mark);
    min-height: 0;
    align-items: end;
  }
  .head > span {
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.35;
  }
  .row > .now,
  .row > .before,
  .row > .change,
  .row > .percent {
    direction: ltr; /* a sign stands before its digits in any script */
    unicode-bidi: isolate;
    text-align: right;
  }
  .row:not(.head) > .now,
  .row:not(.head) > .before:where(:not(.nothing)),
  .row:not(.head) > .change,
  .row:not(.head) > .percent,
  .whole {
    white-space: nowrap;
  }
  .row > .now {
    font-weight: 600;
  }
  .head > .now {
    font-weight: 400;
  }
  .wide .head > .now {
    justify-self: end; /* both years in one line: there is room above the bars */
    width: max-content;
  }
  .row > .before,
  .nothing {
    color: var(--_quiet);
  }
  .row > .nothing {
    font-weight: 400;
    font-size: var(--_small);
  }
  .when {
    display: none;
  }
  small {
    font-size: var(--_small);
    color: var(--_quiet);
  }
  .level-0 > .name {
    font-weight: 600;
  }
  .level-2 > .name,
  .narrow .level-2 > .before {
    padding-inline-start: 1.25em;
  }
  .remarks::first-letter,
  .why::first-letter,
  .source span::first-letter,
  dd::first-letter {
    text-transform: uppercase; /* whichever of the remarks is first */
  }
  .remarks {
    grid-column: 1 / -1;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .level-2 > .remarks,
  .narrow .level-2 > .nothing {
    padding-inline-start: 1.4em;
  }
  .row.pointed .name,
  .row.selected .name,
  .line.pointed .label,
  .line.selected .label {
    text-decoration: underline;
    text-underline-offset: 0.25em;
    text-decoration-color: var(--_line);
  }
  .row.selected .name,
  .line.selected .label {
    color: var(--_accent);
    text-decoration-color: var(--_accent);
  }
  .track {
    display: block;
    overflow: visible;
  }
  .track.rtl {
    transform: scaleX(-1);
  }
  .zero {
    stroke: var(--_quiet);
    stroke-width: 1;
  }
  rect.of-before {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .detail {
    margin-top: 1em;
    min-height: 10em;
  }
  .place {
    padding: 0;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  td.number {
    direction: ltr;
    unicode-bidi: isolate;
    text-align: right;
  }
  tbody th {
    min-width: 8em;
    overflow-wrap: normal;
  }
  tbody th,
  .source span {
    text-wrap: balance; /* no last line of one character */
  }
  .twin:not(.unseen) .why,
  .twin:not(.unseen) .source {
    min-width: 9em;
  }
  .narrow .twin:not(.unseen) .why,
  .narrow .twin:not(.unseen) .source {
    min-width: 13em; /* a table that scrolls anyway need not be tall */
  }
  .source span {
    display: block;
  }
  .narrow caption {
    max-width: 20em; /* read without scrolling, wide as the table may be */
  }
  .narrow .row {
    grid-template-columns: minmax(0, 1fr) auto auto;
  }
  .narrow .row:not(.head) > * {
    white-space: normal; /* a figure of twenty digits breaks rather than widen the page */
  }
  .narrow .row > .now {
    grid-column: 2 / -1;
  }
  .narrow .row > .bar {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .narrow .row > .before {
    text-align: start;
    grid-row: 3;
    grid-column: 1;
  }
  .narrow .row > .change {
    grid-row: 3;
    grid-column: 2;
  }
  .narrow .row > .percent {
    grid-row: 3;
    grid-column: 3;
  }
  .narrow .row > .remarks {
    grid-row: 4;
  }
  .narrow .row > .before .when {
    display: inline;
  }
  .narrow .head > .bar,
  .narrow .head > .change,
  .narrow .head > .percent,
  .narrow .head > .name {
    display: none;
  }
  .narrow .head {
    display: flex;
    gap: 1.5em;
  }
  .narrow .row > .before,
  .narrow .head > .now {
    direction: inherit;
  }
  .tiny .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }
  .tiny .row > .name,
  .tiny .row > .bar,
  .tiny .row > .before,
  .tiny .row > .remarks {
    flex: 1 0 100%;
  }
  @media (forced-colors: active) {
    rect.of-now {
      fill: CanvasText;
    }
    .row.selected .name {
      text-decoration-color: Highlight;
    }
  }
  @media print {
    .detail {
      min-height: 10em !important; /* whatever was read on the screen */
    }
    .unseen table {
      table-layout: auto;
      width: 100%;
    }
  }
`;
