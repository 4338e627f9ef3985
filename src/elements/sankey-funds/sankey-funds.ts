/** Registers `<sankey-funds>`. */
import { claim } from "../../ui/define.js";
import { SankeyFunds } from "./sankey-funds.element.js";

if (claim("sankey-funds", SankeyFunds)) customElements.define("sankey-funds", SankeyFunds);

declare global {
  interface HTMLElementTagNameMap {
    "sankey-funds": SankeyFunds;
  }
}

export { SankeyFunds };
