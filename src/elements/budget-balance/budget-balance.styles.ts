import { css } from "lit";

export const budgetBalanceStyles = css`
  .stage {
    margin-bottom: 1em;
  }
  svg.drawing {
    display: block;
    max-width: 100%;
    overflow: visible;
    direction: ltr; /* income is left in every language, as on the form */
    user-select: none;
    -webkit-user-select: none;
  }
  .option,
  .hit {
    cursor: pointer;
  }
  .option:focus-visible {
    box-shadow: none;
  }
  g.option {
    outline: none;
  }
  .shape {
    stroke: var(--_page);
    stroke-width: 1px;
  }
  .shape.thin,
  .bar .shape {
    stroke: none;
  }
  .hatched {
    fill: url(#hatch);
    stroke: var(--_page);
    stroke-width: 1px;
  }
  .hatching {
    stroke: var(--_quiet);
    stroke-width: 2px;
  }
  .hit {
    fill: transparent;
  }
  .leader,
  .edge {
    fill: none;
    stroke: var(--_line);
  }
  .edge {
    stroke: var(--_ink);
  }
  .lack {
    fill: none;
    stroke: var(--_fault);
    stroke-dasharray: 3 3;
  }
  .ring {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .ring.of-chosen {
    stroke: var(--_accent);
    stroke-width: 3px;
  }
  .aside .shape {
    opacity: 0.45;
  }
  .labels {
    pointer-events: none;
  }
  text {
    fill: var(--_ink);
    font-family: var(--_font);
  }
  text.quiet {
    fill: var(--_quiet);
  }
  text.figure,
  text.head {
    font-weight: 600;
  }
  .moving .labels {
    visibility: hidden;
  }
  .blocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.25em 2.5em;
    align-items: start;
  }
  /* A name that leaves no room beside it for its figure stands above it. */
  .blocks p,
  .row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6em;
    align-items: baseline;
  }
  .blocks p > :first-child,
  .row .name {
    flex: 1 1 5.5em;
    min-width: 0;
  }
  .block .head {
    border-top: var(--_rule) solid var(--_mark);
    padding: 0.3em 0;
  }
  .head .figure {
    font-size: 1.35em;
  }
  .block .figure {
    font-weight: 600;
    text-align: end;
  }
  .numbers,
  .block p .figure {
    margin-inline-start: auto;
  }
  .numbers {
    display: flex;
    align-items: baseline;
    column-gap: 0.6em;
  }
  .block .sum {
    border-top: var(--_hair) solid var(--_ink);
    padding: 0.3em 0;
  }
  .row {
    border-top: var(--_hair) solid var(--_line);
    padding: 0.35em 0 0.5em;
    min-height: 2em;
  }
  .sum .figure {
    margin-inline-end: 4.6em; /* in line with the figures of rows, which have their shares beside them */
  }
  .row .share {
    flex: none;
    width: 4em;
    text-align: end;
  }
  .row .bar {
    flex: 0 0 100%;
    display: block;
    margin-top: 0.25em;
    direction: ltr;
  }
  .row.pointed .name,
  .row.chosen .name {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .row.chosen {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.6em;
  }
  .mirrored .bar {
    transform: scaleX(-1);
  }
  .zero {
    stroke: var(--_ink);
  }
  .detail {
    min-height: 7.6em;
  }
  .absent {
    color: var(--_quiet);
    font-size: var(--_small);
    margin-top: 0.5em;
  }
  .absent summary {
    cursor: pointer;
    min-height: 24px;
  }
  .twin tbody .side {
    padding-top: 1em;
    color: var(--_quiet);
    border-bottom-color: var(--_ink);
  }
  .twin th[scope="row"] {
    min-width: 7em;
  }
  .twin .source {
    white-space: nowrap;
  }
  .tools button {
    color: var(--_accent);
    padding-inline: 0;
  }
  /* On paper the table is as wide as the page. */
  @media print {
    .unseen table {
      table-layout: auto;
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .shape,
    .shape.thin,
    .bar .shape {
      fill: Canvas;
      stroke: CanvasText;
    }
    text,
    text.quiet {
      fill: CanvasText;
    }
    .hatching,
    .leader,
    .zero,
    .lack {
      stroke: CanvasText;
    }
    .ring {
      stroke: Highlight;
      stroke-width: 3px;
    }
  }
`;
