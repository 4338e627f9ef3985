import { css } from "lit";

export const budgetFigureStyles = css`
  .number {
    white-space: nowrap; /* a figure is not parted from its unit */
  }
  .note .figure {
    font-size: 1.25em;
    line-height: 1.35;
  }
  .note .facts {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1em 0.9em;
    margin-top: 0.35em;
    padding-top: 0.35em;
    border-top: var(--_hair) solid var(--_line);
    font-size: var(--_small);
  }
  .note dt {
    color: var(--_quiet);
  }
`;
