import { html, nothing, type TemplateResult } from "lit";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Messages } from "../../ui/locale/messages.js";
import { plainText } from "../../ui/plain-text.js";
import type { Meaning } from "./meaning.js";
import { termWords } from "./words.js";

/** The document's definition goes before the general one; who does not read Chinese gets both. */
export function termNote({ own, general }: Meaning, document: BudgetDocument | undefined, words: Messages): TemplateResult {
  const { side } = words;
  const say = termWords[side];
  const term = plainText(own?.term ?? general?.term ?? "");
  const head = side === "en" && general !== undefined ? html`${general.name} <span class="quiet" lang="zh-CN">${term}</span>` : html`<span lang="zh-CN">${term}</span>`;
  const explained = general === undefined || (own !== undefined && side === "zh") ? nothing : html`<p class="whose">${say.general}</p><p class="definition">${general[side]}</p>`;
  return html`<p class="head">${head}</p>
    ${own === undefined || document === undefined
      ? nothing
      : html`<p class="whose">${say.document(document.year, words.kind[document.kind])}</p>
          <p class="definition" lang="zh-CN">${plainText(own.definition)}</p>`}
    ${explained}`;
}
