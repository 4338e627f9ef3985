/** What all ECharts pages share: a chart in a stage of so many pixels, drawn once it says that it is rendered. */
import { TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";

use([TooltipComponent]);

/** @param optionsOf what ECharts is to draw of a document */
export function echartsPage(renderer, { width, height }, optionsOf) {
  let chart;
  let stage;
  let drawn = false;
  const update = (budget) => {
    drawn = false;
    chart.setOption({ tooltip: {}, ...optionsOf(budget) });
  };
  return {
    draw(element, budget) {
      stage = element;
      element.style.width = `${width}px`;
      element.style.height = `${height}px`;
      chart = init(element, null, { renderer });
      chart.on("rendered", () => (drawn = true));
      update(budget);
    },
    update,
    isDrawn: () => drawn,
    drawing: () => stage,
  };
}
