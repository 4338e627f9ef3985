/**
 * One element, six ways: live tag, page with scripts off, frame in a narrow article, SVG, PNG, PDF; each as a reader opens it, under the
 * published policy. The test that compares their figures and the sheet that shows them side by side open the same pages.
 */
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright";
import type { RenderRequest, StillPage } from "../../src/render/index.js";
import { CONTENT_SECURITY_POLICY } from "../policy.mjs";

const ORIGIN = "http://host.test";
/** Of the article, which `demo/pages/pages.css` makes so wide; what is inside a frame has 3 px less at each side, for the focus ring. */
const COLUMN = 600;
export const WIDTH = COLUMN - 6;

/** What is opened in a browser; the other three are files. */
export type Opened = "live" | "still" | "article";

export interface Site {
  /** Folder of the files that a site hosts itself, `dist/cdn`. */
  readonly cdn: string;
  /** The document as JSON text. */
  readonly sample: string;
  /** The element as a page, from the same request. */
  readonly still: StillPage;
}

export interface Visit {
  readonly page: Page;
  readonly element: Locator;
  /** Errors that the console and uncaught exceptions told. */
  readonly noises: readonly string[];
  readonly close: () => Promise<void>;
}

const pageOf = (body: string, head = ""): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

function bodyOf(way: Opened, { tag, attributes = {} }: RenderRequest, { still }: Site): string {
  if (way === "still") return still.html;
  if (way === "live") {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join("");
    return pageOf(`<${tag}${written} src="/data.json"></${tag}>`, `<link rel="stylesheet" href="/elements/frame.css"><script type="module" src="/elements/${tag}.js"></script>`);
  }
  const frame = `elements/frame.html?${new URLSearchParams({ tag, src: "../data.json", lang: "zh", ...attributes }).toString()}`;
  return pageOf(
    `<main class="narrow"><p>下图中的数字都是所印的数字。<span lang="en">The figures in the picture are as printed.</span></p><iframe src="${frame}" width="${COLUMN}" height="700" frameborder="0" data-budget-frame></iframe><p>文章在此继续。<span lang="en">The article goes on here.</span></p></main>`,
    '<link rel="stylesheet" href="/pages.css"><script src="/elements/frame-host.js"></script>',
  );
}

/** Runs in the page: an element's state names what it is. */
async function ready(host: Element): Promise<void> {
  const status = (): string => (host as Element & { readonly state: { readonly status: string } }).state.status;
  while (status() === "loading") await new Promise(requestAnimationFrame);
  if (status() !== "ready") throw new Error(`${host.localName} is ${status()}`);
}

/** Opens the element, with scripts off in the page that needs none, and waits until it stands; a frame, until it is as tall as what it shows. */
export async function openWay(browser: Browser, way: Opened, request: RenderRequest, site: Site, options: BrowserContextOptions = {}): Promise<Visit> {
  const scripts = way !== "still";
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: way === "live" ? WIDTH : 900, height: 900 }, locale: "zh-CN", reducedMotion: "reduce", ...options });
  const policy = CONTENT_SECURITY_POLICY.replace("style-src 'self'", ["style-src 'self'", ...(way === "still" ? site.still.hashes : [])].join(" "));
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === `/${way}`) return route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "content-security-policy": `${policy}; frame-src 'self'` }, body: bodyOf(way, request, site) });
    if (pathname === "/data.json") return route.fulfill({ contentType: "application/json", body: site.sample });
    if (pathname === "/pages.css") return route.fulfill({ path: "demo/pages/pages.css" });
    return route.fulfill({ path: `${site.cdn}${pathname.replace("/elements/", "/")}` });
  });
  const page = await context.newPage();
  const noises: string[] = [];
  page.on("console", (message) => message.type() === "error" && noises.push(message.text()));
  page.on("pageerror", (error) => noises.push(error.message));
  await page.goto(`${ORIGIN}/${way}`);
  const place: Page | FrameLocator = way === "article" ? page.frameLocator("iframe") : page;
  const element = place.locator(request.tag);
  await element.locator(scripts ? "#twin td" : "#twin-still td").first().waitFor({ state: "attached" });
  await element.locator(".title").first().waitFor();
  if (scripts) await element.evaluate(ready);
  if (way === "article") await page.locator("iframe[style]").waitFor();
  return { page, element, noises, close: () => context.close() };
}
