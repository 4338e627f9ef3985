/** Registers `<state-assets>`. */
import { claim } from "../../ui/define.js";
import { StateAssets } from "./state-assets.element.js";

if (claim("state-assets", StateAssets)) customElements.define("state-assets", StateAssets);

declare global {
  interface HTMLElementTagNameMap {
    "state-assets": StateAssets;
  }
}

export { StateAssets };
