/** The generator of embed codes: every element as it will look, its options from the manifest, and codes that do what they say. */
import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Locator, Page } from "@playwright/test";
import { FRAME_TAGS } from "../../src/embed/snippets.js";
import { CONTENT_SECURITY_POLICY } from "../../tools/policy.mjs";
import { sampleDocument } from "../fixtures/sample.js";
import { allDrawn } from "./demo-page.js";
import { expect, test } from "./guarded.js";

const stage = (page: Page): Locator => page.locator("#generator .preview");
const code = (page: Page, way: string): Locator => page.locator(`#code-${way} code`);

async function openGenerator(page: Page, hash: string): Promise<void> {
  await page.goto(`/?theme=light${hash}`);
  await expect(stage(page)).toBeVisible();
}

/** A page of someone else's with the copied code in it, beside the saved document, under the published policy. */
async function paste(page: Page, snippet: string): Promise<void> {
  const headers = { "content-security-policy": CONTENT_SECURITY_POLICY.replace("default-src 'none'", "default-src 'none'; frame-src 'self'") };
  const body = readFileSync(new URL("../../demo/data/zhangjiakou-kexie-2023.json", import.meta.url), "utf8");
  await page.route("**/pasted.html", (route) => route.fulfill({ headers, contentType: "text/html; charset=utf-8", body: `<!doctype html><html lang="zh-CN"><title>x</title><link rel="icon" href="data:,"><body>${snippet}` }));
  await page.route((url) => decodeURIComponent(url.pathname).endsWith("-2023-预算.json"), (route) => route.fulfill({ contentType: "application/json", body }));
  await page.goto("/pasted.html");
}

for (const tag of FRAME_TAGS) {
  test(`<${tag}> is shown with the sample, and has its code`, async ({ page }) => {
    await openGenerator(page, `#embed?tag=${tag}`);
    const element = stage(page).locator(tag);
    await expect(element).toHaveCount(1);
    await expect.poll(() => element.evaluate((one: HTMLElement) => (one.shadowRoot?.textContent ?? "").trim().length)).toBeGreaterThan(0);
    await expect(element.locator("[role=alert]")).toHaveCount(0);
    await expect(code(page, "tag")).toContainText(`<${tag} `);
    await expect(code(page, "frame")).toContainText(`tag=${tag}`);
    await expect(code(page, "html")).toContainText(`--tag ${tag}`);
  });
}

test("an option for each attribute that the manifest has, and no other", async ({ page }) => {
  interface Manifest {
    readonly modules: readonly { readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[] }[];
  }
  await openGenerator(page, "#embed");
  const { modules } = JSON.parse(readFileSync("custom-elements.json", "utf8")) as Manifest; // built with the page
  for (const tag of ["budget-sunburst", "sankey-funds", "kpi-scorecard"]) {
    await page.locator("#embed-tag").selectOption(tag);
    const attributes = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag)?.attributes ?? [];
    const names = attributes.map(({ name }) => name).filter((name) => name !== "src");
    expect(names.length).toBeGreaterThan(0);
    await expect(page.locator("#generator label code")).toHaveText(names);
  }
});

test("what is chosen is shown, coded and kept in the address, which opens with it again", async ({ page }) => {
  await openGenerator(page, "#embed");
  const element = stage(page).locator("budget-sunburst");
  await page.locator("#embed-attribute-classification").selectOption("economic");
  await page.locator("#embed-attribute-show-table").check();
  await page.locator("#embed-attribute-rings").fill("2");
  await page.locator("#embed-language").selectOption("en");
  await page.locator("#embed-theme").selectOption("dark");
  await page.getByRole("button", { name: "600" }).click();
  const hold = async (): Promise<void> => {
    await expect(element).toContainText(/basic expenditure/i);
    await expect(element.locator("table").first()).toBeVisible();
    await expect(element).toHaveAttribute("rings", "2");
    expect(await stage(page).evaluate((one) => one.clientWidth)).toBeLessThanOrEqual(600);
    await expect(code(page, "tag")).toContainText('classification="economic"');
    await expect(code(page, "tag")).toContainText('lang="en" data-theme="dark"');
    await expect(code(page, "html")).toContainText("--attr classification=economic");
  };
  await hold();
  const address = page.url();
  await page.goto("about:blank");
  await page.goto(address);
  await hold();
  await page.getByRole("link", { name: "工作台" }).click();
  await page.getByRole("link", { name: "嵌入代码" }).click();
  await hold();
});

test("the tag that is copied draws the same on another page", async ({ page, context, browserName }) => {
  if (browserName === "chromium") await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openGenerator(page, "#embed?tag=budget-balance");
  const title = stage(page).locator("[part=title]");
  await expect(title).toContainText(sampleDocument().entity.name);
  const said = await title.innerText();
  await page.getByRole("button", { name: "复制 标签" }).click();
  await expect(page.locator("#generator p[role=status]")).toHaveText("已复制：标签");
  const snippet = await code(page, "tag").innerText();
  if (browserName === "chromium") expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
  await paste(page, snippet);
  await expect(page.locator("budget-balance [part=title]")).toHaveText(said);
});

test("the frame that is copied draws the same on another page", async ({ page }) => {
  await openGenerator(page, "#embed?tag=budget-balance");
  const title = stage(page).locator("[part=title]");
  await expect(title).toContainText(sampleDocument().entity.name);
  const said = await title.innerText();
  await paste(page, await code(page, "frame").innerText());
  await expect(page.frameLocator("iframe").locator("budget-balance [part=title]")).toHaveText(said);
});

test("an address that leads nowhere safe gets a reason instead of a code", async ({ page }) => {
  await openGenerator(page, "#embed");
  await page.locator("#embed-src").fill("javascript:alert(1)");
  await expect(page.locator("#generator .fault").first()).toContainText("无效的地址");
  await page.locator("#embed-src").fill("https://example.org/a.json");
  await expect(code(page, "tag")).toContainText('src="https://example.org/a.json"');
});

test("an address with an unknown tag or option opens with what is known", async ({ page }) => {
  await openGenerator(page, "#embed?tag=script&attr.onclick=alert(1)&attr.rings=2&width=9");
  await expect(stage(page).locator("budget-sunburst")).toHaveAttribute("rings", "2");
  await expect(stage(page).locator("[onclick]")).toHaveCount(0);
});

test("the generator fits a screen of 320 pixels without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openGenerator(page, "#embed?tag=sankey-funds");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const lang of ["zh", "en"]) {
  test(`the generator has no accessibility finding in ${lang}`, async ({ page }) => {
    await page.goto(`/?theme=dark&lang=${lang}#embed`);
    await expect(stage(page).getByRole("treeitem").first()).toBeAttached();
    await allDrawn(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join("; ")}`)).toEqual([]);
  });
}
