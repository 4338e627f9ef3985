/** Results as one table, and as ratios to the hand-written page beside the aims. */
import { median } from "./measure.mjs";

export const BASE = "d3-page";
export const OURS = "budget-sunburst";

const COLD_AIM = { 24: 0.8, 300: 0.8, 3000: 0.5, 30000: 0.1, 100000: 0.05 };
const HOVER_AIM = 4;
const FRAME_AIM = 16;
const DRAWN_AIM = 2000;
const BYTES_AIM = 30_000;

const COLUMNS = [
  ["cold", "cold ms"], ["coldSettled", "settled ms"], ["update", "update ms"], ["updateSettled", "settled ms"], ["hover", "hover ms"],
  ["frameMedian", "frame ms"], ["frameMax", "max frame"], ["heap", "heap MB"], ["drawn", "drawn"], ["elements", "elements"],
];

/** Medians of the rounds by contender and size. @param runs `{ contender, size, figures }[]` */
export function summarise(runs) {
  const groups = new Map();
  for (const { contender, size, figures } of runs) {
    const key = `${size} ${contender}`;
    groups.set(key, [...(groups.get(key) ?? []), figures]);
  }
  return [...groups].map(([key, rounds]) => {
    const [size, contender] = key.split(" ");
    const names = [...new Set(rounds.flatMap((figures) => Object.keys(figures)))];
    const known = (name) => rounds.map((figures) => figures[name]).filter((value) => value !== undefined);
    return { size: Number(size), contender, ...Object.fromEntries(names.map((name) => [name, median(known(name))])) };
  }).sort((a, b) => a.size - b.size);
}

export function markdown(results, bytes, { base = BASE, labelOf = (size) => size.toLocaleString("en") } = {}) {
  // A bench that clicks nothing has no frames to show.
  const columns = COLUMNS.filter(([key]) => results.some((result) => result[key] !== undefined));
  const head = ["nodes", "page", "cold ms", "ratio", ...columns.slice(1).map(([, title]) => title), "script kB gzip"];
  const rows = results.map((result) => {
    const ratio = result.cold / results.find(({ contender, size }) => contender === base && size === result.size)?.cold;
    const cells = columns.map(([key]) => (result[key] === undefined && result.gaveUp ? `over ${result.gaveUp} s` : figure(key, result[key])));
    cells.splice(1, 0, figure("ratio", ratio));
    return [labelOf(result.size), result.contender, ...cells, (bytes[result.contender] / 1000).toFixed(1)];
  });
  return [`${line(head)}\n${line(head.map((_, i) => (i < 2 ? "---" : "---:")))}`, ...rows.map(line)].join("\n");
}

function figure(key, value) {
  if (value === undefined || Number.isNaN(value)) return "–";
  if (key === "heap") return (value / 1e6).toFixed(1);
  if (key === "drawn" || key === "elements") return String(Math.round(value));
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

const line = (cells) => `| ${cells.join(" | ")} |`;

/** @returns `{ text, reached }[]`: what was aimed at and what was reached. */
export function verdicts(results, bytes) {
  const list = [];
  const say = (what, value, aim, unit = "") => list.push({ text: `${what}: ${value.toFixed(value < 10 ? 2 : 0)}${unit} (aim ≤ ${aim}${unit})`, reached: value <= aim });
  for (const ours of results.filter(({ contender, gaveUp }) => contender === OURS && gaveUp === undefined)) {
    const base = results.find(({ contender, size }) => contender === BASE && size === ours.size);
    const at = `at ${ours.size.toLocaleString("en")}`;
    const aim = COLD_AIM[ours.size];
    if (base?.cold && aim) say(`cold ${at}, ratio to the hand-written page`, ours.cold / base.cold, aim);
    say(`hover ${at}`, ours.hover, HOVER_AIM, " ms");
    say(`longest drill frame ${at}`, ours.frameMax, FRAME_AIM, " ms");
    say(`drawn elements ${at}`, ours.drawn, DRAWN_AIM);
  }
  if (bytes[OURS]) say("script, gzip", bytes[OURS] / 1000, BYTES_AIM / 1000, " kB");
  return list;
}
