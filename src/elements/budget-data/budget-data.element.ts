import { LitElement, html, css, type nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Issue } from "../../schema/issue.js";
import { base } from "../../ui/base.styles.js";
import { BudgetIssueEvent } from "../../ui/events.js";
import { BudgetLocateEvent } from "../../ui/locate-event.js";
import { LOADING, type BudgetScope, type DataState } from "../../ui/source/data-state.js";
import { ScopeSource } from "../../ui/source/scope.js";
import { SourceController } from "../../ui/source/source-controller.js";
import { tokens } from "../../ui/tokens.styles.js";

/**
 * Reads one budget document once for all elements inside it. Shows nothing of its own.
 *
 * @summary One source of data for several elements.
 * @slot - The elements that show the document, and anything around them.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 */
export class BudgetData extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** URL of a budget document (JSON); same-origin or CORS, credentials are omitted. Example: `src="budget-2023.json"`. */
  @property() src = "";

  /** The budget document itself, as parsed JSON or JSON text. Goes before `src`. */
  @property({ attribute: false }) data: unknown;

  /** Nested sources do not inherit: a `<budget-data>` says itself where its data comes from. */
  readonly scope: BudgetScope | undefined = undefined;

  private readonly _source = new SourceController(this);
  private readonly _provider = new ScopeSource(this, { state: LOADING });
  private _reported: readonly Issue[] = [];

  /** The data's state: `empty`, `loading`, `invalid` or `ready`, with the document or the issues. */
  get state(): DataState {
    return this._source.state;
  }

  constructor() {
    super();
    this.addEventListener(BudgetLocateEvent.type, (event) => {
      if (event instanceof BudgetLocateEvent) this._provider.give({ state: this.state, located: { ...event.cell } });
    });
  }

  /** Not in `willUpdate`: the source is brought up to date between the two. */
  protected override update(changed: PropertyValues): void {
    if (this._provider.value.state !== this.state) this._provider.give({ state: this.state });
    super.update(changed);
  }

  protected override updated(_changed: PropertyValues): void {
    const { state } = this;
    const issues = state.status === "ready" || state.status === "invalid" ? state.issues : [];
    if (issues === this._reported) return;
    this._reported = issues;
    if (issues.length > 0) this.dispatchEvent(new BudgetIssueEvent(issues));
  }

  protected override render(): TemplateResult | typeof nothing {
    return html`<slot></slot>`;
  }
}
