/** A sankey by d3-sankey: links, nodes, labels; pointing lights what hangs together. */
import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { COLOURS, flowsOf, format } from "./document.mjs";
import { explain, figure } from "./figure.mjs";

const [WIDTH, HEIGHT] = [720, 460];

export function flows(place, budget) {
  const svg = figure(place, { title: "资金流向：收入来源 → 功能分类 → 基本与项目", height: HEIGHT });
  const layout = sankey().nodeId(({ key }) => key).nodeWidth(14).nodePadding(12).extent([[1, 5], [WIDTH - 1, HEIGHT - 5]]);
  const { nodes, links } = layout(flowsOf(budget));
  const colour = ({ index }) => COLOURS[index % 10];
  const paths = svg.append("g").attr("fill", "none").selectAll("path").data(links).join("path").attr("d", sankeyLinkHorizontal()).attr("stroke", ({ source }) => colour(source)).attr("stroke-width", ({ width }) => Math.max(1, width)).attr("stroke-opacity", 0.4);
  explain(paths, ({ source, target, value }) => `${source.name} → ${target.name} ${format(value)}`);
  const boxes = svg.append("g").selectAll("rect").data(nodes).join("rect").attr("x", ({ x0 }) => x0).attr("y", ({ y0 }) => y0).attr("width", ({ x0, x1 }) => x1 - x0).attr("height", ({ y0, y1 }) => y1 - y0).attr("fill", colour);
  explain(boxes, ({ name, value }) => `${name} ${format(value)}`);
  boxes.on("mouseenter.lit", (_, node) => paths.attr("stroke-opacity", ({ source, target }) => (source === node || target === node ? 0.8 : 0.15))).on("mouseleave.lit", () => paths.attr("stroke-opacity", 0.4));
  svg.append("g").attr("pointer-events", "none").selectAll("text").data(nodes).join("text").attr("x", ({ x0, x1 }) => (x0 < WIDTH / 2 ? x1 + 6 : x0 - 6)).attr("y", ({ y0, y1 }) => (y0 + y1) / 2).attr("dy", "0.35em").attr("text-anchor", ({ x0 }) => (x0 < WIDTH / 2 ? "start" : "end")).text(({ name }) => name);
}
