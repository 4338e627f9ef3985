import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "../../ui/property.js";
import { printedParts, type PrintedPart } from "../../model/printed-table.js";
import { RowKeys } from "../../model/row-keys.js";
import type { BudgetColumn, BudgetDocument, BudgetRow, BudgetTable as StatutoryTable } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import { auditWords } from "../../ui/locale/audit-words.js";
import { AuditController } from "../../ui/audit-controller.js";
import { BudgetElement } from "../../ui/base-element.js";
import { Cached } from "../../ui/cached.js";
import { CellVerdicts } from "../../ui/cell-verdicts.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { tableWords } from "../../ui/locale/table-words.js";
import { sourceFoot } from "../../ui/figure.view.js";
import { PrintController } from "../../ui/print-controller.js";
import type { CellPlace } from "../../ui/source/data-state.js";
import { budgetTableStyles } from "./budget-table.styles.js";
import { downloadCsv } from "./download.js";
import { Grid } from "./grid.js";
import { figureOf, gridView } from "./grid.view.js";

/** From this many rows on, a table can be filtered. */
const FILTER_FROM = 12;

interface Sheet {
  readonly key: string;
  readonly table: StatutoryTable;
  readonly grids: readonly Grid[];
}

/** The statutory tables, then 政府采购 and 固定资产, which a disclosure prints after them. */
function printedTables({ tables, procurement, assets }: BudgetDocument): readonly (readonly [key: string, table: StatutoryTable])[] {
  const sections = Object.entries({ procurement, assets }).flatMap(([key, table]) => (table === undefined ? [] : [[key, table] as const]));
  return [...Object.entries(tables), ...sections];
}

/** The cell that is read beneath its table. */
interface ReadCell {
  readonly grid: Grid;
  readonly at: number;
  readonly row: BudgetRow;
  readonly column: BudgetColumn | undefined;
}

/**
 * What exactly is printed: one statutory table of the disclosure, or all of them, with its heading, order, blanks and notes, as a
 * grid that folds by 类 and 款, sorts and filters. Long tables are windowed, so that 100,000 rows cost what is in sight.
 *
 * @summary Statutory tables as they are printed.
 * @slot - What readers see before the element is defined and when nothing can be shown.
 * @fires {BudgetSelectEvent} budget-select - The reader goes to a cell.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart table - Each table.
 * @csspart note - Each printed note.
 * @csspart menu - The button that opens the menu of files.
 * @csspart cell - The line that reads a cell and where it is printed.
 * @cssprop [--budget-table-height=70vh] - Height of a windowed table.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be shown.
 * @cssstate ready - The document is read.
 */
export class BudgetTable extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, budgetTableStyles];

  /** Key of a table, such as `expenditure`, `procurement` or `assets`; empty for all tables of the document, in its order. */
  @property() table = "";

  /** Shows only rows whose code, name or figures contain this text, and the rows above them. */
  @property() filter = "";

  /** Marks cells that the audit (勾稽审核) finds rounded (≈) or wrong (✕). Loads the audit's rules. */
  @property({ type: Boolean }) audit = false;

  @state() private _cell: ReadCell | undefined;
  private _located: CellPlace | undefined;
  private readonly _auditor = new AuditController(this);
  private readonly _print = new PrintController(this, () => this.performUpdate());
  private readonly _verdicts = new Cached<CellVerdicts | undefined>();
  private readonly _keys = new Cached<RowKeys>();
  private readonly _sheets = new Cached<readonly Sheet[]>();

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const located = this.scope?.located;
    if (located === this._located) return;
    this._located = located;
    // Before the drawing, so that the rows looked for are those that are drawn; and only for the document that the reader was at.
    if (located && this.state === this.scope?.state) this.locate(located);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const scrollers = this.renderRoot.querySelectorAll<HTMLElement>(".scroll");
    const grids = (this._sheets.value ?? []).flatMap((sheet) => sheet.grids);
    grids.forEach((grid, at) => {
      const scroller = scrollers[at];
      if (scroller?.classList.contains("windowed")) grid.measure(scroller);
      if (scroller) grid.settle(scroller, grid.visible(this.filter).length);
    });
  }

  /** Takes the reader to a cell: its table is scrolled into view and the cell focused. A cell that is folded or filtered away is shown. */
  locate({ table, side, row, column }: CellPlace): void {
    const sheet = this._sheets.value?.find(({ key }) => key === table);
    const grid = sheet?.grids.find(({ part }) => part.side === side);
    if (grid === undefined) return;
    this.filter = "";
    grid.show(row, column);
  }

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const sheets = this._sheets.of([document, this.table], () => this._sheetsOf(document));
    const issues = this.state.status === "ready" ? this.state.issues.filter(({ severity }) => severity === "error") : [];
    const faulty = issues.length > 0 && (this.table === "" || blocked.has(this.table));
    if (sheets.length === 0 && !faulty) return this.renderEmpty(this.words.missingTable(this.table), "");
    const audit = this.audit ? this._auditor.of(document) : undefined;
    this._verdicts.of([audit], () => audit && new CellVerdicts(audit));
    for (const { grids } of sheets) for (const grid of grids) grid.whole = this._print.printing;
    const rows = sheets.reduce((sum, { grids }) => sum + grids.reduce((count, { part }) => count + part.rows.length, 0), 0);
    return html`${faulty ? this.renderIssues(issues) : nothing} ${rows >= FILTER_FROM ? this._filter(sheets) : nothing} ${sheets.map((sheet) => this._sheet(sheet, document))} ${sourceFoot(this, document, this.words)}`;
  }

  private _sheetsOf(document: BudgetDocument): readonly Sheet[] {
    this._cell = undefined;
    return printedTables(document)
      .filter(([key]) => this.table === "" || key === this.table)
      .map(([key, table]) => ({ key, table, grids: printedParts(table).map((part: PrintedPart) => new Grid(this, part)) }));
  }

  private _filter(sheets: readonly Sheet[]): TemplateResult {
    const left = (): string => tableWords[this.words.side].rowsLeft(sheets.reduce((sum, { grids }) => sum + grids.reduce((count, grid) => count + grid.visible(this.filter).length, 0), 0));
    const onInput = (event: Event): void => {
      this.filter = (event.target as HTMLInputElement).value;
      this.announce(this.filter === "" ? "" : left());
    };
    return html`<label class="filter"><span class="quiet">${tableWords[this.words.side].filter}</span> <input type="search" .value=${this.filter} @input=${onInput} />${this.filter === "" ? nothing : html`<span class="quiet">${left()}</span>`}</label>`;
  }

  private _sheet({ key, table, grids }: Sheet, document: BudgetDocument): TemplateResult {
    const { words } = this;
    const keys = this._keys.of([document], () => new RowKeys(document));
    const unit = this.unitOf(table.unit);
    const title = own(words.tables, key) ?? table.title;
    const empty = grids.every(({ part }) => part.rows.length === 0);
    return html`<section class="statutory">
      <p class="heading"><span class="title">${title}</span><span class="quiet">${words.unit(unit)} <button type="button" class="csv" aria-label=${`${tableWords[words.side].download} ${title}`} @click=${() => this._download(document, key)}>${tableWords[words.side].download}</button></span></p>
      <div class="parts">
        ${grids.map((grid) => {
          const { side } = grid.part;
          const caption = side === undefined ? title : `${title} · ${words.sides[side]}`;
          return gridView(grid, { caption, from: table.unit, to: unit, filter: this.filter, words, mark: (at, column) => this._auditMark({ table: key, ...(side && { side }), row: at, column }), selected: (row) => keys.isMeant({ table: key, side }, row, this.selected), read: (at, column) => this._read({ grid, at, row: grid.part.rows[at] as BudgetRow, column }, keys, key, table) });
        })}
      </div>
      ${empty ? html`<p class="state">${words.emptyTable}</p>` : nothing} ${(table.notes ?? []).map((note) => html`<p class="note" part="note">${note}</p>`)}
      ${this._cell && grids.includes(this._cell.grid) ? this._cellLine(this._cell, key, title, table) : nothing}
    </section>`;
  }

  /** The focused cell in words: its figure, its heading, and where it stands in the disclosed file. */
  private _cellLine({ grid: { part }, at, row, column }: ReadCell, key: string, title: string, table: StatutoryTable): TemplateResult {
    const { words } = this;
    const figure = column ? figureOf(row, column.key, table.unit, this.unitOf(table.unit)) : "";
    const place = words.source(title, row.row === undefined ? "" : words.row(row.row), column?.label.join(" / ") ?? tableWords[words.side].item);
    const findings = column ? (this._verdicts.value?.of({ table: key, ...(part.side && { side: part.side }), row: at, column: column.key }) ?? []) : [];
    const grid = table.source && row.line !== undefined && column?.column !== undefined ? tableWords[words.side].sourceCell(table.source.table, row.line, column.column) : "";
    return html`<p class="cell" part="cell"><strong>${row.name}</strong> ${figure === "" ? nothing : html`<span class="number">${figure}</span> `}<span class="quiet">${place} ${grid}</span>${findings.map(({ message }) => html`<br />${message[words.side]}`)}</p>`;
  }

  private _download(document: BudgetDocument, key: string): void {
    downloadCsv(document, key).catch(() => this.announce(tableWords[this.words.side].noDownload));
  }

  private _auditMark(place: CellPlace): TemplateResult | typeof nothing {
    const worst = this._verdicts.value?.of(place)[0];
    if (worst === undefined) return nothing;
    const audit = auditWords[this.words.side];
    return html`<sup class=${`mark ${worst.verdict}`}><span aria-hidden="true">${worst.verdict === "error" ? "✕" : "≈"}</span><span class="unseen">${audit.verdicts[worst.verdict]}</span></sup>`;
  }

  private _read(cell: ReadCell, keys: RowKeys, key: string, table: StatutoryTable): void {
    if (this._cell?.row === cell.row && this._cell.column === cell.column) return;
    this._cell = cell;
    const amount = cell.column && own(cell.row.cells, cell.column.key);
    this.choose({ key: keys.keyOf({ table: key, side: cell.grid.part.side }, cell.row), code: cell.row.code ?? "", name: cell.row.name, amount: typeof amount === "string" ? amount : null, unit: table.unit });
  }
}
