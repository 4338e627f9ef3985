/** What reading a section beside the statutory tables gives: its data and where its cells went, or why the table is kept whole. */
import type { BudgetProject, BudgetTable, Issue } from "../schema/index.js";
import type { CellCount } from "./cells.js";
import type { FigureColumn } from "./columns.js";
import type { SectionIssueCode } from "./section-issue.js";

interface Read {
  readonly rows: number;
  /** Columns that went to cells or texts. */
  readonly figures: readonly FigureColumn[];
  readonly cells: CellCount;
  readonly issues: readonly Issue[];
}

export type Section =
  | (Read & { readonly outcome: "project"; readonly project: BudgetProject })
  | (Read & { readonly outcome: "procurement" | "assets"; readonly table: BudgetTable });

/** Row and column from 0. */
export interface SectionRefusal {
  readonly code: SectionIssueCode;
  readonly row?: number;
  readonly column?: number;
  readonly found: string;
}

export function isSectionRefusal(result: object): result is SectionRefusal {
  return "code" in result && "found" in result;
}
