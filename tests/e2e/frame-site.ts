/** Two sites: one that has the frames and the data, and the page of another that embeds them. */
import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";

const FILES = "demo-dist/budget-elements/";
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css", json: "application/json" };

export interface Embedding {
  /** What stands in the page's body. */
  body: string;
  /** The host script waits for this. */
  script: Promise<void>;
  readonly address: string;
  close(): void;
}

async function listen(answer: RequestListener): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/**
 * A page that embeds, under the published policy and what a frame needs beyond it. It has the host script from its own site, and under
 * `/moved` an address that leads to `elsewhere`.
 */
export async function embeddingPage(elsewhere: () => string): Promise<Embedding> {
  const { server, origin } = await listen((request, response) => {
    response.setHeader("Content-Security-Policy", `${CONTENT_SECURITY_POLICY}; frame-src http://127.0.0.1:*`);
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/moved") response.writeHead(302, { Location: elsewhere() }).end();
    else if (pathname === "/frame-host.js") void page.script.then(() => response.writeHead(200, { "Content-Type": "text/javascript" }).end(readFileSync(`${FILES}frame-host.js`)));
    else if (pathname === "/") response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(`<!doctype html><html lang="en"><title>An article</title><body><p>before</p>${page.body}<p id="after">after</p></body></html>`);
    else response.writeHead(204).end();
  });
  const page: Embedding = { body: "", script: Promise.resolve(), address: `${origin}/`, close: () => void server.close() };
  return page;
}

/** The files without a policy of the server's own, open to every origin: what a sandboxed frame and documents on another site need. */
export async function openSite(): Promise<{ readonly origin: string; close(): void }> {
  const { server, origin } = await listen((request, response) => {
    const name = /^\/(?:lib\/)?((?:shared\/)?[\w.-]+)$/.exec(new URL(request.url ?? "/", "http://localhost").pathname)?.[1] ?? "";
    try {
      const content = readFileSync(name.endsWith(".json") ? `demo/data/${name}` : FILES + name);
      response.writeHead(200, { "Content-Type": `${TYPES[name.split(".").pop() ?? ""] ?? "text/plain"}; charset=utf-8`, "Access-Control-Allow-Origin": "*" }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { origin, close: () => void server.close() };
}
