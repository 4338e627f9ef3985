import { LitElement, html, noChange, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "./property.js";
import { MONEY_UNITS, type MoneyUnit } from "../amount/unit.js";
import type { BudgetDocument } from "../schema/definition.js";
import type { Issue } from "../schema/issue.js";
import { afterPaint } from "./after-paint.js";
import { base } from "./base.styles.js";
import { BudgetHoverEvent, BudgetIssueEvent, BudgetSelectEvent, type Subject } from "./events.js";
import { issueList } from "./issue-list.view.js";
import type { Late } from "./late.js";
import { LocaleController } from "./locale/locale-controller.js";
import type { Messages } from "./locale/messages.js";
import { zhCN } from "./locale/zh-cn.js";
import { oneOf } from "./options.js";
import { markState } from "./mark-state.js";
import type { BudgetScope, DataState } from "./source/data-state.js";
import { Scope } from "./source/scope.js";
import { SourceController } from "./source/source-controller.js";
import { themeController } from "./theme-controller.js";
import { tokens } from "./tokens.styles.js";
import { WidthController } from "./width-controller.js";

const STATES = ["loading", "empty", "invalid", "ready"] as const;

/** Pictures out of sight are drawn one a frame, in the order in which they ask. */
let turn = Promise.resolve();

/**
 * What every picture and table shares: three ways of data, four states, the language around it, a width to draw in. A subclass
 * says what to draw of a document that is ready.
 */
export abstract class BudgetElement extends LitElement {
  static override styles = [tokens, base];

  /** URL of a budget document (JSON), or several with blanks between; same-origin or CORS, credentials are omitted. Example: `src="budget-2023.json"`. */
  @property() src = "";

  /** The budget document itself, as parsed JSON or JSON text, or a list of documents. Goes before `src`. */
  @property({ attribute: false }) data: unknown;

  /** Unit of the figures shown: `元`, `万元` or `亿元`. Default: as printed. The decimal point moves; nothing is rounded. */
  @property() unit: "" | MoneyUnit = "";

  /** Key of the item that is selected, such as the code `206`; see `Subject`. Default: what is selected in the `<budget-data>` around. */
  @property() selection = "";

  /** Leaves out the menu of files (导出): CSV, SVG, PNG, copies, embed code, source. */
  @property({ type: Boolean, attribute: "no-menu" }) noMenu = false;

  protected readonly language = new LocaleController(this);
  protected readonly space = new WidthController(this);
  /** A form of the picture that most pages do not ask for: loaded at the first need of it. */
  protected readonly late?: Late<unknown>;
  private readonly _scope = new Scope(this);
  private readonly _source = new SourceController(this);
  private readonly _internals = this.attachInternals();
  private _reported: readonly Issue[] = [];
  private _drawn = false;
  /** What the page was written with (declarative shadow root), shown until all is drawn. */
  private _still: Element | null = null;

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

  /** The unit to show figures of `printed` in. A unit that is not known moves no decimal point: the printed one stands. */
  protected unitOf(printed: MoneyUnit): MoneyUnit {
    return oneOf(["", ...MONEY_UNITS], this.unit || this.scope?.unit || "") || printed;
  }

  /** Key of what is selected, here or in another view of the same `<budget-data>`; empty for nothing. */
  protected get selected(): string {
    const key = (this.selection || this.scope?.selection || "") as string | number; // a page may set a code as a number
    return String(key);
  }

  /** Key of what is pointed at in a view of the same `<budget-data>`; empty for nothing. */
  protected get hovered(): string {
    return this.scope?.hovered ?? "";
  }

  /** The reader chose an item, or chose to have none. A `<budget-data>` around keeps the choice for all its views. */
  protected choose(subject: Subject | undefined): void {
    this.selection = this.scope ? "" : (subject?.key ?? "");
    this.dispatchEvent(new BudgetSelectEvent(subject));
  }

  /** The reader points at an item, or at none any more. */
  protected point(subject: Subject | undefined): void {
    this.dispatchEvent(new BudgetHoverEvent(subject));
  }

  /** Until it has been drawn, what stands below the view waits for what is in it to be painted: a page with many pictures shows its first ones sooner. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const near = this._drawn || this.getBoundingClientRect().top < innerHeight;
    return near ? void super.scheduleUpdate() : (turn = turn.then(afterPaint)).then(() => super.scheduleUpdate());
  }

  /** `updateComplete` resolves when the form that is asked for is drawn in the language around. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.language.loading;
    await super.getUpdateComplete();
    await this.late?.loading;
    return super.getUpdateComplete();
  }

  /** Half a picture would move when it is whole: until then what stands there stands, or the page's own text. */
  protected get unchanged(): TemplateResult | typeof noChange {
    return this.hasUpdated ? noChange : html`<slot></slot>`;
  }

  protected get words(): Messages {
    return this.language.messages ?? zhCN;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.space.measure(this.renderRoot.querySelector(".ruler"));
    this._still = this.renderRoot.querySelector(".still");
  }

  /** Emptied, not removed: what is live was rendered before it. Its styles, which hide what is live, go with it. */
  private async _takeOver(still: Element): Promise<void> {
    this._still = null;
    await this.updateComplete;
    still.textContent = "";
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this;
    this._drawn ||= state.status === "ready";
    for (const name of STATES) markState(this._internals, name, state.status === name);
    if (this._still && state.status === "ready" && this.language.messages) void this._takeOver(this._still);
    const issues = state.status === "ready" || state.status === "invalid" ? state.issues : [];
    if (issues === this._reported) return;
    this._reported = issues;
    if (issues.length > 0) this.dispatchEvent(new BudgetIssueEvent(issues));
  }

  protected override render(): TemplateResult {
    return html`<div class="ruler"></div>${this._body()}<div class="unseen" role="status" aria-live="polite"></div>`;
  }

  private _body(): TemplateResult | typeof noChange {
    const { state, words } = this;
    if (this.language.messages === undefined) return html`<slot></slot>`; // the page's own text, until ours can be read
    switch (state.status) {
      case "ready":
        return this.renderDocument(state.document, state.blocked);
      case "invalid":
        return this.renderIssues(state.issues);
      case "loading":
        return html`<slot></slot><p class="state" part="state" aria-busy="true">${words.loading}</p>`; // beneath the page's own text, which stays where it is
      default:
        return this.renderEmpty(words.empty, words.emptyHint);
    }
  }

  /** Draws a document; `unchanged` while a part of the picture is on its way. `blocked` names its tables that have errors and must not be drawn. */
  protected abstract renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult | typeof noChange;

  /** A readable list of what is wrong; the text inside the tag stays visible as the page's own fallback. */
  protected renderIssues(issues: readonly Issue[]): TemplateResult {
    return html`${issueList(issues, this.words)}<slot></slot>`;
  }

  protected renderEmpty(text: string, hint: string): TemplateResult {
    return html`<p class="state" part="state">${text}${hint === "" ? nothing : html`<br /><small>${hint}</small>`}</p><slot></slot>`;
  }

  /** @internal Says something to screen readers, politely. */
  announce(text: string): void {
    const status = this.renderRoot.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}
