/** How elements find the `<budget-data>` around them: a question that bubbles out, and an answer each time there is something new. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { nearest } from "../around.js";
import type { BudgetScope } from "./data-state.js";

type Take = (scope: BudgetScope) => void;

/** The version is that of the scope's shape: sources of another shape do not answer. */
const TYPE = "budget-scope-1";

/** What a source reads of a question; it may come from another copy of the library, so its class says nothing. */
interface Question extends Event {
  readonly take: Take;
  /** Set by the source that answers; ends its answers. */
  end: (() => void) | undefined;
}

class ScopeRequest extends Event implements Question {
  end: (() => void) | undefined;

  constructor(readonly take: Take) {
    super(TYPE, { bubbles: true, composed: true });
  }
}

/** The answering side. */
export class ScopeSource {
  private readonly _takers = new Set<Take>();

  /** @param left hears of a view that asks no more */
  constructor(
    around: HTMLElement | ShadowRoot,
    public value: BudgetScope,
    left: (view: EventTarget | undefined) => void,
  ) {
    around.addEventListener(TYPE, (event) => {
      const question = event as Question;
      const { take } = question;
      event.stopPropagation(); // the nearest source answers
      this._takers.add(take);
      const [view] = event.composedPath();
      question.end = () => {
        this._takers.delete(take);
        left(view);
      };
      take(this.value);
    });
  }

  give(value: BudgetScope): void {
    this.value = value;
    for (const take of this._takers) take(value);
  }
}

/** The asking side. */
export class Scope implements ReactiveController {
  /** `undefined` where no source is around. */
  value: BudgetScope | undefined;
  private _request: ScopeRequest | undefined;

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._ask();
    // A source that is defined later did not hear the question.
    if (nearest(this._host, "budget-data:not(:defined)")) {
      void customElements.whenDefined("budget-data").then(() => {
        if (this._host.isConnected && this.value === undefined) this._ask();
      });
    }
  }

  hostDisconnected(): void {
    this._request?.end?.();
    this._request = undefined;
    this.value = undefined;
  }

  private _ask(): void {
    this._request = new ScopeRequest((scope) => {
      this.value = scope;
      this._host.requestUpdate();
    });
    this._host.dispatchEvent(this._request);
  }
}
