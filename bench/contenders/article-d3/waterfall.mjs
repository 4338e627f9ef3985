/** From last year's total to this year's, step by step. */
import { changesOf, format } from "./document.mjs";
import { explain, figure, ticks } from "./figure.mjs";

const [WIDTH, HEIGHT, BOTTOM, LEFT] = [720, 380, 30, 52];

export function waterfall(place, budget) {
  const { now, steps } = changesOf(budget);
  const before = now - steps.reduce((sum, { by }) => sum + by, 0);
  let at = before;
  const bars = [{ name: "上年", from: 0, to: before }, ...steps.map(({ name, by }) => ({ name, from: at, to: (at += by) })), { name: "本年", from: 0, to: now }];
  const y = (value) => HEIGHT - BOTTOM - (value / now) * (HEIGHT - BOTTOM - 16);
  const wide = (WIDTH - LEFT) / bars.length;
  const svg = figure(place, { title: `支出 ${format(now)}，比上年增加 ${format(now - before)}`, height: HEIGHT });
  const axis = svg.append("g").selectAll("g").data(ticks(now)).join("g").attr("transform", (value) => `translate(0,${y(value)})`);
  axis.append("line").attr("x1", LEFT).attr("x2", WIDTH).attr("stroke", "#ddd");
  axis.append("text").attr("x", LEFT - 6).attr("dy", "0.35em").attr("text-anchor", "end").text(String);
  const groups = svg.append("g").selectAll("g").data(bars).join("g").attr("transform", (_, i) => `translate(${LEFT + i * wide},0)`);
  const boxes = groups.append("rect").attr("x", wide * 0.15).attr("width", wide * 0.7).attr("y", ({ from, to }) => y(Math.max(from, to))).attr("height", ({ from, to }) => Math.max(1, Math.abs(y(from) - y(to)))).attr("fill", ({ from, to }) => (from === 0 ? "#555" : to > from ? "#e15759" : "#4e79a7"));
  explain(boxes, ({ name, from, to }) => `${name} ${format(from === 0 ? to : to - from)}`);
  groups.append("text").attr("x", wide / 2).attr("y", HEIGHT - 10).attr("text-anchor", "middle").text(({ name }) => name);
  groups.append("text").attr("x", wide / 2).attr("y", ({ from, to }) => y(Math.max(from, to)) - 5).attr("text-anchor", "middle").text(({ from, to }) => (from === 0 ? to : to - from).toFixed(2));
}
