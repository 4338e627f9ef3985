/**
 * The tags that can be loaded, each by its own file. The list is closed, so that no address is made of what stands in a page; a test
 * holds it to `src/elements`.
 */
export const LOADERS = {
  "budget-audit": () => import("../elements/budget-audit/budget-audit.js"),
  "budget-balance": () => import("../elements/budget-balance/budget-balance.js"),
  "budget-change": () => import("../elements/budget-change/budget-change.js"),
  "budget-data": () => import("../elements/budget-data/budget-data.js"),
  "budget-figure": () => import("../elements/budget-figure/budget-figure.js"),
  "budget-report": () => import("../elements/budget-report/budget-report.js"),
  "budget-sunburst": () => import("../elements/budget-sunburst/budget-sunburst.js"),
  "budget-table": () => import("../elements/budget-table/budget-table.js"),
  "budget-term": () => import("../elements/budget-term/budget-term.js"),
  "kpi-scorecard": () => import("../elements/kpi-scorecard/kpi-scorecard.js"),
  "procurement-list": () => import("../elements/procurement-list/procurement-list.js"),
  "sangong-compare": () => import("../elements/sangong-compare/sangong-compare.js"),
  "sankey-funds": () => import("../elements/sankey-funds/sankey-funds.js"),
  "state-assets": () => import("../elements/state-assets/state-assets.js"),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type Tag = keyof typeof LOADERS;

export type Loaders = Readonly<Record<Tag, () => Promise<unknown>>>;

export const TAGS: readonly Tag[] = Object.keys(LOADERS) as Tag[];
