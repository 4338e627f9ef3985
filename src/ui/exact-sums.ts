import type { ReactiveControllerHost } from "lit";
import type { BudgetNode } from "../model/tree.js";
import { Late } from "./late.js";

/**
 * Exact sums where the document prints none: an opened remainder, a parent known from codes only. The arithmetic (decimal.js)
 * is loaded at the first such need; until it is there the sum is `undefined`.
 */
export class ExactSums {
  private readonly _arithmetic;

  constructor(host: Pick<ReactiveControllerHost, "requestUpdate">) {
    this._arithmetic = new Late(() => import("../model/derive.js"), () => host.requestUpdate());
  }

  /** Is the arithmetic there? */
  get ready(): boolean {
    return this._arithmetic.part !== undefined;
  }

  of(nodes: readonly BudgetNode[]): string | undefined {
    return this._arithmetic.get()?.sumOfNodes(nodes);
  }
}
