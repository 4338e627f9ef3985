/**
 * The menu of files (导出), beneath the foot of an element: loaded when a reader asks for it. A button that shows and hides a list of
 * buttons, which the keyboard walks as it does a menu.
 */
import type { Messages } from "../locale/messages.js";
import { ACTS, entriesOf, publishedAt, type Entry, type Work } from "./entries.js";
import { rootOf, type MenuHost } from "./host.js";
import { menuStyles } from "./menu.styles.js";
import { Said } from "./said.js";
import { menuWords, type MenuWords } from "./words.js";

const GROUPS = { save: ["csv", "svg", "png", "json"], copy: ["table", "embed"] } as const satisfies Record<string, readonly Entry[]>;

/** Styled once a root. */
const styled = new WeakSet<ShadowRoot>();
/** What closes an open menu, by its button. */
const open = new WeakMap<Element, () => void>();

/** Shows the menu of the button, or takes it away. */
export function turnMenu(host: MenuHost, button: HTMLElement, { side: language, exports }: Messages): void {
  button.textContent = exports; // it may have said that this could not be loaded
  const close = open.get(button);
  if (close !== undefined) return close();
  const { state } = host;
  if (state.status !== "ready") return;
  const root = rootOf(host);
  style(root);
  const words = menuWords[language];
  const menu = build(host, { host, document: state.document, documents: state.documents, language, words });
  (button.closest(".foot, .tools") ?? button).after(menu);
  button.setAttribute("aria-expanded", "true");
  const ended = new AbortController();
  open.set(button, () => {
    ended.abort();
    open.delete(button);
    menu.remove();
    button.setAttribute("aria-expanded", "false");
  });
  listen(menu, button, ended.signal);
  items(menu)[0]?.focus();
}

function listen(menu: HTMLElement, button: HTMLElement, signal: AbortSignal): void {
  const close = (): void => open.get(button)?.();
  const on = (target: EventTarget, type: string, hear: (event: Event) => void): void => {
    target.addEventListener(type, hear);
    signal.addEventListener("abort", () => target.removeEventListener(type, hear));
  };
  on(menu.ownerDocument, "click", (event) => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(button)) close();
  });
  const onKey = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (key === "Escape") {
      event.stopPropagation();
      close();
      button.focus();
    } else if (step(menu, key)) event.preventDefault();
  };
  on(menu, "keydown", onKey);
  on(button, "keydown", (event) => {
    const { key } = event as KeyboardEvent;
    if (key === "Escape" || key === "ArrowDown" || key === "ArrowUp") onKey(event);
  });
}

/** Goes on to the entry that a key leads to, round at either end. */
function step(menu: HTMLElement, key: string): boolean {
  const all = items(menu);
  const at = all.indexOf((menu.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  const forward = getComputedStyle(menu).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const to = key === "Home" ? 0 : key === "End" ? all.length - 1 : key === "ArrowDown" || key === forward ? at + 1 : /^Arrow/.test(key) ? (at < 0 ? all.length : at) - 1 : undefined;
  if (to === undefined) return false;
  all[(to + all.length) % all.length]?.focus();
  return true;
}

function items(menu: HTMLElement): HTMLElement[] {
  return Array.from(menu.querySelectorAll<HTMLElement>("button, a"));
}

function build(host: MenuHost, work: Work): HTMLElement {
  const { words } = work;
  const menu = make("div", "files");
  menu.setAttribute("role", "group");
  menu.setAttribute("aria-label", words.files);
  const said = make("span", "said");
  const there = entriesOf(host);
  for (const [group, entries] of Object.entries(GROUPS)) {
    const line = make("span", "group");
    line.append(make("span", "name", words.groups[group as keyof typeof GROUPS]));
    for (const entry of entries) if (there.includes(entry)) line.append(item(entry, work, said));
    menu.append(line);
  }
  const address = publishedAt(work.document);
  if (address !== undefined) menu.append(link(address, words));
  menu.append(said);
  return menu;
}

function item(entry: Entry, work: Work, said: HTMLElement): HTMLButtonElement {
  const [short, whole] = work.words.entries[entry];
  const button = make("button", "", short);
  button.type = "button";
  button.setAttribute("aria-label", whole);
  button.addEventListener("click", () => void act(entry, work).then((words) => tell(work.host, said, words)));
  return button;
}

/** Never rejects: what goes wrong is said. */
async function act(entry: Entry, work: Work): Promise<string> {
  try {
    return await ACTS[entry](work);
  } catch (error) {
    return error instanceof Said ? error.message : work.words.failed(error instanceof Error ? error.message : String(error));
  }
}

/** To eyes beneath the entries, to ears in the element's own status. */
function tell(host: MenuHost, said: HTMLElement, words: string): void {
  said.textContent = words;
  host.announce(words);
}

function link(address: string, words: MenuWords): HTMLAnchorElement {
  const [short, whole] = words.entries.source;
  const anchor = make("a", "", short);
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener";
  anchor.setAttribute("aria-label", whole);
  return anchor;
}

function make<Name extends "div" | "span" | "button" | "a">(name: Name, className: string, text = ""): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}

/** By a sheet that is constructed: a style element would need the page's policy to allow it. */
function style(root: ShadowRoot): void {
  if (styled.has(root)) return;
  styled.add(root);
  if ("adoptedStyleSheets" in root && "replaceSync" in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(menuStyles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else {
    const element = document.createElement("style");
    element.textContent = menuStyles;
    root.append(element);
  }
}
