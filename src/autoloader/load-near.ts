import { askEarly } from "./ask-early.js";
import { isDrawnAhead, onReach } from "./drawn-ahead.js";
import type { Loaders, Tag } from "./loaders.js";
import type { Settings } from "./settings.js";

/** Gives data to all inside it. */
const SOURCE = "budget-data";

/** Found anywhere, these are loaded at once: the last two stand in the middle of a sentence. */
const AT_ONCE: readonly Tag[] = [SOURCE, "budget-figure", "budget-term"];

/** What a source says of all its views. Not `data`, which is no attribute. */
const SAID_OF_ALL = ["src", "year", "kind", "unit", "selection"];

/** A view's height above and below what is seen. */
const AHEAD = "100% 0px";

/** The source of data around, or the element itself if it is one; a shadow root is no bound. */
function sourceOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.closest(SOURCE) ?? (root instanceof ShadowRoot ? sourceOf(root.host) : null);
}

/** Looks for tags in a part of the page, and goes on looking there. */
export type Watch = (root: Document | ShadowRoot | Element) => void;

/**
 * Loads tags when a reader comes near the first element of theirs; all that were found when the page is about to be printed, or walked
 * through by keys, which pass by what is not live. What is drawn ahead waits until a reader reaches for it, or the source around it says
 * something new of all its views, such as what a reader has chosen in another one.
 */
export function loadNear({ tags, eager }: Settings, loaders: Loaders): Watch {
  const all = tags.join();
  const waiting = new Set(tags);
  const found = new Set<Tag>();
  /** Drawn ahead, or a source of data for what is: waits. */
  const asleep = new Set<Element>();
  /** Sources that have said something new, and whatever else has. */
  const told = new WeakSet<Node>();

  /** Once, and nothing for what is not asked for. */
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
    load(element.localName as Tag);
    if (sourceOf(element)) load(SOURCE);
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

  /** Also where the code is there already: the data around may have to be loaded for it. */
  const settle = (element: Element): void => {
    const tag = element.localName as Tag;
    found.add(tag);
    if (sourceOf(element)) found.add(SOURCE);
    if (near === undefined || AT_ONCE.includes(tag)) loadFor(element);
    else near.observe(element);
  };

  /** All, or those that a source has told. */
  const wake = (by?: Node): void => {
    for (const element of asleep) if ((!by || sourceOf(element) === by) && asleep.delete(element)) settle(element);
  };

  const take = (element: Element): void => {
    const source = sourceOf(element);
    const ahead = isDrawnAhead(element);
    if (ahead) onReach(element, () => loadFor(element));
    const waits = ahead || (source === element && Array.from(element.querySelectorAll(all)).some(isDrawnAhead));
    if (eager || !waits || (source && told.has(source))) settle(element);
    else asleep.add(element);
  };

  const search = (root: ParentNode): void => {
    root.querySelectorAll(all).forEach(take);
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
      for (const { attributeName, target, addedNodes } of records) {
        if (attributeName) {
          told.add(target);
          wake(target);
        }
        for (const node of Array.from(addedNodes)) {
          if (!(node instanceof Element)) continue;
          if (node.matches(all)) take(node);
          search(node);
        }
      }
    }).observe(root, { childList: true, subtree: true, attributeFilter: SAID_OF_ALL });
  };
}
