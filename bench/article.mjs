/** `npm run bench:article`: one article with six charts, by six elements of this package, drawn ahead or in the browser, and by hand in d3, as a reader gets it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CHROMIUM_ARGS, findBrowser } from "../tools/browser.mjs";
import { buildCdn } from "../tools/cdn.mjs";
import { drawingAhead } from "../tools/draw-ahead.mjs";
import { load } from "./lib/article-load.mjs";
import { ARTICLE_CSS, articlePage } from "./lib/article-page.mjs";
import { buildContender } from "./lib/build.mjs";
import { median } from "./lib/measure.mjs";
import { serve } from "./lib/server.mjs";

/** What stands in each place. */
const ELEMENTS = { balance: "budget-balance", rings: "budget-sunburst", flows: "sankey-funds", three: "sangong-compare", change: "budget-change", last: "kpi-scorecard" };
const FIRST_SCREEN = ["balance"];
const BASE = "d3";
const NAMES = `ahead,near,eager,${BASE}`;
const SAMPLE = "demo/data/zhangjiakou-kexie-2023.json";
/** Of a telephone's column and of the article's: what `render` is asked for. */
const WIDTHS = "340,720";
const CONDITIONS = {
  "full speed": { cpu: 1 },
  "processor 4 × slower": { cpu: 4 },
  // A telephone: 9 Mbit/s down, 170 ms a round trip.
  "4 × slower, 4G": { cpu: 4, network: { latency: 170, downloadThroughput: (9e6 / 8), uploadThroughput: (1.5e6 / 8) } },
};
const COLUMNS = [
  ["first", "first chart ms"], ["fold", "viewport ms"], ["all", "all six ms"], ["cpu", "CPU ms"], ["shift", "CLS read"], ["shiftUsed", "used"],
  ["bytesFirst", "script kB before first"], ["bytes", "at rest"], ["requests", "files"], ["bytesRead", "when read"], ["requestsRead", "files"], ["bytesPointed", "one pointed at"], ["requestsPointed", "files"], ["bytesUsed", "all used"], ["requestsUsed", "files"], ["everything", "kB in all"],
];
const BYTES_AIM = 60_000;
const HELP = `npm run bench:article -- [--rounds 5] [--only ${NAMES}] [--limit 60] [--built]
  --rounds  how often each page is loaded; the medians are printed
  --only    pages to load: pictures drawn ahead, each element as it comes near the view, all at once, by hand in d3
  --limit   seconds after which a page is given up
  --built   take dist/cdn as it is`;

const root = new URL("..", import.meta.url).pathname;
const results = join(root, "bench/results");
const folder = join(results, "pages");
const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" }, only: { type: "string", default: NAMES }, limit: { type: "string", default: "60" }, built: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
const browser = findBrowser();
const fault = browser === undefined ? "missing browser: install Chromium or Chrome, or name one in CHROME_PATH" : Number(values.rounds) >= 1 ? undefined : "invalid --rounds (1 or more)";
if (values.help || fault !== undefined) {
  console.error(fault === undefined ? HELP : `${fault}\n${HELP}`);
  process.exitCode = fault === undefined ? 0 : 2;
} else await compare(Number(values.rounds));

async function compare(rounds) {
  if (!values.built) await buildCdn(join(root, "dist/cdn"));
  await buildContender(root, folder, "article-d3");
  const pages = await pagesOf();
  const contenders = values.only.split(",").filter((name) => pages.has(name));
  const documents = new Map([
    ["/budget.json", readFileSync(join(root, SAMPLE))],
    ["/article.css", ARTICLE_CSS],
    ...[...pages].map(([name, page]) => [`/${name}.html`, page]),
    ...filesOf(join(root, "dist/cdn")),
  ]);
  const { address, stop } = await serve(folder, "", documents, { gzip: true });
  const runs = [];
  for (let round = 1; round <= rounds; round++) {
    for (const [condition, conditions] of Object.entries(CONDITIONS)) {
      for (const contender of contenders) {
        const figures = await load({ launch: { ...browser, args: CHROMIUM_ARGS }, address: `${address}/${contender}.html`, conditions, limit: Number(values.limit) });
        console.error(`round ${round}: ${contender}, ${condition}: first ${figures.first.toFixed(0)} ms, viewport ${figures.fold.toFixed(0)} ms`);
        runs.push({ contender, condition, figures });
      }
    }
  }
  stop();
  report(runs);
}

/** Pages by name. */
async function pagesOf() {
  const chart = (key) => `<${ELEMENTS[key]}></${ELEMENTS[key]}>`;
  const around = (body) => `<budget-data src="/budget.json">${body}</budget-data>`;
  const modules = ["budget-data", ...Object.values(ELEMENTS)].map((tag) => `/cdn/${tag}.js`);
  const autoloader = ["/cdn/autoloader.js"];
  const drawn = await drawnAhead();
  return new Map([
    ["ahead", articlePage({ chart: (key) => drawn.get(key), around, scripts: autoloader })],
    ["near", articlePage({ chart, around, scripts: autoloader })],
    ["eager", articlePage({ chart, around, scripts: modules })],
    [BASE, articlePage({ chart: () => "", scripts: ["/article-d3/contender.js"] })],
  ]);
}

/** What `budget-elements render` writes into the page, by place; as the docs say, what stands below the first screen is laid out when a reader comes near. */
function drawnAhead() {
  return drawingAhead(async (draw) => {
    const drawn = new Map();
    for (const [key, tag] of Object.entries(ELEMENTS)) drawn.set(key, await draw([join(root, SAMPLE), "--tag", tag, "--fragment", "--width", WIDTHS, "--lang", "zh", ...(FIRST_SCREEN.includes(key) ? [] : ["--lazy"])]));
    return drawn;
  });
}

/** The built files, under `/cdn`. */
function filesOf(cdn) {
  return readdirSync(cdn, { recursive: true }).filter((file) => /\.(js|css)$/.test(file)).map((file) => [`/cdn/${file}`, readFileSync(join(cdn, file))]);
}

function report(runs) {
  const summary = summarise(runs);
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, "article.json"), JSON.stringify({ summary, runs }, null, 1));
  const head = ["condition", "page", ...COLUMNS.flatMap(([key, title]) => (key === "first" || key === "all" ? [title, "ratio"] : [title]))];
  const rows = summary.map((result) => {
    const base = summary.find(({ contender, condition }) => contender === BASE && condition === result.condition);
    return [result.condition, result.contender, ...COLUMNS.flatMap(([key]) => (key === "first" || key === "all" ? [shown(key, result[key]), shown("ratio", result[key] / base?.[key])] : [shown(key, result[key])]))];
  });
  console.log([head, head.map((_, at) => (at < 2 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
  const aims = verdicts(summary);
  console.log(`\n${aims.map(({ text, reached }) => `${reached ? "reached" : "missed "}  ${text}`).join("\n")}\n`);
  console.log(`${aims.filter(({ reached }) => reached).length} of ${aims.length} aims reached; all figures in bench/results/article.json`);
}

function summarise(runs) {
  const keys = [...new Set(runs.map(({ contender, condition }) => JSON.stringify([condition, contender])))];
  return keys.map((key) => {
    const [condition, contender] = JSON.parse(key);
    const rounds = runs.filter((run) => run.contender === contender && run.condition === condition).map(({ figures }) => figures);
    const known = (name) => rounds.map((figures) => figures[name]).filter((value) => value !== undefined);
    return { condition, contender, ...Object.fromEntries(COLUMNS.map(([name]) => [name, known(name).length === 0 ? undefined : median(known(name))])) };
  });
}

function verdicts(summary) {
  return summary.filter(({ contender }) => contender !== BASE).flatMap(({ contender, condition, first, shift, bytesRead }) => {
    const base = summary.find((result) => result.contender === BASE && result.condition === condition);
    const at = `${contender}, ${condition}`;
    return [
      ...(base ? [{ text: `first chart of ${at}, ratio to the page by hand: ${(first / base.first).toFixed(2)} (aim ≤ 1)`, reached: first <= base.first }] : []),
      { text: `layout shift of ${at}: ${shift.toFixed(3)} (aim 0)`, reached: shift === 0 },
      { text: `scripts of ${at}, read to the end: ${(bytesRead / 1000).toFixed(1)} kB (aim ≤ ${BYTES_AIM / 1000})`, reached: bytesRead <= BYTES_AIM },
    ];
  });
}

function shown(key, value) {
  if (value === undefined || Number.isNaN(value)) return "–";
  if (key.startsWith("bytes") || key === "everything") return (value / 1000).toFixed(1);
  if (key === "ratio") return value.toFixed(2);
  return key.startsWith("shift") ? value.toFixed(3) : String(Math.round(value));
}
