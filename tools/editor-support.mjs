/** Writes types for React, Vue and Svelte, data for editors and `llms.txt` into `dist`, from `custom-elements.json`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { supportFiles } from "./support/files.mjs";

const [folder = "dist"] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));

for (const [file, text] of Object.entries(supportFiles(read("custom-elements.json"), read("package.json")))) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
