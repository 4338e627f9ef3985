/** Serves the built contenders and the generated documents to the browser, from this machine to this machine. */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", json: "application/json; charset=utf-8", css: "text/css; charset=utf-8" };

/**
 * @param documents texts by path, which go before files
 * @param gzip sends everything packed, as a portal does
 * @returns its address and a way to stop it
 */
export async function serve(folder, page, documents, { gzip = false } = {}) {
  const packed = new Map();
  const pack = (path, body) => {
    if (!packed.has(path)) packed.set(path, gzipSync(body, { level: 9 }));
    return packed.get(path);
  };
  const server = createServer(({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    const file = path === "/" ? page : join(folder, path);
    const body = documents.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (body === undefined) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[file.split(".").pop()] ?? "application/octet-stream", ...(gzip && { "content-encoding": "gzip" }) }).end(gzip ? pack(path, body) : body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
