/** What a reader did, as typed events with exact strings. They bubble, cross shadow roots, and fire only for what a person did. */
import type { Issue } from "../schema/issue.js";

/** What all events of the elements have in common. */
export class BudgetEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** What a select, hover or drill was about. */
export interface Subject {
  /**
   * What `selection` takes: the classification code (function and economic codes never meet), else the item's own key such as
   * `source:carryOver`, `basis:project` or `threePublic:abroad`; empty for what cannot be selected.
   */
  readonly key: string;
  /** Classification code; empty for the whole and for items printed without one. */
  readonly code: string;
  readonly name: string;
  /** The figure exactly as shown; `null` when the cell is blank or not a number. */
  readonly amount: string | null;
  readonly unit: string;
}

/** A reader chose an item that has nothing below it, or chose an item in a list or table; `undefined` when none is chosen any more. */
export class BudgetSelectEvent extends BudgetEvent {
  static readonly type = "budget-select";
  constructor(readonly subject: Subject | undefined) {
    super(BudgetSelectEvent.type);
  }
}

/** A reader points at an item, or focuses it; `undefined` when none is pointed at any more. */
export class BudgetHoverEvent extends BudgetEvent {
  static readonly type = "budget-hover";
  constructor(readonly subject: Subject | undefined) {
    super(BudgetHoverEvent.type);
  }
}

/** A reader went into an item, or back up. */
export class BudgetDrillEvent extends BudgetEvent {
  static readonly type = "budget-drill";
  constructor(readonly subject: Subject) {
    super(BudgetDrillEvent.type);
  }
}

/** Data came in with issues. Not a reader's act, but the host's only way to hear of them. */
export class BudgetIssueEvent extends BudgetEvent {
  static readonly type = "budget-issue";
  constructor(readonly issues: readonly Issue[]) {
    super(BudgetIssueEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    "budget-select": BudgetSelectEvent;
    "budget-hover": BudgetHoverEvent;
    "budget-drill": BudgetDrillEvent;
    "budget-issue": BudgetIssueEvent;
  }
}
