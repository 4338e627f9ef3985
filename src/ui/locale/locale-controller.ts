import type { ReactiveController, ReactiveControllerHost } from "lit";
import { en } from "./en.js";
import type { Messages } from "./messages.js";
import { zhCN } from "./zh-cn.js";

const locales = new Map<string, Messages>([
  ["zh", zhCN],
  ["en", en],
]);

/** Adds a language, or replaces one: `registerLocale("fr", …)`. Elements that render later use it. */
export function registerLocale(language: string, messages: Messages): void {
  locales.set(language.toLowerCase(), messages);
}

/** Messages for a BCP 47 tag: the tag itself, then its language, then zh-CN. */
export function messagesFor(tag: string): Messages {
  const lower = tag.toLowerCase();
  return locales.get(lower) ?? locales.get(lower.split("-")[0] ?? "") ?? zhCN;
}

/** The `lang` nearest to an element, looking out through shadow roots. */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at !== null; ) {
    const holder: Element | null = at.closest("[lang]");
    if (holder) return holder.getAttribute("lang") ?? "";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}

/** Keeps an element in the language around it, also when the page switches `lang` at run time. */
export class LocaleController implements ReactiveController {
  messages: Messages = zhCN;
  private _watcher: MutationObserver | undefined;
  private readonly _host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._read();
    if (typeof MutationObserver === "undefined") return;
    this._watcher = new MutationObserver(() => {
      const before = this.messages;
      this._read();
      if (this.messages !== before) this._host.requestUpdate();
    });
    // A shadow root cuts `subtree`, so each root on the way out is watched.
    for (let root: Node | null = this._host.getRootNode(); root !== null; ) {
      this._watcher.observe(root, { attributes: true, attributeFilter: ["lang"], subtree: true });
      root = root instanceof ShadowRoot ? root.host.getRootNode() : null;
    }
  }

  hostDisconnected(): void {
    this._watcher?.disconnect();
    this._watcher = undefined;
  }

  private _read(): void {
    this.messages = messagesFor(nearestLang(this._host));
  }
}
