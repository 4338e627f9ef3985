/** What a reader takes away, from the demo under the published policy. */
import { readFile } from "node:fs/promises";
import { test as unguarded, type Download, type Locator, type Page } from "@playwright/test";
import { sampleDocument } from "../fixtures/sample.js";
import { openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

const PNG = [0x89, 0x50, 0x4e, 0x47];

async function take(page: Page, element: Locator, name: RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), element.getByRole("button", { name }).click()]);
  return download;
}

test("every file is said to be given", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await byFunction.getByRole("button", { name: "导出" }).click();
  for (const kind of ["csv", "svg", "png", "json"]) {
    await byFunction.getByRole("button", { name: new RegExp(`^下载 ${kind}`, "i") }).click();
    await expect(byFunction.locator(".said")).toHaveText(new RegExp(`^已下载 731-.*-2023-.*\\.${kind}$`));
  }
});

test("the sunburst gives its table and its picture as files", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "its driver does not tell of downloads");
  const { byFunction } = await openDemo(page);
  await byFunction.getByRole("button", { name: "导出" }).click();
  const csv = await take(page, byFunction, /^下载 CSV/);
  expect(csv.suggestedFilename()).toMatch(/^731-.*-2023-.*\.csv$/);
  const text = await readFile(await csv.path(), "utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  for (const { code, cells } of sampleDocument().tables["expenditure"]?.rows ?? []) {
    if (code === undefined || typeof cells["total"] !== "string") continue;
    expect(text).toMatch(new RegExp(`^${code},[^,]+,${cells["total"].replace(".", "\\.")},`, "m"));
  }
  await expect(byFunction.locator(".said")).toContainText(".csv");
  const png = await take(page, byFunction, /^下载 PNG/);
  expect(png.suggestedFilename()).toMatch(/\.png$/);
  expect(Array.from((await readFile(await png.path())).subarray(0, PNG.length))).toEqual(PNG);
  await page.keyboard.press("Escape");
  await expect(byFunction.locator(".files")).toHaveCount(0);
  await expect(byFunction.getByRole("button", { name: "导出" })).toBeFocused();
});

test.describe("a menu that is out of reach", () => {
  const MENU = /\/menu-[\w-]+\.js$/;

  for (const [lang, name, said] of [
    ["zh-CN", "导出", "导出无法加载，请刷新网页。"],
    ["en", "Export", "Export cannot be loaded. Reload the page."],
  ] as const) {
    // Unguarded: the browser itself says in the console what it could not load.
    unguarded(`is said to be in the button and to screen readers, and asked for again (${lang})`, async ({ page, browserName }) => {
      let asked = 0;
      let offline = true;
      await page.route(MENU, (route) => {
        asked++;
        return offline ? route.abort("internetdisconnected") : route.continue();
      });
      const { byFunction } = await openDemo(page);
      await byFunction.evaluate((it, to) => it.setAttribute("lang", to), lang);
      const button = byFunction.locator("button[part=menu]");
      await expect(button).toHaveText(name);
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(button).toHaveText(said);
      await expect(byFunction.getByRole("status")).toHaveText(said);
      await expect(button).toBeFocused();
      await expect(button).toHaveAttribute("aria-expanded", "false");
      expect(asked).toBe(1);
      offline = false;
      if (browserName === "firefox") {
        // It asks for a module once a page: what helps is what the button says.
        await page.keyboard.press("Enter");
        await expect(button).toHaveText(said);
        await openDemo(page);
        await button.focus();
      }
      await page.keyboard.press("Enter");
      await expect(byFunction.locator(".files")).toBeVisible();
      await expect(button).toHaveText(browserName === "firefox" ? "导出" : name);
    });
  }
});
