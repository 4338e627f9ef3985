/** What stands around an element, also outside the shadow root that it is in. */

/** The nearest element that a selector names, from the element itself outwards. */
export function nearest(element: Element, selector: string): Element | undefined {
  for (let at: Element | undefined = element; at !== undefined; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** Hears when an attribute changes, on the element or anywhere around it. Call `disconnect()` when the element leaves its place. */
export function watchAround(element: Element, attribute: string, changed: () => void): MutationObserver | undefined {
  if (typeof MutationObserver === "undefined") return undefined;
  const watcher = new MutationObserver(changed);
  // A shadow root cuts `subtree`, so each root on the way out is watched.
  for (let root: Node | null = element.getRootNode(); root !== null; ) {
    watcher.observe(root, { attributes: true, attributeFilter: [attribute], subtree: true });
    root = root instanceof ShadowRoot ? root.host.getRootNode() : null;
  }
  return watcher;
}
