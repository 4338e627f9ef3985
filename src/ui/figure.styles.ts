import { css } from "lit";

/** What stands around every picture: its tools, its detail pane, its data table. */
export const figureStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0 0 0.75em;
  }
  .forms {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .forms button {
    padding: 0.2em 0;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .forms button[aria-pressed="true"] {
    color: var(--_ink);
    box-shadow: inset 0 calc(-1 * var(--_rule)) 0 var(--_mark);
    border-radius: 0;
  }
  .detail {
    min-height: 8.25em;
    border-top: var(--_rule) solid var(--_mark);
    padding-top: 0.4em;
    margin-bottom: 0.75em;
  }
  .detail dt {
    font-weight: 600;
  }
  .detail .figure {
    font-size: 1.35em;
    line-height: 1.4;
  }
  .detail .share {
    font-size: 0.75em;
    color: var(--_quiet);
  }
  .detail .quiet {
    font-size: var(--_small);
  }
  .unseen table {
    table-layout: fixed;
    width: 600px;
  }
  .twin:not(.unseen) {
    margin-top: 1em;
    overflow-x: auto;
  }
  @media (forced-colors: active) {
    .forms button[aria-pressed="true"] {
      border-bottom: var(--_rule) solid; /* shadows are not drawn here */
    }
  }
  @media print {
    .tools {
      display: none;
    }
    figcaption {
      break-after: avoid;
    }
    .twin table {
      table-layout: auto;
      width: 100%;
    }
    .twin.unseen {
      display: var(--budget-print-table, block);
      position: static !important;
      width: auto;
      height: auto;
      margin: 1em 0 0;
      clip: auto;
      white-space: normal;
    }
  }
`;
