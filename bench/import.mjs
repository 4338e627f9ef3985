/** `npm run bench:import`: how many workbooks a second are imported, audited and written, by one worker and by two, and what memory that takes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "vite";

const HELP = `npm run bench:import -- [--files 1000] [--jobs 1,2]
  --files  how many disclosures of the sample's size are generated
  --jobs   numbers of workers, one run each`;

const { values } = parseArgs({ options: { files: { type: "string", default: "1000" }, jobs: { type: "string", default: "1,2" }, help: { type: "boolean", default: false } } });
const files = Number(values.files);
const jobs = values.jobs.split(",").map(Number);
if (values.help || !(files >= 1) || jobs.some((count) => !(count >= 1))) {
  console.error(HELP);
  process.exit(values.help ? 0 : 2);
}

const root = new URL("..", import.meta.url).pathname;
const out = join(root, "bench/results/import");
await build({ root, logLevel: "warn", build: { outDir: out, sourcemap: false } });
const { runBatch } = await import(join(out, "cli/batch-pool.js"));
const { toXlsx } = await import(join(out, "exporter/index.js"));

const folder = mkdtempSync(join(tmpdir(), "budget-elements-bench-"));
try {
  const size = generate(join(folder, "in"));
  console.log(`${files} workbooks of ${Math.round(size / 1024)} kB · Node ${process.versions.node} · ${cpus().length} processors`);
  for (const count of jobs) console.log(await run(count));
} finally {
  rmSync(folder, { recursive: true });
}

/** The sample of the project under the names of many departments: the same work for each file, and the same files in every run. */
function generate(into) {
  mkdirSync(into);
  const sample = JSON.parse(readFileSync(join(root, "demo/data/zhangjiakou-kexie-2023.json"), "utf8"));
  let size = 0;
  for (let number = 1; number <= files; number++) {
    const code = String(100_000 + number);
    const bytes = toXlsx({ ...sample, entity: { ...sample.entity, code, name: `第${number}局` } });
    writeFileSync(join(into, `${code}.xlsx`), bytes);
    size += bytes.length;
  }
  return size / files;
}

async function run(count) {
  const output = join(folder, `out-${count}`);
  mkdirSync(output);
  const tasks = Array.from({ length: files }, (_, index) => {
    const name = `${100_001 + index}.xlsx`;
    return { name, input: join(folder, "in", name), output: join(output, `${name}.json`), given: {} };
  });
  const memory = [];
  let failed = 0;
  let identities = 0;
  const from = performance.now();
  await runBatch(tasks, count, (result) => {
    if (result.outcome === "failed") failed++;
    identities += Object.values(result.audit).reduce((sum, verdicts) => sum + verdicts, 0);
    memory.push(process.memoryUsage.rss());
  });
  const seconds = (performance.now() - from) / 1000;
  const peak = (part) => Math.round(Math.max(...part) / 2 ** 20);
  const half = Math.ceil(memory.length / 2);
  return `${count} ${count === 1 ? "worker" : "workers"}: ${(files / seconds).toFixed(1)} files/s · ${Math.round(identities / files)} identities a file · ${failed} failed · memory ${peak(memory.slice(0, half))} MB in the first half, ${peak(memory.slice(half - 1))} MB in the second`;
}
