import { html, nothing, type noChange, type PropertyValues, type TemplateResult } from "lit";
import { property } from "../../ui/property.js";
import { guard } from "lit/directives/guard.js";
import type { FlowGraph, FlowIndex, FlowRefusal, FlowStage } from "../../model/flows/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { foot, formSwitch, heading, lost, note } from "../../ui/figure.view.js";
import { issueList } from "../../ui/issue-list.view.js";
import { Late } from "../../ui/late.js";
import { Mover } from "../../ui/mover.js";
import { Settling } from "../../ui/settling.js";
import { SteadyPane } from "../../ui/steady-pane.js";
import { captionsOf, refusalTitle, type Captions } from "./captions.js";
import { chartOf, FLOW_TABLES, letteringOf, NO_FLOWS, sentenceOf, type Chart } from "./chart.js";
import { detailOf, detailOfWhole, litMarks, pathOf, targetOf, type Detail, type Target } from "./detail.js";
import { detailView, listView, pagesOf, tablesView } from "./frame.view.js";
import { Hand } from "./hand.js";
import { pictureOf, type FlowMark, type FlowPicture } from "./picture.js";
import { pictureStyles } from "./picture.styles.js";
import { hatchView, hitsView, lettersView, litView, shapesView } from "./picture.view.js";
import { FlowReader } from "./reader.js";
import { refusalView } from "./refusal.view.js";
import { sankeyFundsStyles } from "./sankey-funds.styles.js";
import { findTarget, markOf, subjectOf } from "./subject.js";
import { hasWay } from "./way.js";

/**
 * How the money flows (资金流向), as the statutory tables disclose it: from sources of income (收入来源) to functional classes (功能分类), to basic
 * and project expenditure (基本/项目支出), to economic classes (经济分类). Ribbons stand for disclosed figures only; money whose use is not
 * disclosed ends in a hatched node. What is pointed at or chosen lights what is known of its path, and says where and why that knowledge ends.
 *
 * @summary Sankey diagram of a budget's flows, without a ribbon that was not disclosed.
 * @slot - What readers see before the element is defined and when nothing can be drawn: a plain table, a sentence, a picture.
 * @fires {BudgetSelectEvent} budget-select - The reader chose a node or a flow, or chose none any more.
 * @fires {BudgetHoverEvent} budget-hover - The reader points at a node or a flow, or at none any more.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The generated sentence.
 * @csspart subtitle - Stages, unit, year and kind.
 * @csspart picture - The drawing (SVG).
 * @csspart node - Each drawn node.
 * @csspart ribbon - Each drawn flow.
 * @csspart detail - The pane that reads what is pointed at or chosen.
 * @csspart list - The list of nodes beneath an upright drawing.
 * @csspart bars - The bars shown in place of negative flows.
 * @csspart table - Both data tables: flows and nodes.
 * @csspart menu - The button that opens the menu of files.
 * @cssprop [--budget-font-size] - Size of the text; default 0.875 of the text around, at least 14px.
 * @cssprop [--budget-palette-1] - First of twelve colours, `--budget-palette-1` to `--budget-palette-12`.
 * @cssprop [--budget-color-206] - Colour of one class, here 206; any class code.
 * @cssprop [--budget-page] - Page colour.
 * @cssprop [--budget-ink] - Text colour.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be drawn.
 * @cssstate ready - The document is read.
 */
export class SankeyFunds extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, sankeyFundsStyles, pictureStyles];

  /** Stages to draw, of `source function basis economic`, with blanks or commas between; neighbours only. Default: as many as the document discloses jointly. */
  @property() stages = "";

  /** Level of the functional classes: 1 类, 2 款. */
  @property({ type: Number }) level: 1 | 2 = 1;

  /** Nodes a column at most; the smallest of more are counted in a rest that opens. Default 12. */
  @property({ type: Number }) limit = 12;

  /** Shows the data tables beneath the picture. Screen readers reach them either way. */
  @property({ type: Boolean, attribute: "show-table" }) showTable = false;

  protected override readonly late = new Late(() => import("./bars.view.js"), () => this.requestUpdate());
  private readonly _settling = new Settling(this);
  /** Loaded once the first picture is whole: until it is there, pictures change without a move. */
  private readonly _mover = new Mover(() => import("./motion.js").then(({ Motion }) => new Motion()));
  private readonly _hand = new Hand(this, {
    picture: () => this._picture.value,
    activate: (mark) => this._activate(mark),
    back: () => this._back(),
    point: (mark) => this.point(mark && this._reader.value && subjectOf(mark, this._reader.value)),
  });
  private readonly _pane = new SteadyPane(this);
  private readonly _chart = new Cached<Chart | undefined>();
  private readonly _reader = new Cached<FlowReader>();
  private readonly _picture = new Cached<FlowPicture>();
  private readonly _captions = new Cached<Captions>();
  private readonly _lit = new Cached<{ readonly lit: readonly FlowMark[]; readonly detail: Detail }>();
  /** Columns whose rest is open, the last one last. */
  private _open: readonly number[] = [];
  /** Where keys go in the next picture: into what is opened, back to what is closed. */
  private _landing: string | undefined;
  /** Is a mark said to be chosen? */
  private _told = false;
  /** What the data tables were drawn from. */
  private _listed: unknown[] | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._mover.stop();
  }

  /** Not in `willUpdate`: controllers, and with them the data's state, are brought up to date between the two. */
  protected override update(changed: PropertyValues<this>): void {
    const before = this._chart.value;
    const chart = this._chartOf();
    if (chart !== before) {
      this._open = [];
      this._hand.release();
      this._settling.restart("shapes");
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const move = this._mover.arrive(this._picture.value, this.renderRoot.querySelector("svg.drawing"));
    if (this._chart.value?.flows.kind === "graph" && this.space.width > 0) this._settling.follow(move);
    if (this._settling.has("whole")) this._mover.load();
    this._tellSelected();
  }

  /** `updateComplete` resolves when all is drawn, the data tables included. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._settling.drawn();
    return super.getUpdateComplete();
  }

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult | typeof noChange {
    const chart = this._chart.value;
    const issues = this.state.status === "ready" && FLOW_TABLES.some((key) => blocked.has(key)) ? this.state.issues : [];
    if (chart === undefined) return this.renderEmpty(this.words.missingTable(FLOW_TABLES.join(", ")), "");
    const { flows, index, runs } = chart;
    const reader = this._readerOf(flows, index);
    if (flows.kind === "refusal") return issues.length > 0 ? this.renderIssues(issues) : this._refusalOf(flows, document, reader, runs);
    const picture = this.space.width === 0 ? undefined : this._pictureOf(flows, reader);
    const names = Object.fromEntries(runs.map((run) => [run.join(" "), reader.own.run(run)]));
    const captions = this._captions.of([document, reader], () => captionsOf(document, reader));
    const { lit, detail, current } = this._current(captions.total, reader, picture);
    this._pane.keep(detail, [picture, reader]);
    return html`<figure class=${picture?.vertical ? "upright" : ""}>
      ${heading(captions.title, captions.subtitle)}
      <div class="tools">${formSwitch(Object.keys(names), flows.stages.join(" "), names, reader.own.runs, (run) => this._choose(run.split(" ") as FlowStage[]))} ${this._closers(reader)}</div>
      <div class="stage" @click=${this._hand.onClick} @pointerover=${this._hand.onPoint} @pointerleave=${this._hand.onLeave}>
        ${picture === undefined ? nothing : this._drawing(picture, reader, lit, current)} ${detailView(detail, reader)}
        ${picture?.vertical ? guard([picture, reader], () => listView(picture, reader)) : nothing}
      </div>
      ${note(captions.absent)} ${issues.length > 0 ? issueList(issues, this.words) : nothing}
      <div class=${this.showTable ? "twin" : "twin unseen"} id="twin">${this._twinOf(captions.subtitle, reader)}</div>
      ${foot(this, captions.sources, this.words)}
    </figure>`;
  }

  /** Why nothing flows; for negative amounts with bars in its place. */
  private _refusalOf(refusal: FlowRefusal, document: BudgetDocument, reader: FlowReader, runs: Chart["runs"]): TemplateResult | typeof noChange {
    const { words } = this;
    const negative = refusal.reason === "negative";
    const hasBars = this.late.choose(negative, negative, false);
    if (hasBars === undefined) return this.unchanged;
    return html`<figure>
        ${heading(refusalTitle(document, reader), words.unit(reader.unit))} ${refusalView(refusal, reader, runs, (run) => this._choose(run))}
        ${hasBars ? this.late.part?.barsView(refusal.nodes, reader, this.space.width) : lost(words.views.bars, negative, words)}
      </figure>
      <slot></slot>`;
  }

  private _chartOf(): Chart | undefined {
    const { state, stages, level } = this;
    if (state.status !== "ready") return this._chart.of([], () => undefined);
    return this._chart.of([state.document, state.blocked, stages, level], () => chartOf(state.document, state.blocked, stages, level));
  }

  private _readerOf(flows: FlowGraph | FlowRefusal, index: FlowIndex): FlowReader {
    const { words } = this;
    const unit = this.unitOf(flows.nodes[0]?.unit ?? "万元");
    const graph = flows.kind === "graph" ? flows : NO_FLOWS;
    return this._reader.of([flows, words, unit], () => new FlowReader(graph, index, words, unit));
  }

  private _pictureOf(graph: FlowGraph, reader: FlowReader): FlowPicture {
    const { width } = this.space;
    const style = getComputedStyle(this);
    const fontSize = Math.max(12, Math.round(parseFloat(style.fontSize) * 0.86) || 12);
    const limit = Math.max(1, Math.floor(this.limit) || 12);
    const mirrored = style.direction === "rtl";
    return this._picture.of([graph, reader, width, fontSize, limit, mirrored, this._open], () => {
      const picture = pictureOf(graph, letteringOf(reader), { width, fontSize, limit, open: new Set(this._open), mirrored });
      const { value: before } = this._picture;
      this._mover.stop(); // a move still on its way would go on to draw the picture before
      this._mover.leave(before && hasWay(before, picture) ? before : undefined);
      this._hand.redraw(this._landing);
      this._landing = undefined;
      // Keys need what the new picture says at once; for a pointer it can follow the move.
      if (this._mover.ready) this._settling.restart(this._hand.holds ? "spoken" : "shapes");
      return picture;
    });
  }

  /** What is lit and read: what is pointed at here, else in another view, else what is chosen; else the whole. */
  private _current(total: string, reader: FlowReader, picture: FlowPicture | undefined): { readonly lit: readonly FlowMark[]; readonly detail: Detail; readonly current: FlowMark | undefined } {
    const { pointed } = this._hand;
    const key = pointed === undefined ? this.hovered || this.selected : "";
    const target: Target | undefined = pointed ? targetOf(pointed) : findTarget(key, reader.index);
    const read = this._lit.of([reader, picture, pointed, key, total], () => {
      if (target === undefined) return { lit: [], detail: detailOfWhole(total, reader, picture?.vertical === true) };
      const path = pathOf(reader, target);
      return { lit: picture ? litMarks(picture, path) : [], detail: detailOf(target, path, reader) };
    });
    return { ...read, current: pointed ?? (target && picture && markOf(target, picture)) };
  }

  private _drawing(picture: FlowPicture, reader: FlowReader, lit: readonly FlowMark[], current: FlowMark | undefined): TemplateResult {
    const [lettered, spoken] = [this._settling.has("lettered"), this._settling.has("spoken")];
    const { width, height, top, vertical, fontSize } = picture;
    const { own: said, graph } = reader;
    const names = { flows: said.flows, stages: graph.stages.map((stage) => said.stages[stage]) };
    const shapes = guard([picture, reader, spoken], () => shapesView(picture, spoken ? (mark) => sentenceOf(mark, reader) : undefined, names));
    return html`<div class="canvas" @keydown=${this._hand.onKey} @focusin=${this._hand.onPoint} @focusout=${this._hand.onLeave}>
      <svg class="drawing" part="picture" width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="listbox" aria-labelledby="title" aria-description=${said.help[vertical ? "vertical" : "horizontal"]}>
        ${hatchView()}<g transform="translate(0,${top})" role="none"><g class="hits" role="none">${guard([picture, lettered], () => (lettered ? hitsView(picture) : nothing))}</g>${shapes}</g>
      </svg>
      <svg class="overlay" aria-hidden="true" width=${width} height=${height}><g transform="translate(0,${top})">${guard([picture, lit, current], () => litView(picture, lit, current))}</g></svg>
      <svg class="letters" aria-hidden="true" width=${width} height=${height} font-size=${fontSize}><g transform="translate(0,${top})">${guard([picture, lettered], () => (lettered ? lettersView(picture) : nothing))}</g></svg>
    </div>`;
  }

  /** The data tables; while a picture is on its way, the tables before them. */
  private _twinOf(caption: string, reader: FlowReader): unknown {
    const { page } = this._settling;
    this._settling.pages = pagesOf(reader);
    if (page > 0 || this.showTable) this._listed = [reader, caption, Math.max(1, page)];
    return this._listed === undefined ? nothing : guard(this._listed, () => tablesView(reader, caption, Math.max(1, page)));
  }

  /** Rests that are open, each with a button that closes it. */
  private _closers({ graph, own: said, words }: FlowReader): TemplateResult | typeof nothing {
    if (this._open.length === 0) return nothing;
    return html`<div class="closers">
      ${this._open.map((column) => {
        const stage = graph.stages[column];
        return stage === undefined ? nothing : html`<button type="button" @click=${(event: MouseEvent) => this._close(column, event.detail === 0)}>× ${said.close(words.side === "zh" ? "展开项" : "items", said.stages[stage])}</button>`;
      })}
    </div>`;
  }

  private _choose(run: readonly FlowStage[]): void {
    this.stages = run.join(" ");
    this.announce(this._reader.value?.own.run(run) ?? "");
  }

  private _activate(mark: FlowMark): void {
    const reader = this._reader.value;
    if (reader === undefined) return;
    if (mark.kind === "node" && mark.rest) {
      this._open = [...this._open, mark.column];
      this._landing = this._hand.holds ? mark.nodes[0]?.key : undefined;
      this.announce(reader.own.opened(this.words.remainder(mark.nodes.length)));
      this.requestUpdate();
      return;
    }
    const subject = subjectOf(mark, reader);
    if (subject.key !== "" && subject.key === this.selected) return this._clear(reader);
    this.choose(subject);
    this.announce(detailOf(targetOf(mark), pathOf(reader, targetOf(mark)), reader).notes.join(" "));
  }

  private _clear(reader: FlowReader): void {
    this.choose(undefined);
    this.announce(reader.own.cleared);
  }

  private _close(column: number, byKey = this._hand.holds): void {
    const { value: reader } = this._reader;
    const stage = reader?.graph.stages[column];
    this._open = this._open.filter((open) => open !== column);
    this._landing = byKey ? `rest:${stage ?? ""}` : undefined;
    if (reader && stage) this.announce(reader.own.closed(reader.own.stages[stage]));
    this.requestUpdate();
  }

  /** One step back: closes the rest that was opened last, else gives up the choice. */
  private _back(): boolean {
    const last = this._open[this._open.length - 1];
    if (last !== undefined) this._close(last);
    else if (this.selected !== "" && this._reader.value) this._clear(this._reader.value);
    else return false;
    return true;
  }

  /** Which mark is chosen, for screen readers; without drawing the picture anew. */
  private _tellSelected(): void {
    const [picture, reader] = [this._picture.value, this._reader.value];
    if (picture === undefined || reader === undefined) return;
    const target = findTarget(this.selected, reader.index);
    if (target === undefined && !this._told) return;
    this._told = target !== undefined;
    const mark = target && markOf(target, picture);
    const chosen = mark && this.renderRoot.querySelector(`.mark[data-at='${picture.marks.indexOf(mark)}']`);
    for (const shape of this.renderRoot.querySelectorAll(".mark[aria-selected='true']")) if (shape !== chosen) shape.setAttribute("aria-selected", "false");
    chosen?.setAttribute("aria-selected", "true");
  }
}
