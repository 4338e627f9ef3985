/* global document */
/** The zoomable sunburst as it is commonly written by hand: one path a node, labels where they fit, a tween of everything. */
import { hierarchy, partition, stratify } from "d3-hierarchy";
import { interpolate } from "d3-interpolate";
import { select } from "d3-selection";
import "d3-transition";
import { arc } from "d3-shape";

const RADIUS = 279;
const RINGS = 3;
const HOLE = 0.3 * RADIUS;
const RING = (RADIUS - HOLE) / RINGS;
const COLOURS = ["#4e79a7", "#f28e2c", "#e15759", "#76b7b2", "#59a14f", "#edc949", "#af7aa1", "#ff9da7", "#9c755f", "#bab0ab"];

const radiusAt = (depth) => (depth < 1 ? 0 : HOLE + (depth - 1) * RING);
const arcOf = arc()
  .startAngle((d) => d.x0)
  .endAngle((d) => d.x1)
  .padAngle((d) => Math.min((d.x1 - d.x0) / 2, 0.003))
  .padRadius(RADIUS / 2)
  .innerRadius((d) => radiusAt(d.y0))
  .outerRadius((d) => Math.max(radiusAt(d.y0), radiusAt(d.y1) - 1));

const isSeen = (d) => d.y1 <= RINGS + 1 && d.y0 >= 1 && d.x1 > d.x0;
const hasLabel = (d) => isSeen(d) && (d.y1 - d.y0) * (d.x1 - d.x0) > 0.06;
const labelTurn = (d) => {
  const x = (((d.x0 + d.x1) / 2) * 180) / Math.PI;
  const y = (radiusAt(d.y0) + radiusAt(d.y1)) / 2;
  return `rotate(${x - 90}) translate(${y},0) rotate(${x < 180 ? 0 : 180})`;
};

function treeOf(budget) {
  const rows = budget.tables.expenditure.rows.map((row) => ({ ...row, code: row.code ?? "" }));
  const nested = stratify().id((row) => row.code || "total").parentId((row) => (row.code === "" ? "" : row.code.length === 3 ? "total" : row.code.slice(0, -2)))(rows);
  const root = hierarchy(nested).sum((node) => (node.children ? 0 : Number(node.data.cells.total)));
  return partition().size([2 * Math.PI, root.height + 1])(root).each((d) => (d.current = { x0: d.x0, x1: d.x1, y0: d.y0, y1: d.y1 }));
}

const rowOf = (d) => d.data.data;
const classOf = (d) => d.ancestors().at(-2);

let picture;

export function draw(stage, budget) {
  const svg = select(stage).append("svg").attr("width", 560).attr("height", 560).attr("viewBox", "-280 -280 560 560").style("font", "12px sans-serif");
  const tooltip = select(stage).append("div").style("position", "fixed").style("pointer-events", "none").style("background", "#fff").style("border", "1px solid #999").style("padding", "4px 8px").style("display", "none");
  picture = { svg, tooltip, arcs: svg.append("g"), labels: svg.append("g").attr("pointer-events", "none").attr("text-anchor", "middle") };
  picture.parent = svg.append("circle").attr("r", HOLE).attr("fill", "none").attr("pointer-events", "all");
  update(budget);
}

export function update(budget) {
  const root = treeOf(budget);
  const colour = new Map(root.children.map((d, i) => [d, COLOURS[i % COLOURS.length]]));
  picture.root = root;
  picture.paths = picture.arcs.selectAll("path").data(root.descendants().slice(1), (d) => rowOf(d).code).join("path")
    .attr("fill", (d) => colour.get(classOf(d)))
    .attr("fill-opacity", (d) => (isSeen(d.current) ? (d.children ? 0.7 : 0.5) : 0))
    .attr("pointer-events", (d) => (isSeen(d.current) ? "auto" : "none"))
    .attr("d", (d) => arcOf(d.current))
    .style("cursor", (d) => (d.children ? "pointer" : null))
    .on("mouseenter", (event, d) => {
      select(event.currentTarget).attr("fill-opacity", 1);
      picture.tooltip.style("display", "block").text(`${d.ancestors().map((one) => rowOf(one).name).reverse().join(" / ")} ${rowOf(d).cells.total} 万元`);
    })
    .on("mousemove", (event) => picture.tooltip.style("left", `${event.clientX + 12}px`).style("top", `${event.clientY + 12}px`))
    .on("mouseleave", (event, d) => {
      select(event.currentTarget).attr("fill-opacity", d.children ? 0.7 : 0.5);
      picture.tooltip.style("display", "none");
    })
    .on("click", (_, d) => d.children && zoomTo(d));
  picture.parent.datum(root).on("click", (_, d) => zoomTo(d));
  label();
}

function label() {
  picture.labels.selectAll("text").data(picture.root.descendants().slice(1).filter((d) => hasLabel(d.current)), (d) => rowOf(d).code).join("text")
    .attr("dy", "0.35em").attr("transform", (d) => labelTurn(d.current)).text((d) => rowOf(d).name.slice(0, 6));
}

function zoomTo(focus) {
  picture.parent.datum(focus.parent ?? picture.root);
  const turn = (x) => Math.max(0, Math.min(1, (x - focus.x0) / (focus.x1 - focus.x0))) * 2 * Math.PI;
  picture.root.each((d) => (d.target = { x0: turn(d.x0), x1: turn(d.x1), y0: Math.max(0, d.y0 - focus.depth), y1: Math.max(0, d.y1 - focus.depth) }));
  const transition = picture.svg.transition().duration(750);
  picture.labels.selectAll("text").remove();
  picture.paths.transition(transition)
    .tween("arc", (d) => {
      const between = interpolate(d.current, d.target);
      return (t) => (d.current = between(t));
    })
    .filter(function (d) {
      return Number(this.getAttribute("fill-opacity")) > 0 || isSeen(d.target);
    })
    .attr("fill-opacity", (d) => (isSeen(d.target) ? (d.children ? 0.7 : 0.5) : 0))
    .attr("pointer-events", (d) => (isSeen(d.target) ? "auto" : "none"))
    .attrTween("d", (d) => () => arcOf(d.current));
  transition.on("end", label);
}

export const isDrawn = () => document.querySelector("svg path") !== null;
export const drawing = () => document.querySelector("svg");
