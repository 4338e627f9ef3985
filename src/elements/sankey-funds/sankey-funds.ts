/** Registers `<sankey-funds>`. */
import { warnDefined } from "../../ui/define.js";
import { SankeyFunds } from "./sankey-funds.element.js";

if (customElements.get("sankey-funds")) warnDefined("sankey-funds", SankeyFunds);
else customElements.define("sankey-funds", SankeyFunds);

declare global {
  interface HTMLElementTagNameMap {
    "sankey-funds": SankeyFunds;
  }
}

export { SankeyFunds };
