import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { BudgetNode } from "../model/tree.js";

type SumOfNodes = (nodes: readonly BudgetNode[]) => string | undefined;

/**
 * Exact sums where the document prints none: an opened remainder, a parent known from codes only. The arithmetic (decimal.js)
 * is loaded at the first such need; until it is there the sum is `undefined`.
 */
export class ExactSums implements ReactiveController {
  private _sum: SumOfNodes | undefined;
  private _loading = false;
  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  /** Is the arithmetic there? */
  get ready(): boolean {
    return this._sum !== undefined;
  }

  hostConnected(): void {
    // Nothing to set up: work begins with the first sum.
  }

  of(nodes: readonly BudgetNode[]): string | undefined {
    if (this._sum === undefined) this._load();
    return this._sum?.(nodes);
  }

  private _load(): void {
    if (this._loading) return;
    this._loading = true;
    import("../model/derive.js").then(
      ({ sumOfNodes }) => {
        this._sum = sumOfNodes;
        this._host.requestUpdate();
      },
      () => {
        this._loading = false; // offline for a moment: the next need asks again
      },
    );
  }
}
