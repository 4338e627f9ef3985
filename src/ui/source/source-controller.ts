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
 * Three ways of data into one state: property `data`, attribute `src`, child `<script type="application/json">`; else the
 * enclosing `<budget-data>`. Each takes several documents: a list, several URLs, several scripts. The newest request wins: an older answer is dropped after its body is parsed and does not touch the
 * loading state; removal from the page aborts.
 */
export class SourceController implements ReactiveController {
  private _state: DataState = EMPTY;
  private _request: AbortController | undefined;
  private _loaded = "";
  private _data: unknown;
  private _inline = "";
  private _watcher: MutationObserver | undefined;
  private readonly _host: SourceHost;

  constructor(host: SourceHost) {
    this._host = host;
    host.addController(this);
  }

  get state(): DataState {
    return this._state === EMPTY && this._host.scope !== undefined ? this._host.scope.state : this._state;
  }

  hostConnected(): void {
    this._host.requestUpdate(); // what was set, or asked for, while away from the page
    this._watcher = new MutationObserver(() => this._host.requestUpdate());
    this._watcher.observe(this._host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this._watcher?.disconnect();
    this._request?.abort();
    this._request = undefined;
    if (this._state.status === "loading") this._forget();
  }

  hostUpdate(): void {
    const { src, data } = this._host;
    if (data !== undefined && data !== null) this._take(data);
    else if (src !== "") this._load(src);
    else this._readInline();
  }

  private _take(data: unknown): void {
    if (this._data === data) return;
    this._forget();
    this._data = data;
    const all: readonly unknown[] = Array.isArray(data) ? data : [data];
    this._state = all.length === 0 ? EMPTY : stateOf(all.map((one) => (typeof one === "string" ? parseBudgetDocument(one) : readBudgetDocument(one))));
  }

  private _load(src: string): void {
    if (this._loaded === src || !this._host.isConnected) return;
    this._forget();
    this._loaded = src;
    this._state = LOADING;
    const request = new AbortController();
    this._request = request;
    Promise.all(src.trim().split(/\s+/).map((url) => loadDocument(url, this._host, request.signal))).then(
      (results) => {
        if (this._request !== request) return;
        this._state = stateOf(results);
        this._host.requestUpdate();
      },
      () => undefined, // aborted: a newer request, or the element left the page
    );
  }

  private _readInline(): void {
    const scripts = Array.from(this._host.children).filter((child) => child.localName === "script" && child.getAttribute("type") === "application/json");
    const texts = scripts.map((script) => script.textContent?.trim() ?? "").filter((text) => text !== "");
    const json = texts.join("\n");
    if (json === this._inline && this._data === undefined && this._loaded === "") return;
    this._forget();
    this._inline = json;
    // The parser may have only begun with the script: what is no JSON yet is an error only once the page is read.
    if (json === "") return;
    const state = stateOf(texts.map(parseBudgetDocument));
    this._state = state.status === "invalid" && this._host.ownerDocument.readyState === "loading" ? this._wait() : state;
  }

  private _wait(): DataState {
    const retry = (): void => {
      this._inline = "";
      this._host.requestUpdate();
    };
    this._host.ownerDocument.addEventListener("DOMContentLoaded", retry, { once: true });
    return LOADING;
  }

  private _forget(): void {
    this._request?.abort();
    this._request = undefined;
    this._data = undefined;
    this._loaded = "";
    this._inline = "";
    this._state = EMPTY;
  }
}
