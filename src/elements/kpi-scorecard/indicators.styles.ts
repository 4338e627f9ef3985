import { css } from "lit";

/** The tables of indicators: targets, results, remarks. */
export const indicatorStyles = css`
  .sheet {
    content-visibility: auto;
    contain-intrinsic-size: 1px calc(2em + var(--_rows, 6) * 4em); /* before Chromium 98 */
    contain-intrinsic-size: auto 1px auto calc(2em + var(--_rows, 6) * 4em);
  }
  .narrow .sheet {
    contain-intrinsic-size: 1px calc(2em + var(--_rows, 6) * 7em);
    contain-intrinsic-size: auto 1px auto calc(2em + var(--_rows, 6) * 7em);
  }
  .sheet table {
    table-layout: fixed;
    font-size: 1em;
  }
  .sheet caption {
    font-weight: 400;
    color: var(--_quiet);
    font-size: var(--_small);
    padding: 0.5em 0 0.15em;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .sheet caption [lang] {
    color: var(--_ink);
    font-weight: 600;
  }
  .sheet thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
  }
  .sheet tbody tr:last-child > * {
    border-bottom: 0;
  }
  .target b,
  .actual {
    font-weight: 600;
  }
  .target b {
    font-size: 1.15em;
  }
  .score {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .status.met .sign {
    color: var(--_ink);
  }
  .status.notMet {
    color: var(--_fault);
  }
  .status .sign {
    font-weight: 700;
  }
  .bar {
    display: block;
    margin-top: 0.35em;
    max-width: 100%;
    direction: ltr;
  }
  .bar .track {
    fill: var(--_line);
  }
  .bar .reached {
    fill: var(--_quiet);
  }
  .bar .aim {
    fill: var(--_ink);
  }
  .flag summary {
    display: inline-block;
    cursor: pointer;
    color: var(--_quiet);
    font-size: var(--_small);
    min-height: 24px;
    line-height: max(24px, 1.6em);
    list-style: none;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .flag summary::-webkit-details-marker {
    display: none;
  }
  .flag.fact p {
    border-color: var(--_line);
  }
  .flag p {
    font-size: var(--_small);
    border-inline-start: var(--_rule) solid var(--_fault);
    padding-inline-start: 0.6em;
    margin: 0.15em 0 0.35em;
  }
  .narrow .sheet table,
  .narrow .sheet tbody,
  .narrow .sheet caption {
    display: block;
  }
  .narrow .sheet tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 0.35em 1em;
    padding: 0.5em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .narrow .sheet tbody tr > * {
    padding: 0;
    border: 0;
  }
  .narrow .sheet td:nth-child(2) {
    grid-area: 2 / 1 / auto / -1;
  }
  .narrow .sheet td:nth-child(3) {
    grid-area: 1 / 2;
  }
  .narrow .evaluated .sheet td[data-label]::before {
    content: attr(data-label);
    display: block;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  @media print {
    .sheet {
      content-visibility: visible;
      break-inside: avoid; /* a caption would stay behind on the page before */
    }
    .flag:not(.fact)::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .sheet tr {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: GrayText;
    }
    .bar .reached,
    .bar .aim {
      fill: CanvasText;
    }
  }
`;
