/** The menu of files: a line or two beneath the foot, in the page's flow, so that nothing is covered and a frame around can grow with it. */

/** Not Lit's: a menu that is loaded later must not pull Lit out of what is loaded first. */
const css = String.raw;

export const menuStyles = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    padding-top: 0.25em;
    font-size: var(--_small);
    color: var(--_ink);
  }
  .files .group {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .files .name {
    color: var(--_quiet);
    margin-inline-end: 0.25em;
  }
  .files a {
    display: inline-block;
    color: inherit;
    padding: 0.2em 0;
    min-height: var(--_target);
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
    border-radius: 2px;
  }
  .files a:hover {
    text-decoration-color: currentcolor;
  }
  .files .said {
    flex-basis: 100%;
    color: var(--_quiet);
  }
  .files .said:empty {
    display: none;
  }
  @media print {
    .files {
      display: none;
    }
  }
`;
