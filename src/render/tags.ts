/** Which tags there are: a folder each beside this one, so that a new element can be drawn without being listed here. */
import { existsSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const HERE = fileURLToPath(import.meta.url);
const ENDING = extname(HERE);
const ELEMENTS = join(HERE, "../../elements");
/** Draws nothing of its own. */
const UNSEEN = "budget-data";

export function drawableTags(): string[] {
  return readdirSync(ELEMENTS).filter((tag) => tag !== UNSEEN && existsSync(fileOf(tag))).sort();
}

/** Registers a tag of `drawableTags()`. */
export async function registerTag(tag: string): Promise<void> {
  await import(/* @vite-ignore */ pathToFileURL(fileOf(tag)).href);
}

/** Names of the attributes that a tag takes. Its class is loaded, not drawn with: no page is needed. */
export async function observedAttributes(tag: string): Promise<readonly string[]> {
  await registerTag(tag);
  return (customElements.get(tag) as unknown as { readonly observedAttributes?: readonly string[] }).observedAttributes ?? [];
}

function fileOf(tag: string): string {
  return join(ELEMENTS, tag, `${tag}${ENDING}`);
}
