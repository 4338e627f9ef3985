/** Registers `<budget-sunburst>`. */
import { claim } from "../../ui/define.js";
import { BudgetSunburst } from "./budget-sunburst.element.js";

if (claim("budget-sunburst", BudgetSunburst)) customElements.define("budget-sunburst", BudgetSunburst);

declare global {
  interface HTMLElementTagNameMap {
    "budget-sunburst": BudgetSunburst;
  }
}

export { BudgetSunburst };
