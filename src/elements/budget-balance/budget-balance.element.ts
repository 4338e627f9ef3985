import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "../../ui/property.js";
import { balanceOf, type Balance, type BalanceSideKey } from "../../model/flows/balance-of.js";
import type { FlowRefusal } from "../../model/flows/graph.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import type { Subject } from "../../ui/events.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { foot, heading, note } from "../../ui/figure.view.js";
import { Mover } from "../../ui/mover.js";
import { barsOf, type Bars } from "./bars.js";
import { barsView } from "./bars.view.js";
import { budgetBalanceStyles } from "./budget-balance.styles.js";
import { absencesOf, findingOf, notesOf, nothingOf, sourceOf, subtitleOf } from "./captions.js";
import { columnsOf, type Columns } from "./columns.js";
import { columnsView, type Light } from "./columns.view.js";
import { detail } from "./detail.view.js";
import { Entries } from "./entry.js";
import { Hand } from "./hand.js";
import { isMeant, type Shape } from "./shape.js";
import { twin } from "./twin.view.js";
import { balanceWords } from "./words.js";

/** Shapes a side before the rest is opened, and how many times more each opening shows. */
const LIMIT = 12;
const OPENING = 4;
/** Below this many font sizes the columns have no room for labels, and lie down as bars. */
const NARROW = 40;

type Limits = Readonly<Record<BalanceSideKey, number>>;
const CLOSED: Limits = { income: LIMIT, expenditure: LIMIT };

/**
 * Whether income equals expenditure, and what is in each (收支总表): two facing columns to one scale with the declared figures, sources
 * and 上年结转 against functional classes and 年终结转, both totals at their heads. On narrow pages, and for negative figures, bars
 * to one scale. With it come one generated sentence and the data table.
 *
 * @summary Income and expenditure as two facing columns.
 * @slot - What readers see before the element is defined and when nothing can be drawn: a plain table, a sentence, a picture.
 * @fires {BudgetSelectEvent} budget-select - The reader chose a line, or chose to have none.
 * @fires {BudgetHoverEvent} budget-hover - The reader points at a line, or at none any more.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The generated sentence.
 * @csspart subtitle - Table, unit, year and kind.
 * @csspart picture - The drawing: SVG of the columns, or the blocks of bars.
 * @csspart shape - Each segment or bar.
 * @csspart detail - The pane that reads the line pointed at.
 * @csspart absent - The lines without money.
 * @csspart note - What does not add up, and why a picture is another than expected.
 * @csspart table - The data table.
 * @csspart menu - The button that opens the menu of files.
 * @cssprop [--budget-font-size] - Size of the text; default 0.875 of the text around, at least 14px.
 * @cssprop [--budget-palette-1] - First of twelve colours, `--budget-palette-1` to `--budget-palette-12`; income has the twelfth.
 * @cssprop [--budget-color-206] - Colour of one class, here 206; any class code.
 * @cssprop [--budget-page] - Page colour; gaps between segments have it.
 * @cssprop [--budget-ink] - Text colour.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be drawn.
 * @cssstate ready - The document is read.
 */
export class BudgetBalance extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, budgetBalanceStyles];

  /** Shows the data table beneath the picture. Screen readers reach it either way. */
  @property({ type: Boolean, attribute: "show-table" }) showTable = false;

  private readonly _hand = new Hand(this, {
    shapes: () => this._picture.value?.shapes ?? [],
    activate: (shape) => this._activate(shape),
    back: () => this._back(),
    point: (shape) => this.point(shape && this._subjectOf(shape)),
  });
  /** Loaded with the first picture: until it is there, pictures change without a move. */
  private readonly _mover = new Mover<Columns>(() => import("./motion.js").then(({ Motion }) => new Motion()));
  private readonly _balance = new Cached<Balance | FlowRefusal | undefined>();
  private readonly _entries = new Cached<Entries>();
  private readonly _picture = new Cached<Columns | Bars | undefined>();
  private _limits = CLOSED;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._mover.stop();
  }

  /** Not in `willUpdate`: controllers, and with them the data's state, are brought up to date between the two. */
  protected override update(changed: PropertyValues<this>): void {
    const before = this._balance.value;
    if (this._balanceOf() !== before) this._limits = CLOSED;
    const left = this._picture.value;
    this._pictureOf();
    const next = this._picture.value;
    if (left !== next) {
      // A new width is no change of what is shown.
      this._mover.leave(left?.form === "columns" && next?.form === "columns" && left.width === next.width ? left : undefined);
      this._hand.redraw();
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const picture = this._picture.value;
    const drawing = this.renderRoot.querySelector("svg.drawing");
    if (picture?.form !== "columns" || drawing === null) return;
    void this._mover.arrive(picture, drawing);
    this._mover.load();
  }

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const entries = this._entries.value;
    const balance = this._balance.value;
    if (balance?.kind !== "balance" || entries === undefined) return this._renderMissing(balance, blocked);
    const { words } = this;
    const shapes = this._picture.value?.shapes ?? [];
    const chosen = shapes.find((shape) => isMeant(shape, this.selected));
    const pointed = shapes.find(({ key }) => key === this._hand.pointed) ?? shapes.find((shape) => isMeant(shape, this.hovered));
    const subtitle = subtitleOf(document, entries);
    return html`<figure>
      ${heading(findingOf(document, entries), subtitle)}
      ${this._limits === CLOSED ? nothing : html`<div class="tools"><button type="button" @click=${() => this._fold()}>${balanceWords[words.side].fold}</button></div>`}
      <div class="stage" @click=${this._hand.onClick} @pointerover=${this._hand.onPoint} @pointerleave=${this._hand.onLeave} @pointerdown=${this._hand.onPress} @keydown=${this._hand.onKey} @focusin=${this._hand.onPoint} @focusout=${this._hand.onLeave}>
        ${this._drawing(entries, { active: this._hand.active, pointed: pointed?.key ?? "", chosen: chosen?.key ?? "" })}
      </div>
      ${detail(pointed ?? chosen, entries)} ${notesOf(entries).map(note)}
      ${absencesOf(entries).map(({ summary, names }) => html`<details class="absent" part="absent"><summary>${summary}</summary>${names}</details>`)}
      <div class=${this.showTable ? "twin" : "twin unseen"} id="twin">${twin(entries, subtitle)}</div>
      ${foot(this, sourceOf(document, entries), words)}
    </figure>`;
  }

  private _drawing(entries: Entries, light: Light): TemplateResult | typeof nothing {
    const picture = this._picture.value;
    if (picture === undefined) return nothing;
    const { totals, help } = balanceWords[this.words.side];
    if (picture.form === "bars") return html`<div class=${getComputedStyle(this).direction === "rtl" ? "blocks mirrored" : "blocks"} part="picture" role="listbox" aria-labelledby="title" aria-description=${help}>${barsView(picture, entries, light)}</div>`;
    const { width, height } = picture;
    return html`<svg class="drawing" part="picture" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="listbox" aria-labelledby="title" aria-description=${help}>${columnsView(picture, light, totals)}</svg>`;
  }

  /** `undefined` for a table with errors: where the best one is such, no lesser table stands in for it unsaid. */
  private _balanceOf(): Balance | FlowRefusal | undefined {
    const { state } = this;
    if (state.status !== "ready") return this._balance.of([], () => undefined);
    const { document, blocked } = state;
    return this._balance.of([document, blocked], () => (blocked.has("balance") ? undefined : balanceOf(document)));
  }

  private _pictureOf(): void {
    const balance = this._balance.value;
    const { words, space: { width } } = this;
    if (balance?.kind !== "balance") return void this._picture.of([], () => undefined);
    const unit = this.unitOf(balance.unit);
    const entries = this._entries.of([balance, words, unit], () => new Entries(balance, words, unit));
    const fontSize = Math.max(12, Math.round(parseFloat(getComputedStyle(this).fontSize) * 0.86) || 12);
    if (width === 0) return void this._picture.of([], () => undefined); // not shown: nothing to draw in
    this._picture.of([entries, width, fontSize, this._limits], () => {
      this._mover.stop(); // a move still on its way would go on to draw the picture before
      return balance.negative.length > 0 || width < NARROW * fontSize ? barsOf(entries, this._limits) : columnsOf(entries, this._limits, width, fontSize);
    });
  }

  private _renderMissing(balance: FlowRefusal | Balance | undefined, blocked: ReadonlySet<string>): TemplateResult {
    const { words, state } = this;
    if (state.status === "ready" && (balance === undefined || (balance.kind === "refusal" && blocked.has("appropriationBalance")))) return this.renderIssues(state.issues);
    if (balance?.kind === "refusal" && balance.reason !== "missingTable") return this.renderEmpty(nothingOf(balance, words), "");
    return this.renderEmpty(words.missingTable(balanceWords[words.side].missing), "");
  }

  /** Opens what is gathered, selects what is whole; what is selected already is let go. */
  private _activate(shape: Shape): void {
    if (shape.entry !== undefined) return this.choose(isMeant(shape, this.selected) ? undefined : this._subjectOf(shape));
    const { side, gathered, reading } = shape;
    const { activeElement } = this.shadowRoot ?? {};
    this._hand.land(gathered[0]?.key ?? "", activeElement?.getAttribute("data-key") === shape.key);
    this._setLimits({ ...this._limits, [side]: this._limits[side] * OPENING });
    this.announce(this.words.opened(reading.name, gathered.length));
  }

  private _back(): boolean {
    if (this._limits !== CLOSED) this._fold();
    else if (this.selected !== "") this.choose(undefined);
    else return false;
    return true;
  }

  private _fold(): void {
    this._setLimits(CLOSED);
  }

  private _setLimits(limits: Limits): void {
    this._limits = limits;
    this.requestUpdate();
  }

  /** A rest is printed nowhere: it has its name, and no code or figure. */
  private _subjectOf({ entry, reading }: Shape): Subject {
    if (entry !== undefined) return { key: entry.key, code: entry.code, name: entry.name, amount: entry.amount, unit: entry.unit };
    const balance = this._balance.value;
    return { key: "", code: "", name: reading.name, amount: null, unit: balance?.kind === "balance" ? balance.unit : "" };
  }
}
