/**
 * One script for a page that is written by hand: it finds the tags that stand there, and those that come later, and loads them as a
 * reader comes near. `<script type="module" src="autoloader.js" data-tags="budget-sunburst budget-table" data-eager>`: both attributes
 * may be left out.
 */
import { LOADERS } from "./loaders.js";
import { loadNear } from "./load-near.js";
import { settingsOf } from "./settings.js";

const own = Array.from(document.scripts).filter(({ src }) => src === import.meta.url);

/** For a shadow root of the page's own, which nobody else can look into: `watch(this.shadowRoot)`. */
export const watch = loadNear(settingsOf(own), LOADERS);

watch(document);
