/** Several views of the same data: what is selected, pointed at or asked for in one of them reaches all. */
import type { MoneyUnit } from "../../amount/unit.js";
import { BudgetDrillEvent, BudgetHoverEvent, BudgetSelectEvent } from "../events.js";
import { BudgetLocateEvent } from "../locate-event.js";
import { LOADING, type BudgetScope, type DataState } from "./data-state.js";
import { ScopeSource } from "./scope.js";

export class LinkedViews {
  private readonly _provider: ScopeSource;

  /**
   * @param around what the views stand in
   * @param select keeps what the reader selected; it comes back with the next `show`
   */
  constructor(around: HTMLElement | ShadowRoot, select: (key: string) => void) {
    this._provider = new ScopeSource(around, { state: LOADING, selection: "", hovered: "", unit: "" });
    around.addEventListener(BudgetLocateEvent.type, (event) => this._give({ located: { ...(event as BudgetLocateEvent).cell } }));
    around.addEventListener(BudgetSelectEvent.type, (event) => select((event as BudgetSelectEvent).subject?.key ?? ""));
    around.addEventListener(BudgetDrillEvent.type, (event) => select((event as BudgetDrillEvent).subject.key)); // what a reader goes into is selected
    around.addEventListener(BudgetHoverEvent.type, (event) => this._give({ hovered: (event as BudgetHoverEvent).subject?.key ?? "" }));
  }

  show(state: DataState, selection: string, unit: "" | MoneyUnit): void {
    if (state !== this._provider.value.state) this._give({ state, located: undefined });
    this._give({ selection, unit });
  }

  /** Only news is given: each gift draws every view anew. */
  private _give(news: Partial<BudgetScope>): void {
    const { value } = this._provider;
    if ((Object.keys(news) as (keyof BudgetScope)[]).every((key) => value[key] === news[key])) return;
    this._provider.give({ ...value, ...news });
  }
}
