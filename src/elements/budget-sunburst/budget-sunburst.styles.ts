import { css } from "lit";

export const budgetSunburstStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0 0 0.75em -0.5em;
  }
  .trail ol {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .trail li {
    display: flex;
    align-items: center;
  }
  .trail li + li::before {
    content: "›";
    color: var(--_quiet);
  }
  .trail span {
    padding: 0.2em 0.5em;
    font-weight: 600;
  }
  .trail button {
    color: var(--_accent);
  }
  .forms {
    display: flex;
    gap: 1em;
    margin-inline-start: 0.5em;
  }
  .forms button {
    padding: 0.2em 0;
    color: var(--_quiet);
    font-size: max(12px, 0.92em);
  }
  .forms button[aria-pressed="true"] {
    color: var(--_ink);
    box-shadow: inset 0 -2px 0 var(--_ink);
    border-radius: 0;
  }
  .wide .stage:not(.bars) {
    display: flex;
    gap: 2em;
    align-items: flex-start;
  }
  .side {
    flex: 1 1 0;
    min-width: 0;
  }
  .stage {
    margin-bottom: 1em;
  }
  .detail {
    min-height: 8.25em;
    border-top: 2px solid var(--_ink);
    padding-top: 0.4em;
    margin-bottom: 0.75em;
  }
  .detail dt {
    font-weight: 600;
  }
  .detail .figure {
    font-size: 1.35em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .detail .share {
    font-size: 0.75em;
    color: var(--_quiet);
  }
  .detail .quiet {
    font-size: max(12px, 0.9em);
  }
  .legend {
    list-style: none;
  }
  .legend li {
    border-top: 1px solid var(--_line);
  }
  .legend button {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr) auto 4.2em;
    gap: 0.6em;
    align-items: baseline;
    width: 100%;
    padding: 0.25em 0;
  }
  .legend svg {
    align-self: center;
  }
  .narrow .side {
    margin-top: 0.75em;
  }
  .unseen table {
    table-layout: fixed;
    width: 600px;
  }
  .twin:not(.unseen) {
    margin-top: 1em;
    overflow-x: auto;
  }
  @media print {
    .tools,
    .foot button {
      display: none;
    }
    .twin.unseen {
      position: static !important;
      width: auto;
      height: auto;
      margin: 1em 0 0;
      clip: auto;
      white-space: normal;
    }
  }
`;
