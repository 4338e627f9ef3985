import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { PROCUREMENT_KINDS, procurementOf, type Procurement, type ProcurementKind } from "../../model/procurement.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { cardStyles } from "../../ui/cards.styles.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { figureStyles } from "../../ui/figure.styles.js";
import { formSwitch, heading, menuButton, note } from "../../ui/figure.view.js";
import { oneOf } from "../../ui/options.js";
import { plainText } from "../../ui/plain-text.js";
import { PrintController } from "../../ui/print-controller.js";
import { property, state } from "../../ui/property.js";
import { saidOf, sectionIssues } from "../../ui/section.js";
import { valueBarStyles } from "../../ui/value-bar.styles.js";
import { widthsOf } from "../../ui/value-bar.view.js";
import { findingOf, notesOf } from "./captions.js";
import { listingOf, type Listing } from "./listing.js";
import { procurementListStyles } from "./procurement-list.styles.js";
import { listing, type Sheet } from "./procurement-list.view.js";
import { procurementWords } from "./words.js";

/** Narrower than this, in pixels, rows are cards. */
const TABLE_FROM = 560;
/** From this many items on, the list can be searched. */
const SEARCH_FROM = 6;
/** Items of one unit that are drawn at once; the rest on request, and on paper. */
const PAGE = 100;

const ORDERS = ["printed", "amount"] as const;

/**
 * What is to be bought (政府采购预算): items with their catalogue code by unit, quantity and price as printed, printed subtotals, the funds
 * that pay, the share kept for small businesses; a bar an item on one scale. Sums of ours are marked 推算 and never replace printed ones.
 *
 * @summary List of planned purchases.
 * @slot - What readers see before the element is defined and when nothing can be shown.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart title - The sentence that sums up.
 * @csspart subtitle - What is measured.
 * @csspart table - The list.
 * @csspart total - The row of the printed total.
 * @csspart group - The row of each unit.
 * @csspart item - Each item.
 * @csspart note - Each note.
 * @csspart menu - The button that opens the menu of files.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be shown.
 * @cssstate ready - The document is read.
 */
export class ProcurementList extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, figureStyles, valueBarStyles, procurementListStyles, cardStyles];

  /** Order of the items of a unit: `printed` or `amount`, the largest first. Units and totals stay where they are printed. */
  @property() sort: "printed" | "amount" = "printed";

  /** Shows only `goods`, `works` or `services`. Default: all. */
  @property() kind: "" | ProcurementKind = "";

  /** Shows only items whose name, code, project or figures contain this text. */
  @property() filter = "";

  @state() private _folded: ReadonlySet<number> = new Set();
  @state() private _page = PAGE;
  private readonly _print = new PrintController(this, () => this.performUpdate());
  private readonly _read = new Cached<Procurement>();
  private readonly _bars = new Cached<ReadonlyMap<number, number>>();
  private _shown: BudgetDocument | undefined;

  protected override update(changed: PropertyValues): void {
    const document = this.state.status === "ready" ? this.state.document : undefined;
    if (document !== this._shown) {
      this._shown = document;
      this._folded = new Set();
      this._page = PAGE;
    }
    super.update(changed);
  }

  protected override renderDocument(document: BudgetDocument): TemplateResult {
    const { words } = this;
    const { procurement: table } = document;
    if (table === undefined) return this._missing(document);
    const procurement = this._read.of([table], () => procurementOf(table));
    const unit = this.unitOf(table.unit);
    const around = { procurement, words, unit };
    const bars = this._bars.of([procurement], () => barsOf(procurement));
    return html`<figure>
      ${heading(findingOf(document, around), `${plainText(table.title)} · ${words.unit(unit)}`)}
      ${procurement.items.length === 0 ? this._none(procurement) : html`${this._list({ ...around, bars, ...this._acts })} ${notesOf(around).map(note)}`}
      <div class="foot"><span>${words.sourceLine(plainText(table.title))}</span> ${menuButton(this, words)}</div>
    </figure>`;
  }

  private get _acts(): Pick<Sheet, "cards" | "fold" | "more"> {
    return { cards: this.space.width > 0 && this.space.width < TABLE_FROM, fold: (group) => this._fold(group), more: (group) => void this._more(group) };
  }

  /** Without a table: what its own issues say, what the prose says, or that there is none. */
  private _missing(document: BudgetDocument): TemplateResult {
    const issues = sectionIssues(this.state, "procurement");
    if (issues.length > 0) return this.renderIssues(issues);
    const say = procurementWords[this.words.side];
    return this.renderEmpty(say.missing, saidOf(document, "procurement").map((text) => say.stated + say.quote(text)).join(" "));
  }

  /** 空表列示: the printed note says that nothing is bought; where none is printed, the table is empty. */
  private _none({ table }: Procurement): TemplateResult {
    const notes = (table.notes ?? []).map(plainText);
    return html`<p class="state" part="state">${notes.length > 0 ? notes.join(" ") : this.words.emptyTable}</p>`;
  }

  private _list(sheet: Sheet): TemplateResult {
    const say = procurementWords[this.words.side];
    const listed = this._listed(sheet.procurement);
    const { length } = sheet.procurement.items;
    const kinds = ["", ...PROCUREMENT_KINDS.filter((kind) => sheet.procurement.items.some((item) => item.kind === kind))] as const;
    return html`${length < 2
      ? nothing
      : html`<div class="tools">
          ${length < SEARCH_FROM ? nothing : html`<label class="search">${say.search} <input type="search" .value=${this.filter} @input=${(event: Event) => this._search(event)} /></label>`}
          ${kinds.length < 3 ? nothing : formSwitch(kinds, this._kind, { "": say.all, ...say.kinds }, say.kind, (kind) => this._narrow(kind))}
          ${formSwitch(ORDERS, this._sort, say.orders, say.order, (order) => this._order(order))}
        </div>`}
      <div class=${sheet.cards ? "" : "scroll"}>${listing(listed, sheet)}</div>
      ${listed.count === 0 ? html`<p class="state">${say.none}</p>` : nothing}`;
  }

  private get _sort(): "printed" | "amount" {
    return oneOf(ORDERS, this.sort);
  }

  private get _kind(): "" | ProcurementKind {
    return oneOf(["", ...PROCUREMENT_KINDS], this.kind);
  }

  private _listed(procurement: Procurement): Listing {
    const { printing } = this._print;
    return listingOf(procurement, { filter: this.filter, kind: this._kind, sort: this._sort, folded: printing ? new Set() : this._folded, page: printing ? Infinity : this._page });
  }

  private _search(event: Event): void {
    this.filter = (event.currentTarget as HTMLInputElement).value;
    this._sayCount();
  }

  private _narrow(kind: "" | ProcurementKind): void {
    this.kind = kind;
    this._sayCount();
  }

  private _order(order: "printed" | "amount"): void {
    this.sort = order;
    this.announce(procurementWords[this.words.side].orders[order]);
  }

  private _sayCount(): void {
    const procurement = this._read.value;
    if (procurement !== undefined) this.announce(procurementWords[this.words.side].left(this._listed(procurement).count, procurement.items.length));
  }

  private _fold(group: number): void {
    const folded = new Set(this._folded);
    if (!folded.delete(group)) folded.add(group);
    this._folded = folded;
  }

  /** Draws more, and takes the keyboard to the first of them: the button may be gone. */
  private async _more(group: number): Promise<void> {
    const first = this._page;
    this._page += PAGE * 4;
    await this.updateComplete;
    const body = this.renderRoot.querySelectorAll("tbody")[group + (this._read.value?.total === undefined ? 0 : 1)];
    const row = body?.querySelectorAll<HTMLElement>(".item")[first];
    row?.setAttribute("tabindex", "-1");
    row?.focus();
  }
}

/** One scale for all items, by position of their row. */
function barsOf({ items, amount }: Procurement): ReadonlyMap<number, number> {
  const widths = widthsOf(items.map(({ row }) => row), amount);
  return new Map(items.map(({ at }, index) => [at, widths[index] ?? 0]));
}
