import { BudgetEvent } from "./events.js";
import type { CellPlace } from "./source/data-state.js";

/** A reader asks to see a cell where it is printed; a `<budget-data>` around takes its tables there. */
export class BudgetLocateEvent extends BudgetEvent {
  static readonly type = "budget-locate";
  constructor(readonly cell: CellPlace) {
    super(BudgetLocateEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    "budget-locate": BudgetLocateEvent;
  }
}
