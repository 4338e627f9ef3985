import type { ReactiveController, ReactiveControllerHost } from "lit";
import { parseBudgetDocument, readBudgetDocument } from "../../schema/read.js";
import { EMPTY, LOADING, stateOf, type BudgetScope, type DataState } from "./data-state.js";
import { loadDocument } from "./load.js";

/** What an element that takes data offers to its source. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly data: unknown;
  /** The document of an enclosing `<budget-data>`, if any. */
  readonly scope: BudgetScope | undefined;
}

/**
 * Three ways of data into one state: property `data`, attribute `src`, a child `<script type="application/json">`; else the
 * enclosing `<budget-data>`. The newest request wins: an older answer is dropped after its body is parsed and does not touch the
 * loading state; removal from the page aborts.
 */
export class SourceController implements ReactiveController {
  #state: DataState = EMPTY;
  #request: AbortController | undefined;
  #loaded = "";
  #data: unknown;
  #inline = "";
  #watcher: MutationObserver | undefined;
  readonly #host: SourceHost;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): DataState {
    return this.#state === EMPTY && this.#host.scope !== undefined ? this.#host.scope.state : this.#state;
  }

  hostConnected(): void {
    this.#host.requestUpdate(); // what was set, or asked for, while away from the page
    if (typeof MutationObserver === "undefined") return;
    this.#watcher = new MutationObserver(() => this.#host.requestUpdate());
    this.#watcher.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
    this.#request?.abort();
    this.#request = undefined;
    if (this.#state.status === "loading") this.#forget();
  }

  hostUpdate(): void {
    const { src, data } = this.#host;
    if (data !== undefined && data !== null) this.#take(data);
    else if (src !== "") this.#load(src);
    else this.#readInline();
  }

  #take(data: unknown): void {
    if (this.#data === data) return;
    this.#forget();
    this.#data = data;
    this.#state = stateOf(typeof data === "string" ? parseBudgetDocument(data) : readBudgetDocument(data));
  }

  #load(src: string): void {
    if (this.#loaded === src || !this.#host.isConnected) return;
    this.#forget();
    this.#loaded = src;
    this.#state = LOADING;
    const request = new AbortController();
    this.#request = request;
    loadDocument(src, this.#host.baseURI, request.signal).then(
      (state) => {
        if (this.#request !== request) return;
        this.#state = state;
        this.#host.requestUpdate();
      },
      () => undefined, // aborted: a newer request, or the element left the page
    );
  }

  #readInline(): void {
    const script = Array.from(this.#host.children).find((child) => child.localName === "script" && child.getAttribute("type") === "application/json");
    const json = script?.textContent?.trim() ?? "";
    if (json === this.#inline && this.#data === undefined && this.#loaded === "") return;
    this.#forget();
    this.#inline = json;
    // The parser may have only begun with the script: what is no JSON yet is an error only once the page is read.
    if (json === "") return;
    const state = stateOf(parseBudgetDocument(json));
    this.#state = state.status === "invalid" && this.#host.ownerDocument.readyState === "loading" ? this.#wait() : state;
  }

  #wait(): DataState {
    const retry = (): void => {
      this.#inline = "";
      this.#host.requestUpdate();
    };
    this.#host.ownerDocument.addEventListener("DOMContentLoaded", retry, { once: true });
    return LOADING;
  }

  #forget(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#data = undefined;
    this.#loaded = "";
    this.#inline = "";
    this.#state = EMPTY;
  }
}
