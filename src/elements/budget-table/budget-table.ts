/** Registers `<budget-table>`. */
import { claim } from "../../ui/define.js";
import { BudgetTable } from "./budget-table.element.js";

if (claim("budget-table", BudgetTable)) customElements.define("budget-table", BudgetTable);

declare global {
  interface HTMLElementTagNameMap {
    "budget-table": BudgetTable;
  }
}

export { BudgetTable };
