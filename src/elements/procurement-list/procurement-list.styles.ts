import { css } from "lit";

export const procurementListStyles = css`
  .tools {
    align-items: baseline;
    justify-content: flex-start;
    gap: 0.25em 2em;
  }
  .search {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  input {
    font: inherit;
    color: var(--_ink);
    background: var(--_page);
    border: 0;
    border-bottom: var(--_hair) solid var(--_quiet);
    border-radius: 0;
    padding: 0.2em 0.1em;
    min-height: var(--_target);
    width: 12em;
    max-width: 60vw;
  }
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  table {
    border-top: var(--_rule) solid var(--_mark);
  }
  th:first-child {
    width: 40%;
    min-width: 12em;
  }
  td,
  .group .quiet {
    unicode-bidi: plaintext; /* 1980 升 is one phrase in either direction */
  }
  thead th.number {
    white-space: normal;
    min-width: 5.4em;
    line-height: 1.3;
  }
  td:last-child {
    white-space: nowrap;
    padding-inline-end: 0;
  }
  .amount {
    font-weight: 600;
  }
  .total th,
  .total td {
    font-weight: 600;
    border-bottom-color: var(--_ink);
  }
  .group th,
  .group td {
    font-weight: 600;
    padding-top: 0.9em;
  }
  .group .quiet {
    font-weight: 400;
    font-size: var(--_small);
    white-space: nowrap;
  }
  .total .source,
  .group .source {
    font-weight: 400;
  }
  .fold {
    padding: 0;
    font-weight: 600;
  }
  .sign {
    display: inline-block;
    width: 1.2em;
    color: var(--_quiet);
  }
  .item th {
    padding-inline-start: 1.2em;
  }
  .item:focus {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .name {
    display: block;
  }
  .meta {
    display: block;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .more {
    color: var(--_accent);
    padding-inline-start: 0;
  }
  .cards tr {
    padding: 0.55em 0;
  }
  .cards .group {
    padding-top: 1.1em;
  }
  .cards th {
    grid-area: 1 / 1;
  }
  .cards .item th {
    display: contents; /* or bars would be as long as their names have room: they share one scale */
  }
  .cards .meta {
    grid-area: 3 / 1 / 4 / -1;
  }
  .cards .amount {
    grid-area: 1 / 2;
  }
  .cards .total .amount,
  .cards .item .amount {
    font-size: 1.1em;
  }
  .cards .quantity:not(.blank),
  .cards .fund:not(.blank),
  .cards .source:not(.blank) {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: var(--_small);
  }
  .cards [data-label]::before {
    white-space: normal;
  }
  .cards .blank:not(.amount) {
    display: none;
  }
  .cards .group .fund,
  .cards .group .source,
  .cards .total .fund {
    font-weight: 400;
  }
  @media print {
    .more,
    .sign {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
