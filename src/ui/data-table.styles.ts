import { css } from "lit";

export const dataTableStyles = css`
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: max(12px, 0.95em);
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding: 0.25em 0;
  }
  th,
  td {
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    padding: 0.3em 0.75em 0.3em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  thead th {
    color: var(--_quiet);
    border-bottom-color: var(--_ink);
    white-space: nowrap;
    vertical-align: bottom;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .code {
    color: var(--_quiet);
    white-space: nowrap;
  }
  .source {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  th.level-0,
  th.level-1 {
    font-weight: 600;
  }
  th.level-2 {
    padding-inline-start: 1em;
  }
  th.level-3 {
    padding-inline-start: 2em;
  }
  th.level-4 {
    padding-inline-start: 3em;
  }
`;
