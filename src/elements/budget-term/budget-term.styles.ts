import { css } from "lit";

export const budgetTermStyles = css`
  .whose {
    color: var(--_quiet);
    font-size: max(12px, 0.9em);
  }
  .definition {
    white-space: pre-line;
    unicode-bidi: plaintext; /* Chinese stays Chinese in a page that runs from right to left */
  }
  .definition + .whose {
    margin-top: 0.6em;
    padding-top: 0.45em;
    border-top: 1px solid var(--_line);
  }
`;
