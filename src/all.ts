/** Registers every tag. */
export * from "./elements/budget-audit/budget-audit.js";
export * from "./elements/budget-data/budget-data.js";
export * from "./elements/budget-sunburst/budget-sunburst.js";
export * from "./elements/budget-table/budget-table.js";
