import axe from "axe-core";
import { test as unguarded } from "@playwright/test";
import { allDrawn, foreignRequests, item, openDemo, pointOn, press } from "./demo-page.js";
import { expect, test } from "./guarded.js";

test("draws the sample by function and by economic class, and says what it leaves out", async ({ page, baseURL }) => {
  const foreign = foreignRequests(page, baseURL);
  const { byFunction, byEconomy, tables } = await openDemo(page);
  await expect(byFunction).toContainText("张家口市科学技术协会 2023 年预算支出 1650.88 万元");
  await expect(byEconomy).toContainText("980.67 万元");
  await expect(byEconomy).toContainText(/项目支出 670\.21 万元.*1650\.88 万元/);
  await expect(tables.locator("table").first()).toBeVisible();
  await expect(tables).toContainText("1403.69");
  expect(foreign).toEqual([]);
});

test("drills where the mouse clicks, and goes back by the breadcrumb", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await press(page, item(byFunction, "206 科学技术支出"));
  await expect(byFunction).toHaveJSProperty("drill", "206");
  await expect(byFunction).toContainText("科学技术支出 1206.44 万元");
  await expect(item(byFunction, "201 ")).toHaveCount(0);
  await byFunction.getByRole("button", { name: "合计" }).click();
  await expect(item(byFunction, "201 ")).toHaveCount(1);
});

test("reads an item where the mouse points", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  const { x, y } = await pointOn(item(byFunction, "208 社会保障和就业支出"));
  await page.mouse.move(x, y);
  await expect(byFunction.locator("[part=detail]")).toContainText("265.93 万元");
});

test("drills by keyboard and comes back to where the reader was", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await item(byFunction, "201 ").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(item(byFunction, "206 ")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(item(byFunction, "20607 ")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(item(byFunction, "206 ")).toBeFocused();
});

test("changes form and keeps its figures", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  for (const name of ["冰柱图", "条形图", "旭日图"]) {
    await byFunction.getByRole("button", { name }).click();
    await expect(item(byFunction, "206 科学技术支出，1206.44 万元")).toHaveCount(1);
  }
});

test("speaks English when asked, with the same figures", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(byFunction).toContainText("Functional classification");
  await expect(byFunction).toContainText("1650.88");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(byFunction).toContainText("支出功能分类");
});

test("turns dark and light with the page", async ({ page }) => {
  const { byFunction } = await openDemo(page, "/?theme=light");
  const background = (): Promise<string> => byFunction.evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await background();
  await page.getByRole("button", { name: "深色" }).click();
  await expect.poll(background).not.toBe(light);
});

test("fits a screen of 320 pixels without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDemo(page);
  await page.waitForLoadState("networkidle"); // what is loaded late is drawn late
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const path of ["/?theme=light", "/?theme=dark&lang=en"]) {
  test(`has no accessibility finding at ${path}`, async ({ page }) => {
    test.slow(); // every rule on every cell of nine tables
    await openDemo(page, path);
    await allDrawn(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(" ")).join("; ")}`)).toEqual([]);
  });
}

// Unguarded: the blocked script is an error in the console.
unguarded("shows the text in the tags when the script does not come", async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto("/");
  await expect(page.locator("budget-sunburst").first().locator("p")).toBeVisible();
});
