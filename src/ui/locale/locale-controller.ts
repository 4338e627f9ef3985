import type { ReactiveController, ReactiveControllerHost } from "lit";
import { nearest, watchAround } from "../around.js";
import type { Messages } from "./messages.js";
import { zhCN } from "./zh-cn.js";

/** Chinese is there from the start; any other language is loaded by the pages that need it. */
const locales = new Map<string, Messages>([["zh", zhCN]]);
const loaders = new Map<string, () => Promise<Messages>>([["en", () => import("./en.js").then(({ en }) => en)]]);

/** Adds a language, or replaces one: `registerLocale("fr", …)`. Elements that render later use it. */
export function registerLocale(language: string, messages: Messages): void {
  locales.set(language.toLowerCase(), messages);
}

/**
 * Messages for a BCP 47 tag: of the tag itself, then of its language, then Chinese. A promise while they have to be loaded; it
 * never rejects: where a language cannot be had, the figures still can, in Chinese.
 */
export function messagesFor(tag: string): Messages | Promise<Messages> {
  const lower = tag.toLowerCase();
  for (const key of [lower, lower.split("-")[0] ?? ""]) {
    const messages = locales.get(key);
    if (messages !== undefined) return messages;
    const load = loaders.get(key);
    if (load !== undefined) return load().then((loaded) => (locales.set(key, loaded), loaded), () => zhCN);
  }
  return zhCN;
}

/** The `lang` nearest to an element, looking out through shadow roots. */
export function nearestLang(element: Element): string {
  return nearest(element, "[lang]")?.getAttribute("lang") ?? "";
}

/** Keeps an element in the language around it, also when the page switches `lang` at run time. */
export class LocaleController implements ReactiveController {
  /** `undefined` while the language around is being loaded for the first time. */
  messages: Messages | undefined;
  private _watcher: MutationObserver | undefined;
  private readonly _host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._read();
    this._watcher = watchAround(this._host, "lang", () => this._read());
  }

  hostDisconnected(): void {
    this._watcher?.disconnect();
    this._watcher = undefined;
  }

  private _read(): void {
    const lang = nearestLang(this._host);
    const messages = messagesFor(lang);
    if (!(messages instanceof Promise)) return this._use(messages);
    void messages.then((loaded) => {
      if (nearestLang(this._host) === lang) this._use(loaded);
    });
  }

  private _use(messages: Messages): void {
    if (messages === this.messages) return;
    this.messages = messages;
    this._host.requestUpdate();
  }
}
