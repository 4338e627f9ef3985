/** `npm run demo [-- --port 4173]`: builds the demo and serves it from this machine under the published policy. */
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { CONTENT_SECURITY_POLICY } from "./policy.mjs";

const ROOT = fileURLToPath(new URL("../demo-dist", import.meta.url));
const DEFAULT_PORT = 4173;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The file that a request names, or `undefined`: never outside `demo-dist`. */
function fileOf(requestUrl) {
  let path;
  try {
    path = decodeURIComponent(new URL(requestUrl, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const file = join(ROOT, normalize(path.endsWith("/") ? `${path}index.html` : path));
  return file.startsWith(ROOT + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function serve(request, response) {
  response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-store");
  const file = fileOf(request.url ?? "/");
  if (!file) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404 找不到此页 / not found\n");
    return;
  }
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

const { values } = parseArgs({ options: { port: { type: "string" } } });
await build({ configFile: "vite.demo.config.ts", logLevel: "warn" });

// A port that was asked for is kept to (tests rely on it); otherwise the next free one will do.
const server = createServer(serve);
const wanted = Number(values.port ?? DEFAULT_PORT);
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || values.port) throw error;
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => console.log(`http://127.0.0.1:${server.address().port}/`));
server.listen(wanted, "127.0.0.1");
