import type { ReactiveControllerHost } from "lit";
import { nearest, readAround } from "../around.js";
import { bilingual, loadEnglish } from "./bilingual.js";
import type { Messages } from "./messages.js";
import { zhCN } from "./zh-cn.js";

/** What all elements say; what one of them says is beside it. */
const common = bilingual<Messages>(zhCN, () => import("./en.js").then(({ en }) => en));
const locales = new Map<string, Messages>([["zh", zhCN]]);

/** Adds a language, or replaces one: `registerLocale("fr", …)`. Elements that render later use it. */
export function registerLocale(language: string, messages: Messages): void {
  locales.set(language.toLowerCase(), messages);
}

/**
 * Messages for a BCP 47 tag: of the tag itself, then of its language, then Chinese, which is there from the start. A promise while English
 * has to be loaded; it never rejects: where a language cannot be had, the figures still can, in Chinese.
 */
export function messagesFor(tag: string): Messages | Promise<Messages> {
  const lower = tag.toLowerCase();
  const [language = ""] = lower.split("-");
  const own = locales.get(lower) ?? locales.get(language);
  if (own === undefined ? language !== "en" : own.side === "zh") return own ?? zhCN;
  const read = (): Messages => own ?? common.en;
  return loadEnglish()?.then(read, () => zhCN) ?? read();
}

/** The `lang` nearest to an element, looking out through shadow roots. */
export function nearestLang(element: Element): string {
  return nearest(element, "[lang]")?.getAttribute("lang") ?? "";
}

/** Keeps an element in the language around it, also when the page switches `lang` at run time. */
export class LocaleController {
  /** `undefined` while the language around is being loaded for the first time. */
  messages: Messages | undefined;
  /** Settles once the language asked for last is there; `undefined` when none had to be loaded. */
  loading: Promise<void> | undefined;

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(readAround(_host, "lang", () => this._read()));
  }

  private _read(): void {
    const lang = nearestLang(this._host);
    const messages = messagesFor(lang);
    const use = (loaded: Messages): void => {
      if (nearestLang(this._host) === lang) this._use(loaded);
    };
    this.loading = messages instanceof Promise ? messages.then(use) : this._use(messages);
  }

  private _use(messages: Messages): undefined {
    if (messages === this.messages) return;
    this.messages = messages;
    this._host.requestUpdate();
  }
}
