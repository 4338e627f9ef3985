/** Registers `<sangong-compare>`. */
import { warnDefined } from "../../ui/define.js";
import { SangongCompare } from "./sangong-compare.element.js";

if (customElements.get("sangong-compare")) warnDefined("sangong-compare", SangongCompare);
else customElements.define("sangong-compare", SangongCompare);

declare global {
  interface HTMLElementTagNameMap {
    "sangong-compare": SangongCompare;
  }
}

export { SangongCompare };
