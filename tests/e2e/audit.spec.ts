import type { Locator } from "@playwright/test";
import { openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

/** Text of the focused cell, and whether a reader sees it: inside the window, and not under the line that reads it. */
async function focusedIn(tables: Locator): Promise<{ readonly text: string; readonly seen: boolean }> {
  return tables.evaluate((element) => {
    const root = element.shadowRoot;
    const cell = root?.activeElement;
    if (!root || !cell) return { text: "", seen: false };
    const { top, bottom, left, width } = cell.getBoundingClientRect();
    const hit = root.elementFromPoint(left + Math.min(width / 2, 8), (top + bottom) / 2);
    return { text: cell.textContent.trim(), seen: top >= 0 && bottom <= innerHeight && cell.contains(hit) };
  });
}

test("says whether the figures agree, and lists what is rounded", async ({ page }) => {
  await openDemo(page);
  const audit = page.locator("budget-audit:not([compact])");
  await expect(audit.locator("[part=summary]")).toContainText(/核对 \d+ 项勾稽关系/);
  const rounding = audit.getByRole("button", { name: "四舍五入差" });
  await rounding.click();
  await expect(rounding).toHaveAttribute("aria-pressed", "true");
  const count = Number(await rounding.locator(".count").textContent());
  await expect(audit.locator("[part=finding]")).toHaveCount(count);
});

test("takes the reader from a finding to the printed cells of both sides", async ({ page }) => {
  const { tables } = await openDemo(page);
  const audit = page.locator("budget-audit:not([compact])");
  await audit.getByRole("button", { name: "四舍五入差" }).click();
  const finding = audit.locator("[part=finding]").first();
  await expect(finding).toBeVisible();
  for (const at of [0, 1]) {
    const cell = finding.locator("button.cell").nth(at);
    const figure = (await cell.textContent()) ?? "";
    await cell.click();
    await expect.poll(async () => (await focusedIn(tables)).text).toMatch(new RegExp(`^${figure.replace(".", "\\.")}`));
    await expect.poll(async () => (await focusedIn(tables)).seen).toBe(true);
    await expect(tables.locator("[part=cell]")).toContainText(figure);
  }
});

test("keeps the cell that has the keyboard in sight, down to the last row", async ({ page }) => {
  const { tables } = await openDemo(page);
  const grid = tables.getByRole("treegrid").first();
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("Control+Home");
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await focusedIn(tables)).seen).toBe(true);
  }
  await page.keyboard.press("Control+End");
  await expect.poll(async () => (await focusedIn(tables)).seen).toBe(true);
});
