import { css } from "lit";
import { textReset } from "./reset.styles.js";

/** What every element looks like around its picture. Inherited properties are set here, so that a page's own CSS stops at the door. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    position: relative;
    color: var(--_ink);
    background: var(--_page);
    font: 400 var(--budget-font-size, max(14px, 0.875em)) / 1.5 var(--_font);
    ${textReset}
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  figure,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .ruler {
    height: 0;
    overflow: hidden;
  }
  .quiet {
    color: var(--_quiet);
  }
  .unseen {
    position: absolute !important;
    left: 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    contain: layout paint; /* pointing at a picture must not walk the cells of the table that nobody sees */
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0.2em 0.5em;
    min-height: var(--_target);
    min-width: var(--_target);
    cursor: pointer;
    text-align: inherit;
    border-radius: 2px;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_page);
  }
  figcaption {
    margin-bottom: 0.75em;
  }
  .title {
    font-family: var(--_title-font);
    font-weight: 600;
    font-size: 1.15em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .subtitle {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .note,
  .foot {
    color: var(--_quiet);
    font-size: var(--_small);
    margin-top: 0.5em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    border-top: var(--_hair) solid var(--_line);
    padding-top: 0.35em;
  }
  .foot button {
    padding-inline: 0;
  }
  .foot > :first-child {
    flex: 1 1 max(14em, (30em - 100%) * 99); /* takes more lines before a button does; on a telephone the buttons share one below */
  }
  .state {
    padding: 2em 0;
    text-align: center;
    color: var(--_quiet);
  }
  .whole {
    white-space: nowrap;
  }
  small {
    font-size: var(--_small);
  }
  .issues {
    border-top: var(--_rule) solid var(--_fault);
    padding: 0.75em 0;
  }
  .issues .title {
    color: var(--_fault);
  }
  .issues ul {
    list-style: none;
    margin-top: 0.5em;
  }
  .issues li + li {
    margin-top: 0.5em;
  }
  .issues code {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  @media print {
    .foot button {
      display: none;
    }
  }
`;
