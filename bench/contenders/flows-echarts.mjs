/** What both ECharts pages of flows share: the same graph, the parts of the library that a sankey needs, its own layout and defaults. */
import { SankeyChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { graphOf } from "./flows-graph.mjs";

use([SankeyChart, TooltipComponent]);

export function contender(renderer) {
  let chart;
  let stage;
  let drawn = false;
  const update = (budget) => {
    drawn = false;
    const { nodes, links } = graphOf(budget);
    const names = new Map(nodes.map(({ key, name }) => [key, name]));
    chart.setOption({
      tooltip: {},
      series: [{ type: "sankey", data: nodes.map(({ key }) => ({ name: key })), links, emphasis: { focus: "adjacency" }, label: { formatter: ({ name }) => names.get(name) } }],
    });
  };
  return {
    draw(element, budget) {
      stage = element;
      element.style.width = "980px";
      element.style.height = "640px";
      chart = init(element, null, { renderer });
      chart.on("rendered", () => (drawn = true));
      update(budget);
    },
    update,
    isDrawn: () => drawn,
    drawing: () => stage,
  };
}
