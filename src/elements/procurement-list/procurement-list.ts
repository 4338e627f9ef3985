/** Registers `<procurement-list>`. */
import { claim } from "../../ui/define.js";
import { ProcurementList } from "./procurement-list.element.js";

if (claim("procurement-list", ProcurementList)) customElements.define("procurement-list", ProcurementList);

declare global {
  interface HTMLElementTagNameMap {
    "procurement-list": ProcurementList;
  }
}

export { ProcurementList };
