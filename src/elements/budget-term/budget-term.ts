/** Registers `<budget-term>`. */
import { claim } from "../../ui/define.js";
import { BudgetTerm } from "./budget-term.element.js";

if (claim("budget-term", BudgetTerm)) customElements.define("budget-term", BudgetTerm);

declare global {
  interface HTMLElementTagNameMap {
    "budget-term": BudgetTerm;
  }
}

export { BudgetTerm };
