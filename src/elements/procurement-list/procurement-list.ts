/** Registers `<procurement-list>`. */
import { warnDefined } from "../../ui/define.js";
import { ProcurementList } from "./procurement-list.element.js";

if (customElements.get("procurement-list")) warnDefined("procurement-list", ProcurementList);
else customElements.define("procurement-list", ProcurementList);

declare global {
  interface HTMLElementTagNameMap {
    "procurement-list": ProcurementList;
  }
}

export { ProcurementList };
