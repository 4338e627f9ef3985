import type { BudgetDocument } from "../../schema/definition.js";
import type { Issue } from "../../schema/issue.js";
import type { ReadResult } from "../../schema/read.js";

/** The four states of an element's data. */
export type DataState =
  | { readonly status: "empty" }
  | { readonly status: "loading" }
  | { readonly status: "invalid"; readonly issues: readonly Issue[] }
  | { readonly status: "ready"; readonly document: BudgetDocument; readonly issues: readonly Issue[]; readonly blocked: ReadonlySet<string> };

export const EMPTY: DataState = { status: "empty" };
export const LOADING: DataState = { status: "loading" };

export function stateOf(result: ReadResult): DataState {
  const { document, issues, blocked } = result;
  return document ? { status: "ready", document, issues, blocked } : { status: "invalid", issues };
}

/** What `<budget-data>` gives to the elements inside it. */
export interface BudgetScope {
  readonly state: DataState;
  /** The cell that a reader asked to see, last; a new object each time. */
  readonly located?: CellPlace | undefined;
}

/** A cell of a document: what a figure cites, and where a reader can be taken. */
export interface CellPlace {
  /** Key of a statutory table, or of a section such as `procurement`. */
  readonly table: string;
  readonly side?: "income" | "expenditure";
  /** Position in the list of rows, from 0. */
  readonly row: number;
  /** Key of the column. */
  readonly column: string;
}
