/** What the menu knows of the element it stands in: what every picture and table has (`BudgetElement`). */
import type { DataState } from "../source/data-state.js";

export interface MenuHost extends HTMLElement {
  readonly state: DataState;
  readonly src?: string;
  readonly data?: unknown;
  readonly noMenu?: boolean;
  readonly updateComplete?: Promise<boolean>;
  /** Says something to screen readers, politely. */
  announce(text: string): void;
}

/** The shadow root of an element of ours; they are all open. */
export function rootOf(host: Element): ShadowRoot {
  if (host.shadowRoot === null) throw new TypeError(`<${host.localName}> has no shadow root`);
  return host.shadowRoot;
}

/** Elements of ours inside an element, which have menus of their own. */
export function partsOf(host: Element): MenuHost[] {
  return Array.from(rootOf(host).querySelectorAll("*")).filter((each): each is MenuHost => each.shadowRoot !== null && "noMenu" in each);
}

/** Does something with all that is drawn, windows and folds open as they are on paper (`PrintController`). */
export function wholly<T>(host: MenuHost, read: () => T): T {
  const all = [host, ...partsOf(host)];
  const tell = (type: string): void => all.forEach((each) => each.dispatchEvent(new Event(type)));
  tell("beforeprint");
  try {
    return read();
  } finally {
    tell("afterprint");
  }
}
