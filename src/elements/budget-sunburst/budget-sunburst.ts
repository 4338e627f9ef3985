/** Registers `<budget-sunburst>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetSunburst } from "./budget-sunburst.element.js";

if (customElements.get("budget-sunburst")) warnDefined("budget-sunburst", BudgetSunburst);
else customElements.define("budget-sunburst", BudgetSunburst);

declare global {
  interface HTMLElementTagNameMap {
    "budget-sunburst": BudgetSunburst;
  }
}

export { BudgetSunburst };
