import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Messages } from "./locale/messages.js";

type Translate = (code: string) => string | undefined;

const AS_PRINTED: Translate = () => undefined;

/**
 * English names of classification codes. The code books are loaded only for readers in English; until they are there, and for codes
 * that have no English name, the printed Chinese name stands.
 */
export class Names implements ReactiveController {
  #translate: Translate | undefined;
  #loading = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: work begins with the first reader in English.
  }

  translator(words: Messages): Translate {
    if (words.side === "zh") return AS_PRINTED;
    if (this.#translate === undefined) this.#load();
    return this.#translate ?? AS_PRINTED;
  }

  #load(): void {
    if (this.#loading) return;
    this.#loading = true;
    import("../classification/index.js").then(
      ({ englishNameOf }) => {
        this.#translate = englishNameOf;
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = false; // offline for a moment: the next render asks again
      },
    );
  }
}
