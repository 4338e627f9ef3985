import { readFileSync } from "node:fs";
import { test as unguarded } from "@playwright/test";
import { expect, test } from "./guarded.js";

test("the demo draws under the published policy and asks no other host for anything", async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  const response = await page.goto("/");
  const policy = response?.headers()["content-security-policy"] ?? "none";
  for (const document of ["README.md", "SECURITY.md", "docs/embedding.md"]) expect(readFileSync(document, "utf8")).toContain(policy);
  await expect(page.locator("budget-sunburst svg path").first()).toBeVisible();
  await expect(page.locator("budget-table table").first()).toBeVisible();
  expect(foreign).toEqual([]);
});

// Unguarded: the refusal is an error in the console, which is what the guard is for.
unguarded("the policy does refuse what it forbids: markup from a string", async ({ page }) => {
  await page.goto("/");
  const refused = await page.evaluate(() => {
    try {
      document.createElement("p").innerHTML = "<b>markup</b>";
      return "no exception";
    } catch (error) {
      return (error as Error).name;
    }
  });
  // A browser that does not know Trusted Types has nothing to refuse with.
  const known = await page.evaluate(() => "trustedTypes" in window);
  expect(refused).toBe(known ? "TypeError" : "no exception");
});

test("the demo server keeps to its folder", async ({ request }) => {
  for (const path of ["/../package.json", "/..%2f..%2fetc/passwd", "/%00", "/nothing.html"]) expect((await request.get(path)).status()).toBe(404);
});
