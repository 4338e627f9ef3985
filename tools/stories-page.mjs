/** `node tools/stories-page.mjs PORT`: builds the page that tells every story and serves it under the published policy, for the end-to-end tests. */
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { serveFolder } from "./serve.mjs";

const OUT = fileURLToPath(new URL("../stories-dist", import.meta.url));

await build({
  configFile: false,
  root: fileURLToPath(new URL("../tests/stories-page", import.meta.url)),
  logLevel: "error",
  publicDir: false,
  build: { target: "chrome86", outDir: OUT, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 5000 },
});
serveFolder(OUT).listen(Number(process.argv[2]), "127.0.0.1");
