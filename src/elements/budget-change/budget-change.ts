/** Registers `<budget-change>`. */
import { claim } from "../../ui/define.js";
import { BudgetChange } from "./budget-change.element.js";

if (claim("budget-change", BudgetChange)) customElements.define("budget-change", BudgetChange);

declare global {
  interface HTMLElementTagNameMap {
    "budget-change": BudgetChange;
  }
}

export { BudgetChange };
