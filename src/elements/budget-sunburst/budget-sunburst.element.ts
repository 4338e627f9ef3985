import { html, nothing, type noChange, type PropertyValues, type TemplateResult } from "lit";
import { property } from "../../ui/property.js";
import { guard } from "lit/directives/guard.js";
import { sectorPath } from "../../layout/sector-path.js";
import { TREE_TABLES } from "../../model/tree-tables.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Issue } from "../../schema/issue.js";
import { own } from "../../schema/own.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { dataTable, PAGE_ROWS, TWIN_ROWS } from "../../ui/data-table.view.js";
import { BudgetDrillEvent, BudgetIssueEvent, type Subject } from "../../ui/events.js";
import { ExactSums } from "../../ui/exact-sums.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { foot, formSwitch, heading, lost, note } from "../../ui/figure.view.js";
import { Late } from "../../ui/late.js";
import { Mover } from "../../ui/mover.js";
import { oneOf } from "../../ui/options.js";
import { Settling } from "../../ui/settling.js";
import { Reader } from "../../ui/reading.js";
import { budgetSunburstStyles } from "./budget-sunburst.styles.js";
import { countBelow, findingOf, leftOutOf, nodesBelow, printsNumber, subtitleOf, trailOf, wayTo, wholeReading } from "./captions.js";
import { chartOf, drawPicture, FORMS, legendRows, litShape, readingOfMark, speaker, type Chart, type Form, type PlainPictures } from "./chart.js";
import { viewAbove, viewOf, viewOfCode, viewOfMark, type View } from "./focus.js";
import { breadcrumb, centre, detail, drawing, legend, overlay } from "./frame.view.js";
import { Hand } from "./hand.js";
import type { Scene } from "./motion.js";
import type { Picture, Shape } from "./picture.js";
import { pictureStyles } from "./picture.styles.js";
import { pictureView } from "./picture.view.js";

/** From this width on, the picture and its list stand side by side. */
const WIDE = 640;
/** Below this width a ring cannot be read: the picture becomes a list of bars. */
const NARROW = 240;
const MAX_SIZE = 560;
/** More items than this cannot part a ring: an opened remainder of them is shown as bars, of which the tail opens in turn. */
const MAX_RING = 300;

/**
 * What the money is for (functional classification, 支出功能分类) or spent on (economic classification, 支出经济分类), as rings of 类, 款
 * and 项 with the declared figures; as an icicle or ranked bars on request, and as bars whenever negative amounts forbid a
 * part-to-whole picture. With it come one generated sentence and the data table.
 *
 * @summary Sunburst of a budget by functional or economic classification.
 * @slot - What readers see before the element is defined and when nothing can be drawn: a plain table, a sentence, a picture.
 * @fires {BudgetSelectEvent} budget-select - The reader chose an item without parts.
 * @fires {BudgetHoverEvent} budget-hover - The reader points at an item, or at none any more.
 * @fires {BudgetDrillEvent} budget-drill - The reader went into an item or back up.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The generated sentence.
 * @csspart subtitle - Classification, table, unit, year and kind.
 * @csspart picture - The drawing (SVG).
 * @csspart shape - Each drawn shape.
 * @csspart detail - The pane that reads the item pointed at.
 * @csspart legend - The list of parts beside the drawing.
 * @csspart table - The data table.
 * @csspart menu - The button that opens the menu of files.
 * @cssprop [--budget-font-size] - Size of the text; default 0.875 of the text around, at least 14px.
 * @cssprop [--budget-palette-1] - First of twelve colours, `--budget-palette-1` to `--budget-palette-12`.
 * @cssprop [--budget-color-206] - Colour of one class, here 206; any class code.
 * @cssprop [--budget-page] - Page colour; gaps between shapes have it.
 * @cssprop [--budget-ink] - Text colour.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be drawn.
 * @cssstate ready - The document is read.
 */
export class BudgetSunburst extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, budgetSunburstStyles, pictureStyles];

  /** Whether to show functional (支出功能分类) or economic classes (支出经济分类, of basic expenditure). */
  @property() classification: "function" | "economic" = "function";

  /** Form of the picture. */
  @property() view: "sunburst" | "icicle" | "bars" = "sunburst";

  /** Code of the item drawn as the whole, such as `206`; empty for the total. */
  @property() drill = "";

  /** Statutory table to read, such as `generalPublic`. Default: the first of the classification that has rows. */
  @property() table = "";

  /** Column of that table, such as `basic`. */
  @property() column = "total";

  /** Rings equally wide (`radius`), or of equal area (`area`). */
  @property() spacing: "radius" | "area" = "radius";

  /** Rings or columns drawn at once, 1 to 8. */
  @property({ type: Number }) rings = 3;

  /** Shows the data table beneath the picture. Screen readers reach it either way. */
  @property({ type: Boolean, attribute: "show-table" }) showTable = false;

  private readonly _sums = new ExactSums(this);
  private readonly _settling = new Settling(this);
  private readonly _hand = new Hand(this, {
    picture: () => this._picture.value,
    activate: (shape, byKey) => this._activate(shape, byKey),
    up: (byKey) => this._up(byKey),
    point: (shape) => this.point(shape && this._subjectOf(viewOfMark(shape.mark))),
  });
  /** Loaded once the first picture is painted: until it is there, pictures change without a move. */
  private readonly _mover = new Mover(() => import("./motion.js").then(({ Motion }) => new Motion(sectorPath)));
  /** The forms that are not round, from their first picture on. */
  protected override readonly late = new Late<PlainPictures>(() => import("./plain-pictures.js"), () => this.requestUpdate());
  private readonly _chart = new Cached<Chart | undefined>();
  private readonly _reader = new Cached<Reader>();
  private readonly _picture = new Cached<Picture>();
  private readonly _count = new Cached<number>();
  /** What the data table was drawn from. */
  private _listed: unknown[] | undefined;
  private _view: View | undefined;
  private _told: readonly Issue[] | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._mover.stop();
  }

  /** Not in `willUpdate`: controllers, and with them the data's state, are brought up to date between the two. */
  protected override update(changed: PropertyValues<this>): void {
    const before = this._chart.value;
    const chart = this._chartOf();
    if (chart !== before) {
      this._mover.leave(this._scene); // another year: what stays moves to its new size
      this._view = undefined;
      this._hand.release();
      this._settling.restart(this._mover.ready ? "shapes" : "lettered");
    }
    if (chart && (this._view === undefined || (changed.has("drill") && this.drill !== this._view.node.code))) this._view = viewOfCode(chart.tree, this.drill);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this._tell();
    const move = this._mover.arrive(this._scene, this.renderRoot.querySelector("svg.drawing"));
    if (this._picture.value !== undefined && this.space.width > 0) this._settling.follow(move);
    if (this._settling.has("whole")) this._mover.load();
  }

  /** `updateComplete` resolves when all is drawn, the data table included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._settling.drawn();
    return super.getUpdateComplete();
  }

  /** Tells the host what is odd in the tree, once a tree. */
  private _tell(): void {
    const issues = this._chart.value?.tree.issues;
    if (issues === this._told) return;
    this._told = issues;
    if (issues !== undefined && issues.length > 0) this.dispatchEvent(new BudgetIssueEvent(issues));
  }

  /** Into what has parts, open what is gathered, select what is whole. */
  private _activate({ mark }: Shape, byKey: boolean): void {
    if (mark.gathered.length > 0 || mark.node.children.length > 0) return this._go(viewOfMark(mark), byKey);
    this.choose(this.selected === mark.node.code ? undefined : this._subjectOf(viewOf(mark.node)));
  }

  private _up(byKey: boolean): boolean {
    const above = this._view && viewAbove(this._view);
    if (above) this._go(above, byKey);
    return above !== undefined;
  }

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult | typeof noChange {
    const chart = this._chart.value;
    const view = this._view;
    if (chart === undefined || view === undefined) return this._renderMissing(document, blocked);
    const { words } = this;
    const reader = this._readerOf(chart);
    const barsAlone = this._isForBars(chart, view);
    const wanted: Form = barsAlone ? "bars" : oneOf(FORMS, this.view);
    const form = this.late.choose(wanted, wanted !== "sunburst", barsAlone ? "bars" : "sunburst");
    if (form === undefined) return this.unchanged;
    const zero = !view.children.some((child) => chart.weighed.values[child.index] !== 0);
    const picture = this._pictureOf(chart, view, reader, form);
    const pointed = this._hand.pointed ?? litShape(picture, this.hovered) ?? litShape(picture, this.selected);
    return html`<figure class=${this._isWide ? "wide" : "narrow"}>
      ${heading(findingOf(document, reader, view), subtitleOf(document, reader))}
      <div class="tools">
        ${breadcrumb(trailOf(view, reader), words, (target, byKey) => this._go(target, byKey))}
        ${formSwitch(FORMS, form, words.views, words.view, (chosen) => (this.view = chosen))}
      </div>
      ${lost(words.views[wanted], wanted !== "sunburst" && this.late.part === undefined, words)}
      <div class=${`stage ${form}`} @click=${this._hand.onClick} @pointerover=${this._hand.onPoint} @pointerleave=${this._hand.onLeave} @pointerdown=${this._hand.onPress}>
        ${zero ? html`<p class="state">${printsNumber(view, chart.tree) ? words.zero : words.noFigures}</p>` : nothing}
        ${zero && form !== "bars" ? nothing : this._drawing(picture, view, reader, pointed)}
        <div class="side">
          ${pointed ? detail(readingOfMark(pointed.mark, reader), wayTo(pointed.mark, reader)) : detail(wholeReading(view, reader), "")}
          ${form === "bars" || zero ? nothing : guard([picture, reader], () => legend(legendRows(picture, reader), words))}
        </div>
      </div>
      ${note(chart.weighed.negative.length > 0 ? words.negative : "")} ${note(leftOutOf(document, reader))}
      <div class=${this.showTable ? "twin" : "twin unseen"} id="twin">
        ${this._twinOf(view, reader, document)}
      </div>
      ${foot(this, words.sourceLine([document.source?.title, reader.tableName, reader.columnName].filter(Boolean).join(" · ")), words)}
    </figure>`;
  }

  /** What is drawn, where it can be moved: only rings can. */
  private get _scene(): Scene | undefined {
    const picture = this._picture.value;
    return picture && this._view && picture.hole > 0 ? { picture, node: this._view.node } : undefined;
  }

  private get _isWide(): boolean {
    return this.space.width >= WIDE;
  }

  private get _classification(): "function" | "economic" {
    return oneOf(["function", "economic"], this.classification);
  }

  /** No other form can show it. */
  private _isForBars({ weighed }: Chart, { opened, children }: View): boolean {
    return weighed.negative.length > 0 || this.space.width < NARROW || (opened && children.length > MAX_RING);
  }

  private _chartOf(): Chart | undefined {
    const { state, table, column, _classification: classification } = this;
    if (state.status !== "ready") return this._chart.of([], () => undefined);
    return this._chart.of([state.document, classification, table, column], () => chartOf(state.document, classification, { table: table || undefined, column: column || undefined }, state.blocked));
  }

  private _readerOf({ tree, weighed }: Chart): Reader {
    const { words } = this;
    const unit = this.unitOf(tree.unit);
    return this._reader.of([tree, words, unit, this._sums.ready], () => new Reader(tree, weighed.weights, words, unit, (nodes) => this._sums.of(nodes)));
  }

  private _pictureOf(chart: Chart, view: View, reader: Reader, form: Form): Picture {
    const { width } = this.space;
    const fontSize = Math.max(12, Math.round(parseFloat(getComputedStyle(this).fontSize) * 0.86) || 12);
    const rings = Math.min(8, Math.max(1, Math.floor(this.rings) || 3));
    const spacing = oneOf(["radius", "area"], this.spacing);
    const plain = form === "sunburst" ? undefined : this.late.part;
    return this._picture.of([chart, view, reader, form, width, fontSize, rings, spacing, plain], () => {
      const room = this._isWide && form !== "bars" ? Math.floor(width * 0.58) : width;
      this._mover.stop(); // a move still on its way would go on to draw the picture before
      this._hand.redraw();
      return drawPicture(chart, view, reader, { form, width: form === "sunburst" ? Math.min(room, MAX_SIZE) : room, fontSize, rings, spacing }, plain);
    });
  }

  private _drawing(picture: Picture, view: View, reader: Reader, pointed: Shape | undefined): TemplateResult | typeof nothing {
    if (this.space.width === 0) return nothing;
    const [lettered, spoken] = [this._settling.has("lettered"), this._settling.has("spoken")];
    const shapes = guard([picture, reader, lettered, spoken], () => pictureView(picture, spoken ? speaker(picture, reader) : undefined, lettered));
    const middle = picture.hole > 0 ? centre(wholeReading(view, reader), reader.unit, picture, viewAbove(view) !== undefined) : nothing;
    return html`<div class="canvas" @keydown=${this._hand.onKey} @focusin=${this._hand.onPoint} @focusout=${this._hand.onLeave}>
      ${drawing(picture, shapes, middle, this.words)} ${overlay(picture, pointed?.d ?? "")}
    </div>`;
  }

  /** The data table of the view; while a picture is on its way, the table before it. */
  private _twinOf(view: View, reader: Reader, document: BudgetDocument): unknown {
    const { page } = this._settling;
    const count = this._count.of([view], () => countBelow(view, reader.tree));
    this._settling.pages = Math.max(1, Math.ceil(Math.min(TWIN_ROWS, count) / PAGE_ROWS));
    const limit = Math.min(TWIN_ROWS, Math.max(1, page) * PAGE_ROWS);
    if (page > 0 || this.showTable) this._listed = [view, reader, limit];
    return this._listed === undefined ? nothing : guard(this._listed, () => dataTable({ caption: subtitleOf(document, reader), rows: nodesBelow(view, reader.tree, limit).map((node) => reader.read(node)), count }, this.words, reader.unit));
  }

  /** The document has no rows for this picture: an empty table says so with its note, a faulty one with its issues. */
  private _renderMissing(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const candidates = this.table === "" ? TREE_TABLES[this._classification] : [this.table];
    if (this.state.status === "ready" && candidates.some((key) => blocked.has(key))) return this.renderIssues(this.state.issues);
    const found = candidates.find((key) => own(document.tables, key)) ?? "";
    const empty = own(document.tables, found);
    return empty ? this.renderEmpty(`${own(this.words.tables, found) ?? empty.title}${this.words.side === "zh" ? "：" : ": "}${this.words.emptyTable}`, empty.notes?.join(" ") ?? "") : this.renderEmpty(this.words.missingTable(candidates.join(", ")), "");
  }

  /** A remainder is printed nowhere: it has its name, and no code or figure. */
  private _subjectOf({ node, children, opened }: View): Subject {
    const unit = this._chart.value?.tree.unit ?? "";
    if (opened) return { key: "", code: "", name: this.words.remainder(children.length), amount: null, unit };
    return { key: node.code, code: node.code, name: node.name, amount: this._reader.value?.exact(node) ?? null, unit };
  }

  private _go(view: View, byKey: boolean): void {
    const left = this._view;
    if (left === undefined) return;
    if (!view.opened) this._mover.leave(this._scene);
    // Keys need what the new picture says at once; for a pointer it can follow the move.
    this._settling.restart(byKey ? "whole" : this._mover.ready ? "shapes" : "lettered");
    // On the way out keys continue at the item left, on the way in at the first part.
    const outward = left.opened || left.node.parent === view.node;
    this._hand.release(byKey ? ({ mark }) => !outward || (mark.node === left.node && mark.gathered.length > 0 === left.opened) : undefined);
    this._view = view;
    this.drill = view.node.code;
    this.requestUpdate();
    this.dispatchEvent(new BudgetDrillEvent(this._subjectOf(view)));
    if (this._reader.value) this.announce(view.opened ? this.words.remainder(view.children.length) : this.words.opened(this._reader.value.name(view.node), view.children.length));
  }
}
