import { createContext } from "@lit/context";
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
}

export const budgetScope = createContext<BudgetScope>(Symbol.for("budget-elements/scope/1"));
