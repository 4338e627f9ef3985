/** A site that hosts the files of `dist/cdn` itself, as a page's author would: under the published policy, in a real browser. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { sampleDocument } from "../fixtures/sample.js";
import { ROOT } from "./package.js";

export const HOST = "http://host.test/";
/** Where the site keeps the files. */
export const BASE = "/budget-elements/";

const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json", ".html": "text/html", ".css": "text/css" };

export const launch = (): Promise<Browser> => chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });

export interface Visit {
  readonly page: Page;
  /** Files of `dist/cdn` that were asked for, in that order. */
  readonly loaded: readonly string[];
  /** Addresses of documents that were asked for, in that order. */
  readonly documents: readonly string[];
  /** What the console and uncaught exceptions said. */
  readonly said: readonly string[];
}

export interface Site {
  /** The policy, when it is not the published one. */
  readonly policy?: string;
  /** Contents that replace files of `dist/cdn`; `undefined` for one that is gone. */
  readonly files?: ReadonlyMap<string, string | undefined>;
  /** Files of `dist/cdn`, and documents, that come only after this. */
  readonly held?: ReadonlyMap<string, Promise<void>>;
  readonly context?: BrowserContextOptions;
}

/** Something that comes when the test says so. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** @param body of the page, or the whole of it; every document on its site is the sample */
export async function visit(browser: Browser, body: string, { policy = CONTENT_SECURITY_POLICY, files = new Map(), held = new Map(), context = {} }: Site = {}): Promise<Visit> {
  const page = await (await browser.newContext(context)).newPage();
  const loaded: string[] = [];
  const documents: string[] = [];
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.route(`${HOST}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith(".json")) {
      documents.push(pathname);
      await held.get(pathname);
      return route.fulfill({ json: sampleDocument() });
    }
    if (!pathname.startsWith(BASE)) {
      const html = body.startsWith("<!doctype") ? body : `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
      return route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "Content-Security-Policy": policy }, body: html });
    }
    const file = pathname.slice(BASE.length);
    loaded.push(file);
    await held.get(file);
    const content = files.has(file) ? files.get(file) : readFileSync(`${ROOT}dist/cdn/${file}`, "utf8");
    if (content === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`, body: content });
  });
  await page.goto(HOST);
  return { page, loaded, documents, said };
}
