/** Pages without a bundler, on the demo's own site: its folder `budget-elements/`, in every browser there is. */
import { expect, test } from "./guarded.js";

const DATA = "/zhangjiakou-kexie-2023.json";

const pageWith = (body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

for (const [way, script] of [
  ["the autoloader", '<script type="module" src="/budget-elements/autoloader.js"></script>'],
  ["a file a tag", '<script type="module" src="/budget-elements/budget-data.js"></script><script type="module" src="/budget-elements/budget-sunburst.js"></script>'],
  ["the single file", '<script src="/budget-elements/budget-elements.js" defer></script>'],
] as const) {
  test(`${way} draws a page under the published policy`, async ({ page, request }) => {
    const policy = (await request.get("/")).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("script-src 'self'");
    const body = pageWith(`${script}<budget-data src="${DATA}"><budget-sunburst><p>见附表</p></budget-sunburst></budget-data>`);
    await page.route("**/ways-in.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", headers: { "Content-Security-Policy": policy }, body }));
    await page.goto("/ways-in.html");
    await expect(page.locator("budget-sunburst").getByRole("treeitem").first()).toBeAttached();
    await expect(page.getByText("见附表")).toBeHidden();
  });
}

test("the autoloader asks for each file once, and for what a tag shares and reads before the tag's module has come", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route("**/ways-in.html", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: pageWith(`<script type="module" src="/budget-elements/autoloader.js"></script><budget-balance src="${DATA}"></budget-balance>`) }));
  await page.route("**/budget-balance.js", async (route) => {
    await expect.poll(() => asked.filter((path) => path === DATA || path.includes("/shared/"))).toHaveLength(3);
    await route.continue();
  });
  await page.goto("/ways-in.html");
  await expect(page.locator("budget-balance").locator("svg").first()).toBeAttached();
  expect(asked.filter((path) => asked.indexOf(path) !== asked.lastIndexOf(path))).toEqual([]);
});
