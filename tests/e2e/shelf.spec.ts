/** The shelf of the workbench: several files, what was read of them and what was not, the series they make, and files to take away. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { parseBudgetDocument, type BudgetDocument } from "../../src/schema/index.js";
import { budgetOf, threePublicTable } from "../fixtures/comparison-documents.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { foreignRequests, openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

const UNTOLD = "driven through WebDriver BiDi, it tells of no download";

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const json = (name: string, document: BudgetDocument): Chosen => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(document)) });
const text = (name: string, content: string): Chosen => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });

const items = (reception: string) => ({ abroad: "0.00", purchase: "0.00", operation: "3.00", reception }) as const;
const threePublic = (reception: string) => ({ threePublic: threePublicTable({ total: items(reception) }) });
const LAST_YEAR = budgetOf(2022, threePublic("1.20"));
const THIS_YEAR = budgetOf(2023, threePublic("1.70"));
const FINAL = budgetOf(2023, { threePublic: threePublicTable({ budget: items("1.70"), final: items("1.60") }) }, { kind: "finalAccounts" });
const ELSEWHERE = budgetOf(2022, threePublic("9.90"), { entity: { name: "外县水务局" } });

const lines = (page: Page): Locator => page.locator("#shelf .documents > li");
const choose = (page: Page, ...files: readonly Chosen[]): Promise<void> => page.locator("#file").setInputFiles(files.slice());

test("the sample stands on the shelf with what was read of it and its verdict", async ({ page }) => {
  await openDemo(page);
  const { entity, tables } = sampleDocument();
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText(entity.name);
  await expect(lines(page)).toContainText("示例");
  expect(Number(/读出 (\d+) 张表/.exec(await lines(page).innerText())?.[1])).toBeGreaterThanOrEqual(Object.keys(tables).length);
  await expect(page.locator("#shelf budget-audit [part=badge]")).toContainText(/\d+ 项勾稽关系/);
});

test("several files become a series: the latest is shown, the years of one entity are compared", async ({ page }) => {
  await openDemo(page);
  await choose(page, json("2023.json", THIS_YEAR), json("2022.json", LAST_YEAR));
  await expect(page.locator("#status")).toHaveText("读入 2 份。");
  await expect(lines(page)).toHaveCount(2);
  await expect(page.locator("#shelf .series")).toContainText("2022 年预算");
  const compare = page.locator("sangong-compare");
  await expect(compare).toContainText("4.70");
  await expect(compare).toContainText("4.20");
  await page.getByRole("button", { name: /显示 .*2022 年预算/ }).click();
  await expect(page.locator("#source")).toHaveJSProperty("year", "2022");
  await expect(compare.locator("[part=title]")).toContainText("2022");
});

test("final accounts are shown before the budget of their year, and stand beside it", async ({ page }) => {
  await openDemo(page);
  await choose(page, json("a.json", FINAL), json("b.json", THIS_YEAR));
  await expect(page.locator("#source")).toHaveJSProperty("kind", "finalAccounts");
  await expect(page.locator("#shelf .series")).toContainText("2023 年预算");
});

test("a file of another entity is kept apart in words, and shown when its name is chosen", async ({ page }) => {
  await openDemo(page);
  await choose(page, json("own.json", THIS_YEAR), json("other.json", ELSEWHERE));
  await expect(page.locator("#shelf .series")).toContainText("其他单位");
  await expect(page.locator("sangong-compare")).toContainText("不是同一单位");
  await page.getByRole("button", { name: "显示 外县水务局" }).click();
  await expect(page.locator("sangong-compare")).toContainText("12.90");
});

test("of what a file does not disclose the page says so, and not that a script is missing", async ({ page }) => {
  await openDemo(page, "/?lang=en");
  await choose(page, json("a.json", THIS_YEAR));
  await expect(page.locator("kpi-scorecard")).toContainText("no performance targets");
  expect(await page.locator("#source").innerText()).not.toContain("脚本");
});

test("the same file twice stands once", async ({ page }) => {
  await openDemo(page);
  await choose(page, json("a.json", THIS_YEAR));
  await expect(lines(page)).toContainText("a.json");
  await choose(page, json("copy of a.json", THIS_YEAR));
  await expect(page.locator("#status")).toContainText("copy of a.json 已在列");
  await expect(lines(page)).toHaveCount(1);
});

test("a file that cannot be read says why beside the others, which are shown", async ({ page }) => {
  await openDemo(page);
  const broken = { ...THIS_YEAR, tables: undefined } as unknown as BudgetDocument;
  await choose(page, json("a.json", THIS_YEAR), json("broken.json", broken), text("notes.txt", "会议记录"), text("no.json", "{"));
  await expect(page.locator("#status")).toHaveText("读入 1 份，3 份未能读取。");
  await expect(lines(page)).toHaveCount(4);
  await expect(lines(page).nth(1)).toContainText(/broken\.json.*未能读取/);
  await expect(lines(page).nth(1).locator("code")).toHaveText("tables");
  await expect(lines(page).nth(2)).toContainText("没有表格");
  await expect(lines(page).nth(3)).toContainText("不是有效的 JSON");
  await expect(page.locator("sangong-compare")).toContainText("4.70");
  await page.getByRole("button", { name: "移除: broken.json" }).click();
  await expect(lines(page)).toHaveCount(3);
});

test("what the importer kept whole is listed with its place and reason", async ({ page }) => {
  await openDemo(page);
  await choose(page, text("公开.txt", textDump(printedForm(sampleDocument())).concat("\n\n食堂菜单\n\t菜名\t价格\n\t白菜\t便宜\n\t萝卜\t很便宜\n")));
  const fold = lines(page).locator("details");
  await expect(fold.locator("summary")).toContainText("张表原样保留");
  await fold.locator("summary").click();
  await expect(fold.locator("li").first()).toContainText(/第 \d+ 张表/);
});

test("thirty files are read one after the other, and stop when told", async ({ page }) => {
  test.slow(); // sixty files and their audits
  await openDemo(page);
  const many = Array.from({ length: 30 }, (_, at) => json(`${at}.json`, budgetOf(1990 + at, threePublic("1.70"))));
  await choose(page, ...many);
  await expect(page.locator("#status")).toHaveText(`读入 ${many.length} 份。`);
  await expect(lines(page)).toHaveCount(many.length);
  await expect(page.locator("#source")).toHaveJSProperty("year", String(1990 + many.length - 1));
  await page.getByRole("button", { name: "恢复示例" }).click();
  await expect(lines(page)).toHaveCount(1);
  // Slow enough to be stopped: the importer reads the whole form each time.
  const slow = textDump(printedForm(sampleDocument()));
  await choose(page, ...many.map(({ name }) => text(`${name}.txt`, `${slow}\n${name}`)));
  await page.getByRole("button", { name: "停止" }).click();
  await expect(page.locator("#status")).toHaveText(/^已停止，\d+ 份未读。$/);
  expect(await lines(page).count()).toBeLessThan(many.length);
});

test("the JSON that is saved is the document that was imported, under a safe name", async ({ page, browserName }) => {
  test.skip(browserName === "firefox", UNTOLD);
  await openDemo(page);
  await choose(page, json("a.json", { ...THIS_YEAR, entity: { code: "5/12", name: "a:b\u202e局" } }));
  await expect(lines(page)).toContainText("a.json");
  const [download] = await Promise.all([page.waitForEvent("download"), lines(page).getByRole("button", { name: /^保存 JSON/ }).click()]);
  expect(download.suggestedFilename()).toBe("5_12-a_b_局-2023-预算.json");
  const { document, issues } = parseBudgetDocument(readFileSync(await download.path(), "utf8"));
  expect(issues).toEqual([]);
  expect(document).toEqual({ ...THIS_YEAR, entity: { code: "5/12", name: "a:b\u202e局" } });
  await expect(page.locator("#status")).toContainText("已保存 5_12-a_b_局-2023-预算.json");
});

for (const [word, start] of [["Excel", "PK"], ["CSV", "\ufeff"]] as const) {
  test(`a document is saved as ${word}`, async ({ page, browserName }) => {
    test.skip(browserName === "firefox", UNTOLD);
    await openDemo(page);
    const [download] = await Promise.all([page.waitForEvent("download"), lines(page).getByRole("button", { name: new RegExp(`^${word}`) }).click()]);
    expect(readFileSync(await download.path(), "utf8").startsWith(start)).toBe(true);
  });
}

test("the report is that of the documents on the shelf, and nothing survives a reload", async ({ page, baseURL }) => {
  const foreign = foreignRequests(page, baseURL);
  await openDemo(page);
  await choose(page, json("2023.json", THIS_YEAR), json("2022.json", LAST_YEAR));
  await expect(page.locator("#status")).toHaveText("读入 2 份。");
  await page.getByRole("link", { name: "整份报告" }).click();
  const report = page.locator("budget-report");
  await expect(report.getByRole("heading", { level: 1 })).toContainText(`${THIS_YEAR.entity.name} 2023 年`);
  await expect(report.getByRole("button", { name: "2022 年预算" })).toBeVisible();
  await expect(page.locator(".intro")).toBeHidden();
  await page.getByRole("link", { name: "工作台" }).click();
  await expect(report).toHaveCount(0);
  await page.reload();
  await expect(lines(page)).toContainText("示例");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  expect(foreign).toEqual([]);
});
