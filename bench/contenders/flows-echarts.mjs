/** What both ECharts pages of flows share: the same graph, the parts of the library that a sankey needs, its own layout and defaults. */
import { SankeyChart } from "echarts/charts";
import { use } from "echarts/core";
import { echartsPage } from "./echarts-page.mjs";
import { graphOf } from "./flows-graph.mjs";

use([SankeyChart]);

function optionsOf(budget) {
  const { nodes, links } = graphOf(budget);
  const names = new Map(nodes.map(({ key, name }) => [key, name]));
  return { series: [{ type: "sankey", data: nodes.map(({ key }) => ({ name: key })), links, emphasis: { focus: "adjacency" }, label: { formatter: ({ name }) => names.get(name) } }] };
}

export const contender = (renderer) => echartsPage(renderer, { width: 980, height: 640 }, optionsOf);
