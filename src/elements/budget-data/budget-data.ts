/** Registers `<budget-data>`. */
import { claim } from "../../ui/define.js";
import { BudgetData } from "./budget-data.element.js";

if (claim("budget-data", BudgetData)) customElements.define("budget-data", BudgetData);

declare global {
  interface HTMLElementTagNameMap {
    "budget-data": BudgetData;
  }
}

export { BudgetData };
