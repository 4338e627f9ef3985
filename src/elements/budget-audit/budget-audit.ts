/** Registers `<budget-audit>`. */
import { claim } from "../../ui/define.js";
import { BudgetAudit } from "./budget-audit.element.js";

if (claim("budget-audit", BudgetAudit)) customElements.define("budget-audit", BudgetAudit);

declare global {
  interface HTMLElementTagNameMap {
    "budget-audit": BudgetAudit;
  }
}

export { BudgetAudit };
