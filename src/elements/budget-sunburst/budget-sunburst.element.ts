import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { TREE_TABLES, type BudgetNode } from "../../model/tree.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { dataTable, TWIN_ROWS } from "../../ui/data-table.view.js";
import { BudgetDrillEvent, BudgetHoverEvent, BudgetSelectEvent, type Subject } from "../../ui/events.js";
import { ExactSums } from "../../ui/exact-sums.js";
import { oneOf, sameItems } from "../../ui/options.js";
import { Reader } from "../../ui/reading.js";
import { budgetSunburstStyles } from "./budget-sunburst.styles.js";
import { findingOf, leftOutOf, nodesBelow, subtitleOf, trailOf, wholeReading } from "./captions.js";
import { chartOf, drawPicture, FORMS, legendRows, readingOfMark, speaker, type Chart, type Form } from "./chart.js";
import { viewAbove, viewOf, viewOfCode, viewOfRemainder, type View } from "./focus.js";
import { breadcrumb, centre, detail, formSwitch, legend } from "./frame.view.js";
import { Motion } from "./motion.js";
import type { Picture, Shape } from "./picture.js";
import { pictureView } from "./picture.view.js";
import { step } from "./walk.js";

/** From this width on, the picture and its list stand side by side. */
const WIDE = 640;
/** Below this width a ring cannot be read: the picture becomes a list of bars. */
const NARROW = 240;
const MAX_SIZE = 560;
/** Up to this many nodes the data table is drawn with the picture; longer ones follow when the picture stands. */
const TWIN_AT_ONCE = 60;

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
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, budgetSunburstStyles];

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

  @state() private _pointed: Shape | undefined;
  @state() private _twinDue = false;

  private readonly _sums = new ExactSums(this);
  private readonly _motion = new Motion();
  private _chart: Chart | undefined;
  private _chartKey: readonly unknown[] = [];
  private _view: View | undefined;
  private _before: { readonly picture: Picture; readonly node: BudgetNode } | undefined;
  private _picture: Picture | undefined;
  private _pictureKey: readonly unknown[] = [];
  private _reader: Reader | undefined;
  private _readerKey: readonly unknown[] = [];
  /** After the next render, keys continue here: the first part on the way in, the item left on the way out. */
  private _landing: { readonly node: BudgetNode | undefined } | undefined;
  private _touched = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._motion.stop();
  }

  /** Not in `willUpdate`: controllers, and with them the data's state, are brought up to date between the two. */
  protected override update(changed: PropertyValues<this>): void {
    this._prepare(changed);
    super.update(changed);
  }

  private _prepare(changed: PropertyValues<this>): void {
    const { state } = this;
    const classification = oneOf(["function", "economic"] as const, this.classification);
    const key = state.status === "ready" ? [state.document, classification, this.table, this.column] : [];
    if (!sameItems(key, this._chartKey)) {
      this._chartKey = key;
      this._chart = state.status === "ready" ? chartOf(state.document, classification, { table: this.table || undefined, column: this.column || undefined }) : undefined;
      this._view = undefined;
      this._pointed = undefined;
      this._twinDue = (this._chart?.tree.nodes.length ?? 0) <= TWIN_AT_ONCE;
    }
    const tree = this._chart?.tree;
    if (tree && (this._view === undefined || (changed.has("drill") && this.drill !== this._view.node.code))) this._view = viewOfCode(tree, this.drill);
  }

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const chart = this._chart;
    const view = this._view;
    if (chart === undefined || view === undefined) return this._renderMissing(document, blocked);
    const reader = this._readerOf(chart);
    const form = this._formOf(chart);
    const zero = !view.children.some((child) => chart.weighed.values[child.index] !== 0);
    const picture = this._pictureOf(chart, view, reader, form);
    const pointed = this._pointed;
    return html`<figure class=${this._isWide ? "wide" : "narrow"}>
      <figcaption>
        <p class="title" part="title" id="title">${findingOf(document, reader, view)}</p>
        <p class="subtitle" part="subtitle">${subtitleOf(document, reader)}</p>
      </figcaption>
      <div class="tools">
        ${breadcrumb(trailOf(view, reader), this.words, (target) => this._go(target))}
        ${formSwitch(FORMS, form, this.words, (chosen) => (this.view = chosen))}
      </div>
      <div class=${`stage ${form}`} @click=${this._onClick} @pointerover=${this._onPoint} @pointerleave=${this._onLeave} @pointerdown=${this._onPress}>
        ${zero ? html`<p class="state">${this.words.zero}</p>` : this._drawing(picture, view, reader)}
        <div class="side">
          ${detail(pointed ? readingOfMark(pointed.mark, reader) : wholeReading(view, reader), pointed ? this._wayTo(pointed, reader) : "")}
          ${form === "bars" || zero ? nothing : guard([picture, reader], () => legend(legendRows(picture, reader), this.words))}
        </div>
      </div>
      ${chart.weighed.negative.length > 0 ? html`<p class="note">${this.words.negative}</p>` : nothing}
      ${this._note(leftOutOf(document, reader))}
      <div class=${this.showTable ? "twin" : "twin unseen"} id="twin">
        ${this._twinDue || this.showTable ? guard([view, reader], () => this._twin(view, reader, document)) : nothing}
      </div>
      <div class="foot">
        <span>${this.words.sourceLine([document.source?.title, reader.tableName, reader.columnName].filter(Boolean).join(" · "))}</span>
        <button type="button" aria-expanded=${this.showTable ? "true" : "false"} aria-controls="twin" @click=${() => (this.showTable = !this.showTable)}>${this.showTable ? this.words.hideTable : this.words.showTable}</button>
      </div>
    </figure>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this._settleFocus();
    const before = this._before;
    this._before = undefined;
    const drawing = this.renderRoot.querySelector("svg.drawing");
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (before && drawing && this._picture && this._view && !still) this._motion.run(before.picture, this._picture, before.node, this._view.node, drawing);
    if (this._chart && !this._twinDue && this.space.width > 0) requestAnimationFrame(() => setTimeout(() => (this._twinDue = true)));
  }

  private get _isWide(): boolean {
    return this.space.width >= WIDE;
  }

  private _formOf({ weighed }: Chart): Form {
    return weighed.negative.length > 0 || this.space.width < NARROW ? "bars" : oneOf(FORMS, this.view);
  }

  private _readerOf({ tree, weighed }: Chart): Reader {
    const key = [tree, this.words, this.unit, this._sums.ready];
    if (this._reader === undefined || !sameItems(key, this._readerKey)) {
      this._readerKey = key;
      this._reader = new Reader(tree, weighed.weights, this.words, this.unit || tree.unit, (nodes) => this._sums.of(nodes));
    }
    return this._reader;
  }

  private _pictureOf(chart: Chart, view: View, reader: Reader, form: Form): Picture {
    const { width } = this.space;
    const fontSize = Math.max(12, Math.round(parseFloat(getComputedStyle(this).fontSize) * 0.86) || 12);
    const rings = Math.min(8, Math.max(1, Math.floor(this.rings) || 3));
    const key = [chart, view, reader, form, width, fontSize, rings, this.spacing];
    if (this._picture === undefined || !sameItems(key, this._pictureKey)) {
      this._pictureKey = key;
      const room = this._isWide && form !== "bars" ? Math.floor(width * 0.58) : width;
      const spacing = oneOf(["radius", "area"] as const, this.spacing);
      this._picture = drawPicture(chart, view, reader, { form, width: form === "sunburst" ? Math.min(room, MAX_SIZE) : room, fontSize, rings, spacing });
      this._pointed = undefined;
    }
    return this._picture;
  }

  private _drawing(picture: Picture, view: View, reader: Reader): TemplateResult | typeof nothing {
    if (this.space.width === 0) return nothing;
    const [x, y] = picture.origin;
    const fontSize = this._pictureKey[5] as number;
    const say = speaker(picture, reader);
    return html`<svg class="drawing" part="picture" width=${picture.width} height=${picture.height} viewBox="0 0 ${picture.width} ${picture.height}" role="tree" aria-labelledby="title" aria-description=${this.words.treeHelp} @keydown=${this._onKey} @focusin=${this._onPoint} @focusout=${this._onLeave}>
      <g transform="translate(${x},${y})" role="none">
        ${guard([picture, reader], () => pictureView(picture, say, fontSize))}
        ${picture.hole > 0 ? centre(wholeReading(view, reader), reader.unit, picture.hole, fontSize, viewAbove(view) !== undefined) : nothing}
        <path class="halo" aria-hidden="true" d=${this._pointed?.d ?? ""}></path>
        <path class="halo inner" aria-hidden="true" d=${this._pointed?.d ?? ""}></path>
      </g>
    </svg>`;
  }

  private _twin(view: View, reader: Reader, document: BudgetDocument): TemplateResult {
    const { nodes, count } = nodesBelow(view, reader.tree, TWIN_ROWS);
    return dataTable({ caption: subtitleOf(document, reader), rows: nodes.map((node) => reader.read(node)), count }, this.words, reader.unit);
  }

  private _renderMissing(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const candidates = this.table === "" ? TREE_TABLES[oneOf(["function", "economic"] as const, this.classification)] : [this.table];
    if (this.state.status === "ready" && candidates.some((key) => blocked.has(key))) return this.renderIssues(this.state.issues);
    const found = candidates.find((key) => document.tables[key] !== undefined);
    const empty = found === undefined ? undefined : document.tables[found];
    return empty ? this.renderEmpty(`${empty.title}：${this.words.emptyTable}`, empty.notes?.join(" ") ?? "") : this.renderEmpty(this.words.missingTable(candidates.join(", ")), "");
  }

  private _note(text: string): TemplateResult | typeof nothing {
    return text === "" ? nothing : html`<p class="note" part="note">${text}</p>`;
  }

  private _wayTo({ mark }: Shape, reader: Reader): string {
    const view = mark.gathered.length > 0 ? viewOfRemainder(mark) : viewOf(mark.node);
    return trailOf(view, reader).slice(0, -1).map(({ name }) => name).join(" › ");
  }

  private _subjectOf(node: BudgetNode): Subject {
    return { code: node.code, name: node.name, amount: this._reader?.exact(node) ?? null, unit: this._chart?.tree.unit ?? "" };
  }

  private _shapeAt(event: Event): Shape | undefined {
    const target = event.target instanceof Element ? event.target.closest("[data-at]") : null;
    return target === null ? undefined : this._picture?.shapes[Number(target.getAttribute("data-at"))];
  }

  private _onPress(event: PointerEvent): void {
    this._touched = event.pointerType === "touch";
  }

  private _onPoint(event: Event): void {
    const shape = this._shapeAt(event);
    if (shape === undefined || shape === this._pointed || this._touched) return;
    this._pointAt(shape);
  }

  private _pointAt(shape: Shape | undefined): void {
    this._pointed = shape;
    this.dispatchEvent(new BudgetHoverEvent(shape && this._subjectOf(shape.mark.node)));
  }

  private _onLeave(): void {
    if (this._pointed) this._pointAt(undefined);
  }

  private _onClick(event: Event): void {
    if (event.target instanceof Element && event.target.hasAttribute("data-up")) return this._up();
    const shape = this._shapeAt(event);
    if (shape === undefined) return;
    const first = this._touched && this._pointed !== shape;
    this._touched = false;
    if (first) this._pointAt(shape);
    else this._activate(shape);
  }

  private _onKey(event: KeyboardEvent): void {
    const from = this._shapeAt(event);
    if (event.key === "Escape") this._up();
    else if (from && (event.key === "Enter" || event.key === " ")) this._activate(from, true);
    else {
      const shapes = this._picture?.shapes ?? [];
      const target = from && step(shapes.map(({ mark }) => mark), from.mark, event.key);
      if (target === undefined) return;
      this._rove(shapes.findIndex(({ mark }) => mark === target), true);
    }
    event.preventDefault();
  }

  /** Into what has parts, open what is gathered, select what is whole. */
  private _activate({ mark }: Shape, byKey = false): void {
    if (mark.gathered.length > 0) return this._go(viewOfRemainder(mark), byKey);
    if (mark.node.children.length > 0) return this._go(viewOf(mark.node), byKey);
    this.dispatchEvent(new BudgetSelectEvent(this._subjectOf(mark.node)));
  }

  private _up(): void {
    const above = this._view && viewAbove(this._view);
    if (above) this._go(above, this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null);
  }

  private _go(view: View, byKey = false): void {
    const left = this._view;
    if (left === undefined) return;
    if (this._picture && this._picture.hole > 0 && !view.opened) this._before = { picture: this._picture, node: left.node };
    if (byKey) this._landing = { node: left.node.parent === view.node || left.opened ? left.node : undefined };
    this._view = view;
    this.drill = view.node.code;
    this._pointed = undefined;
    this.requestUpdate();
    this.dispatchEvent(new BudgetDrillEvent(this._subjectOf(view.node)));
    if (this._reader) this.announce(this.words.opened(this._reader.name(view.node), view.children.length));
  }

  /** One tab stop: the shape where keys continue. */
  private _rove(at: number, focus: boolean): void {
    const shapes = this.renderRoot.querySelectorAll<SVGElement>("path.shape");
    this.renderRoot.querySelector("path.shape[tabindex='0']")?.setAttribute("tabindex", "-1");
    const target = shapes[at];
    target?.setAttribute("tabindex", "0");
    if (focus) target?.focus();
  }

  private _settleFocus(): void {
    const landing = this._landing;
    this._landing = undefined;
    if (landing === undefined && this.renderRoot.querySelector("path.shape[tabindex='0']")) return;
    const at = this._picture?.shapes.findIndex(({ mark }) => landing?.node !== undefined && mark.node === landing.node && mark.gathered.length === 0) ?? -1;
    this._rove(Math.max(0, at), landing !== undefined);
  }
}
