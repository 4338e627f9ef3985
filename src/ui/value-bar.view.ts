import { html, svg, type TemplateResult } from "lit";
import type { Amount, BudgetRow } from "../schema/definition.js";
import { own } from "../schema/own.js";
import { paint } from "./palette.js";

/** Widths of bars on one scale, from 0 to 1, in the order of the rows: doubles, for the drawing alone. What is no number has none. */
export function widthsOf(rows: readonly BudgetRow[], key: string): readonly number[] {
  const sizes = rows.map(({ cells }) => Math.abs(Number(own(cells, key)) || 0));
  const widest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return sizes.map((size) => (widest > 0 ? size / widest : 0));
}

/** A bar beneath a name: a box as wide as its share, so that it begins where the text does, in either direction. A negative one is hollow. */
export function valueBar(width: number, amount: Amount | undefined, strength = 1): TemplateResult {
  const negative = typeof amount === "string" && amount.startsWith("-") && width > 0;
  return html`<svg class=${negative ? "bar negative" : "bar"} width=${`${Math.round(width * 1000) / 10}%`} height="5" aria-hidden="true">
    ${svg`<rect width="100%" height="100%" fill=${paint("")} fill-opacity=${strength}></rect>`}
  </svg>`;
}
