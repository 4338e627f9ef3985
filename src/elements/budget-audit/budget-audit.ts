/** Registers `<budget-audit>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetAudit } from "./budget-audit.element.js";

if (customElements.get("budget-audit")) warnDefined("budget-audit", BudgetAudit);
else customElements.define("budget-audit", BudgetAudit);

declare global {
  interface HTMLElementTagNameMap {
    "budget-audit": BudgetAudit;
  }
}

export { BudgetAudit };
