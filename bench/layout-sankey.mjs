/**
 * `npm run bench:sankey`: the layout of flows alone, beside d3-sankey. Each figure is the first layout of a fresh process (as on a page
 * that draws once), from a parsed graph to path data; medians over rounds in which the contenders take turns.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";

const SIZES = [[30, 40], [150, 400], [600, 2500]];
/** `budget-elements` gathers the tail of each column, as the element does; `…, all open` draws every node, as d3-sankey does. */
const CONTENDERS = ["d3-sankey", "budget-elements", "budget-elements, all open"];
const WARM = 30;
const HELP = `npm run bench:sankey -- [--rounds 9]
  --rounds  processes for each contender and size`;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" }, child: { type: "string" }, size: { type: "string" }, help: { type: "boolean", default: false } } });
const root = new URL("..", import.meta.url).pathname;
const out = join(root, "bench/results/layout-sankey");

if (values.help || !(Number(values.rounds) >= 1)) {
  console.error(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.child !== undefined) console.log(JSON.stringify(await once(values.child, ...values.size.split(",").map(Number))));
else await compare(Number(values.rounds));

async function compare(rounds) {
  await build({ root, configFile: false, logLevel: "error", publicDir: false, build: { outDir: out, minify: false, lib: { entry: join(root, "src/layout/sankey.ts"), formats: ["es"], fileName: "sankey" } } });
  console.log(`Node ${process.versions.node}, ${rounds} rounds, milliseconds (median; cold: first call of a process, warm: after ${WARM} more)`);
  for (const [nodes, links] of SIZES) {
    const runs = new Map(CONTENDERS.map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) for (const name of CONTENDERS) runs.get(name).push(child(name, nodes, links));
    const cold = (name) => median(runs.get(name).map((run) => run.cold));
    const warm = (name) => median(runs.get(name).map((run) => run.warm));
    console.log(`\n${nodes} nodes, ${links} links`);
    for (const name of CONTENDERS) {
      const { drawn, ribbons } = runs.get(name)[0];
      const ratio = (of) => (of(name) / of(CONTENDERS[0])).toFixed(2);
      console.log(`  ${name.padEnd(26)} cold ${cold(name).toFixed(2).padStart(7)} (ratio ${ratio(cold)})  warm ${warm(name).toFixed(2).padStart(7)} (ratio ${ratio(warm)})  drawn ${drawn} nodes, ${ribbons} ribbons`);
    }
  }
}

function child(name, nodes, links) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--child", name, "--size", `${nodes},${links}`], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function once(name, nodes, links) {
  const graph = graphOf(nodes, links);
  const layout = name === CONTENDERS[0] ? await theirs() : await ours(name === CONTENDERS[1] ? new Set() : new Set([0, 1, 2, 3]));
  const start = performance.now();
  const { drawn, ribbons } = layout(graph);
  const cold = performance.now() - start;
  const times = Array.from({ length: WARM }, () => {
    const from = performance.now();
    layout(graph);
    return performance.now() - from;
  });
  return { cold, warm: median(times.slice(-10)), drawn, ribbons };
}

async function ours(open) {
  const { layoutSankey } = await import(join(out, "sankey.js"));
  return (graph) => {
    const { nodes, links } = layoutSankey(graph, { width: 900, height: 640, open });
    return { drawn: nodes.length, ribbons: links.length };
  };
}

/** As its own documentation uses it: fresh objects, because it writes into them; default iterations; path data for every link. */
async function theirs() {
  const { sankey, sankeyLinkHorizontal } = await import("d3-sankey");
  return (graph) => {
    const layout = sankey().nodeId(({ key }) => key).nodeWidth(12).nodePadding(10).extent([[0, 0], [900, 640]]);
    const { nodes, links } = layout({ nodes: graph.nodes.map(({ key }) => ({ key })), links: graph.links.map(({ from, to, amount }) => ({ source: from, target: to, value: Number(amount) })) });
    const path = sankeyLinkHorizontal();
    return { drawn: nodes.length, ribbons: links.map((link) => path(link)).length };
  };
}

/** Four columns, few large and many small flows, no node without one; the same on every call. */
function graphOf(nodes, links) {
  let seed = 11;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const column = (at) => Math.min(3, Math.floor((at / nodes) * 4));
  const first = (stage) => Math.ceil((stage * nodes) / 4);
  const key = (stage, place) => `n${first(stage) + Math.floor(place * (first(stage + 1) - first(stage)))}`;
  return {
    nodes: Array.from({ length: nodes }, (_, at) => ({ key: `n${at}`, column: column(at), amount: undefined })),
    links: Array.from({ length: links }, (_, i) => {
      const stage = i % 3;
      return { from: key(stage, random()), to: key(stage + 1, random()), amount: (20 / (random() + 0.002)).toFixed(2) };
    }),
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
