/** What stands around every picture: title and subtitle above it, forms to choose from, notes, the source and the way to its data table. */
import { html, nothing, type TemplateResult } from "lit";
import type { BudgetDocument } from "../schema/definition.js";
import type { Messages } from "./locale/messages.js";
import type { MenuHost } from "./menu/host.js";
import { plainText } from "./plain-text.js";

/** A sentence whose lines end neither between a figure and its unit nor inside 万元, where a browser may. */
export function sentence(text: string): unknown {
  return text.split(/([\d.]+ .?元)/).map((part, at) => (at % 2 === 1 ? html`<span class="whole">${part}</span>` : part));
}

/** The sentence that says what is found, and what is measured. */
export function heading(title: string, subtitle: string): TemplateResult {
  return html`<figcaption>
    <p class="title" part="title" id="title">${sentence(title)}</p>
    <p class="subtitle" part="subtitle">${subtitle}</p>
  </figcaption>`;
}

/** Buttons of which one is pressed. */
export function formSwitch<F extends string>(forms: readonly F[], current: F, names: Readonly<Record<F, string>>, label: string, choose: (form: F) => void): TemplateResult {
  return html`<div class="forms" role="group" aria-label=${label}>
    ${forms.map((form) => html`<button type="button" aria-pressed=${form === current} @click=${() => choose(form)}>${names[form]}</button>`)}
  </div>`;
}

export function note(text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<p class="note" part="note">${sentence(text)}</p>`;
}

/** Said in place of a form that is asked for and whose code is out of reach. */
export function lost(form: string, isLost: boolean, words: Messages): TemplateResult | typeof nothing {
  return isLost ? html`<p class="note" part="note" role="alert">${words.lost(form)}</p>` : nothing;
}

/** What the foot of a picture has to do with its element. */
interface FootHost {
  readonly noMenu: boolean;
  showTable?: boolean;
}

/** The source line, the button that shows or hides the data table (`#twin`), and the way to files. */
export function foot(host: FootHost & MenuHost, source: string, words: Messages): TemplateResult {
  const { showTable } = host;
  return html`<div class="foot">
    <span>${source}</span>
    <button type="button" aria-expanded=${showTable === true} aria-controls="twin" @click=${() => (host.showTable = !showTable)}>${showTable ? words.hideTable : words.showTable}</button>
    ${menuButton(host, words)}
  </div>`;
}

/** The foot of what is a table itself: the disclosure it is from, and the way to files. A report, whose tables have no menus, says the former once for all. */
export function sourceFoot(host: FootHost & MenuHost, document: BudgetDocument, words: Messages): TemplateResult | typeof nothing {
  return host.noMenu && (host.getRootNode() as Partial<ShadowRoot>).host?.localName === "budget-report" ? nothing : html`<div class="foot"><span>${words.sourceLine(disclosure(document, words))}</span> ${menuButton(host, words)}</div>`;
}

/** The file by its title; whose it is and of which year, where the title does not say so. */
function disclosure({ entity, year, kind, source: { title = "" } = {} }: BudgetDocument, words: Messages): string {
  const said = title.includes(entity.name) && title.includes(String(year));
  return plainText(said ? title : [title, words.subject(entity.name, year, words.kind[kind], "")].filter(Boolean).join(" · "));
}

/** The way to files: all behind it is loaded when a reader asks. Out of reach, the button says so itself, and asks again when it is pressed again. */
export function menuButton(host: FootHost & MenuHost, words: Messages): TemplateResult | typeof nothing {
  const turn = ({ currentTarget }: Event): void => {
    const button = currentTarget as HTMLElement;
    import("./menu/menu.js").then(({ turnMenu }) => turnMenu(host, button, words), () => host.announce((button.textContent = words.lost(words.exports))));
  };
  // eslint-disable-next-line lit-a11y/accessible-name -- named by its text, a property because `turn` sets another
  return host.noMenu ? nothing : html`<button type="button" part="menu" aria-expanded="false" @click=${turn} .textContent=${words.exports}></button>`;
}
