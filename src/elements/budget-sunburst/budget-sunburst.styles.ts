import { css } from "lit";

export const budgetSunburstStyles = css`
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
  .trail li:first-child > * {
    padding-inline-start: 0;
  }
  .wide .stage:not(.bars) {
    display: flex;
    flex-wrap: wrap;
    gap: 2em;
  }
  .side {
    flex: 1 1 12em;
    min-width: 0;
  }
  .stage {
    margin-bottom: 1em;
  }
  .legend {
    list-style: none;
  }
  .legend li {
    border-top: var(--_hair) solid var(--_line);
  }
  .legend button {
    display: grid;
    grid-template-columns: auto minmax(0, 2fr) minmax(0, auto) minmax(0, 4.2em);
    gap: 0.6em;
    align-items: baseline;
    width: 100%;
    padding: 0.25em 0;
  }
  .legend svg {
    align-self: center;
  }
  .legend .number {
    white-space: normal;
  }
  .narrow .side {
    margin-top: 0.75em;
  }
`;
