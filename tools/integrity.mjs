/** `integrity` of the files for pages without a bundler: browsers refuse a file whose bytes are others. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const INTEGRITY = "integrity.json";

/** @returns `{ "budget-elements.js": "sha384-…", … }` of all scripts and pages in a folder */
export function integrityOf(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(js|html)$/.test(file))
    .sort();
  return Object.fromEntries(files.map((file) => [file, `sha384-${createHash("sha384").update(readFileSync(join(folder, file))).digest("base64")}`]));
}

export function writeIntegrity(folder) {
  writeFileSync(join(folder, INTEGRITY), `${JSON.stringify(integrityOf(folder), undefined, 2)}\n`);
}

/** Lines for the scripts that a page names itself; what these load in turn is in `integrity.json`. */
export function integrityLines(folder) {
  return Object.entries(integrityOf(folder))
    .filter(([file]) => file.endsWith(".js") && !file.includes("/"))
    .map(([file, hash]) => `${file} integrity="${hash}"`);
}
