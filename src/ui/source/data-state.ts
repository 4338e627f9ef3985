import type { MoneyUnit } from "../../amount/unit.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Issue } from "../../schema/issue.js";
import type { ReadResult } from "../../schema/read.js";

/** The four states of an element's data. */
export type DataState =
  | { readonly status: "empty" }
  | { readonly status: "loading" }
  | { readonly status: "invalid"; readonly issues: readonly Issue[] }
  | ReadyState;

export interface ReadyState {
  readonly status: "ready";
  /** The document shown: the last of `documents`, or the one that a `<budget-data>` was asked for. */
  readonly document: BudgetDocument;
  /** All documents given: by year, the budget of a year before its final accounts. */
  readonly documents: readonly BudgetDocument[];
  /** Of all documents. */
  readonly issues: readonly Issue[];
  /** Tables of `document` that have errors and must not be drawn. */
  readonly blocked: ReadonlySet<string>;
  /** What `documents` were read from, in their order. */
  readonly results: readonly Usable[];
}

/** A result with a document. */
type Usable = ReadResult & Required<Pick<ReadResult, "document">>;

export const EMPTY: DataState = { status: "empty" };
export const LOADING: DataState = { status: "loading" };

export function stateOf(all: readonly ReadResult[]): DataState {
  const issues = all.flatMap((result) => result.issues);
  const results = all.filter((result): result is Usable => result.document !== undefined);
  results.sort(({ document: a }, { document: b }) => a.year - b.year || (a.kind < b.kind ? -1 : 1)); // "budget" < "finalAccounts"
  const last = results[results.length - 1];
  return last ? { status: "ready", document: last.document, documents: results.map(({ document }) => document), issues, blocked: last.blocked, results } : { status: "invalid", issues };
}

/** What `<budget-data>` gives to the elements inside it. */
export interface BudgetScope {
  readonly state: DataState;
  /** The cell that a reader asked to see, last; a new object each time. */
  readonly located?: CellPlace | undefined;
  /** Key of what is selected in all views; empty for nothing. See `Subject.key`. */
  readonly selection: string;
  /** Key of what is pointed at in one of them. */
  readonly hovered: string;
  /** Unit to show figures in; empty for the printed one. */
  readonly unit: "" | MoneyUnit;
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
