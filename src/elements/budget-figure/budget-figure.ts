/** Registers `<budget-figure>`. */
import { claim } from "../../ui/define.js";
import { BudgetFigure } from "./budget-figure.element.js";

if (claim("budget-figure", BudgetFigure)) customElements.define("budget-figure", BudgetFigure);

declare global {
  interface HTMLElementTagNameMap {
    "budget-figure": BudgetFigure;
  }
}

export { BudgetFigure };
