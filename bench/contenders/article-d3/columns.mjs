/** Two stacked columns to one scale: income and expenditure. */
import { COLOURS, format, sideOf } from "./document.mjs";
import { explain, figure, ticks } from "./figure.mjs";

const [HEIGHT, TOP, BOTTOM, WIDE] = [480, 10, 24, 180];

export function columns(place, budget) {
  const sides = ["income", "expenditure"].map((side) => stacked(sideOf(budget, side)));
  const most = Math.max(...sides.map(({ total }) => total));
  const y = (value) => HEIGHT - BOTTOM - (value / most) * (HEIGHT - TOP - BOTTOM);
  const svg = figure(place, { title: `收入总计 ${format(sides[0].total)}，支出总计 ${format(sides[1].total)}`, height: HEIGHT });
  const axis = svg.append("g").selectAll("g").data(ticks(most)).join("g").attr("transform", (value) => `translate(0,${y(value)})`);
  axis.append("line").attr("x1", 44).attr("x2", 720).attr("stroke", "#ddd");
  axis.append("text").attr("x", 40).attr("dy", "0.35em").attr("text-anchor", "end").text(String);
  sides.forEach(({ parts }, at) => {
    const x = 56 + at * 340;
    const group = svg.append("g").selectAll("g").data(parts).join("g");
    const boxes = group.append("rect").attr("x", x).attr("width", WIDE).attr("y", ({ to }) => y(to)).attr("height", ({ from, to }) => Math.max(1, y(from) - y(to))).attr("fill", (_, i) => COLOURS[i % 10]);
    explain(boxes, ({ name, value }) => `${name} ${format(value)}`);
    group.filter(({ from, to }) => y(from) - y(to) > 10).append("text").attr("x", x + WIDE + 6).attr("y", ({ from, to }) => (y(from) + y(to)) / 2).attr("dy", "0.35em").text(({ name }) => name.slice(0, 12));
    svg.append("text").attr("x", x).attr("y", HEIGHT - 6).text(["收入", "支出"][at]);
  });
}

function stacked(parts) {
  let total = 0;
  return { parts: parts.map((part) => ({ ...part, from: total, to: (total += part.value) })), total };
}
