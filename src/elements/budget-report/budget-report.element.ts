import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { MONEY_UNITS, type MoneyUnit } from "../../amount/unit.js";
import { figureAt } from "../../model/figure-path.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { menuButton } from "../../ui/figure.view.js";
import { BudgetLocateEvent } from "../../ui/locate-event.js";
import { property, state } from "../../ui/property.js";
import { chooseDocument } from "../../ui/source/choose-document.js";
import type { DataState } from "../../ui/source/data-state.js";
import { LinkedViews } from "../../ui/source/linked-views.js";
import { budgetReportStyles } from "./budget-report.styles.js";
import { contentsOf, type Chapter, type ChapterKey } from "./chapters.js";
import { chapterView, contentsView, headView, toolsView } from "./report.view.js";
import { reportWords } from "./words.js";

/**
 * A whole disclosure (部门预决算公开) on one page, in the order of the statutory document: figures first, then each chapter with its
 * picture and the tables as they are printed, the audit, and what the document does not have. All parts share selection, year and unit.
 * Prints with every table.
 *
 * @summary The whole disclosure on one page.
 * @slot - What readers see before the element is defined and when nothing can be shown.
 * @fires {BudgetSelectEvent} budget-select - The reader chose an item in one of the parts, or chose to have none.
 * @fires {BudgetDrillEvent} budget-drill - The reader went into an item of a part.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - Entity, year and kind.
 * @csspart contents - The list of chapters.
 * @csspart chapter - Each chapter.
 * @csspart menu - The button that opens the menu of files.
 * @csspart heading - Heading of a chapter.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be shown.
 * @cssstate ready - The document is read.
 */
export class BudgetReport extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, budgetReportStyles];

  /** Year to show, such as `2023`, where several documents are given. Default: the last. */
  @property() year = "";

  /** Kind of document to show: `budget` (预算) or `finalAccounts` (决算). Default: the final accounts, where they are given. */
  @property() kind: "" | "budget" | "finalAccounts" = "";

  /** Level of the title among the page's headings, 1 to 5; chapters are one below. */
  @property({ type: Number, attribute: "heading-level" }) headingLevel = 2;

  /** Shows the printed tables of all chapters. They are printed either way. */
  @property({ type: Boolean, attribute: "show-tables" }) showTables = false;

  /** Chapters whose tables the reader shows, or hides where all are shown. */
  @state() private _turned: ReadonlySet<ChapterKey> = new Set();
  private readonly _chosen = new Cached<DataState>();
  private _views: LinkedViews | undefined;

  override get state(): DataState {
    const { year, kind } = this;
    const given = super.state;
    return this._chosen.of([given, year, kind], () => chooseDocument(given, year, kind));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!(root instanceof ShadowRoot)) return root;
    // Before the views hear of it: the table asked for is shown, and then goes to its cell.
    root.addEventListener(BudgetLocateEvent.type, (event) => {
      // The views may be of another copy of the library, so the event's class says nothing.
      this._unfold((event as Event & Pick<BudgetLocateEvent, "cell">).cell.table);
    });
    this._views = new LinkedViews(root, (key) => {
      if (!this.scope) this.selection = key;
    });
    return root;
  }

  protected override update(changed: PropertyValues): void {
    this._views?.show(this.state, this.selected, this.unit || this.scope?.unit || "");
    super.update(changed);
  }

  /** A report is drawn when its parts are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const parts: Iterable<Element & { readonly updateComplete?: Promise<boolean> }> = this.renderRoot.querySelectorAll("*");
    for (const part of parts) await part.updateComplete;
    return done;
  }

  protected override renderDocument(document: BudgetDocument): TemplateResult {
    const { words } = this;
    const { chapters, missing } = contentsOf(document);
    const level = Math.min(5, Math.max(1, Math.floor(this.headingLevel) || 2));
    const said = reportWords[words.side];
    const figures = Object.keys(said.figures).filter((path) => figureAt(document, path).ok);
    return html`<article>
      ${headView(document, figures, level, words)}
      ${toolsView({ documents: this._years, document, unit: this.unit, units: ["", ...MONEY_UNITS] }, words, { year: (chosen) => this._show(chosen), unit: (unit: "" | MoneyUnit) => (this.unit = unit), print: () => print() }, menuButton(this, words))}
      ${contentsView(chapters, words, (key) => this._go(key))}
      ${missing.length === 0 ? nothing : html`<p class="note">${said.missing(missing.map((key) => said.chapters[key]))}</p>`}
      ${chapters.map((chapter) => chapterView(chapter, document, { level: level + 1, open: this._isOpen(chapter), words, turn: () => this._turn(chapter.key) }))}
    </article>`;
  }

  private get _years(): readonly BudgetDocument[] {
    const given = super.state;
    return given.status === "ready" ? given.documents : [];
  }

  private _show({ year, kind }: BudgetDocument): void {
    this.year = String(year);
    this.kind = kind;
  }

  private _isOpen({ key }: Pick<Chapter, "key">): boolean {
    return this.showTables !== this._turned.has(key);
  }

  private _turn(key: ChapterKey): void {
    const turned = new Set(this._turned);
    if (!turned.delete(key)) turned.add(key);
    this._turned = turned;
  }

  private _unfold(table: string): void {
    const { state: data } = this;
    const key = data.status === "ready" ? contentsOf(data.document).chapters.find(({ tables }) => tables.includes(table))?.key : undefined;
    if (key === undefined || this._isOpen({ key })) return;
    this._turn(key);
    this.performUpdate(); // now: a cell can only be gone to where it is shown
  }

  private _go(key: ChapterKey): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${key}`);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  }
}
