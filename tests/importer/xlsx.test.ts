import { strToU8 } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { importDisclosure, type ImportResult } from "../../src/importer/index.js";
import { builtInFormat, printedNumber } from "../../src/importer/xlsx/number-format.js";
import { workbook, type Sheet } from "../fixtures/workbook-file.js";

// Whole files are built and read here; on a busy machine that takes longer than the default allows.
vi.setConfig({ testTimeout: 60_000 });

describe("a number of a workbook is what it is printed as", () => {
  it.each([
    ["242.1", "0.00", "242.10"],
    ["242.1", "#,##0.00_ ", "242.10"],
    ["1650.88", "General", "1650.88"],
    ["265.92999999999995", "General", "265.93"],
    ["1403.6900000000001", "0.00", "1403.69"],
    ["31214205.8", "#,##0.00_);[Red]\\(#,##0.00\\)", "31214205.80"],
    ["-0.5", "0.00;[Red]-0.00", "-0.50"],
    ["0", "0.00", "0.00"],
    ["0", '#,##0.00;-#,##0.00;"-"', "-"],
    ["0", "#,##0.00;-#,##0.00;;@", ""],
    ["1.005", "0.00", "1.01"],
    ["0.996", "0", "1"],
    ["-0.001", "0.00", "0.00"],
    ["5", "0.0#", "5.0"],
    ["0.1234", "0.00%", "12.34%"],
    ["0.5", "0%", "50%"],
    ["1E-2", "General", "0.01"],
    ["1.2E+3", "General", "1200"],
    ["1403.69", "0.00,", "1403.69"],
    ["44965", "yyyy\\-mm\\-dd", "2023-02-08"],
    ["7", "0_);\\(0\\)", "7"],
    ["1e400", "0.00", "1e400"],
    ["", "0.00", ""],
  ])("%s in the format %s is %s", (digits, format, text) => {
    expect(printedNumber(digits, format)).toBe(text);
  });

  it("knows the formats that have a number only", () => {
    expect([2, 4, 10, 43, 163].map((id) => printedNumber("0.5", builtInFormat(id)))).toEqual(["0.50", "0.50", "50.00%", "0.50", "0.5"]);
  });
});

const TEXTS = ["部门预算支出总表", "731某局", "预算年度：2023", "单位：万元", "科目编码", "科目名称", "合计", "基本支出", "项目支出", "205", "教育支出"];
const s = (ref: string, text: string): string => `<c r="${ref}" t="s"><v>${TEXTS.indexOf(text)}</v></c>`;
const HEAD = `<row r="1">${s("A1", "部门预算支出总表")}</row><row r="2">${s("A2", "731某局")}${s("D2", "预算年度：2023")}${s("E2", "单位：万元")}</row>`;
const LABELS = `<row r="3">${["A", "B", "C", "D", "E"].map((column, at) => s(`${column}3`, TEXTS[at + 4] ?? "")).join("")}</row>`;
const DATA = `<row r="4">${s("A4", "205")}${s("B4", "教育支出")}<c r="C4" s="1"><v>3</v></c><c r="D4" s="1"><v>2.1</v></c><c r="E4" t="str"><f>C4-D4</f><v>0.90</v></c></row>`;
const sheet = (rows: string, more: Partial<Sheet> & { merges?: string } = {}): Sheet => ({ name: "Sheet1", ...more, data: `<sheetData>${rows}</sheetData>${more.merges ?? ""}` });
const read = (sheets: readonly Sheet[], parts: Record<string, string> = {}): Promise<ImportResult> => importDisclosure(workbook(sheets, TEXTS, ["0.00"], parts));
const codes = ({ issues }: ImportResult): string[] => issues.filter((issue) => issue.code !== "missingTable").map((issue) => issue.code);

describe("a sheet", () => {
  it("is a titled table whose lines are counted from its first row below the title", async () => {
    const { document, report } = await read([sheet(HEAD + LABELS + DATA)]);
    expect(report.format).toBe("xlsx");
    expect(document?.tables["expenditure"]?.rows).toEqual([{ line: 3, code: "205", name: "教育支出", cells: { total: "3.00", basic: "2.10", project: "0.90" } }]);
  });

  it("gives its name where it has no title row", async () => {
    const untitled = sheet(HEAD.replace(/^<row r="1">.*?<\/row>/, "") + LABELS + DATA, { name: "03 部门预算支出总表" });
    expect((await read([untitled])).document?.tables["expenditure"]?.title).toBe("03 部门预算支出总表");
  });

  it("may hold several tables, each under its title", async () => {
    const next = (HEAD + LABELS + DATA).replace(/r="([A-E]?)(\d)"/g, (_, column: string, row: string) => `r="${column}${Number(row) + 5}"`);
    const result = await read([sheet(HEAD + LABELS + DATA + next)]);
    expect(codes(result)).toEqual(["duplicateTable"]);
  });

  it("keeps blank rows between captions and heading out of the heading", async () => {
    const spaced = (LABELS + DATA).replace(/r="([A-E]?)(\d)"/g, (_, column: string, row: string) => `r="${column}${Number(row) + 2}"`);
    expect((await read([sheet(HEAD + spaced)])).document?.tables["expenditure"]?.rows).toHaveLength(1);
  });

  it("has no text where a merged cell covers it", async () => {
    const labels = LABELS + LABELS.replace(/r="([A-E]?)3"/g, 'r="$14"');
    const data = DATA.replace(/r="([A-E]?)4"/g, 'r="$15"');
    const merges = `<mergeCells>${["A", "B", "C", "D", "E"].map((column) => `<mergeCell ref="${column}3:${column}4"/>`).join("")}</mergeCells>`;
    const { document } = await read([sheet(HEAD + labels + data, { merges })]);
    expect(document?.tables["expenditure"]?.columns?.[0]?.label).toEqual(["合计"]);
    expect(document?.tables["expenditure"]?.rows).toHaveLength(1);
  });

  it("reads inline texts and runs of rich text, without the readings of Chinese characters", async () => {
    const rich = DATA.replace(/<c r="B4".*?<\/c>/, '<c r="B4" t="inlineStr"><is><r><t>教育</t></r><r><t>支出</t></r><rPh sb="0" eb="1"><t>jiaoyu</t></rPh></is></c>');
    expect((await read([sheet(HEAD + LABELS + rich)])).document?.tables["expenditure"]?.rows?.[0]?.name).toBe("教育支出");
  });

  it("that shows an error of a formula is kept whole", async () => {
    const result = await read([sheet(HEAD + LABELS + DATA.replace(/<c r="E4".*?<\/c>/, '<c r="E4" t="e"><v>#REF!</v></c>'))]);
    expect(codes(result)).toEqual(["refusedCell"]);
  });

  it("that is hidden is not read, and named", async () => {
    const result = await read([sheet(HEAD + LABELS + DATA), sheet(HEAD, { name: "代码表", state: "veryHidden" })]);
    expect(codes(result)).toEqual(["hiddenSheet"]);
    expect(result.issues.find((issue) => issue.code === "hiddenSheet")?.message.en).toContain("代码表");
  });
});

describe("a workbook", () => {
  it("with macros gives its data, and says that macros were not touched", async () => {
    const result = await read([sheet(HEAD + LABELS + DATA)], { "xl/vbaProject.bin": "MACRO" });
    expect(codes(result)).toEqual(["macrosIgnored"]);
    expect(result.document?.tables["expenditure"]?.rows).toHaveLength(1);
  });

  it("that is a form still to be filled in says so, and nothing of tables that are kept", async () => {
    const blank = DATA.replace(/<c r="[CDE]4".*?<\/c>/g, "").replace(/<v>10<\/v>/, "<v>11</v>");
    const words = (row: number, text: string): string => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const result = await read([sheet(HEAD + LABELS + blank), sheet(words(1, "XX部门主要职能") + words(2, "XX部门是…") + words(3, "收入XXX万元"))]);
    expect(result.document).toBeUndefined();
    expect(codes(result)).toEqual(["blankForm"]);
    expect(result.report.tables).toEqual([]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["cut in half", () => workbook([sheet(HEAD)], TEXTS).slice(0, 700), "truncated"],
    ["with a document type", () => workbook([sheet(HEAD)], [], [], { "xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "b">]><sst/>' }), "unsafeXml"],
    ["with broken XML", () => workbook([sheet("<row>")], TEXTS), "invalidPart"],
    ["in the binary form", () => workbook([], [], [], { "xl/workbook.xml": "" }), "invalidPart"],
    ["with a bomb among its strings", () => workbook([sheet(HEAD)], ["0".repeat(40 * 1024 * 1024)]), "tooExpanded"],
    ["with one long string in very many cells", () => workbook([sheet(`<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>`)], ["长".repeat(100_000)]), "tooExpanded"],
    ["with merged cells without end", () => workbook([sheet(HEAD, { merges: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50)}</mergeCells>` })], TEXTS), "tooLarge"],
  ])("%s gets its own message", async (_, make, code) => {
    const { document, issues } = await importDisclosure(make());
    expect(document).toBeUndefined();
    expect(issues[0]?.code).toBe(code);
  });

  it("with a text in its last cell is bounded, not followed", async () => {
    const { report } = await read([sheet(`<row r="1"><c r="A1" t="str"><v>a</v></c><c r="XFD1048576" t="str"><v>b</v></c></row>`)]);
    expect(report.tables.map((table) => table.outcome)).toEqual([]);
  });

  it("with one byte changed anywhere ends in a document or an issue, never in an exception", async () => {
    const good = workbook([sheet(HEAD + LABELS + DATA)], TEXTS, ["0.00"]);
    for (let at = 0; at < good.length; at += Math.ceil(good.length / 60)) {
      const damaged = good.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const { document, issues } = await importDisclosure(damaged);
      expect(document !== undefined || issues.length > 0).toBe(true);
      expect(issues.map((issue) => issue.code)).not.toContain("unexpected");
    }
  });
});

describe("other archives of office programs", () => {
  it.each([
    ["xl/workbook.bin", "binaryWorkbook"],
    ["content.xml", "openDocument"],
    ["OFD.xml", "ofd"],
    ["ppt/presentation.xml", "presentation"],
  ])("with %s are named, with what to do", async (entry, code) => {
    const { zipSync } = await import("fflate");
    const { issues } = await importDisclosure(zipSync({ [entry]: strToU8("<x/>") }));
    expect(issues[0]).toMatchObject({ code, hint: { zh: expect.any(String) as string } });
  });
});
