import { LitElement, html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "./property.js";
import type { Issue } from "../schema/issue.js";
import { BudgetIssueEvent } from "./events.js";
import { InlineNote } from "./inline-note.js";
import { inlineNoteStyles } from "./inline-note.styles.js";
import { LocaleController } from "./locale/locale-controller.js";
import type { Messages } from "./locale/messages.js";
import { zhCN } from "./locale/zh-cn.js";
import { markState } from "./mark-state.js";
import type { BudgetScope, DataState } from "./source/data-state.js";
import { Scope } from "./source/scope.js";
import { SourceController } from "./source/source-controller.js";
import { themeController } from "./theme-controller.js";
import { tokens } from "./tokens.styles.js";

const STATES = ["loading", "empty", "invalid", "ready"] as const;

/**
 * What stands in the middle of a sentence: text in the tag that stays until there is something better, a note on demand, data as all other
 * elements take it. Not a `BudgetElement`, which is a block with a width to draw in.
 */
export abstract class InlineElement extends LitElement {
  static override styles = [tokens, inlineNoteStyles];

  /** URL of a budget document (JSON), or several with blanks between. In a text with many figures, put a `<budget-data>` around instead. */
  @property() src = "";

  /** The budget document itself, as parsed JSON or JSON text, or a list of documents. Goes before `src`. */
  @property({ attribute: false }) data: unknown;

  protected readonly language = new LocaleController(this);
  protected readonly note = new InlineNote(this);
  private readonly _scope = new Scope(this);
  private readonly _source = new SourceController(this);
  private readonly _internals = this.attachInternals();
  private _reported = "";

  constructor() {
    super();
    this.addController(themeController(this));
  }

  get scope(): BudgetScope | undefined {
    return this._scope.value;
  }

  /** The data's state: `empty`, `loading`, `invalid` or `ready`, with the document or the issues. */
  get state(): DataState {
    return this._source.state;
  }

  protected get words(): Messages {
    return this.language.messages ?? zhCN;
  }

  /** The page's own text in the tag, without the JSON that may stand there too. */
  protected get ownText(): string {
    const texts = Array.from(this.childNodes, (node) => (node instanceof HTMLScriptElement || node instanceof Comment ? "" : (node.textContent ?? "")));
    return texts.join("").replace(/\s+/g, " ").trim();
  }

  /** The state that pages see as `:state(…)`. */
  protected get status(): DataState["status"] {
    return this.state.status;
  }

  /** What is wrong with this element's own attributes and text. */
  protected get problems(): readonly Issue[] {
    return [];
  }

  /** `updateComplete` resolves when the figure is said in the language around. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.language.loading;
    return super.getUpdateComplete();
  }

  protected override updated(_changed: PropertyValues): void {
    const { status } = this;
    for (const name of STATES) markState(this._internals, name, status === name);
    const issues = [...this._issuesOfData(), ...this.problems];
    const said = issues.map(({ code, path, message }) => `${code} ${path} ${message.zh}`).join("\n");
    if (said === this._reported) return;
    this._reported = said;
    if (issues.length > 0) this.dispatchEvent(new BudgetIssueEvent(issues));
  }

  /** A `<budget-data>` around says itself what is wrong with its data: once, not once a figure. */
  private _issuesOfData(): readonly Issue[] {
    const { state, scope } = this;
    return (state.status === "ready" || state.status === "invalid") && state !== scope?.state ? state.issues : [];
  }

  /** The page's own text; where it has none, a sign that something should stand here. A dash would be a printed one. */
  protected fallback(): TemplateResult {
    return html`<slot>${this.status === "loading" ? "…" : "?"}</slot>`;
  }
}
