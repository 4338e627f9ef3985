import { css } from "lit";

export const stateAssetsStyles = css`
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  table {
    border-top: var(--_rule) solid var(--_mark);
    overflow-wrap: break-word;
  }
  th:first-child {
    width: 45%;
  }
  td.number {
    unicode-bidi: plaintext; /* 3972 平方米 is one phrase in either direction */
  }
  .quantity {
    white-space: normal;
  }
  .value {
    font-weight: 600;
  }
  .total th,
  .total td {
    font-weight: 600;
    border-bottom-color: var(--_ink);
  }
  .total .source,
  .part .value {
    font-weight: 400;
  }
  .name {
    display: block;
  }
  .part .name {
    padding-inline-start: 1.2em; /* the name, not its bar: all bars begin at one line */
  }
  td:last-child {
    padding-inline-end: 0;
  }
  .source {
    white-space: nowrap;
  }
  .cards tr {
    padding: 0.45em 0;
  }
  .cards .total {
    font-weight: 600;
  }
  .cards th {
    display: contents; /* or bars would be as long as their names have room: they share one scale */
  }
  .cards .value {
    grid-area: 1 / 2;
  }
  .cards .quantity {
    grid-area: 3 / 1;
    text-align: start;
  }
  .cards .source {
    grid-area: 3 / 2;
    text-align: end;
  }
  .cards .quantity,
  .cards .other {
    font-weight: 400;
    font-size: var(--_small);
  }
  .cards .part .quantity,
  .cards .part .other {
    padding-inline-start: 1.2em;
  }
  .cards .other {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
  }
  .cards .quantity:not(.blank)::before,
  .cards .other:not(.blank)::before {
    margin-inline-end: 0.6em;
  }
  .meta {
    display: block;
    font-weight: 400;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .planned {
    padding-top: 0.5em;
  }
  .planned b {
    font-weight: 600;
  }
`;
