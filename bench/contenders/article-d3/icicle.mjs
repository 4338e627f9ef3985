/** Basic expenditure by economic class, as columns of rectangles. */
import { hierarchy, partition } from "d3-hierarchy";
import { COLOURS, format, treeOf } from "./document.mjs";
import { explain, figure } from "./figure.mjs";

const [WIDTH, HEIGHT] = [720, 560];

export function icicle(place, budget) {
  const root = partition().size([HEIGHT, WIDTH + WIDTH / 2])(hierarchy(treeOf(budget.tables.generalPublicBasic)).sum(({ own, children }) => (children.length === 0 ? own : 0)).sort((a, b) => b.value - a.value));
  const svg = figure(place, { title: `基本支出 ${format(root.value)}，按经济分类`, height: HEIGHT });
  const shift = root.y1;
  const cells = svg.selectAll("g").data(root.descendants().slice(1)).join("g").attr("transform", ({ x0, y0 }) => `translate(${y0 - shift},${x0})`);
  const boxes = cells.append("rect").attr("width", ({ y0, y1 }) => y1 - y0 - 1).attr("height", ({ x0, x1 }) => Math.max(0.5, x1 - x0 - 1)).attr("fill", (node) => COLOURS[root.children.indexOf(node.ancestors()[node.depth - 1]) % 10]).attr("fill-opacity", ({ depth }) => 1.1 - depth * 0.3);
  explain(boxes, ({ data, value }) => `${data.code} ${data.name} ${format(value)}`);
  cells.filter(({ x0, x1 }) => x1 - x0 > 14).append("text").attr("x", 4).attr("y", ({ x0, x1 }) => (x1 - x0) / 2).attr("dy", "0.35em").attr("pointer-events", "none").text(({ data, value }) => `${data.name} ${value.toFixed(2)}`);
}
