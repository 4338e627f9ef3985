import { css } from "lit";

/** What stands around the drawing. */
export const sankeyFundsStyles = css`
  .tools {
    align-items: baseline;
  }
  .closers button {
    color: var(--_accent);
  }
  .stage {
    margin-bottom: 0.75em;
  }
  .detail {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    min-height: 9.5em;
    align-content: flex-start;
    margin-top: 0.75em;
    margin-bottom: 0.5em;
  }
  .about {
    flex: 1 1 16em;
    min-width: 0;
  }
  /* Beside what is read as long as one of them fits there, and beside each other where both do. */
  .sides {
    flex: 2 1 16em;
    min-width: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  .detail .name {
    font-weight: 600;
  }
  .detail .name .quiet {
    font-weight: 400;
  }
  .detail .side {
    flex: 1 1 16em;
    min-width: 0;
    font-size: var(--_small);
  }
  .side ul,
  .list ul,
  .bars ul,
  .cells {
    list-style: none;
  }
  /* Name, figure and share in one line; in two where large text leaves no room for one. */
  .side li,
  .list button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: flex-end;
  }
  .side li {
    border-top: var(--_hair) solid var(--_line);
    padding: 0.15em 0;
  }
  .side li > :first-child:not(:only-child),
  .list .name {
    flex: 1 1 6em;
    min-width: 0;
  }
  .side .number,
  .list .number {
    max-width: 100%;
    white-space: normal;
  }
  .side .number.quiet,
  .list .number.quiet {
    min-width: 3.6em;
  }
  .side li.quiet {
    display: block;
  }
  .notes {
    flex: 1 1 100%;
    font-size: max(12px, 0.95em);
  }
  .list {
    margin-top: 0.5em;
  }
  .list > p {
    margin-top: 0.75em;
    border-bottom: var(--_hair) solid var(--_ink);
    font-size: var(--_small);
  }
  .list li + li {
    border-top: var(--_hair) solid var(--_line);
  }
  .list button {
    width: 100%;
    padding: 0.25em 0;
  }
  .list svg {
    flex: none;
  }
  .refusal {
    border-top: var(--_rule) solid var(--_mark);
    padding: 0.5em 0 0.75em;
  }
  .refusal p + *,
  .refusal ul + * {
    margin-top: 0.4em;
  }
  .runs {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }
  .runs button {
    padding: 0.2em 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .bars section {
    margin-top: 1em;
  }
  .bars li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.3em 0;
  }
  .bars svg {
    flex: 0 0 100%;
  }
  .twin th[scope="row"],
  .flows td:nth-child(2) {
    min-width: 7em;
  }
  .foot button {
    padding-inline: 0;
  }
  .twin table + table {
    margin-top: 1.5em;
  }
  /* Contained, and out of the flow: what is read in the pane changes its height, and must not move thousands of cells that nobody sees. */
  @media screen {
    .twin.unseen {
      contain: layout paint;
      top: 0;
      inset-inline-start: 0;
    }
  }
  @media print {
    .detail {
      min-height: 9.5em !important; /* whatever was read on the screen */
    }
    .closers {
      display: none;
    }
    .twin.unseen table {
      table-layout: auto;
      width: 100%;
    }
  }
`;
