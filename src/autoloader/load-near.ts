import { askEarly } from "./ask-early.js";
import { isDrawnAhead, onReach } from "./drawn-ahead.js";
import { TAGS, type Loaders, type Tag } from "./loaders.js";
import type { Settings } from "./settings.js";

/** Gives data to all inside it. */
const SOURCE = "budget-data";

/** Found anywhere, these are loaded at once: the last two stand in the middle of a sentence. */
const AT_ONCE: readonly Tag[] = [SOURCE, "budget-figure", "budget-term"];

/** What a source says of all its views. Not `data`, which is no attribute. */
const SAID_OF_ALL = ["src", "year", "kind", "unit", "selection"];

/** A view's height above and below what is seen. */
const AHEAD = "100% 0px";

/** Looks for tags in a part of the page, and goes on looking there. */
export type Watch = (root: Document | ShadowRoot | Element) => void;

/**
 * Loads tags when a reader comes near the first element of theirs; all that were found when the page is about to be printed, or walked
 * through by keys, which pass by what is not live. What is drawn ahead waits until a reader reaches for it, or the source around it says
 * something new of all its views, such as what a reader has chosen in another one.
 */
export function loadNear({ tags, eager }: Settings, loaders: Loaders): Watch {
  const waiting = new Set<string>(tags);
  const found = new Set<Tag>();
  /** Drawn ahead, or a source of data for what is: waits. */
  const asleep = new Set<Element>();
  const isWaiting = (tag: string): tag is Tag => waiting.has(tag);

  const load = (tag: Tag): void => {
    if (!waiting.delete(tag) || customElements.get(tag)) return;
    askEarly(tag);
    // Not tried again: browsers keep what came of a module's address until the page is loaded anew.
    loaders[tag]().catch((error: unknown) => {
      console.warn(`budget-elements: <${tag}> 未能加载，标签里的内容照旧显示 · could not be loaded; what stands inside it stays\n`, error);
    });
  };

  /** With the data around it, which may have waited for it. */
  const loadFor = (element: Element): void => {
    if (isWaiting(element.localName)) load(element.localName);
    if (isWaiting(SOURCE) && element.closest(SOURCE)) load(SOURCE);
  };

  const near =
    eager || typeof IntersectionObserver === "undefined"
      ? undefined
      : new IntersectionObserver(
          (entries, observer) => {
            for (const { target, isIntersecting } of entries) {
              if (!isIntersecting) continue;
              loadFor(target);
              observer.unobserve(target);
            }
          },
          { rootMargin: AHEAD },
        );

  const settle = (element: Element): void => {
    const tag = element.localName;
    if (!isWaiting(tag)) return;
    found.add(tag);
    if (element.closest(SOURCE)) found.add(SOURCE);
    if (near === undefined || AT_ONCE.includes(tag)) loadFor(element);
    else near.observe(element);
  };

  /** All, or what is in a part of the page. */
  const wake = (around?: Node): void => {
    for (const element of asleep) if (around?.contains(element) !== false && asleep.delete(element)) settle(element);
  };

  const sources = new MutationObserver((records) => records.forEach(({ target }) => wake(target)));

  const take = (element: Element): void => {
    if (!isWaiting(element.localName)) return;
    const ahead = isDrawnAhead(element);
    if (ahead) onReach(element, () => loadFor(element));
    const isSource = element.localName === SOURCE && Array.from(element.querySelectorAll(TAGS.join())).some(isDrawnAhead);
    if (isSource) sources.observe(element, { attributeFilter: SAID_OF_ALL });
    if (!eager && (ahead || isSource)) asleep.add(element);
    else settle(element);
  };

  const search = (root: ParentNode): void => {
    if (waiting.size > 0) root.querySelectorAll(Array.from(waiting).join()).forEach(take);
  };

  addEventListener("beforeprint", () => found.forEach(load));
  addEventListener("keydown", ({ key }) => {
    if (key !== "Tab") return;
    wake();
    found.forEach(load);
  });

  return (root) => {
    search(root);
    new MutationObserver((records, observer) => {
      if (waiting.size === 0) return observer.disconnect();
      for (const { addedNodes } of records) {
        for (const node of Array.from(addedNodes)) {
          if (!(node instanceof Element)) continue;
          take(node);
          search(node);
        }
      }
    }).observe(root, { childList: true, subtree: true });
  };
}
