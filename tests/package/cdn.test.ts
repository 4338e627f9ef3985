import { parse } from "acorn";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHROMIUM_ARGS, findBrowser } from "../../tools/browser.mjs";
import { read, TAGS } from "./package.js";

const FILE = "dist/cdn/budget-elements.js";
const script = read(FILE);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...findBrowser(), args: CHROMIUM_ARGS });
});
afterAll(() => browser.close());

it("the single file is a classic script: no import, no export, nothing loaded later", () => {
  expect(() => parse(script, { ecmaVersion: 2022, sourceType: "script" })).not.toThrow();
  expect(script).not.toMatch(/\bimport\s*\(|\brequire\s*\(/);
});

it("the single file registers every tag and asks for nothing over the network", async () => {
  const page = await browser.newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.setContent("<!doctype html><title>x</title>");
  await page.addScriptTag({ content: script });
  const registered = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS);
  expect(registered).toEqual(TAGS);
  expect(requests).toEqual([]);
});

it("loading the single file twice leaves the first definitions in place", async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addScriptTag({ content: script });
  await page.addScriptTag({ content: script });
  expect(errors).toEqual([]);
});

// Words of the readers of .docx (saxes, fflate) that no element has a use for.
it.each(["word/document.xml", "unclosed tag", "inflateSync"])("the importer is not in the single file: %s does not occur", (word) => {
  expect(script).not.toContain(word);
});
