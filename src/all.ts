/** Registers every tag. */
export * from "./elements/budget-audit/budget-audit.js";
export * from "./elements/budget-balance/budget-balance.js";
export * from "./elements/budget-change/budget-change.js";
export * from "./elements/budget-data/budget-data.js";
export * from "./elements/budget-figure/budget-figure.js";
export * from "./elements/budget-report/budget-report.js";
export * from "./elements/budget-sunburst/budget-sunburst.js";
export * from "./elements/budget-table/budget-table.js";
export * from "./elements/budget-term/budget-term.js";
export * from "./elements/kpi-scorecard/kpi-scorecard.js";
export * from "./elements/procurement-list/procurement-list.js";
export * from "./elements/sangong-compare/sangong-compare.js";
export * from "./elements/sankey-funds/sankey-funds.js";
export * from "./elements/state-assets/state-assets.js";
