/**
 * `npm run demo [-- --port 4173]`: builds the demo and serves it from this machine under the published policy. The files for pages
 * without a bundler lie beside its pages in `budget-elements/`, as they would on a site of one's own.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cli as manifest } from "@custom-elements-manifest/analyzer/cli.js";
import { build } from "vite";
import { buildCdn } from "./cdn.mjs";
import { buildPages } from "./pages.mjs";
import { serveFolder } from "./serve.mjs";

const DEFAULT_PORT = 4173;

const { values } = parseArgs({ options: { port: { type: "string" } } });
// The generator of embed codes offers what the manifest describes.
await manifest({ argv: ["analyze", "--config", "custom-elements-manifest.config.mjs", "--quiet"] });
await build({ configFile: "vite.demo.config.ts", logLevel: "warn" });
await buildCdn("demo-dist/budget-elements");
const policies = await buildPages("demo-dist");

// A port that was asked for is kept to (tests rely on it); otherwise the next free one will do.
const server = serveFolder(fileURLToPath(new URL("../demo-dist", import.meta.url)), policies);
const wanted = Number(values.port ?? DEFAULT_PORT);
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || values.port) throw error;
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => console.log(`http://127.0.0.1:${server.address().port}/`));
server.listen(wanted, "127.0.0.1");
