/** Registers `<sangong-compare>`. */
import { claim } from "../../ui/define.js";
import { SangongCompare } from "./sangong-compare.element.js";

if (claim("sangong-compare", SangongCompare)) customElements.define("sangong-compare", SangongCompare);

declare global {
  interface HTMLElementTagNameMap {
    "sangong-compare": SangongCompare;
  }
}

export { SangongCompare };
