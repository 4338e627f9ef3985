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
    border-top: var(--_rule) solid var(--_mark);
    padding-top: 0.4em;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: flex-start;
  }
  .scroll {
    position: relative; /* or marks and unseen words would stick out of the page */
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
  thead th.number,
  thead th.words {
    white-space: normal;
    min-width: 5em;
  }
  td.row,
  td.code {
    white-space: nowrap;
    width: 1px;
    color: var(--_quiet);
  }
  tr[aria-selected] th,
  tr[aria-selected] td {
    font-weight: 600;
  }
  tr[aria-selected] > :first-child {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  [data-sort] {
    cursor: pointer;
  }
  [aria-sort] {
    position: relative;
    color: var(--_ink);
  }
  .arrow {
    margin-inline-start: 0.25em;
  }
  .number > .arrow {
    position: absolute; /* in the gap beside the column, which keeps its width */
    inset-inline-end: 0;
    margin: 0;
  }
  .fold {
    display: inline-block;
    width: 1.25em;
    margin-inline-start: -1.25em;
    cursor: pointer;
    color: var(--_quiet);
  }
  th.name {
    padding-inline-start: 1.25em;
  }
  tr.level-2 th.name {
    padding-inline-start: 2.25em;
  }
  tr.level-3 th.name {
    padding-inline-start: 3.25em;
  }
  tr.level-4 th.name,
  tr.level-5 th.name {
    padding-inline-start: 4.25em;
  }
  tr.level-1 th.name {
    font-weight: 600;
  }
  [data-row] {
    scroll-margin-bottom: 5em; /* the line that reads the cell stands there */
  }
  [data-row]:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: -2px;
    box-shadow: none;
  }
  .mark {
    position: absolute;
    font-size: max(12px, 0.85em);
    line-height: 1;
    margin-inline-start: 1px;
    color: var(--_quiet);
  }
  .mark.error {
    color: var(--_fault);
    font-weight: 600;
  }
  .csv {
    margin-inline-start: 0.5em;
    color: var(--_accent);
    font-size: max(12px, 0.92em);
  }
  /* The names stay in sight while a wide table is scrolled sideways. */
  th.name {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--_page);
  }
  .windowed thead th.name {
    z-index: 2;
  }
  .windowed {
    max-height: var(--budget-table-height, 70vh);
    overflow: auto;
  }
  .windowed tbody tr:not(.gap) > * {
    height: max(30px, 2.2em);
    padding-top: 0;
    padding-bottom: 0;
    vertical-align: middle;
    white-space: nowrap;
    max-width: 24em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .windowed .gap td {
    padding: 0;
    border: 0;
  }
  .windowed thead th {
    position: sticky;
    top: 0;
    background: var(--_page);
    z-index: 1;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-bottom: 1em;
  }
  .filter input {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 0;
    border-bottom: var(--_hair) solid var(--_quiet);
    border-radius: 0;
    padding: 0.2em 0.1em;
    min-height: var(--_target);
    width: 16em;
    max-width: 100%;
    min-width: 0;
  }
  .cell {
    border-top: var(--_hair) solid var(--_ink);
    padding: 0.35em 0;
    position: sticky;
    bottom: 0;
    background: var(--_page);
  }
  tr.total th,
  tr.total td,
  tr.subtotal th,
  tr.subtotal td {
    font-weight: 600;
  }
  tbody tr:hover > * {
    background: var(--_hover);
  }
  @media print {
    .csv,
    .filter {
      display: none;
    }
    .heading {
      break-after: avoid;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
