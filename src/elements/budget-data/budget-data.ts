/** Registers `<budget-data>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetData } from "./budget-data.element.js";

if (customElements.get("budget-data")) warnDefined("budget-data", BudgetData);
else customElements.define("budget-data", BudgetData);

declare global {
  interface HTMLElementTagNameMap {
    "budget-data": BudgetData;
  }
}

export { BudgetData };
