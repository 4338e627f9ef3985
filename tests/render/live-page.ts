/** Pages in a real browser that hold a tag drawn in Node, with the scripts that make it live. */
import { chromium, type Browser, type Page } from "playwright";
import { build, type Rolldown } from "vite";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";

export const ORIGIN = "http://still.test";

export function openBrowser(...args: readonly string[]): Promise<Browser> {
  return chromium.launch({ ...findBrowser(), args: [...CHROMIUM_ARGS, ...args] });
}

/** The elements as a page would load them: what is loaded later stays in files of its own. */
export async function bundle(tags: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    resolve: { conditions: ["production", "module", "browser"] },
    build: { write: false, minify: false, lib: { entry: Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])), formats: ["es"] } },
  })) as Rolldown.RolldownOutput[];
  return new Map(result.flatMap(({ output }) => output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code] as const] : []))));
}

/** The fragment in a page of its width, with a paragraph after it, so that a shift would be one. `data` is at `/data.json`. */
export async function openPage(browser: Browser, fragment: string, scripts: ReadonlyMap<string, string>, data: string, width = 800): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: width + 40, height: 900 } });
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const script = scripts.get(path);
    if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
    if (path === "data.json") return route.fulfill({ contentType: "application/json", body: data });
    if (path === "") return route.fulfill({ contentType: "text/html; charset=utf-8", body: `<!doctype html><html lang="zh-CN"><body style="margin:0;width:${width}px">${fragment}<p id="after">。</p></body></html>` });
    return route.fulfill({ status: 404, body: "" });
  });
  await page.goto(`${ORIGIN}/`);
  return page;
}

/** Has the live picture taken the place of the one that was written? */
export function isLive(page: Page, tag: string): Promise<boolean> {
  return page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector(".still")?.childNodes.length === 0, tag);
}
