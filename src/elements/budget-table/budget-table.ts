/** Registers `<budget-table>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetTable } from "./budget-table.element.js";

if (customElements.get("budget-table")) warnDefined("budget-table", BudgetTable);
else customElements.define("budget-table", BudgetTable);

declare global {
  interface HTMLElementTagNameMap {
    "budget-table": BudgetTable;
  }
}

export { BudgetTable };
