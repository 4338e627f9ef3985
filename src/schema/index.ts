export { MAX_LABEL, MAX_ROWS } from "./definition.js";
export type { Amount, BudgetColumn, BudgetDocument, BudgetIndicator, BudgetProject, BudgetRow, BudgetSide, BudgetStatement, BudgetTable, BudgetUnit, OtherTable } from "./definition.js";
export { issue } from "./issue.js";
export type { Bilingual, Issue, IssueCode, Severity } from "./issue.js";
export { parseBudgetDocument, readBudgetDocument, MAX_JSON_LENGTH } from "./read.js";
export type { ReadResult } from "./read.js";
export { budgetDocumentJsonSchema } from "./json-schema.js";
