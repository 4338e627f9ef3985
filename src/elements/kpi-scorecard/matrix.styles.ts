import { css } from "lit";

export const matrixStyles = css`
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .matrix {
    border-top: var(--_rule) solid var(--_ink);
    margin-top: 0.35em;
  }
  .matrix thead th {
    white-space: normal;
    text-align: center;
    line-height: 1.3;
    overflow-wrap: break-word;
    word-break: keep-all;
    padding: 0.3em 0.25em;
  }
  .matrix thead [lang] {
    word-break: normal;
    min-width: 4.6em;
    max-width: 5.5em;
  }
  .matrix thead .group {
    color: var(--_ink);
    border-bottom-color: var(--_line);
  }
  .matrix thead .project-name {
    text-align: start;
    padding-inline-start: 0;
  }
  .matrix .number {
    text-align: end;
    padding-inline-end: 1em;
  }
  .matrix tbody td {
    text-align: center;
    min-width: 3.2em;
    padding: 0.3em 0.25em;
    cursor: pointer;
    white-space: nowrap;
  }
  .matrix tbody .project-name {
    cursor: pointer;
    min-width: 9em;
  }
  .narrow .matrix thead th {
    font-size: var(--_small);
    padding-inline: 2px;
  }
  .narrow .matrix tbody .project-name {
    min-width: 7em;
  }
  .matrix tbody tr > :hover {
    background: var(--_hover);
  }
  .matrix .none {
    color: var(--_quiet);
    cursor: default;
  }
  .matrix .first,
  .matrix .group {
    border-inline-start: var(--_hair) solid var(--_line);
  }
  .matrix b {
    font-weight: 600;
  }
  .matrix sup {
    position: absolute;
    line-height: 1;
    font-size: max(12px, 0.8em);
    color: var(--_fault);
    margin-inline-start: 1px;
  }
  .matrix [data-place]:focus-visible {
    outline-offset: -2px;
    box-shadow: none;
  }
  .matrix .chosen .project-name {
    font-weight: 600;
  }
  .matrix .chosen .at {
    color: var(--_accent);
    font-weight: 600;
  }
  .matrix .amount {
    white-space: nowrap;
  }
`;
