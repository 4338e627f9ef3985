/** What both ECharts pages share: the same document, the parts of the library that a sunburst needs, its own defaults. */
import { SunburstChart } from "echarts/charts";
import { TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";

use([SunburstChart, TooltipComponent]);

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

export function contender(renderer) {
  let chart;
  let stage;
  let drawn = false;
  const update = (budget) => {
    drawn = false;
    chart.setOption({
      tooltip: {},
      series: [{ type: "sunburst", data: treeOf(budget), radius: [0.3 * 279, 279], sort: null, nodeClick: "rootToNode", label: { minAngle: 6, width: 60, overflow: "truncate" } }],
    });
  };
  return {
    draw(element, budget) {
      stage = element;
      element.style.width = "560px";
      element.style.height = "560px";
      chart = init(element, null, { renderer });
      chart.on("rendered", () => (drawn = true));
      update(budget);
    },
    update,
    isDrawn: () => drawn,
    drawing: () => stage,
  };
}
