import { html, nothing, type noChange, type PropertyValues, type TemplateResult } from "lit";
import { lineKeyOf } from "../../classification/three-public.js";
import { threePublicOf, threePublicSeries, type Against, type SeriesPoint, type ThreePublic } from "../../model/comparison/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { ComparedReader } from "../../ui/compared-reader.js";
import { comparedRowsStyles } from "../../ui/compared-rows.styles.js";
import { rowSize, type Light } from "../../ui/compared-rows.view.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { foot, formSwitch, heading, lost, menuButton, note } from "../../ui/figure.view.js";
import { Late } from "../../ui/late.js";
import { BudgetLocateEvent } from "../../ui/locate-event.js";
import { oneOf } from "../../ui/options.js";
import { plainText } from "../../ui/plain-text.js";
import { property } from "../../ui/property.js";
import { RowHand } from "../../ui/row-hand.js";
import { SteadyPane } from "../../ui/steady-pane.js";
import { barsView, columnsOf } from "./bars.view.js";
import { detail } from "./detail.view.js";
import { basisOf, findingOf, notesOf, rowOfKey, subjectOf, subtitleOf, viewOf, type Row, type View } from "./rows.js";
import { sangongCompareStyles } from "./sangong-compare.styles.js";
import { twin } from "./twin.view.js";
import { sangongWords } from "./words.js";

const FORMS = ["bars", "slope", "table"] as const;
type Form = (typeof FORMS)[number];

/**
 * The three public expenses (“三公”经费): official travel abroad, vehicles with their purchase and operation, reception; all lines of the
 * form, even where they are zero or blank (and which of the two). Compared with last year, from a second document or from what the
 * prose says of the change (then derived, with its clause), or budget with final accounts; as bars, slopes or a table.
 *
 * @summary The three public expenses against last year or the final accounts.
 * @slot - What readers see before the element is defined and when nothing can be drawn: a plain table, a sentence, a picture.
 * @fires {BudgetSelectEvent} budget-select - The reader chose a line, or chose to have none.
 * @fires {BudgetHoverEvent} budget-hover - The reader points at a line, or at none any more.
 * @fires {BudgetLocateEvent} budget-locate - The reader asks to see a cell; tables inside the same `<budget-data>` go there.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The generated sentence.
 * @csspart subtitle - Measure, unit, and what is compared with what.
 * @csspart picture - The list of rows, or the drawing (SVG) of the slopes.
 * @csspart shape - Each row or line.
 * @csspart detail - The pane that reads the line pointed at.
 * @csspart note - What is derived, what is not disclosed, and why something is not compared.
 * @csspart table - The data table.
 * @csspart menu - The button that opens the menu of files.
 * @cssprop [--budget-font-size] - Size of the text; default 0.875 of the text around, at least 14px.
 * @cssprop [--budget-color-302] - Colour of the bars and lines.
 * @cssprop [--budget-page] - Page colour.
 * @cssprop [--budget-ink] - Text colour, and the outline of what is compared with.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be drawn.
 * @cssstate ready - The document is read.
 */
export class SangongCompare extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, comparedRowsStyles, sangongCompareStyles];

  /** Form of the picture; `slope` shows all years of the documents given. */
  @property() form: "bars" | "slope" | "table" = "bars";

  /** What to compare with: `lastYear`, or `final` for budget against final accounts. Default: last year, for final accounts their budget. */
  @property() against: "" | "lastYear" | "final" = "";

  /** Shows the data table beneath the picture. Screen readers reach it either way. */
  @property({ type: Boolean, attribute: "show-table" }) showTable = false;

  protected override readonly late = new Late(() => import("./slope.view.js"), () => this.requestUpdate());
  /** What is drawn, or was last. */
  private _form: Form = "bars";
  private readonly _read = new Cached<ThreePublic | undefined>();
  private readonly _series = new Cached<readonly SeriesPoint[]>();
  private readonly _view = new Cached<View>();
  private readonly _pane = new SteadyPane(this);
  private readonly _hand = new RowHand(this, {
    choose: (at) => this._choose(at),
    clear: () => this._clear(),
    point: (at) => this.point(at === undefined ? undefined : this._subjectAt(at)),
  });

  /** An economic item means the line that holds its money. */
  protected override get selected(): string {
    return lineKeyOf(super.selected);
  }

  protected override get hovered(): string {
    return lineKeyOf(super.hovered);
  }

  /** Not in `willUpdate`: controllers, and with them the data's state, are brought up to date between the two. */
  protected override update(changed: PropertyValues<this>): void {
    const { state } = this;
    if (state.status === "ready") {
      const { document, documents } = state;
      const read = this._read.of([document, documents], () => threePublicOf(document, documents));
      if (read !== undefined) this._prepare(read, documents);
    }
    super.update(changed);
  }

  private _prepare(read: ThreePublic, documents: readonly BudgetDocument[]): void {
    const { words } = this;
    const unit = this.unitOf(read.unit);
    const series = this._series.of([read], () => threePublicSeries(read.document, documents));
    const basis = basisOf(read, oneOf(["", "lastYear", "final"], this.against));
    const view = this._view.of([read, series, basis, words, unit], () => viewOf(read, series, basis, new ComparedReader(words, unit)));
    this._hand.keepWithin(view.rows.length);
  }

  protected override renderDocument(_document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult | typeof noChange {
    const view = this._view.value;
    if (this._read.value === undefined || view === undefined) return this._renderMissing(blocked);
    const { words } = this;
    const wanted = oneOf(FORMS, this.form);
    const form = this.late.choose(wanted, wanted === "slope", this._form);
    if (form === undefined) return this.unchanged;
    this._form = form;
    const own = sangongWords[words.side];
    const listed = form === "table" || this.showTable;
    return html`<figure class=${[rowSize(this.space.width, this._fontSize, columnsOf(view)), view.basis === undefined ? "single" : ""].join(" ")}>
      ${heading(findingOf(view), subtitleOf(view))}
      <div class="tools">${this._againstSwitch(view)} ${formSwitch(FORMS, form, own.forms, words.view, (chosen) => (this.form = chosen))}</div>
      ${lost(own.forms[wanted], form !== wanted, words)}
      ${form === "table" ? nothing : this._picture(view, form)}
      <div class=${listed ? "twin" : "twin unseen"} id="twin" role=${listed ? "group" : nothing} tabindex=${listed ? 0 : nothing} aria-label=${listed ? words.table : nothing}>${twin(view)}</div>
      ${notesOf(view).map(note)}
      ${this._foot(view, form)}
    </figure>`;
  }

  private get _fontSize(): number {
    return Math.max(12, Math.round(parseFloat(getComputedStyle(this).fontSize)) || 14);
  }

  private _picture(view: View, form: "bars" | "slope"): TemplateResult {
    const light: Light = { selected: this.selected, hovered: this.hovered };
    const { width } = this.space;
    const rtl = getComputedStyle(this).direction === "rtl";
    const shown = this._shownRow(view);
    this._pane.keep(shown, [view, form, width]);
    return html`${form === "bars" ? barsView(view, this._hand, light, rtl) : width === 0 ? nothing : this.late.part?.slopeView(view, width, Math.max(12, Math.round(this._fontSize * 0.92)), this._hand, light)}
    ${shown === undefined ? nothing : detail(shown, view, (cell) => this.dispatchEvent(new BudgetLocateEvent(cell)))}`;
  }

  /** What the pane reads: what is pointed at, here or in another view, else what is selected, else the total. */
  private _shownRow({ rows }: View): Row | undefined {
    const { pointed } = this._hand;
    return (pointed === undefined ? undefined : this._rowAt(pointed)) ?? rowOfKey(rows, this.hovered) ?? rowOfKey(rows, this.selected) ?? rows[0];
  }

  private _againstSwitch({ read, basis, reader }: View): TemplateResult {
    if (read.bases.length < 2 || basis === undefined) return html`<span></span>`;
    const known = read.bases.map(({ against }) => against);
    return formSwitch<Against>(known, basis.against, reader.compared.against, reader.compared.againstLabel, (chosen) => (this.against = chosen));
  }

  private _foot({ read, reader }: View, form: string): TemplateResult {
    const { words } = this;
    const table = read.document.tables["threePublic"];
    const source = words.sourceLine([read.document.source?.title, words.tables["threePublic"] ?? table?.title, reader.moment(read.document)].filter((part) => part !== undefined).map(plainText).join(" · "));
    return form === "table" ? html`<div class="foot"><span>${source}</span>${menuButton(this, words)}</div>` : foot(this, source, words);
  }

  /** The document says nothing of them, or its table has faults. */
  private _renderMissing(blocked: ReadonlySet<string>): TemplateResult {
    if (this.state.status === "ready" && blocked.has("threePublic")) return this.renderIssues(this.state.issues);
    return this.renderEmpty(sangongWords[this.words.side].missing, "");
  }

  /** Rows by their place in what is drawn: a slope has none for lines without figures. */
  private _rowAt(at: number): Row | undefined {
    const name = this.renderRoot.querySelector(`[role=option][data-at="${at}"]`)?.getAttribute("data-key");
    return name === null || name === undefined ? undefined : rowOfKey(this._view.value?.rows ?? [], name);
  }

  private _subjectAt(at: number): ReturnType<typeof subjectOf> | undefined {
    const row = this._rowAt(at);
    return row && subjectOf(row);
  }

  private _choose(at: number): void {
    const row = this._rowAt(at);
    if (row === undefined) return;
    this.choose(row.key === this.selected ? undefined : subjectOf(row));
    this.announce(row.sentence);
  }

  private _clear(): boolean {
    if (rowOfKey(this._view.value?.rows ?? [], this.selected) === undefined) return false;
    this.choose(undefined);
    return true;
  }
}
