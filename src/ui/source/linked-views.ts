/** Several views of the same data: what is selected, pointed at or asked for in one of them reaches all. */
import type { MoneyUnit } from "../../amount/unit.js";
import { BudgetDrillEvent, BudgetHoverEvent, BudgetSelectEvent, type Subject } from "../events.js";
import { BudgetLocateEvent } from "../locate-event.js";
import { givenText, type Given } from "./choose-document.js";
import { LOADING, type BudgetScope, type CellPlace, type DataState } from "./data-state.js";
import { ScopeSource } from "./scope.js";

/** What a view tells; it may be of another copy of the library, so its class says nothing. */
interface Told extends Event {
  readonly subject?: Subject;
  readonly cell?: CellPlace;
}

export class LinkedViews {
  private readonly _provider: ScopeSource;
  /** The view that tells what is pointed at. */
  private _pointing: EventTarget | undefined;

  /**
   * @param around what the views stand in
   * @param select keeps what the reader selected; it comes back with the next `show`
   */
  constructor(around: HTMLElement | ShadowRoot, select: (key: string) => void) {
    this._provider = new ScopeSource(around, { state: LOADING, selection: "", hovered: "", unit: "" }, (view) => {
      if (view === this._pointing) this._give({ hovered: "" }); // no pointer leaves what is gone
    });
    const hear = (type: string, act: (event: Told) => void): void =>
      around.addEventListener(type, (event) => {
        if (!isOfSourceWithin(event, around)) act(event);
      });
    hear(BudgetLocateEvent.type, ({ cell }) => this._give({ located: cell && { ...cell } }));
    hear(BudgetSelectEvent.type, ({ subject }) => select(subject?.key ?? ""));
    hear(BudgetDrillEvent.type, ({ subject }) => select(subject?.key ?? "")); // what a reader goes into is selected
    hear(BudgetHoverEvent.type, (event) => {
      this._pointing = event.composedPath()[0];
      this._give({ hovered: event.subject?.key ?? "" });
    });
  }

  show(state: DataState, selection: Given, unit: "" | MoneyUnit): void {
    if (state !== this._provider.value.state) this._give({ state, located: undefined });
    this._give({ selection: givenText(selection), unit });
  }

  /** Only news is given: each gift draws every view anew. */
  private _give(news: Partial<BudgetScope>): void {
    const { value } = this._provider;
    if ((Object.keys(news) as (keyof BudgetScope)[]).every((key) => value[key] === news[key])) return;
    this._provider.give({ ...value, ...news });
  }
}

/** Did it come through another `<budget-data>`, which has documents and a selection of its own? */
function isOfSourceWithin(event: Event, around: EventTarget): boolean {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(around)).some((target) => target instanceof Element && target.localName === "budget-data");
}
