/** `npm run bench:flows`: draws flows of three sizes with this package, a hand-written d3-sankey page and ECharts, and compares. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { CHROMIUM_ARGS, findBrowser } from "../tools/browser.mjs";
import { buildContender } from "./lib/build.mjs";
import { flowsDocument, SIZES } from "./lib/flows-document.mjs";
import { FLOWS } from "./lib/hands.mjs";
import { measure } from "./lib/measure.mjs";
import { markdown, summarise } from "./lib/report.mjs";
import { serve } from "./lib/server.mjs";

const [OURS, WHOLE, BASE] = ["flows-sankey-funds", "flows-sankey-funds-whole", "flows-d3"];
const CONTENDERS = [OURS, WHOLE, BASE, "flows-echarts-canvas", "flows-echarts-svg"];
/** By number of links. */
const COLD_AIM = { 400: 0.7, 2500: 0.5 };
const HOVER_AIM = 4;
const HELP = `npm run bench:flows -- [--rounds 5] [--sizes "${SIZES.join(" ")}"] [--only ${CONTENDERS.join(",")}] [--limit 60] [--built]
  --rounds  how often each page is measured; the medians are printed
  --sizes   nodes and links
  --only    pages to measure
  --limit   seconds after which a page is given up
  --built   measure dist as it is`;

const root = new URL("..", import.meta.url).pathname;
const results = join(root, "bench/results");
const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" }, sizes: { type: "string", default: SIZES.join(" ") }, only: { type: "string", default: CONTENDERS.join(",") }, limit: { type: "string", default: "60" }, built: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
const sizes = values.sizes.split(" ");
const contenders = values.only.split(",");
const browser = findBrowser();
const fault = faultOf();
if (values.help || fault !== undefined) {
  console.error(fault === undefined ? HELP : `${fault}\n${HELP}`);
  process.exitCode = fault === undefined ? 0 : 2;
} else await compare(Number(values.rounds));

function faultOf() {
  const unknown = contenders.find((name) => !CONTENDERS.includes(name)) ?? sizes.find((size) => !SIZES.includes(size));
  if (unknown !== undefined) return `unknown page or size ${unknown}`;
  if (!(Number(values.rounds) >= 1)) return "invalid --rounds (1 or more)";
  return browser === undefined ? "missing browser: install Chromium or Chrome, or name one in CHROME_PATH" : undefined;
}

async function compare(rounds) {
  // What is measured is what is published: the built package.
  if (!values.built) await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error" });
  const bytes = {};
  for (const name of contenders) bytes[name] = await buildContender(root, join(results, "pages"), name);
  const documents = new Map(sizes.flatMap((size) => [1, 2].map((edition) => [`/${linksOf(size)}-${edition}.json`, JSON.stringify(flowsDocument(size, edition))])));
  const { address, stop } = await serve(join(results, "pages"), join(root, "bench/contenders/page.html"), documents);
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    for (const size of sizes) {
      for (const contender of contenders) {
        const figures = await measure({ launch: { ...browser, args: CHROMIUM_ARGS }, address, contender, size: linksOf(size), limit: Number(values.limit), hand: FLOWS });
        console.error(`round ${round}: ${contender} at ${size}: ${figures.cold?.toFixed(1) ?? "–"} ms${figures.gaveUp ? `, given up after ${figures.gaveUp} s` : ""}`);
        runs.push({ contender, size: linksOf(size), figures });
      }
    }
  }
  stop();
  report(runs, bytes);
}

function linksOf(size) {
  return Number(size.split(",")[1]);
}

function report(runs, bytes) {
  const summary = summarise(runs);
  const aims = verdicts(summary);
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, "flows.json"), JSON.stringify({ summary, bytes, runs }, null, 1));
  console.log(`${markdown(summary, bytes, { base: BASE, labelOf: (links) => SIZES.find((size) => linksOf(size) === links)?.replace(",", " / ") })}\n`);
  console.log(`${aims.map(({ text, reached }) => `${reached ? "reached" : "missed "}  ${text}`).join("\n")}\n`);
  console.log(`${aims.filter(({ reached }) => reached).length} of ${aims.length} aims reached; all figures in bench/results/flows.json`);
}

/** Of the element as it comes, and of the one that gathers nothing. */
function verdicts(summary) {
  return summary.filter(({ contender, gaveUp }) => [OURS, WHOLE].includes(contender) && gaveUp === undefined).flatMap(({ contender, size, cold, hover }) => {
    const base = summary.find((result) => result.contender === BASE && result.size === size)?.cold;
    const at = `${contender} at ${size} links`;
    const said = (what, value, aim, unit) => ({ text: `${what} of ${at}: ${value.toFixed(2)}${unit} (aim ≤ ${aim}${unit})`, reached: value <= aim });
    return [...(base && COLD_AIM[size] ? [said("cold, ratio to the hand-written page,", cold / base, COLD_AIM[size], "")] : []), said("hover", hover, HOVER_AIM, " ms")];
  });
}
