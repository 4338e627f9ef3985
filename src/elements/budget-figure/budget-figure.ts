/** Registers `<budget-figure>`. */
import { warnDefined } from "../../ui/define.js";
import { BudgetFigure } from "./budget-figure.element.js";

if (customElements.get("budget-figure")) warnDefined("budget-figure", BudgetFigure);
else customElements.define("budget-figure", BudgetFigure);

declare global {
  interface HTMLElementTagNameMap {
    "budget-figure": BudgetFigure;
  }
}

export { BudgetFigure };
