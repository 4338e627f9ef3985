/** One selection, one unit for all views of a page; the page keeps the selection in its address. */
import type { Page } from "@playwright/test";
import { openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

async function expectLit(page: Page, amount: string, name: string): Promise<void> {
  await expect(page.locator("budget-sunburst").nth(0).locator("[part=detail]")).toContainText(amount);
  await expect(page.locator("budget-balance").locator("[part=detail]")).toContainText(amount);
  await expect(page.locator("sankey-funds").locator("[part=detail]")).toContainText(amount);
  await expect(page.locator("budget-table").locator("tr[aria-selected=true]").first()).toContainText(name);
}

test("what is selected in the flows is lit in every view and kept in the address", async ({ page }) => {
  await openDemo(page);
  const node = page.locator("sankey-funds").locator('[role=option][aria-label*="科学技术支出"]').first();
  await node.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#source")).toHaveAttribute("selection", "206");
  await expectLit(page, "1206.44", "科学技术支出");
  expect(new URL(page.url()).searchParams.get("selection")).toBe("206");
});

test("an address with a selection opens with it lit", async ({ page }) => {
  await openDemo(page, "/?selection=208");
  await expectLit(page, "265.93", "社会保障和就业支出");
});

test("one unit for all views, moved and not rounded", async ({ page }) => {
  await openDemo(page);
  await page.locator("#unit").selectOption("元");
  for (const view of ["budget-balance", "sankey-funds", "budget-sunburst >> nth=0"]) await expect(page.locator(view)).toContainText("16508800");
  await page.locator("#unit").selectOption("亿元");
  await expect(page.locator("budget-balance")).toContainText("0.165088");
  await expect(page.locator("sangong-compare")).toContainText("0.000545");
});
