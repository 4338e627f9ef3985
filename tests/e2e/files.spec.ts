import type { Page } from "@playwright/test";
import type { BudgetDocument } from "../../src/schema/index.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { archive, documentXml, wordFile } from "../fixtures/word-file.js";
import { foreignRequests, openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const SAMPLE_TOTAL = "1650.88";
const OWN_TOTAL = "2345.67";

/** The sample with another total, so that a picture of it is told from the page's own. */
function ownDocument(): BudgetDocument {
  return JSON.parse(JSON.stringify(sampleDocument()).split(`"${SAMPLE_TOTAL}"`).join(`"${OWN_TOTAL}"`)) as BudgetDocument;
}

async function drop(page: Page, name: string, type: string, content: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, fileType, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName, { type: fileType }));
      return data;
    },
    [name, type, Array.from(content)] as const,
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

test("a Word file that is chosen is read on this machine and drawn", async ({ page, baseURL }) => {
  const foreign = foreignRequests(page, baseURL);
  const sent: string[] = [];
  const { byFunction, byEconomy, tables } = await openDemo(page);
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await page.locator("#file").setInputFiles({ name: "公开.docx", mimeType: WORD, buffer: Buffer.from(wordFile(printedForm(ownDocument()))) });
  await expect(byFunction).toContainText(`2023 年预算支出 ${OWN_TOTAL} 万元`);
  await expect(byEconomy).toContainText("980.67 万元");
  await expect(tables).toContainText(OWN_TOTAL);
  await expect(page.locator("#shelf")).toContainText("公开.docx");
  expect([foreign, sent]).toEqual([[], []]);
  await page.getByRole("button", { name: "恢复示例" }).click();
  await expect(byFunction).toContainText(SAMPLE_TOTAL);
});

test("a text dump that is dropped is read and drawn", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await drop(page, "公开.txt", "text/plain", new TextEncoder().encode(textDump(printedForm(ownDocument()))));
  await expect(byFunction).toContainText(`${OWN_TOTAL} 万元`);
});

test("a Word file that is dropped is read and drawn", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await drop(page, "公开.docx", WORD, wordFile(printedForm(ownDocument())));
  await expect(byFunction).toContainText(`${OWN_TOTAL} 万元`);
});

test("a budget document in JSON that is dropped is drawn", async ({ page }) => {
  const { byFunction } = await openDemo(page);
  await drop(page, "own.json", "application/json", new TextEncoder().encode(JSON.stringify(ownDocument())));
  await expect(byFunction).toContainText(`${OWN_TOTAL} 万元`);
});

const HOSTILE: readonly (readonly [name: string, bytes: () => Uint8Array, said: RegExp])[] = [
  ["an empty file", () => new Uint8Array(), /文件为空/],
  ["an archive without a document", () => archive({ "a.txt": "x" }), /没有 Word 文档/],
  ["a Word file that is cut off", () => wordFile(printedForm(sampleDocument())).slice(0, 2000), /不完整/],
  ["a Word file without tables", () => archive({ "word/document.xml": documentXml("") }), /没有表格/],
  ["a Word file that declares entities", () => archive({ "word/document.xml": documentXml("", '<!DOCTYPE a [<!ENTITY b "c">]>') }), /实体/],
  ["a Word file that is no XML", () => archive({ "word/document.xml": "<w:document" }), /XML/],
  ["a file that expands beyond measure", () => archive({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }), /展开后过大/],
  ["a program", () => new Uint8Array([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(200)]), /格式/],
];

for (const [name, bytes, said] of HOSTILE) {
  test(`${name} is answered by a readable message, and the page goes on`, async ({ page }) => {
    const { byFunction } = await openDemo(page);
    await drop(page, "x.docx", WORD, bytes());
    await expect(page.locator("#shelf")).toContainText(said);
    await expect(byFunction).toContainText(SAMPLE_TOTAL);
    await drop(page, "公开.txt", "text/plain", new TextEncoder().encode(textDump(printedForm(ownDocument()))));
    await expect(byFunction).toContainText(OWN_TOTAL);
  });
}
