import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Messages } from "./locale/messages.js";

type Translate = (code: string) => string | undefined;

const AS_PRINTED: Translate = () => undefined;

/**
 * English names of classification codes. The code books are loaded only for readers in English; until they are there, and for codes
 * that have no English name, the printed Chinese name stands.
 */
export class Names implements ReactiveController {
  private _translate: Translate | undefined;
  private _loading = false;
  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: work begins with the first reader in English.
  }

  translator(words: Messages): Translate {
    if (words.side === "zh") return AS_PRINTED;
    if (this._translate === undefined) this._load();
    return this._translate ?? AS_PRINTED;
  }

  private _load(): void {
    if (this._loading) return;
    this._loading = true;
    import("../classification/index.js").then(
      ({ englishNameOf }) => {
        this._translate = englishNameOf;
        this._host.requestUpdate();
      },
      () => {
        this._loading = false; // offline for a moment: the next render asks again
      },
    );
  }
}
