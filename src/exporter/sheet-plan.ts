/** Where the lists of a table stand on a sheet. */
import type { PrintedPart } from "../model/printed-table.js";
import type { BudgetColumn } from "../schema/definition.js";

/** One list of rows with the columns it has on the sheet, from 0. */
export interface PlacedList {
  readonly part: PrintedPart;
  readonly columns: readonly BudgetColumn[];
  /** Columns of codes: none, one, or three for 类, 款 and 项. */
  readonly codes: readonly number[];
  readonly name: number;
  readonly figures: number;
}

export interface SheetPlan {
  readonly ordinal: boolean;
  readonly lists: readonly PlacedList[];
  readonly width: number;
  readonly depth: number;
}
