import { html, nothing, type noChange, type PropertyValues, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { MoneyUnit } from "../../amount/unit.js";
import { FLAG_KINDS, isNarrow, NOTHING_WANTED, scorecardOf, select, STATUSES, TARGET_KINDS, valuesOf, type FlagKind, type Matrix, type MatrixColumn, type Scorecard, type ScoredProject, type Status, type TargetKind, type Wanted } from "../../model/performance/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Issue } from "../../schema/issue.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { formSwitch, heading, lost, menuButton, note } from "../../ui/figure.view.js";
import { Late } from "../../ui/late.js";
import { oneOf } from "../../ui/options.js";
import { property, state } from "../../ui/property.js";
import { Settling } from "../../ui/settling.js";
import { capNote, sourceOf, subtitleOf, titleOf } from "./captions.js";
import { Folds } from "./folds.js";
import { indicatorStyles } from "./indicators.styles.js";
import { kpiScorecardStyles } from "./kpi-scorecard.styles.js";
import type * as matrixForm from "./matrix-form.js";
import type { MatrixHand } from "./matrix-hand.js";
import { matrixStyles } from "./matrix.styles.js";
import { Pace } from "./pace.js";
import { FRAME_ROWS, plansOf, rowsOf, sheetsWithin, type Plan } from "./plan.js";
import { projectView, type ListLook } from "./project.view.js";
import { keyOf, subjectOf } from "./subject.js";
import { facets, lists, searchBox } from "./tools.view.js";
import { scorecardWords, type ScorecardMessages } from "./words.js";

const VIEWS = ["projects", "matrix"] as const;
type View = (typeof VIEWS)[number];
/** Narrower than this, in widths of a Han character, rows are read as a list. */
const NARROW = 44;
/** From here on a matrix has a column for each 二级指标. */
const FINE = 46;
/** Fewer indicators than this are read without tools. */
const TOOLS_FROM = 2;
/** What a row of the matrix costs, in rows of the list. */
const MATRIX_ROW = 4;

/**
 * What each project promised for its money (项目绩效目标), and, where a self-evaluation (绩效自评) is printed, whether it was kept: projects
 * with cap, goals and indicators by 产出, 效益 and 满意度, each target as printed with its direction, what is odd about it, and its source.
 * Without results there is no status and no gauge.
 *
 * @summary Performance targets of projects, and their results.
 * @slot - What readers see before the element is defined and when nothing can be shown.
 * @fires {BudgetSelectEvent} budget-select - The reader opens or closes a project (key `project:` and its position).
 * @fires {BudgetHoverEvent} budget-hover - The reader points at a project.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The sentence that says what was promised.
 * @csspart subtitle - Whose, when and what.
 * @csspart project - Each project.
 * @csspart indicators - Each table of indicators.
 * @csspart flag - Each remark on what is printed.
 * @csspart matrix - The overview of all projects.
 * @csspart note - What is to be known about the figures.
 * @csspart menu - The button that opens the menu of files.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be shown.
 * @cssstate ready - The document is read.
 */
export class KpiScorecard extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, kpiScorecardStyles, indicatorStyles, matrixStyles];

  /** `projects`: each with its indicators. `matrix`: all projects by groups of indicators, as counts. */
  @property() view: "projects" | "matrix" = "projects";

  /** Shows only indicators with this text in their name, description, target or basis, or in the name or goals of their project. */
  @property() filter = "";

  /** Shows only indicators of this first level: `output`, `cost`, `benefit`, `satisfaction`, or another as printed. */
  @property() level = "";

  /** Shows only targets of this kind: `number`, `period`, `words` or `none`. */
  @property() kind: "" | TargetKind = "";

  /** Shows only what has this result: `met`, `partly`, `notMet` or `notAvailable`. */
  @property() status: "" | Status = "";

  /** Shows only what has this remark, such as `shifted`, `missingUnit`, `yearMismatch` or `wordsOnly`. */
  @property() flag: "" | FlagKind = "";

  /** Shows only this project, opened: its position in the document, from 1. */
  @property({ type: Number }) project = 0;

  @state() private _level2 = "";
  protected override readonly late = new Late(() => import("./matrix-form.js"), () => this.requestUpdate());
  private readonly _folds = new Folds();
  private readonly _settling = new Settling(this);
  private readonly _card = new Cached<Scorecard>();
  private readonly _plans = new Cached<readonly Plan[]>();
  private readonly _matrix = new Cached<Matrix>();
  private readonly _look = new Cached<ListLook>();
  private readonly _pace = new Pace(this._settling);
  private readonly _em = new Cached<number>();
  private _hand: MatrixHand | undefined;
  /** Has a list been drawn to its end? */
  private _ended = false;
  private _pointed: ScoredProject | undefined;

  /** `updateComplete` resolves when all rows are drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this._settling.drawn();
    return super.getUpdateComplete();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state.status === "ready") this._settling.follow(undefined);
  }

  protected override renderDocument(document: BudgetDocument): TemplateResult | typeof noChange {
    const { words, _own: own } = this;
    const faults = document.projects === undefined ? this._faultsOf(document) : [];
    if (faults.length > 0) return this.renderIssues(faults);
    const card = this._card.of([document], () => scorecardOf(document));
    this._folds.begin(card);
    if (card.projects.length === 0) return this.renderEmpty(own.none, own.noneHint);
    const wanted = oneOf(VIEWS, this.view);
    const view = this.late.choose(wanted, wanted === "matrix", "projects");
    if (view === undefined) return this.unchanged;
    return html`<figure class=${this._ems < NARROW ? "narrow" : "wide"}>
      ${heading(titleOf(card, words), subtitleOf(document, words))}
      ${card.count < TOOLS_FROM && card.projects.length < 2 ? nothing : this._tools(card, view)}
      ${lost(own.views[wanted], view !== wanted, words)}
      ${view === "matrix" && this.late.part !== undefined ? this._matrixOf(card, this.late.part) : this._list(card)} ${this._below(document, card)}
    </figure>`;
  }

  /** Notes and source: once the first list is whole, so that its later frames push nothing down. */
  private _below(document: BudgetDocument, card: Scorecard): TemplateResult | typeof nothing {
    this._ended ||= this._pace.isWhole;
    if (!this._ended) return nothing;
    const { words } = this;
    return html`${note(capNote(card, words, this._unitOf))} ${note(card.evaluated ? this._own.derived : "")}
      <div class="foot"><span>${sourceOf(document, card, words)}</span> ${menuButton(this, words)}</div>`;
  }

  /** Why the projects were left out of a document: of this one, not of those beside it. */
  private _faultsOf(document: BudgetDocument): readonly Issue[] {
    const { state } = this;
    const result = state.status === "ready" ? state.results.find((one) => one.document === document) : undefined;
    return result?.issues.filter(({ severity, path }) => severity === "error" && path.startsWith("projects")) ?? [];
  }

  /** Asked for once a width: an answer in the middle of an update makes the browser work out all styles. */
  private get _ems(): number {
    const { width } = this.space;
    return this._em.of([width], () => width / (parseFloat(getComputedStyle(this).fontSize) || 14));
  }

  private readonly _unitOf = (printed: MoneyUnit): MoneyUnit => this.unitOf(printed);

  private get _own(): ScorecardMessages {
    return scorecardWords[this.words.side];
  }

  /** What is looked for; values that are not known ask for nothing. */
  private _wanted({ projects }: Scorecard): Wanted {
    return {
      text: this.filter,
      group: this.level,
      level2: this.level === "" ? "" : this._level2,
      kind: oneOf(["", ...TARGET_KINDS], this.kind),
      flag: oneOf(["", ...FLAG_KINDS], this.flag),
      status: oneOf(["", ...STATUSES], this.status),
      project: projects.some(({ at }) => at === this.project) ? this.project : 0,
    };
  }

  private _plansOf(card: Scorecard, wanted: Wanted): readonly Plan[] {
    return this._plans.of([card, ...valuesOf(wanted)], () => plansOf(select(card.projects, wanted)));
  }

  private _tools(card: Scorecard, view: View): TemplateResult {
    const { words, _own: own } = this;
    const wanted = this._wanted(card);
    const narrow = (change: Partial<Wanted>): void => this._narrow(card, { ...this._wanted(card), ...change });
    const whole = card.projects.length <= FRAME_ROWS || this._pace.isWhole;
    const plans = this._plansOf(card, wanted);
    const narrowed = isNarrow(wanted);
    const allOpen = plans.every(({ project }) => this._isOpen(project, narrowed));
    return html`<div class="tools">
      ${formSwitch(VIEWS, view, own.views, own.view, (chosen) => (this.view = chosen))}
      ${view === "matrix" || plans.length < 2 ? nothing : html`<button type="button" class="link" @click=${() => this._foldAll(plans, !allOpen)}>${allOpen ? own.closeAll : own.openAll}</button>`}
    </div>
    ${view === "matrix" ? nothing : html`<div class="finder">
      ${facets(card, wanted, words, narrow)}
      <div class="lists">${searchBox(this.filter, words, (text) => narrow({ text }))} ${guard([card, wanted.flag, wanted.project, words, whole], () => lists(card, wanted, whole, words, narrow))}</div>
      ${narrowed ? html`<p class="found">${own.found(countOf(plans), plans.length)} ${wanted.level2 === "" ? nothing : html`· <span lang="zh">${wanted.level2}</span>`} <button type="button" class="link" @click=${() => this._clear(card)}>${own.clear}</button></p>` : nothing}
    </div>`}`;
  }

  private _list(card: Scorecard): TemplateResult {
    const wanted = this._wanted(card);
    const plans = this._plansOf(card, wanted);
    const narrowed = isNarrow(wanted);
    const look = this._lookOf(card);
    const limit = this._pace.limit([plans, look], rowsOf(plans));
    const { _own: own } = this;
    return html`<div class=${card.evaluated ? "list evaluated" : "list"} @pointerover=${this._onPoint} @pointerleave=${this._onLeave}>
      <div class="heads" aria-hidden="true"><span>${own.facets.project}</span><span class="sum">${card.evaluated ? own.facets.status : own.columns.indicator}</span><span class="cap">${own.cap}</span></div>
      ${plans.length === 0 ? html`<p class="state">${this._own.found(0, 0)}</p>` : nothing}
      ${repeat(
        plans.filter((plan) => plan.above < limit),
        ({ project }) => project.at,
        (plan) => {
          const [sheets, open, chosen] = [sheetsWithin(plan, limit), this._isOpen(plan.project, narrowed), this.selected === keyOf(plan.project)];
          return guard([plan, sheets, open, chosen, look], () => projectView(plan, sheets, open, chosen, look));
        },
      )}
    </div>`;
  }

  private _matrixOf(card: Scorecard, { matrixOf, matrixView, MatrixHand }: typeof matrixForm): TemplateResult {
    const fine = this._ems >= FINE;
    const matrix = this._matrix.of([card, fine], () => matrixOf(card, fine));
    const limit = this._pace.limit([matrix, this.words], matrix.rows.length * MATRIX_ROW);
    const hand = (this._hand ??= new MatrixHand(this, () => this._matrix.value, (project, column) => this._enter(project, column)));
    const look = { words: this.words, unitOf: this._unitOf, evaluated: card.evaluated, chosen: this.selected, stop: hand.stopIn(matrix) };
    return matrixView(matrix, Math.ceil(limit / MATRIX_ROW), look, hand);
  }

  private _lookOf({ evaluated }: Scorecard): ListLook {
    const { words } = this;
    return this._look.of([words, evaluated, this.unit, this.scope?.unit], () => ({ words, evaluated, unitOf: this._unitOf, toggle: (at) => this._toggle(at), found: (at) => this._setFold(at, true) }));
  }

  private _isOpen(project: ScoredProject, narrowed: boolean): boolean {
    return this._folds.isOpen(project, narrowed || this._card.value?.projects.length === 1 || this.selected === keyOf(project));
  }

  private _toggle(at: number): void {
    const project = this._card.value?.projects.find((one) => one.at === at);
    if (project === undefined) return;
    const narrowed = this._card.value !== undefined && isNarrow(this._wanted(this._card.value));
    const open = !this._isOpen(project, narrowed);
    this._setFold(at, open);
    if (open) this.choose(subjectOf(project, this._unitOf));
    else if (this.selected === keyOf(project)) this.choose(undefined);
  }

  private _setFold(at: number, open: boolean): void {
    this._folds.set(at, open);
    this.requestUpdate();
  }

  private _foldAll(plans: readonly Plan[], open: boolean): void {
    for (const { project } of plans) this._folds.set(project.at, open);
    this.requestUpdate();
  }

  /** The reader looks for something: what is found is opened, counted and said. */
  private _narrow(card: Scorecard, wanted: Wanted): void {
    [this.filter, this.level, this._level2, this.kind, this.flag, this.status, this.project] = [wanted.text, wanted.group, wanted.level2, wanted.kind, wanted.flag, wanted.status, wanted.project];
    this._folds.begin();
    const plans = this._plansOf(card, this._wanted(card));
    this.announce(this._own.found(countOf(plans), plans.length));
  }

  /** The button that clears goes away with what it cleared: the keyboard goes on at the search. */
  private _clear(card: Scorecard): void {
    this._narrow(card, NOTHING_WANTED);
    this.renderRoot.querySelector<HTMLElement>("input[type=search]")?.focus();
  }

  private readonly _onPoint = (event: Event): void => {
    const at = Number((event.target as Element).closest(".project")?.querySelector<HTMLElement>("[data-at]")?.dataset["at"] ?? 0);
    const project = this._card.value?.projects.find((one) => one.at === at);
    if (project === this._pointed) return;
    this._pointed = project;
    this.point(project && subjectOf(project, this._unitOf));
  };

  private readonly _onLeave = (): void => {
    if (this._pointed === undefined) return;
    this._pointed = undefined;
    this.point(undefined);
  };

  /** From a cell of the matrix to its indicators: the list shows them alone, and the keyboard goes on there. */
  private _enter(project: ScoredProject, column: MatrixColumn | undefined): void {
    const card = this._card.value;
    if (card === undefined) return;
    this.view = "projects";
    this._narrow(card, { ...NOTHING_WANTED, project: project.at, group: column?.group ?? "", level2: column?.level2 ?? "" });
    this.choose(subjectOf(project, this._unitOf));
    void super.getUpdateComplete().then(() => this.renderRoot.querySelector<HTMLElement>(".head .name")?.focus());
  }
}

function countOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, { count }) => sum + count, 0);
}
