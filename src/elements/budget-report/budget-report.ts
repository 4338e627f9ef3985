/** Registers `<budget-report>`, and the tags of everything that it shows. */
import { claim } from "../../ui/define.js";
import "../budget-audit/budget-audit.js";
import "../budget-balance/budget-balance.js";
import "../budget-change/budget-change.js";
import "../budget-figure/budget-figure.js";
import "../budget-sunburst/budget-sunburst.js";
import "../budget-table/budget-table.js";
import "../budget-term/budget-term.js";
import "../kpi-scorecard/kpi-scorecard.js";
import "../procurement-list/procurement-list.js";
import "../sangong-compare/sangong-compare.js";
import "../sankey-funds/sankey-funds.js";
import "../state-assets/state-assets.js";
import { BudgetReport } from "./budget-report.element.js";

if (claim("budget-report", BudgetReport)) customElements.define("budget-report", BudgetReport);

declare global {
  interface HTMLElementTagNameMap {
    "budget-report": BudgetReport;
  }
}

export { BudgetReport };
