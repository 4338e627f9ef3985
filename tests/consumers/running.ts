/** Bundles a consumer's project as its host would and runs it in a browser. */
import { build, type Plugin, type Rolldown } from "vite";
import type { Browser, Page } from "playwright";
import { expect } from "vitest";
import { sampleDocument } from "../fixtures/sample.js";

/** One classic script with everything inside. */
export async function bundle(root: string, entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    plugins,
    define: { "process.env.NODE_ENV": '"production"' },
    // Named, because under a test runner Vite would choose development builds.
    resolve: { conditions: ["production", "module", "browser"] },
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: { write: false, lib: { entry, formats: ["iife"], name: "host" }, rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result[0]?.output ?? [];
  if (chunk === undefined) throw new Error(`nothing was built of ${entry}`);
  return chunk.code;
}

/** A page that runs `script`. */
export async function pageWith(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="zh-CN"><title>x</title><body><div id="app"></div></body></html>');
  await page.addScriptTag({ content: script });
  return page;
}

/** Waits for `what`, unless the page throws before. */
async function unlessItThrows<T>(page: Page, what: () => Promise<T>): Promise<T> {
  const thrown = new Promise<never>((_, reject) => page.once("pageerror", reject));
  return Promise.race([what(), thrown]);
}

/** What a framework made of `<budget-sunburst>` with the sample's document: properties, a drawn picture, an event heard. */
export async function expectSunburst(page: Page): Promise<void> {
  const sample = sampleDocument();
  const sunburst = page.locator("budget-sunburst");
  await unlessItThrows(page, async () => {
    await page.evaluate((document) => (globalThis as unknown as { mount: (node: Element | null, document: unknown) => void }).mount(globalThis.document.querySelector("#app"), document), sample);
    await sunburst.locator("figure").waitFor();
  });
  const seen = await sunburst.evaluate((element) => {
    const { classification, unit, showTable, data } = element as HTMLElementTagNameMap["budget-sunburst"];
    return { classification, unit, showTable, year: (data as { year: number }).year };
  });
  expect(seen).toEqual({ classification: "economic", unit: "万元", showTable: true, year: sample.year });
  await sunburst.evaluate((element) => element.dispatchEvent(Object.assign(new Event("budget-select", { bubbles: true }), { subject: { name: "选中的一项" } })));
  await page.getByText("选中的一项").waitFor();
}
