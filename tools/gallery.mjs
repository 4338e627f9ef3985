/** `npm run gallery [-- SHEET…]`: pictures of every tag into `docs/gallery/`, in the browser that the tests find. */
import { Buffer } from "node:buffer";
import { mkdir, writeFile } from "node:fs/promises";
import { chromium } from "playwright";
import { createServer } from "vite";
import { CHROMIUM_ARGS, findBrowser } from "./browser.mjs";

const OUT = "docs/gallery";
/** As wide as the three widths and the space around them. */
const WIDTH = 2440;

const server = await createServer({ configFile: false, logLevel: "error", server: { port: 0, hmr: false }, build: { target: "chrome86" } });
await server.listen();
const { SHEETS } = await server.ssrLoadModule("/tools/gallery/sheets.ts");
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(SHEETS);
const unknown = wanted.filter((name) => !(name in SHEETS));
if (unknown.length > 0) {
  process.stderr.write(`unknown sheet: ${unknown.join(", ")}; expected ${Object.keys(SHEETS).join(", ")}\n`);
  process.exit(2);
}
const browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
await mkdir(OUT, { recursive: true });
for (const name of wanted) {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1200 }, reducedMotion: "reduce" });
  page.on("pageerror", (error) => process.stderr.write(`${name}: ${error.message}\n`));
  await page.goto(`http://localhost:${server.config.server.port || server.httpServer.address().port}/tools/gallery/index.html?sheet=${name}`);
  await page.waitForSelector("html[data-drawn]");
  const { width, height } = await page.evaluate("({ width: document.body.firstElementChild.offsetWidth, height: document.body.offsetHeight })");
  const session = await page.context().newCDPSession(page);
  // WebP, a fifth of the bytes of a PNG; Playwright itself writes none.
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 60, captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } });
  await writeFile(`${OUT}/${name}.webp`, Buffer.from(data, "base64"));
  await page.close();
  process.stdout.write(`${OUT}/${name}.webp\n`);
}
await browser.close();
await server.close();
