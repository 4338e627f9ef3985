/**
 * A tag's module brings to light which files it needs, and its elements which documents: each a round trip later. Here all of it is
 * asked for at once.
 */
import type { Asking } from "../ui/source/load.js";
import { BESIDE } from "./beside.js";
import type { Tag } from "./loaders.js";

const asked = new Set<string>();

/** Whether an address is asked for the first time. */
const isNew = (address: string): boolean => asked.size < asked.add(address).size;

/** Asks for what comes with a tag that is about to be loaded. */
export function askEarly(tag: Tag): void {
  (BESIDE[tag] ?? []).map((file) => new URL(file, import.meta.url).href).filter(isNew).forEach(preload);
  document.querySelectorAll<HTMLElement>(`${tag}[src]`).forEach(askForDocuments);
}

/** Browsers that do not know the word pass over it. */
function preload(href: string): void {
  // Under a policy of nonces it needs the page's own.
  const nonce = document.querySelector<HTMLElement>("[nonce]")?.nonce ?? "";
  document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", nonce, href }));
}

/**
 * Not by `<link rel="preload">`, which cannot leave out credentials: Chromium would not take its answer for the element's request, and
 * ask twice.
 */
function askForDocuments(element: HTMLElement & Asking): void {
  const { top, bottom } = element.getBoundingClientRect();
  const isFar = top > 2 * innerHeight || bottom < -innerHeight;
  // A property that the page has set goes before the attribute.
  if (isFar || "data" in element || "src" in element) return;
  const under = new Map(addressesOf(element).filter(isNew).map((address) => [address, ask(address)]));
  element.askedEarly = (address, init) => {
    const take = under.get(address);
    under.delete(address);
    return take ? take(init.signal) : fetch(address, init);
  };
}

/** As the element reads them. Made of text by an anchor, which throws at nothing. */
function addressesOf(element: Element): string[] {
  const given = element.getAttribute("src")?.match(/\S+/g) ?? [];
  return given.map((href) => Object.assign(document.createElement("a"), { href }).href).filter((address) => /^https?:/.test(address));
}

/** The request that the element would make (`src/ui/source/load.ts`) @returns how the element takes it over */
function ask(address: string): (signal: AbortSignal) => Promise<Response> {
  const control = new AbortController();
  const answer = fetch(address, { signal: control.signal, credentials: "omit", headers: { Accept: "application/json" } });
  answer.catch(() => undefined); // the element says why
  return (signal) => {
    signal.addEventListener("abort", () => control.abort());
    return answer;
  };
}
