/** What stands around an element, also outside the shadow root that it is in. */
import type { ReactiveController } from "lit";

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

/** Reads an attribute as the element comes to its place, and each time it changes there, on the element or anywhere around it. */
export function readAround(element: Element, attribute: string, read: () => void): ReactiveController {
  let watcher: MutationObserver | undefined;
  return {
    hostConnected() {
      read();
      watcher = new MutationObserver(read);
      // A shadow root cuts `subtree`, so each root on the way out is watched.
      for (let root: Node | null = element.getRootNode(); root !== null; ) {
        watcher.observe(root, { attributes: true, attributeFilter: [attribute], subtree: true });
        root = root instanceof ShadowRoot ? root.host.getRootNode() : null;
      }
    },
    hostDisconnected: () => watcher?.disconnect(),
  };
}
