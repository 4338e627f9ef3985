/** Registers `<budget-change>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetChange } from "./budget-change.element.js";

if (customElements.get("budget-change")) warnDefined("budget-change", BudgetChange);
else customElements.define("budget-change", BudgetChange);

declare global {
  interface HTMLElementTagNameMap {
    "budget-change": BudgetChange;
  }
}

export { BudgetChange };
