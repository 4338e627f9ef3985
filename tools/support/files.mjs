/** The files of framework and editor support, from the manifest alone. */
import { vscodeData, webTypes } from "./editors.mjs";
import { llmsText } from "./llms.mjs";
import { tagsOf } from "./tags.mjs";
import { propsTypes, reactTypes, svelteTypes, vueTypes } from "./types.mjs";

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** So that `import "budget-elements/types/react"` means something at run time too. */
const NOTHING = "export {};\n";

/**
 * @param manifest `custom-elements.json`
 * @param packageJson name, version, description and licence go into the texts
 * @returns the text of each file by its path below `dist`
 */
export function supportFiles(manifest, packageJson) {
  const tags = tagsOf(manifest);
  return {
    "types/props.d.ts": propsTypes(tags),
    "types/react.d.ts": reactTypes(tags),
    "types/react.js": NOTHING,
    "types/vue.d.ts": vueTypes(tags),
    "types/vue.js": NOTHING,
    "types/svelte.d.ts": svelteTypes(tags),
    "types/svelte.js": NOTHING,
    "vscode.html-custom-data.json": json(vscodeData(tags)),
    "web-types.json": json(webTypes(tags, packageJson)),
    "llms.txt": llmsText(tags, packageJson),
  };
}
