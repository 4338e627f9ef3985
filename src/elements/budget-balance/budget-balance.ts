/** Registers `<budget-balance>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetBalance } from "./budget-balance.element.js";

if (customElements.get("budget-balance")) warnDefined("budget-balance", BudgetBalance);
else customElements.define("budget-balance", BudgetBalance);

declare global {
  interface HTMLElementTagNameMap {
    "budget-balance": BudgetBalance;
  }
}

export { BudgetBalance };
