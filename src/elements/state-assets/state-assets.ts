/** Registers `<state-assets>`. */
import { warnDefined } from "../../ui/define.js";
import { StateAssets } from "./state-assets.element.js";

if (customElements.get("state-assets")) warnDefined("state-assets", StateAssets);
else customElements.define("state-assets", StateAssets);

declare global {
  interface HTMLElementTagNameMap {
    "state-assets": StateAssets;
  }
}

export { StateAssets };
