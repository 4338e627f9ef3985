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
  }
  thead th[colspan]:not([colspan="1"]) {
    text-align: center;
  }
  tbody th {
    min-width: 9em;
    overflow-wrap: normal;
  }
  thead th.number {
    white-space: normal;
    min-width: 4.5em;
  }
  .ordinal {
    color: var(--_quiet);
    width: 3em;
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
