/* global document */
/** A sankey as it is commonly written by hand: d3-sankey, a path for every link, labels beside the nodes, a hover that lights what hangs together, a tooltip. */
import { sankey, sankeyLinkHorizontal } from "d3-sankey";
import { select } from "d3-selection";
import { graphOf } from "./flows-graph.mjs";

const [WIDTH, HEIGHT] = [980, 640];
const COLOURS = ["#4e79a7", "#f28e2c", "#e15759", "#76b7b2", "#59a14f", "#edc949", "#af7aa1", "#ff9da7", "#9c755f", "#bab0ab"];

let picture;
let before;

export function draw(stage, budget) {
  const svg = select(stage).append("svg").attr("width", WIDTH).attr("height", HEIGHT).attr("viewBox", `0 0 ${WIDTH} ${HEIGHT}`).style("font", "12px sans-serif");
  const tooltip = select(stage).append("div").style("position", "fixed").style("pointer-events", "none").style("background", "#fff").style("border", "1px solid #999").style("padding", "4px 8px").style("display", "none");
  picture = { svg, tooltip, links: svg.append("g").attr("fill", "none"), nodes: svg.append("g"), labels: svg.append("g").attr("pointer-events", "none") };
  update(budget);
}

export function update(budget) {
  before = firstPath();
  const layout = sankey().nodeId(({ key }) => key).nodeWidth(14).nodePadding(10).extent([[1, 5], [WIDTH - 1, HEIGHT - 5]]);
  const { nodes, links } = layout(graphOf(budget));
  const colour = (d) => COLOURS[d.index % COLOURS.length];
  picture.paths = picture.links.selectAll("path").data(links).join("path")
    .attr("d", sankeyLinkHorizontal())
    .attr("stroke", (d) => colour(d.source))
    .attr("stroke-width", (d) => Math.max(1, d.width))
    .attr("stroke-opacity", 0.4);
  const boxes = picture.nodes.selectAll("rect").data(nodes).join("rect")
    .attr("x", (d) => d.x0).attr("y", (d) => d.y0).attr("width", (d) => d.x1 - d.x0).attr("height", (d) => d.y1 - d.y0)
    .attr("fill", colour);
  picture.labels.selectAll("text").data(nodes).join("text")
    .attr("x", (d) => (d.x0 < WIDTH / 2 ? d.x1 + 6 : d.x0 - 6)).attr("y", (d) => (d.y0 + d.y1) / 2).attr("dy", "0.35em")
    .attr("text-anchor", (d) => (d.x0 < WIDTH / 2 ? "start" : "end"))
    .text((d) => d.name);
  listen(picture.paths, (d, link) => d === link, (d) => `${d.source.name} → ${d.target.name} ${d.amount} 万元`);
  listen(boxes, (d, { source, target }) => source === d || target === d, (d) => `${d.name} ${d.value.toFixed(2)} 万元`);
}

function listen(shapes, belongs, textOf) {
  shapes
    .on("mouseenter", (_, d) => {
      picture.paths.attr("stroke-opacity", (link) => (belongs(d, link) ? 0.8 : 0.15));
      picture.tooltip.style("display", "block").text(textOf(d));
    })
    .on("mousemove", (event) => picture.tooltip.style("left", `${event.clientX + 12}px`).style("top", `${event.clientY + 12}px`))
    .on("mouseleave", () => {
      picture.paths.attr("stroke-opacity", 0.4);
      picture.tooltip.style("display", "none");
    });
}

const firstPath = () => document.querySelector("svg path")?.getAttribute("d");
export const isDrawn = () => firstPath() !== undefined && firstPath() !== before;
export const drawing = () => document.querySelector("svg");
