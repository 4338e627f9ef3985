/** What a page loads for one picture, counted as a host's bundler would pack it. */
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { beforeAll, expect, it } from "vitest";
import { ROOT, TAGS } from "./package.js";
import budgets from "./sizes.json" with { type: "json" };

const GZIP_LIMIT = 30_000;

/** An article with one of each: what the bench of articles loads (`npm run bench:article`). */
const SIX = ["budget-balance", "budget-sunburst", "sankey-funds", "sangong-compare", "budget-change", "kpi-scorecard"] as const;
const SIX_BUDGET = 116_500;

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>;
let loaded: readonly Rolldown.OutputChunk[];

async function bundle(...entries: readonly string[]): Promise<ReadonlyMap<string, Rolldown.OutputChunk>> {
  const [result] = (await build({
    root: ROOT,
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    // Named, because under a test runner Vite would choose Lit's development build.
    resolve: { conditions: ["production", "module", "browser"] },
    build: { write: false, lib: { entry: entries.map((entry) => ROOT + entry), formats: ["es"] }, rolldownOptions: { output: { minify: true } } },
  })) as Rolldown.RolldownOutput[];
  return new Map((result?.output ?? []).flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
}

/** The entries and everything they import statically: what is loaded before the first picture. */
function staticallyLoaded(all: ReadonlyMap<string, Rolldown.OutputChunk>): Rolldown.OutputChunk[] {
  const seen = new Set<Rolldown.OutputChunk>();
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return;
    seen.add(chunk);
    chunk.imports.forEach((name) => { visit(all.get(name)); });
  };
  for (const chunk of all.values()) if (chunk.isEntry) visit(chunk);
  return [...seen];
}

function bytesOf(files: readonly Rolldown.OutputChunk[]): number {
  return files.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
}

beforeAll(async () => {
  chunks = await bundle("dist/elements/budget-sunburst/budget-sunburst.js");
  loaded = staticallyLoaded(chunks);
}, 60_000);

it(`<budget-sunburst> with everything it loads at once is at most ${GZIP_LIMIT / 1000} kB gzip`, () => {
  const bytes = bytesOf(loaded);
  console.info(`<budget-sunburst>: ${bytes} bytes gzip at once, ${chunks.size - loaded.length} further file(s) on demand`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(GZIP_LIMIT);
});

it("decimal.js is not on the drawing path of <budget-sunburst>", () => {
  const modules = loaded.flatMap((chunk) => Object.keys(chunk.modules));
  expect(modules.filter((id) => id.includes("decimal.js"))).toEqual([]);
});

it("no importer module is within reach of <budget-sunburst>, not even on demand", () => {
  const modules = [...chunks.values()].flatMap((chunk) => Object.keys(chunk.modules));
  expect(modules.filter((id) => /dist\/(importer|cli|render)\/|\/(saxes|fflate)\//.test(id))).toEqual([]);
});

it("the menu of files is loaded on demand, and of the exporter only how a table, a name and markup are written", () => {
  const ids = (list: Iterable<Rolldown.OutputChunk>): string[] => Array.from(list).flatMap((chunk) => Object.keys(chunk.modules));
  const menu = [...chunks.values()].filter((chunk) => Object.keys(chunk.modules).some((id) => id.includes("dist/ui/menu/")));
  console.info(`menu of files: ${bytesOf(menu)} bytes gzip on demand`);
  expect(menu.length).toBeGreaterThan(0);
  expect(ids(loaded).filter((id) => /dist\/(ui\/menu|poster|embed|exporter)\//.test(id))).toEqual([]);
  expect(ids(chunks.values()).filter((id) => /dist\/exporter\/(?!(?:csv|file-name|xml)\.js)/.test(id))).toEqual([]);
});

it("every tag has a budget, and no other", () => {
  expect(Object.keys(budgets).sort()).toEqual([...TAGS].sort());
});

it.each(Object.entries(budgets))("<%s> with everything it loads at once is at most %i bytes gzip, and its budget no more than a tenth above it", async (tag, budget) => {
  const bytes = bytesOf(staticallyLoaded(await bundle(`dist/elements/${tag}/${tag}.js`)));
  console.info(`<${tag}>: ${bytes} bytes gzip at once`);
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(bytes).toBeGreaterThan(budget * 0.9);
}, 60_000);

it(`six elements of one page share what they have in common: together they are at most ${SIX_BUDGET / 1000} kB gzip at once, and well below the sum of each alone`, async () => {
  const bytes = bytesOf(staticallyLoaded(await bundle(...SIX.map((tag) => `dist/elements/${tag}/${tag}.js`))));
  console.info(`${SIX.length} elements together: ${bytes} bytes gzip at once`);
  expect(bytes).toBeLessThanOrEqual(SIX_BUDGET);
  expect(bytes).toBeGreaterThan(SIX_BUDGET * 0.9);
  expect(bytes).toBeLessThan(SIX.reduce((sum, tag) => sum + budgets[tag], 0) * 0.6);
}, 60_000);
