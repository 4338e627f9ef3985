/** The zoomable sunburst as it is commonly written. */
import { hierarchy, partition } from "d3-hierarchy";
import { interpolate } from "d3-interpolate";
import { arc } from "d3-shape";
import "d3-transition";
import { COLOURS, format, treeOf } from "./document.mjs";
import { explain, figure } from "./figure.mjs";

const SIZE = 560;
const RADIUS = SIZE / 8;

export function rings(place, budget) {
  const root = partition().size([2 * Math.PI, 4])(hierarchy(treeOf(budget.tables.expenditure)).sum(({ own, children }) => (children.length === 0 ? own : 0)).sort((a, b) => b.value - a.value));
  root.each((node) => (node.current = node));
  const [top] = [...(root.children ?? [])];
  const svg = figure(place, { title: `支出 ${format(root.value)}，其中${top.data.name} ${format(top.value)}`, width: SIZE, height: SIZE }).attr("viewBox", [-SIZE / 2, -SIZE / 2, SIZE, SIZE]);
  const shape = arc().startAngle(({ x0 }) => x0).endAngle(({ x1 }) => x1).padAngle(({ x0, x1 }) => Math.min((x1 - x0) / 2, 0.005)).padRadius(RADIUS).innerRadius(({ y0 }) => y0 * RADIUS).outerRadius(({ y0, y1 }) => Math.max(y0 * RADIUS, y1 * RADIUS - 1));
  const seen = ({ x0, x1, y0, y1 }) => y1 <= 4 && y0 >= 1 && x1 > x0;
  const fits = (node) => seen(node) && (node.y1 - node.y0) * (node.x1 - node.x0) > 0.06;
  const colour = (node) => COLOURS[root.children.indexOf(node.ancestors()[node.depth - 1]) % 10];
  const nodes = root.descendants().slice(1);
  const paths = svg.append("g").selectAll("path").data(nodes).join("path").attr("fill", colour).attr("fill-opacity", (node) => (seen(node) ? 1 - node.depth * 0.2 : 0)).attr("d", shape);
  explain(paths, (node) => `${node.data.code} ${node.data.name} ${format(node.value)}`);
  const labels = svg.append("g").attr("pointer-events", "none").attr("text-anchor", "middle").selectAll("text").data(nodes).join("text").attr("dy", "0.35em").attr("fill-opacity", (node) => +fits(node)).attr("transform", turned).text(({ data }) => data.name.slice(0, 6));
  const middle = svg.append("circle").datum(root).attr("r", RADIUS).attr("fill", "none").attr("pointer-events", "all");
  paths.filter(({ children }) => children !== undefined).style("cursor", "pointer").on("click", (_, node) => zoom(node));
  middle.on("click", (_, node) => zoom(node));

  function zoom(to) {
    middle.datum(to.parent ?? root);
    root.each((node) => {
      const place = (x) => Math.max(0, Math.min(1, (x - to.x0) / (to.x1 - to.x0))) * 2 * Math.PI;
      node.target = { x0: place(node.x0), x1: place(node.x1), y0: Math.max(0, node.y0 - to.depth), y1: Math.max(0, node.y1 - to.depth) };
    });
    paths.transition().duration(600).tween("place", (node) => {
      const between = interpolate(node.current, node.target);
      return (t) => (node.current = between(t));
    }).attr("fill-opacity", (node) => (seen(node.target) ? 1 - node.depth * 0.2 : 0)).attrTween("d", (node) => () => shape(node.current));
    labels.transition().duration(600).attr("fill-opacity", (node) => +fits(node.target)).attrTween("transform", (node) => () => turned(node.current));
  }
}

function turned({ x0, x1, y0, y1 }) {
  const angle = ((x0 + x1) / 2) * (180 / Math.PI);
  return `rotate(${angle - 90}) translate(${((y0 + y1) / 2) * RADIUS},0) rotate(${angle < 180 ? 0 : 180})`;
}
