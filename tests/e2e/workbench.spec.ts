/** The workbench as a whole: alone on its machine, and in one language at a time. */
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { wordFile } from "../fixtures/word-file.js";
import { openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

test("every view works with no other host in reach, and sends nothing", async ({ page, baseURL }) => {
  const asked: string[] = [];
  await page.route(
    (url) => !url.href.startsWith(baseURL ?? ""),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  page.on("request", (request) => {
    if (request.method() !== "GET") asked.push(`${request.method()} ${request.url()}`);
  });
  await openDemo(page);
  await page.locator("#file").setInputFiles({ name: "公开.docx", mimeType: "application/octet-stream", buffer: Buffer.from(wordFile(printedForm(sampleDocument()))) });
  await expect(page.locator("#status")).toHaveText("读入 1 份。");
  await page.getByRole("link", { name: "整份报告" }).click();
  await expect(page.locator("budget-report").getByRole("heading", { level: 1 })).toContainText(sampleDocument().entity.name);
  await page.getByRole("link", { name: "嵌入代码" }).click();
  await expect(page.locator("#generator .preview").getByRole("treeitem").first()).toBeAttached();
  expect(asked).toEqual([]);
});

test("in English the page's own words are English", async ({ page }) => {
  await openDemo(page, "/?lang=en");
  await expect(page.locator("#shelf .documents > li")).toHaveCount(1);
  const chinese = await page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      // What stands in a tag is for pages without a script; units are names.
      const own = around?.closest("budget-balance, sankey-funds, budget-sunburst, sangong-compare, budget-change, kpi-scorecard, procurement-list, state-assets, #unit, #language, footer") === null;
      if (own && /\p{Script=Han}/u.test(node.textContent ?? "")) texts.push((node.textContent ?? "").trim());
    }
    return texts;
  });
  expect(chinese).toEqual([sampleDocument().entity.name]);
});

test("the contents lead to each section, and say where the reader is", async ({ page }) => {
  await openDemo(page);
  const contents = page.getByRole("navigation", { name: "目录" });
  const summary = contents.locator("summary");
  if (await summary.isVisible()) await summary.click();
  for (const link of await contents.getByRole("link").all()) expect(await page.locator((await link.getAttribute("href")) ?? "none").count()).toBe(1);
  await contents.getByRole("link", { name: "“三公”经费" }).click();
  await expect(page.locator("#three-public")).toBeInViewport();
  await expect(contents.locator("a[href='#three-public']")).toHaveAttribute("aria-current", "true");
});

test("a report prints without the page around it", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", "driven through WebDriver BiDi, it cannot be told to show the print");
  await page.goto("/#report");
  await expect(page.locator("budget-report").getByRole("heading", { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body > header")).toBeHidden();
  await expect(page.locator("footer")).toBeHidden();
  await expect(page.locator("budget-report").getByRole("heading", { level: 1 })).toBeVisible();
});
