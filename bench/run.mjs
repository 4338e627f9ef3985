/** `npm run bench`: draws trees of several sizes with this package, a hand-written d3 page and ECharts, and compares. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";
import { CHROMIUM_ARGS, findBrowser } from "../tools/browser.mjs";
import { buildContender } from "./lib/build.mjs";
import { budgetDocument, SIZES } from "./lib/document.mjs";
import { measure } from "./lib/measure.mjs";
import { BASE, markdown, OURS, summarise, verdicts } from "./lib/report.mjs";
import { serve } from "./lib/server.mjs";

const CONTENDERS = [OURS, BASE, "echarts-canvas", "echarts-svg"];
const HELP = `npm run bench -- [--rounds 5] [--sizes ${SIZES.join(",")}] [--only ${CONTENDERS.join(",")}] [--limit 60]
  --rounds  how often each page is measured; the medians are printed
  --sizes   numbers of nodes
  --only    pages to measure
  --limit   seconds after which a page is given up`;

const root = new URL("..", import.meta.url).pathname;
const results = join(root, "bench/results");

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" }, sizes: { type: "string", default: SIZES.join(",") }, only: { type: "string", default: CONTENDERS.join(",") }, limit: { type: "string", default: "60" }, help: { type: "boolean", default: false } } });
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const sizes = values.sizes.split(",").map(Number);
const contenders = values.only.split(",");
const unknown = contenders.find((name) => !CONTENDERS.includes(name));
if (unknown || sizes.some((size) => !(size >= 24)) || !(Number(values.rounds) >= 1)) {
  console.error(`${unknown ? `unknown page ${unknown}` : "invalid --sizes (24 or more) or --rounds (1 or more)"}\n${HELP}`);
  process.exit(2);
}
const browser = findBrowser();
if (browser === undefined) {
  console.error("missing browser: install Chromium or Chrome, or name one in CHROME_PATH");
  process.exit(2);
}

// What is measured is what is published: the built package.
if (contenders.includes(OURS)) await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error" });
const bytes = {};
for (const name of contenders) bytes[name] = await buildContender(root, join(results, "pages"), name);

const documents = new Map();
const budgets = new Map();
for (const size of sizes) {
  const editions = [1, 2].map((edition) => budgetDocument(size, edition));
  budgets.set(size, editions[1]);
  editions.forEach((budget, i) => documents.set(`/${size}-${i + 1}.json`, JSON.stringify(budget)));
}

const { address, stop } = await serve(join(results, "pages"), join(root, "bench/contenders/page.html"), documents);
const runs = [];
const hopeless = new Set();
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const size of sizes) {
    for (const contender of contenders) {
      if (hopeless.has(`${size} ${contender}`)) continue;
      const figures = await measure({ launch: { ...browser, args: CHROMIUM_ARGS }, address, contender, size, document: budgets.get(size), limit: Number(values.limit) });
      if (figures.gaveUp) hopeless.add(`${size} ${contender}`);
      console.error(`round ${round}: ${contender} at ${size}: ${figures.cold?.toFixed(1) ?? "–"} ms${figures.gaveUp ? `, given up after ${figures.gaveUp} s` : ""}`);
      runs.push({ contender, size, figures });
    }
  }
}
stop();

const summary = summarise(runs);
const table = markdown(summary, bytes);
const aims = verdicts(summary, bytes);
mkdirSync(results, { recursive: true });
writeFileSync(join(results, "results.json"), JSON.stringify({ summary, bytes, runs }, null, 1));
console.log(`${table}\n\n${aims.map(({ text, reached }) => `${reached ? "reached" : "missed "}  ${text}`).join("\n")}\n`);
console.log(`${aims.filter(({ reached }) => reached).length} of ${aims.length} aims reached; all figures in bench/results/results.json`);
