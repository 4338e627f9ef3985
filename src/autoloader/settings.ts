import { TAGS, type Tag } from "./loaders.js";

export interface Settings {
  /** Tags to look for. */
  readonly tags: readonly Tag[];
  /** Load what is found at once, however far away. */
  readonly eager: boolean;
}

/** What the script tags ask for. There may be several, one in each snippet that was pasted: what one of them asks for is done. */
export function settingsOf(scripts: readonly HTMLScriptElement[]): Settings {
  const lists = scripts.map(({ dataset }) => (dataset["tags"] ?? "").toLowerCase().split(/[\s,]+/).filter((tag) => tag !== ""));
  const named = new Set(lists.reduce((all, list) => all.concat(list), []));
  const unknown = Array.from(named).filter((tag) => !(TAGS as readonly string[]).includes(tag));
  if (unknown.length > 0) console.warn(`budget-elements: data-tags 里有未知的标签 · unknown tags in data-tags: ${unknown.join(" ")}\n可用 · known: ${TAGS.join(" ")}`);
  return {
    tags: lists.length === 0 || lists.some((list) => list.length === 0) ? TAGS : TAGS.filter((tag) => named.has(tag)),
    eager: scripts.some(({ dataset }) => "eager" in dataset),
  };
}
