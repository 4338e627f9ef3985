import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { BudgetDocument, BudgetTable as StatutoryTable } from "../../schema/definition.js";
import { printedParts } from "../../model/printed-table.js";
import { BudgetElement } from "../../ui/base-element.js";
import { dataTableStyles } from "../../ui/data-table.styles.js";
import { budgetTableStyles } from "./budget-table.styles.js";
import { partView } from "./budget-table.view.js";

/**
 * What exactly is printed: one statutory table of the disclosure, or all of them, with its heading, order, blanks and notes.
 *
 * @summary Statutory tables as they are printed.
 * @slot - What readers see before the element is defined and when nothing can be shown.
 * @fires {BudgetIssueEvent} budget-issue - The data came with issues.
 * @csspart table - Each table.
 * @csspart note - Each printed note.
 * @cssstate loading - The data is being read.
 * @cssstate empty - There is no data.
 * @cssstate invalid - The data cannot be shown.
 * @cssstate ready - The document is read.
 */
export class BudgetTable extends BudgetElement {
  static override styles = [...[BudgetElement.styles].flat(), dataTableStyles, budgetTableStyles];

  /** Key of a statutory table, such as `expenditure`; empty for all tables of the document, in its order. */
  @property() table = "";

  protected override renderDocument(document: BudgetDocument, blocked: ReadonlySet<string>): TemplateResult {
    const entries = Object.entries(document.tables).filter(([key]) => this.table === "" || key === this.table);
    const issues = this.state.status === "ready" ? this.state.issues.filter(({ severity }) => severity === "error") : [];
    const faulty = issues.length > 0 && (this.table === "" || blocked.has(this.table));
    if (entries.length === 0 && !faulty) return this.renderEmpty(this.words.missingTable(this.table), "");
    return html`${faulty ? this.renderIssues(issues) : nothing}
      ${entries.map(([key, table]) => guard([table, this.words, this.unit], () => this._tableOf(this.words.tables[key] ?? table.title, table)))}`;
  }

  private _tableOf(title: string, table: StatutoryTable): TemplateResult {
    const unit = this.unit || table.unit;
    const empty = (table.rows ?? table.sides?.expenditure.rows ?? []).length === 0;
    return html`<section class="statutory">
      <p class="heading"><span class="title">${title}</span><span class="quiet">${this.words.unit(unit)}</span></p>
      <div class="parts">${printedParts(table).map((part) => partView(part, title, table.unit, unit, this.words))}</div>
      ${empty ? html`<p class="state">${this.words.emptyTable}</p>` : nothing}
      ${(table.notes ?? []).map((note) => html`<p class="note" part="note">${note}</p>`)}
    </section>`;
  }
}
