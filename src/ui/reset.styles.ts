import { css } from "lit";

/** Inherited properties of text, set on purpose: a page's own CSS stops at the door. For a rule of its own, after its font. */
export const textReset = css`
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
`;
