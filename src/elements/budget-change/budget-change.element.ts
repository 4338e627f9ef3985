import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { CHANGE_PARTS, changesOf, type BudgetChanges, type ChangeParts, type ChangesRefusal, type ResolveCode } from "../../model/comparison/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { ComparedReader } from "../../ui/compared-reader.js";
import { comparedRowsStyles } from "../../ui/compared-rows.styles.js";
import { rowSize, type Light } from "../../ui/compared-rows.view.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { TWIN_ROWS } from "../../ui/data-table.view.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { foot, formSwitch, heading, note } from "../../ui/figure.view.js";
import { BudgetLocateEvent } from "../../ui/locate-event.js";
import { oneOf } from "../../ui/options.js";
import { plainText } from "../../ui/plain-text.js";
import { property, state } from "../../ui/property.js";
import { RowHand } from "../../ui/row-hand.js";
import { SteadyPane } from "../../ui/steady-pane.js";
import { budgetChangeStyles } from "./budget-change.styles.js";
import { findingOf, notesOf, subtitleOf } from "./captions.js";
import { detail } from "./detail.view.js";
import { bridgeOf, knownParts, subjectOf, viewOf, type Row, type View } from "./rows.js";
import { totalsView } from "./totals.view.js";
import { twin } from "./twin.view.js";
import { columnsOf, waterfallView } from "./waterfall.view.js";
import { changeWords } from "./words.js";

/** Steps drawn one by one; the smaller ones are gathered until they are opened. */
const LIMIT = 24;

/**
 * What rose and fell: a waterfall from last year's total, or from the budget to the final accounts, by functional class (支出功能分类), by
 * basic and project expenditure, or by source; with the totals with and without what was carried over (上年结转). Where last year's
 * split is not disclosed, only the steps that are known are drawn, and the rest is said in words.
 *
 * @summary Waterfall of changes against last year or the final accounts.
 * @slot - What readers see before the element is defined and when nothing can be drawn: a plain table, a sentence, a picture.
 * @fires {BudgetSelectEvent} budget-select - The reader chose a step, or chose to have none.
 * @fires {BudgetHoverEvent} budget-hover - The reader points at a step, or at none any more.
 * @fires {BudgetLocateEvent} budget-locate - The reader asks to see a cell; tables inside the same `<budget-data>` go there.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The generated sentence.
 * @csspart subtitle - Measure, split, unit, and what is compared with what.
 * @csspart picture - The list of rows.
 * @csspart shape - Each row.
 * @csspart detail - The pane that reads the row pointed at.
 * @csspart totals - The totals with and without the carry-over.
 * @csspart note - What is derived, what is not disclosed, and why something is not compared.
 * @csspart table - The data table.
 * @csspart menu - The button that opens the menu of files.
 * @cssprop [--budget-font-size] - Size of the text; default 0.875 of the text around, at least 14px.
 * @cssprop [--budget-palette-1] - First of twelve colours, `--budget-palette-1` to `--budget-palette-12`.
 * @cssprop [--budget-color-206] - Colour of one class, here 206; any class code.
 * @cssprop [--budget-page] - Page colour; falls are hollow and have it.
 * @cssprop [--budget-ink] - Text colour, and that of the totals.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be drawn.
 * @cssstate ready - The document is read.
 */
export class BudgetChange extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, comparedRowsStyles, budgetChangeStyles];

  /** How the change is split: `class`, `basis` (basic and project) or `source`. Default: the first of them that is known. */
  @property() by: "" | "class" | "basis" | "source" = "";

  /** What to compare with: `lastYear`, or `final` for budget against final accounts. Default: last year, for final accounts their budget. */
  @property() against: "" | "lastYear" | "final" = "";

  /** Shows the data table beneath the picture. Screen readers reach it either way. */
  @property({ type: Boolean, attribute: "show-table" }) showTable = false;

  /** The gathered steps are opened. */
  @state() private _opened = false;
  @state() private _resolve: ResolveCode | undefined;
  private _asked = false;
  private readonly _found = new Cached<BudgetChanges | ChangesRefusal>();
  private readonly _view = new Cached<View>();
  private readonly _listed = new Cached<View>();
  private readonly _pane = new SteadyPane(this);
  private readonly _hand = new RowHand(this, {
    choose: (at) => this._choose(at),
    clear: () => this._clear(),
    point: (at) => this.point(at === undefined ? undefined : this._subjectAt(at)),
  });

  /** Not in `willUpdate`: controllers, and with them the data's state, are brought up to date between the two. */
  protected override update(changed: PropertyValues<this>): void {
    const { state: data } = this;
    if (data.status === "ready") {
      const found = this._found.of([data.document, data.documents, this.against, this._resolve], () => changesFor(data.document, data.documents, oneOf(["", "lastYear", "final"], this.against), this._resolve));
      if ("bridges" in found) this._prepare(found);
    }
    super.update(changed);
  }

  private _prepare(changes: BudgetChanges): void {
    const { words } = this;
    const bridge = bridgeOf(changes, oneOf(["", ...CHANGE_PARTS], this.by));
    if (bridge === undefined) return;
    const unit = this.unitOf(bridge.total.after.unit);
    const reader = (): ComparedReader => new ComparedReader(words, unit);
    const view = this._view.of([changes, bridge, words, unit, this._opened], () => viewOf(changes, bridge, reader(), this._opened ? TWIN_ROWS : LIMIT));
    this._listed.of([view], () => (view.gathered === 0 ? view : viewOf(changes, bridge, reader(), TWIN_ROWS)));
    this._hand.keepWithin(view.rows.length);
    if (needsAliases(changes)) void this._loadAliases();
  }

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const [found, view] = [this._found.value, this._view.value];
    if (found === undefined || !("bridges" in found) || view === undefined) return this._renderMissing(found, blocked);
    const { words } = this;
    const own = changeWords[words.side];
    const listed = this._listed.value ?? view;
    const known = knownParts(found);
    const light: Light = { selected: this.selected, hovered: this.hovered };
    const shown = this._shownRow(view);
    this._pane.keep(shown, [view, this.space.width]);
    const title = [document.source?.title, words.tables["expenditure"] ?? document.tables["expenditure"]?.title, view.reader.moment(document)].filter((part) => part !== undefined).map(plainText);
    const size = rowSize(this.space.width, this._fontSize, columnsOf(view));
    return html`<figure class=${size}>
      ${heading(findingOf(view), subtitleOf(view))}
      ${known.length > 1 ? html`<div class="tools">${formSwitch<ChangeParts>(known, view.bridge.parts, own.parts, own.partsLabel, (chosen) => (this.by = chosen))}</div>` : nothing}
      ${view.rows.length === 0 ? html`<p class="state">${own.noSteps}</p>` : waterfallView(view, this._hand, light, getComputedStyle(this).direction === "rtl")}
      ${shown === undefined ? nothing : detail(shown, view, (cell) => this.dispatchEvent(new BudgetLocateEvent(cell)))} ${totalsView(view, size !== "wide")}
      <div class=${this.showTable ? "twin" : "twin unseen"} id="twin" role=${this.showTable ? "group" : nothing} tabindex=${this.showTable ? 0 : nothing} aria-label=${this.showTable ? words.table : nothing}>${twin(listed, listed.rows, listed.gathered)}</div>
      ${notesOf(view).map(note)}
      ${foot(this, words.sourceLine(title.join(" · ")), words)}
    </figure>`;
  }

  /** Nothing to compare with, and why; or a table with faults, which may be the reason. */
  private _renderMissing(found: BudgetChanges | ChangesRefusal | undefined, blocked: ReadonlySet<string>): TemplateResult {
    if (this.state.status === "ready" && blocked.has("expenditure")) return this.renderIssues(this.state.issues);
    const own = changeWords[this.words.side];
    return html`${this.renderEmpty(own.nothingToCompare, own.hint)}${(found?.reasons ?? []).map((reason) => note(reason.message[this.words.side]))}`;
  }

  private get _fontSize(): number {
    return Math.max(12, Math.round(parseFloat(getComputedStyle(this).fontSize)) || 14);
  }

  /** What the pane reads: what is pointed at, here or in another view, else what is selected, else the last row. */
  private _shownRow({ rows }: View): Row | undefined {
    const { pointed } = this._hand;
    const ofKey = (key: string): Row | undefined => (key === "" ? undefined : rows.find((row) => row.key === key));
    return (pointed === undefined ? undefined : rows[pointed]) ?? ofKey(this.hovered) ?? ofKey(this.selected) ?? rows[rows.length - 1];
  }

  private _subjectAt(at: number): ReturnType<typeof subjectOf> | undefined {
    const row = this._view.value?.rows[at];
    return row && subjectOf(row);
  }

  private _choose(at: number): void {
    const row = this._view.value?.rows[at];
    if (row === undefined) return;
    if (row.kind === "rest") this._opened = true;
    else if (row.key !== "") this.choose(row.key === this.selected ? undefined : subjectOf(row));
    this.announce(row.sentence);
  }

  private _clear(): boolean {
    const { selected } = this;
    if (selected === "" || this._view.value?.rows.some(({ key }) => key === selected) !== true) return false;
    this.choose(undefined);
    return true;
  }

  /** Names of other years are looked up in the code books, which are loaded once classes of two years do not meet by code. */
  private async _loadAliases(): Promise<void> {
    if (this._asked) return;
    this._asked = true;
    try {
      const { codeOfName } = await import("../../classification/index.js");
      this._resolve = (name, under) => codeOfName("function", name, under);
    } catch {
      this._asked = false; // offline for a moment: the next data asks again
    }
  }
}

/** Final accounts begin with their budget; what is not known is taken from the other comparison. */
function changesFor(document: BudgetDocument, documents: readonly BudgetDocument[], wanted: "" | "lastYear" | "final", resolve: ResolveCode | undefined): BudgetChanges | ChangesRefusal {
  const first = wanted !== "" ? wanted : document.kind === "finalAccounts" ? "final" : "lastYear";
  const found = changesOf(document, documents, { against: first, resolve });
  if ("bridges" in found || wanted !== "") return found;
  const other = changesOf(document, documents, { against: first === "final" ? "lastYear" : "final", resolve });
  return "bridges" in other ? other : { document, reasons: [...found.reasons, ...other.reasons] };
}

function needsAliases({ bridges }: BudgetChanges): boolean {
  return bridges.some(({ why }) => why.some(({ code }) => code === "onlyBefore") && why.some(({ code }) => code === "onlyAfter"));
}
