/** Registers `<kpi-scorecard>`. */
import { claim } from "../../ui/define.js";
import { KpiScorecard } from "./kpi-scorecard.element.js";

if (claim("kpi-scorecard", KpiScorecard)) customElements.define("kpi-scorecard", KpiScorecard);

declare global {
  interface HTMLElementTagNameMap {
    "kpi-scorecard": KpiScorecard;
  }
}

export { KpiScorecard };
