/** Tells the autoloader which files each tag's module imports, so that it asks for them together with the module. Their names have a hash of what is in them: known only when all is bundled. */

const SOURCE = /\/src\/autoloader\/beside\.ts$/;
const AUTOLOADER = "autoloader.js";
/** Stands in the code for what is not known yet; nothing of this name is there. */
const PLACE = "__BESIDE__";

/** @returns all files that `file` imports statically, directly or through another, nearest first */
export function importedBy(file, bundle) {
  const files = new Set([file]);
  for (const each of files) bundle[each].imports.forEach((imported) => files.add(imported));
  return [...files].slice(1);
}

/** @param tags that have a file of their own @returns a plug-in of Vite */
export function beside(tags) {
  return {
    name: "beside",
    transform: (code, id) => (SOURCE.test(id) ? { code: `export const BESIDE = ${PLACE};`, map: null } : undefined),
    generateBundle(_options, bundle) {
      const autoloader = bundle[AUTOLOADER];
      if (autoloader === undefined) return; // a script in one file
      if (!autoloader.code.includes(PLACE)) throw new Error(`missing ${PLACE} in ${AUTOLOADER}`);
      const files = Object.fromEntries(tags.map((tag) => [tag, importedBy(`${tag}.js`, bundle)]));
      autoloader.code = autoloader.code.replace(PLACE, JSON.stringify(files));
    },
  };
}
