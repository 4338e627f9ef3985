import { css } from "lit";

export const budgetTableStyles = css`
  .statutory + .statutory {
    margin-top: 2.5em;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    border-top: 2px solid var(--_ink);
    padding-top: 0.4em;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: flex-start;
  }
  .scroll {
    flex: 1 1 20em;
    min-width: 0;
    max-width: 100%;
    overflow-x: auto;
  }
  table {
    font-size: max(12px, 0.93em);
    overflow-wrap: break-word;
  }
  thead th[colspan]:not([colspan="1"]) {
    text-align: center;
  }
  tbody th {
    min-width: 10em;
  }
  thead th {
    line-height: 1.3;
  }
  thead th.number {
    white-space: normal;
    min-width: 5em;
  }
  .ordinal,
  .code {
    white-space: nowrap;
    width: 1px;
  }
  .ordinal {
    color: var(--_quiet);
  }
  tr.total th,
  tr.total td,
  tr.subtotal th,
  tr.subtotal td {
    font-weight: 600;
  }
  tbody tr:hover > * {
    background: var(--budget-hover, rgba(128, 128, 128, 0.09));
  }
`;
