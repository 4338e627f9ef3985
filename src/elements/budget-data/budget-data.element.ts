import { LitElement, html, css, type nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "../../ui/property.js";
import type { MoneyUnit } from "../../amount/unit.js";
import type { Issue } from "../../schema/issue.js";
import { Cached } from "../../ui/cached.js";
import { BudgetIssueEvent } from "../../ui/events.js";
import { chooseDocument } from "../../ui/source/choose-document.js";
import type { BudgetScope, DataState } from "../../ui/source/data-state.js";
import { LinkedViews } from "../../ui/source/linked-views.js";
import { SourceController } from "../../ui/source/source-controller.js";

/**
 * Reads one or several budget documents once for all elements inside it, and links these: what is selected or pointed at in one is
 * lit in all, and year, kind and unit are those of all. Shows nothing of its own.
 *
 * @summary One source of data, one selection, year and unit for several elements.
 * @slot - The elements that show the documents, and anything around them.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @fires {BudgetSelectEvent} budget-select - The reader chose an item in one of the elements, or chose to have none.
 * @fires {BudgetDrillEvent} budget-drill - The reader went into an item, which selects it, or back up.
 */
export class BudgetData extends LitElement {
  /** Nothing else: what stands inside is the page's, and looks as the page has it. */
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** URL of a budget document (JSON), or several with blanks between; same-origin or CORS, credentials are omitted. Example: `src="2022.json 2023.json"`. */
  @property() src = "";

  /** The budget document itself, as parsed JSON or JSON text, or a list of documents. Goes before `src`. */
  @property({ attribute: false }) data: unknown;

  // What is said of all views stands in the tag, too: by that the autoloader knows that pictures drawn ahead do not show it.

  /** Year to show, such as `2023`. Default: the last. */
  @property({ reflect: true, useDefault: true }) year = "";

  /** Kind of document to show: `budget` (预算) or `finalAccounts` (决算). Default: the final accounts, where they are given. */
  @property({ reflect: true, useDefault: true }) kind: "" | "budget" | "finalAccounts" = "";

  /** Unit for the figures of all elements: `元`, `万元` or `亿元`. Default: as printed. */
  @property({ reflect: true, useDefault: true }) unit: "" | MoneyUnit = "";

  /** Key of the item that is selected in all elements, such as the code `206`. Follows the reader, so that a host can keep it in a URL. */
  @property({ reflect: true, useDefault: true }) selection = "";

  /** Nested sources do not inherit: a `<budget-data>` says itself where its data comes from. */
  readonly scope: BudgetScope | undefined = undefined;

  private readonly _source = new SourceController(this);
  private readonly _views = new LinkedViews(this, (key) => (this.selection = key));
  private readonly _state = new Cached<DataState>();
  private _reported: readonly Issue[] = [];

  /** The data's state: `empty`, `loading`, `invalid` or `ready`, with the documents or the issues. */
  get state(): DataState {
    const { year, kind } = this;
    const { state } = this._source;
    return this._state.of([state, year, kind], () => chooseDocument(state, year, kind));
  }

  /** Not in `willUpdate`: the source is brought up to date between the two. */
  protected override update(changed: PropertyValues): void {
    this._views.show(this.state, this.selection, this.unit);
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
