/** Registers `<budget-term>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetTerm } from "./budget-term.element.js";

if (customElements.get("budget-term")) warnDefined("budget-term", BudgetTerm);
else customElements.define("budget-term", BudgetTerm);

declare global {
  interface HTMLElementTagNameMap {
    "budget-term": BudgetTerm;
  }
}

export { BudgetTerm };
