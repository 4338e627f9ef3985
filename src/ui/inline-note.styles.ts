import { css } from "lit";
import { textReset } from "./reset.styles.js";

/** A word that opens a note: it looks like the text it stands in, the note like the other elements. */
export const inlineNoteStyles = css`
  :host {
    display: inline;
  }
  :host([hidden]) {
    display: none;
  }
  .trigger {
    cursor: pointer;
    text-decoration-line: underline; /* one by one: browsers that know no thickness drop a shorthand that has one */
    text-decoration-style: dotted;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    padding-top: max(0.1em, 13px - 0.6em); /* a target of 24 px; padding of inline text moves no line */
    padding-bottom: max(0.1em, 13px - 0.6em);
    border-radius: 2px;
    -webkit-tap-highlight-color: transparent;
  }
  .trigger:hover,
  .trigger[aria-expanded="true"] {
    text-decoration-style: solid;
  }
  :focus {
    outline: none;
  }
  .trigger:focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 1px;
  }
  .note:focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: -4px;
  }
  .note {
    position: fixed;
    left: 0;
    top: 0;
    z-index: 1000;
    display: block;
    box-sizing: border-box;
    width: max-content;
    max-width: min(24rem, 100vw - 12px);
    overflow-y: auto;
    padding: 0.6em 0.85em 0.7em;
    color: var(--_ink);
    background: var(--_page);
    border: var(--_hair) solid var(--_line);
    border-top: var(--_rule) solid var(--_mark);
    font: 400 var(--budget-font-size, max(14px, 0.875rem)) / 1.5 var(--_font);
    ${textReset}
    cursor: auto;
  }
  .closed {
    border: 0;
    padding: 0;
    pointer-events: none;
  }
  .note p,
  .note dl,
  .note dd {
    margin: 0;
  }
  .note .head {
    font-weight: 600;
  }
  .note .quiet {
    color: var(--_quiet);
  }
  @media print {
    .note {
      display: none;
    }
    .trigger {
      text-decoration-line: none;
    }
  }
`;
