import { css } from "lit";

export const budgetTermStyles = css`
  .whose {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .definition {
    white-space: pre-line;
    unicode-bidi: plaintext; /* Chinese stays Chinese in a page that runs from right to left */
  }
  .definition + .whose {
    margin-top: 0.6em;
    padding-top: 0.45em;
    border-top: var(--_hair) solid var(--_line);
  }
`;
