import { css } from "lit";

export const budgetReportStyles = css`
  .report-title {
    font-size: 1.85em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  header .subtitle {
    margin-top: 0.25em;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2.5em;
    margin: 1.25em 0 1em;
  }
  .figures dt {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .figures dd {
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.3;
  }
  .tools {
    justify-content: flex-start;
    gap: 0.25em 2em;
    border-top: var(--_hair) solid var(--_line);
    padding-top: 0.5em;
    margin: 1em 0 0;
  }
  nav {
    border-top: var(--_hair) solid var(--_line);
    padding: 0.75em 0 0;
    margin-top: 0.5em;
  }
  nav ol {
    columns: 14em;
    column-gap: 2em;
    padding-inline-start: 2.25em; /* room for numbers of two digits */
  }
  nav li {
    break-inside: avoid;
    padding: 0.15em 0;
  }
  nav li::marker {
    color: var(--_quiet);
  }
  nav a {
    color: var(--_ink);
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
  }
  nav a:hover {
    text-decoration-color: currentcolor;
  }
  .chapter {
    margin-top: 3.5em;
  }
  .chapter-title {
    border-top: 3px solid var(--_ink);
    padding-top: 0.5em;
    margin-bottom: 1em;
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.3;
    scroll-margin-top: 1em;
  }
  .turn {
    margin-top: 0.75em;
    padding-inline: 0;
    color: var(--_accent);
    font-size: max(12px, 0.92em);
  }
  .tables > * {
    margin-top: 1.5em;
  }
  .chapter-title + .tables > :first-child {
    margin-top: 0;
  }
  .wide {
    overflow-x: auto;
  }
  .wide th,
  .wide td {
    padding-inline-end: 1.75em;
  }
  .wide :last-child {
    padding-inline-end: 0;
  }
  .glossary div {
    display: grid;
    grid-template-columns: minmax(8em, 1fr) 4fr;
    gap: 0.25em 1.5em;
    padding: 0.5em 0;
    border-bottom: var(--_hair) solid var(--_line);
  }
  .glossary dt {
    font-weight: 600;
  }
  article > .note {
    margin-top: 0.75em;
  }
  @media (max-width: 479px) {
    .glossary div {
      display: block;
    }
  }
  @media screen {
    .folded {
      display: none;
    }
  }
  @media print {
    .turn {
      display: none;
    }
    /* Every table of the document is printed: no other says the same again. */
    article {
      --budget-print-table: none;
    }
    .chapter {
      margin-top: 2em;
    }
    .report-title {
      break-after: avoid;
    }
    /* A heading asks for room for what it heads: between it and a long list a page may end, whatever it avoids. */
    .chapter-title {
      break-inside: avoid;
      break-after: avoid;
      padding-bottom: 8em;
      margin-bottom: -7em;
    }
    budget-balance,
    sankey-funds,
    budget-sunburst,
    sangong-compare,
    budget-change,
    state-assets {
      break-inside: avoid;
    }
  }
`;
