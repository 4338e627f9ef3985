import { css } from "lit";

export const budgetAuditStyles = css`
  :host([compact]) {
    display: inline-block;
  }
  .badge {
    font-size: max(12px, 0.92em);
    color: var(--_quiet);
  }
  .badge.error,
  .findings .error .relation,
  .verdicts .error[aria-pressed="true"] .sign {
    color: var(--_fault);
  }
  .findings .relation {
    padding: 0 0.3em;
    font-weight: 600;
  }
  :host([compact]) .state {
    padding: 0;
    text-align: start;
  }
  .sign {
    font-weight: 600;
  }
  .verdicts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    border-top: var(--_rule) solid var(--_mark);
    margin-bottom: 0.5em;
  }
  .verdicts button {
    padding: 0.3em 0;
    color: var(--_quiet);
  }
  .verdicts button[aria-pressed="true"] {
    color: var(--_ink);
    box-shadow: inset 0 calc(-1 * var(--_rule)) 0 var(--_mark);
    border-radius: 0;
  }
  .count {
    font-weight: 600;
  }
  .findings {
    list-style: none;
  }
  .findings li {
    border-top: var(--_hair) solid var(--_line);
    padding: 0.6em 0;
  }
  .findings .quiet {
    font-size: var(--_small);
  }
  .cells {
    line-height: var(--_target); /* of the buttons in it, so that lines without one keep the rhythm */
  }
  .cell {
    padding: 0;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  span.cell {
    text-decoration: none;
  }
  button.cell:hover {
    text-decoration-color: var(--_ink);
  }
  .more {
    margin-top: 0.5em;
    color: var(--_accent);
    padding-inline-start: 0;
  }
  .facts {
    border-top: var(--_hair) solid var(--_line);
    margin-top: 1em;
    padding-top: 0.6em;
  }
  .facts ul {
    list-style: none;
  }
  details {
    margin-top: 1em;
    border-top: var(--_hair) solid var(--_line);
    padding-top: 0.35em;
    overflow-x: auto;
  }
  details tbody th {
    min-width: 13em;
  }
  summary {
    cursor: pointer;
    color: var(--_quiet);
    min-height: var(--_target);
  }
  @media print {
    .facts {
      break-inside: avoid;
    }
    details:not([open]) {
      display: none; /* cannot be opened on paper */
    }
  }
`;
