import { html, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "../../ui/property.js";
import type { GlossaryEntry } from "../../glossary/entry.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Issue } from "../../schema/issue.js";
import { Cached } from "../../ui/cached.js";
import { InlineElement } from "../../ui/inline-element.js";
import { inlineNote } from "../../ui/inline-note.view.js";
import type { DataState } from "../../ui/source/data-state.js";
import { budgetTermStyles } from "./budget-term.styles.js";
import { termNote } from "./budget-term.view.js";
import { meaningOf, unknownTerm, type Meaning } from "./meaning.js";
import { termWords } from "./words.js";

/** The general glossary, where it could not be had: a document's own still answers. */
const OUT_OF_REACH: readonly GlossaryEntry[] = [];

/**
 * A word of a text with its explanation on demand: `<budget-term>三公经费</budget-term>`. The document's own glossary (名词解释) goes before
 * the general one, and the note says which of the two speaks. Without data the general one answers; a word that neither knows stays plain.
 *
 * @summary A word with its explanation.
 * @slot - The word.
 * @fires {BudgetIssueEvent} budget-issue - Nobody knows the word, or the data came with issues.
 * @csspart trigger - The word.
 * @csspart note - The note that explains it.
 * @cssprop [--budget-font-size=0.875rem] - Size of the note's text.
 * @cssstate loading - The data or the glossary is being read.
 * @cssstate empty - There is no data; the general glossary answers.
 * @cssstate invalid - Nobody knows the word.
 * @cssstate ready - The word has its note.
 */
export class BudgetTerm extends InlineElement {
  static override styles = [...[InlineElement.styles].flat(), budgetTermStyles];

  /** The word that is explained, where the text in the tag is another: `term="三公经费"`. Default: the text in the tag. */
  @property() term = "";

  @state() private _entries: readonly GlossaryEntry[] | undefined;
  private _asked = false;
  private readonly _meaning = new Cached<Meaning | undefined>();

  private get _word(): string {
    return this.term.trim() || this.ownText;
  }

  private get _document(): BudgetDocument | undefined {
    const { state: data } = this;
    return data.status === "ready" ? data.document : undefined;
  }

  /** `undefined` until both glossaries are read, and for a word that neither has. */
  private get _found(): Meaning | undefined {
    const { _word: word, _document: document, _entries: entries } = this;
    if (entries === undefined || this.state.status === "loading") return undefined;
    return this._meaning.of([word, document, entries], () => meaningOf(word, document, entries));
  }

  private get _waits(): boolean {
    return this._entries === undefined || this.state.status === "loading";
  }

  /** Data that cannot be read is said to the page; the general glossary answers all the same. */
  protected override get status(): DataState["status"] {
    if (this._waits) return "loading";
    return this._found === undefined ? "invalid" : this._document === undefined ? "empty" : "ready";
  }

  protected override get problems(): readonly Issue[] {
    const { _word: word, _document: document, _entries: entries } = this;
    return entries === undefined || entries === OUT_OF_REACH || this._waits || this._found !== undefined ? [] : [unknownTerm(word, document, entries)];
  }

  protected override update(changed: PropertyValues): void {
    if (!this._asked) void this._load();
    super.update(changed);
  }

  private async _load(): Promise<void> {
    this._asked = true;
    try {
      this._entries = (await import("../../glossary/index.js")).GLOSSARY;
    } catch {
      this._entries = OUT_OF_REACH;
      this._asked = false; // offline for a moment: the next change asks again
    }
  }

  protected override render(): TemplateResult {
    const { words, _found: found, _document: document } = this;
    const word = html`<slot>${this.term}</slot>`;
    if (found === undefined || this.language.messages === undefined) return word;
    return inlineNote(this.note, word, termWords[words.side].note, () => termNote(found, document, words));
  }
}
