import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { BudgetNode } from "../model/tree.js";

type SumOfNodes = (nodes: readonly BudgetNode[]) => string | undefined;

/**
 * Exact sums where the document prints none: an opened remainder, a parent known from codes only. The arithmetic (decimal.js)
 * is loaded at the first such need; until it is there the sum is `undefined`.
 */
export class ExactSums implements ReactiveController {
  #sum: SumOfNodes | undefined;
  #loading = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Is the arithmetic there? */
  get ready(): boolean {
    return this.#sum !== undefined;
  }

  hostConnected(): void {
    // Nothing to set up: work begins with the first sum.
  }

  of(nodes: readonly BudgetNode[]): string | undefined {
    if (this.#sum === undefined) this.#load();
    return this.#sum?.(nodes);
  }

  #load(): void {
    if (this.#loading) return;
    this.#loading = true;
    import("../model/derive.js").then(
      ({ sumOfNodes }) => {
        this.#sum = sumOfNodes;
        this.#host.requestUpdate();
      },
      () => {
        this.#loading = false; // offline for a moment: the next need asks again
      },
    );
  }
}
