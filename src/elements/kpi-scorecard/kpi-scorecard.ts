/** Registers `<kpi-scorecard>`. */
import { warnDefined } from "../../ui/define.js";
import { KpiScorecard } from "./kpi-scorecard.element.js";

if (customElements.get("kpi-scorecard")) warnDefined("kpi-scorecard", KpiScorecard);
else customElements.define("kpi-scorecard", KpiScorecard);

declare global {
  interface HTMLElementTagNameMap {
    "kpi-scorecard": KpiScorecard;
  }
}

export { KpiScorecard };
