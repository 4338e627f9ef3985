/** Choices on one side, the element and the code to embed it on the other. */
import { html, nothing, type TemplateResult } from "lit";
import { FRAME_TAGS, tagName, type EmbedTag } from "../../src/embed/snippets.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import type { EmbedWords, Language, ShelfWords, Words } from "../words.js";
import { meaningOf } from "./attribute-words.js";
import { choicesOf, type Choice } from "./choices.js";
import type { Code } from "./codes.js";
import { BASE, type Embedding } from "./embedding.js";

export interface GeneratorActs {
  readonly choose: (news: Partial<Embedding>) => void;
  readonly show: (document: BudgetDocument) => void;
  readonly save: (documents: readonly BudgetDocument[]) => void;
  readonly copy: (place: HTMLElement, what: string) => void;
}

export interface Shown {
  readonly documents: readonly BudgetDocument[];
  readonly document: BudgetDocument;
  /** It and those before it that the page is given too. */
  readonly series: readonly BudgetDocument[];
  readonly embedding: Embedding;
  /** Where the generator supposes that the data lies. */
  readonly src: string;
  readonly codes: readonly Code[];
  readonly stage: HTMLElement;
  readonly said: string;
}

export function generatorView(shown: Shown, { embed, shelf }: Words, language: Language, acts: GeneratorActs): TemplateResult {
  return html`<h1>${embed.title}</h1>
    <p class="lead">${embed.lead}</p>
    <div class="generator">
      <form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>${embed.element}</legend>
          ${documentField(shown, embed, shelf, acts)}
          ${tagField(shown.embedding, embed, language, acts)}
        </fieldset>
        <fieldset>
          <legend>${embed.options}</legend>
          ${choicesOf(shown.embedding.tag).map((choice) => choiceField(choice, shown.embedding, embed, language, acts))}
          ${selectField("language", embed.language, embed.languages, shown.embedding.language, (value) => acts.choose({ language: value }))}
          ${selectField("theme", embed.theme, embed.themes, shown.embedding.theme, (value) => acts.choose({ theme: value }))}
        </fieldset>
        <fieldset>
          <legend>${embed.place}</legend>
          ${textField("src", embed.src, shown.embedding.src, shown.src, (src) => acts.choose({ src }))}
          ${textField("base", embed.base, shown.embedding.base, BASE, (base) => acts.choose({ base }))}
          <p class="acts"><button type="button" @click=${() => acts.save(shown.series)}>${shelf.saveJson}</button></p>
        </fieldset>
      </form>
      <div class="result">
        <h2>${embed.preview}</h2>
        <div class="switch" role="group" aria-label=${embed.width}>
          ${(["320", "600", "full"] as const).map((width) => html`<button type="button" aria-pressed=${width === shown.embedding.width ? "true" : "false"} @click=${() => acts.choose({ width })}>${embed.widths[width]}</button>`)}
        </div>
        ${shown.stage}
        <p class="news" role="status">${shown.said}</p>
        ${shown.codes.map((code) => codeView(code, embed, language, acts))}
      </div>
    </div>`;
}

function documentField({ documents, document }: Shown, words: EmbedWords, shelf: ShelfWords, acts: GeneratorActs): TemplateResult {
  const choose = (event: Event): void => {
    const chosen = documents[(event.currentTarget as HTMLSelectElement).selectedIndex];
    if (chosen) acts.show(chosen);
  };
  return html`<div class="field wide">
    <label for="embed-document">${words.document}</label>
    <select id="embed-document" @change=${choose}>
      ${documents.map((one) => html`<option .selected=${one === document}>${one.entity.name} ${shelf.year(one.year, one.kind)}</option>`)}
    </select>
  </div>`;
}

function tagField({ tag }: Embedding, words: EmbedWords, language: Language, acts: GeneratorActs): TemplateResult {
  return html`<div class="field wide">
    <label for="embed-tag">${words.tag}</label>
    <select id="embed-tag" @change=${(event: Event) => acts.choose({ tag: (event.currentTarget as HTMLSelectElement).value as EmbedTag, attributes: {} })}>
      ${FRAME_TAGS.map((one) => html`<option value=${one} .selected=${one === tag}>${tagName(one)[language]} · ${one}</option>`)}
    </select>
    <p class="hint">${words.together}</p>
  </div>`;
}

function choiceField(choice: Choice, { tag, attributes }: Embedding, words: EmbedWords, language: Language, acts: GeneratorActs): TemplateResult {
  const { name, kind, values, byDefault } = choice;
  const id = `embed-attribute-${name}`;
  const value = attributes[name];
  const choose = (chosen: string | undefined): void => {
    const others = Object.entries(attributes).filter(([other]) => other !== name);
    acts.choose({ attributes: Object.fromEntries(chosen === undefined ? others : [...others, [name, chosen]]) });
  };
  const texted = (event: Event): void => {
    const text = (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
    choose(text === "" ? undefined : text);
  };
  const control = (): TemplateResult => {
    if (kind === "flag") return html`<input type="checkbox" id=${id} .checked=${value !== undefined} @change=${(event: Event) => choose((event.currentTarget as HTMLInputElement).checked ? "" : undefined)} />`;
    if (kind === "oneOf") {
      return html`<select id=${id} @change=${texted}>
        <option value="" .selected=${value === undefined}>${byDefault === "" ? words.byDefault : `${byDefault} (${words.byDefault})`}</option>
        ${values.filter((one) => one !== byDefault).map((one) => html`<option value=${one} .selected=${one === value}>${one}</option>`)}
      </select>`;
    }
    return html`<input type=${kind} id=${id} .value=${value ?? ""} placeholder=${byDefault || nothing} @input=${texted} />`;
  };
  const { text, lang } = meaningOf(tag, choice, language);
  return html`<div class="field">
    <label for=${id}><code>${name}</code></label>
    ${control()}
    <p class="hint" lang=${lang}>${text}</p>
  </div>`;
}

function selectField<T extends string>(name: string, label: string, values: Readonly<Record<T, string>>, value: T, choose: (value: T) => void): TemplateResult {
  return html`<div class="field">
    <label for=${`embed-${name}`}>${label}</label>
    <select id=${`embed-${name}`} @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value as T)}>
      ${(Object.keys(values) as T[]).map((one) => html`<option value=${one} .selected=${one === value}>${values[one]}</option>`)}
    </select>
  </div>`;
}

function textField(name: string, label: string, value: string, placeholder: string, choose: (value: string) => void): TemplateResult {
  return html`<div class="field wide">
    <label for=${`embed-${name}`}>${label}</label>
    <input type="text" id=${`embed-${name}`} .value=${value} placeholder=${placeholder || nothing} spellcheck="false" @input=${(event: Event) => choose((event.currentTarget as HTMLInputElement).value.trim())} />
  </div>`;
}

function codeView({ way, text }: Code, words: EmbedWords, language: Language, acts: GeneratorActs): TemplateResult {
  const { title, hint } = words.codes[way];
  if (typeof text !== "string") return html`<section class="code"><div class="head"><h3>${title}</h3></div><p class="fault">${text[language]}</p></section>`;
  const copy = (event: Event): void => {
    const code = (event.currentTarget as HTMLElement).closest("section")?.querySelector("code");
    if (code) acts.copy(code, title);
  };
  return html`<section class="code" id=${`code-${way}`}>
    <div class="head">
      <h3>${title}</h3>
      <button type="button" aria-label=${`${words.copy} ${title}`} @click=${copy}>${words.copy}</button>
    </div>
    <p class="hint">${hint}</p>
    <pre><code>${text}</code></pre>
  </section>`;
}
