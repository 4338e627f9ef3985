/** Registers `<budget-balance>`. */
import { claim } from "../../ui/define.js";
import { BudgetBalance } from "./budget-balance.element.js";

if (claim("budget-balance", BudgetBalance)) customElements.define("budget-balance", BudgetBalance);

declare global {
  interface HTMLElementTagNameMap {
    "budget-balance": BudgetBalance;
  }
}

export { BudgetBalance };
