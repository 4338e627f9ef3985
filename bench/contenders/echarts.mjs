/** What both ECharts pages share: the same document, the parts of the library that a sunburst needs, its own defaults. */
import { SunburstChart } from "echarts/charts";
import { use } from "echarts/core";
import { echartsPage } from "./echarts-page.mjs";

use([SunburstChart]);

function treeOf(budget) {
  const byCode = new Map();
  const tops = [];
  for (const { code, name, cells } of budget.tables.expenditure.rows) {
    if (code === undefined) continue;
    const node = { name, value: Number(cells.total), children: [] };
    byCode.set(code, node);
    (byCode.get(code.slice(0, -2))?.children ?? tops).push(node);
  }
  return tops;
}

function optionsOf(budget) {
  return { series: [{ type: "sunburst", data: treeOf(budget), radius: [0.3 * 279, 279], sort: null, nodeClick: "rootToNode", label: { minAngle: 6, width: 60, overflow: "truncate" } }] };
}

export const contender = (renderer) => echartsPage(renderer, { width: 560, height: 560 }, optionsOf);
