/** Builds each contender as a portal would ship it: one minified module with everything it loads, for Chromium 86. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** @returns {Promise<number>} gzip bytes of the module and everything it loads statically. */
export async function buildContender(root, outDir, name) {
  rmSync(join(outDir, name), { recursive: true, force: true });
  const { output } = await build({
    root, configFile: false, logLevel: "error", publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: "chrome86", minify: true, modulePreload: false, reportCompressedSize: false, emptyOutDir: true, outDir: join(outDir, name),
      rolldownOptions: {
        input: join(root, `bench/contenders/${name}.mjs`),
        preserveEntrySignatures: "strict",
        output: { format: "es", entryFileNames: "contender.js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  });
  return staticFiles(output).reduce((sum, file) => sum + gzipSync(readFileSync(join(outDir, name, file)), { level: 9 }).length, 0);
}

/** The entry, and the chunks it imports at once (not those it loads later). */
function staticFiles(output) {
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const files = new Set();
  const queue = ["contender.js"];
  for (const file of queue) {
    if (files.has(file)) continue;
    files.add(file);
    queue.push(...(chunks.get(file)?.imports ?? []).filter((one) => chunks.has(one)));
  }
  return [...files];
}
