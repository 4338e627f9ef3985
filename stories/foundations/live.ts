/** What the elements of this page are dressed in now: nothing is copied, everything is read from computed styles. */
import { html, render, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import "../../src/elements/budget-audit/budget-audit.js";
import { parseColour, type Rgb } from "./colour.js";
import "./foundations.css";

export interface Live {
  /** Value of a token, as `--_ink`. */
  readonly value: (token: string) => string;
  readonly colour: (token: string) => Rgb;
  readonly css: (token: string) => string;
}

function readFrom(element: Element): Live {
  const styles = getComputedStyle(element);
  const value = (token: string): string => styles.getPropertyValue(token).trim();
  const css = (token: string): string => {
    const probe = document.createElement("span");
    probe.style.color = value(token);
    element.after(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return { value, css, colour: (token) => parseColour(css(token)) };
}

/** A page of what `draw` makes of the theme; it is drawn anew with each theme of the toolbar. */
export function livePage(draw: (live: Live) => TemplateResult): TemplateResult {
  const show = (page?: Element): void => {
    const element = page?.previousElementSibling;
    if (!(page instanceof HTMLElement) || !element) return;
    // The theme around reaches an element a moment after the page has it.
    requestAnimationFrame(() => {
      if (!page.isConnected) return;
      const live = readFrom(element);
      for (const token of ["page", "ink", "line"]) page.style.setProperty(`--shown-${token}`, live.css(`--_${token}`));
      render(draw(live), page);
    });
  };
  return html`<budget-audit hidden></budget-audit><div class="foundations" ${ref(show)}></div>`;
}

export function swatch(paint: string, width = 24): TemplateResult {
  return html`<svg width=${width} height="14" aria-hidden="true"><rect width=${width} height="14" fill=${paint}></rect></svg>`;
}

/** @throws Error when the page shows a value that falls short, or nothing at all. */
export function nothingFallsShort(page: Element): void {
  if (page.querySelector(".foundations td") === null) throw new Error("the page shows nothing");
  const short = Array.from(page.querySelectorAll(".fails"), (cell) => `${cell.closest("tr")?.querySelector("th")?.textContent ?? ""} ${cell.textContent}`);
  if (short.length > 0) throw new Error(`falls short: ${short.join("; ")}`);
}
