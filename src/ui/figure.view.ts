/** What stands around every picture: title and subtitle above it, forms to choose from, notes, the source and the way to its data table. */
import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "./locale/messages.js";

/** The sentence that says what is found, and what is measured. */
export function heading(title: string, subtitle: string): TemplateResult {
  return html`<figcaption>
    <p class="title" part="title" id="title">${title}</p>
    <p class="subtitle" part="subtitle">${subtitle}</p>
  </figcaption>`;
}

/** Buttons of which one is pressed. */
export function formSwitch<F extends string>(forms: readonly F[], current: F, names: Readonly<Record<F, string>>, label: string, choose: (form: F) => void): TemplateResult {
  return html`<div class="forms" role="group" aria-label=${label}>
    ${forms.map((form) => html`<button type="button" aria-pressed=${form === current ? "true" : "false"} @click=${() => choose(form)}>${names[form]}</button>`)}
  </div>`;
}

export function note(text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<p class="note" part="note">${text}</p>`;
}

/** The source line, and the button that shows or hides the data table (`#twin`). */
export function foot(source: string, shown: boolean, words: Messages, toggle: () => void): TemplateResult {
  return html`<div class="foot">
    <span>${source}</span>
    <button type="button" aria-expanded=${shown ? "true" : "false"} aria-controls="twin" @click=${toggle}>${shown ? words.hideTable : words.showTable}</button>
  </div>`;
}
