/** “三公”经费: a bar a line, last year's as an outline where it is known. */
import { format, threePublicOf } from "./document.mjs";
import { explain, figure, ticks } from "./figure.mjs";

const [ROW, LEFT, WIDTH] = [44, 190, 720];

export function bars(place, budget) {
  const rows = threePublicOf(budget);
  const height = rows.length * ROW + 30;
  const most = Math.max(...rows.flatMap(({ value, before }) => [value, before ?? 0]));
  const x = (value) => LEFT + (value / most) * (WIDTH - LEFT - 80);
  const svg = figure(place, { title: `“三公”经费 ${format(rows[0].value)}`, height });
  const axis = svg.append("g").selectAll("g").data(ticks(most)).join("g").attr("transform", (value) => `translate(${x(value)},0)`);
  axis.append("line").attr("y2", height - 20).attr("stroke", "#ddd");
  axis.append("text").attr("y", height - 6).attr("text-anchor", "middle").text(String);
  const lines = svg.append("g").selectAll("g").data(rows).join("g").attr("transform", (_, at) => `translate(0,${at * ROW + 8})`);
  lines.append("text").attr("x", LEFT - 8).attr("y", 14).attr("text-anchor", "end").text(({ name }) => name);
  const boxes = lines.append("rect").attr("x", LEFT).attr("width", ({ value }) => x(value) - LEFT).attr("height", 18).attr("fill", "#4e79a7");
  explain(boxes, ({ name, value, before }) => `${name} ${format(value)}${before === undefined ? "" : `，上年 ${format(before)}`}`);
  lines.filter(({ before }) => before !== undefined).append("rect").attr("x", LEFT).attr("y", 20).attr("width", ({ before }) => x(before) - LEFT).attr("height", 8).attr("fill", "none").attr("stroke", "#4e79a7");
  lines.append("text").attr("x", ({ value }) => x(value) + 6).attr("y", 14).text(({ value, blank }) => (blank ? "—" : value.toFixed(2)));
}
