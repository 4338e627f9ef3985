/** The report on paper. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { allDrawn } from "./demo-page.js";
import { expect, test } from "./guarded.js";

const A4 = { width: 595, height: 842 };

test("the report prints without blank pages, and nothing stands over the edge of the paper", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium prints to PDF by command");
  test.slow(); // many pages, each read back
  await page.goto("/report.html");
  await expect(page.locator("budget-report [part=heading]").last()).toBeAttached();
  // Printed when it is whole: what is out of sight is drawn later, and what agrees is worked out first.
  await allDrawn(page);
  await expect(page.locator("budget-report [aria-busy=true]")).toHaveCount(0);
  const bytes = await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "12mm", right: "12mm" } });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    const runs = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
    expect(runs.length, `page ${at} of ${pdf.numPages} has text`).toBeGreaterThan(at === pdf.numPages ? 0 : 5); // the last may hold the last line alone
    for (const { str, transform, width } of runs) {
      const [x, y] = [transform[4] as number, transform[5] as number];
      expect(x >= 0 && x + width <= A4.width + 1 && y >= 0 && y <= A4.height, `“${str}” on page ${at} is on the paper`).toBe(true);
    }
    texts.push(runs.map(({ str }) => str).join(""));
  }
  // The end of a page is no place for a heading: what it heads begins on the same page.
  const headings = await page.locator("budget-report [part=heading]").allInnerTexts();
  for (const [at, text] of texts.entries()) expect(headings.filter((heading) => text.endsWith(heading)), `page ${at + 1} ends with`).toEqual([]);
  // A font may hand out the radical ⼝ for the character 口: compatibility normalization takes it back.
  const whole = texts.join("").normalize("NFKC").replace(/\s+/g, "");
  const missing = ["支出按功能分类", "公共预算财政拨款支出表", "固定资产", "政府采购", "勾稽审核", "2060705", "329.52"].filter((words) => !whole.includes(words));
  expect(missing).toEqual([]);
});
