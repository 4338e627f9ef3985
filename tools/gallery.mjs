/** `npm run gallery [-- SHEET…]`: pictures of every tag into `docs/gallery/`, in the browser that the tests find. */
import { Buffer } from "node:buffer";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { createServer } from "vite";
import { CHROMIUM_ARGS, findBrowser } from "./browser.mjs";
import { buildCdn } from "./cdn.mjs";

const OUT = "docs/gallery";
/** As wide as the three widths and the space around them. */
const WIDTH = 2440;

const server = await createServer({ configFile: false, logLevel: "error", server: { port: 0, hmr: false }, build: { target: "chrome86" } });
await server.listen();
const { SHEETS, SIX_WAYS } = await server.ssrLoadModule("/tools/gallery/sheets.ts");
const all = [...Object.keys(SHEETS), SIX_WAYS];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`unknown sheet: ${unknown.join(", ")}; expected ${all.join(", ")}\n`);
  process.exit(2);
}
const browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
await mkdir(OUT, { recursive: true });
for (const name of wanted) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1200 }, reducedMotion: "reduce" });
  page.on("pageerror", (error) => process.stderr.write(`${name}: ${error.message}\n`));
  if (name === SIX_WAYS) {
    const files = await sixWays();
    await page.route("**/six-ways/*", (route) => route.fulfill(files[new URL(route.request().url()).pathname.replace("/six-ways/", "")]));
  }
  await page.goto(`http://localhost:${server.config.server.port || server.httpServer.address().port}/tools/gallery/index.html?sheet=${name}`);
  await page.waitForSelector("html[data-drawn]");
  const { width, height } = await page.evaluate("({ width: document.body.firstElementChild.offsetWidth, height: document.body.offsetHeight })");
  await page.setViewportSize({ width, height }); // what is out of view may not be drawn
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const session = await page.context().newCDPSession(page);
  // WebP, a fifth of the bytes of a PNG; Playwright itself writes none.
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 60, captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } });
  await writeFile(`${OUT}/${name}.webp`, Buffer.from(data, "base64"));
  await page.close();
  process.stdout.write(`${OUT}/${name}.webp\n`);
}
await browser.close();
await server.close();

/** The six files that the sheet shows, by name: what a browser shows of three pages, and what the package writes. */
async function sixWays() {
  const { openWay, WIDTH: width } = await server.ssrLoadModule("/tools/gallery/six-ways.ts");
  const { renderPage, renderSvg, renderPng, renderPdf } = await server.ssrLoadModule("/src/render/index.ts");
  const sample = await readFile("demo/data/zhangjiakou-kexie-2023.json", "utf8");
  const request = { tag: "budget-sunburst", documents: [sample], widths: [width] };
  const cdn = await mkdtemp(join(tmpdir(), "budget-gallery-"));
  try {
    await buildCdn(cdn);
    const site = { cdn, sample, still: await renderPage(request) };
    const seen = async (way) => {
      // Of the page around no more than its margins.
      const { page, noises, close } = await openWay(browser, way, request, site, { viewport: { width: { live: width, still: width + 32, article: 640 }[way], height: 400 } });
      const body = await page.screenshot({ fullPage: true });
      for (const noise of noises) process.stderr.write(`${way}: ${noise}\n`);
      await close();
      return { contentType: "image/png", body };
    };
    return {
      "live.png": await seen("live"),
      "still.png": await seen("still"),
      "article.png": await seen("article"),
      "element.svg": { contentType: "image/svg+xml", body: (await renderSvg(request)).content },
      "element.png": { contentType: "image/png", body: Buffer.from((await renderPng(request)).content) },
      "element.pdf": { contentType: "application/pdf", body: Buffer.from((await renderPdf(request)).content) },
    };
  } finally {
    await rm(cdn, { recursive: true });
  }
}
