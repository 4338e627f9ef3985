import { describe, expect, it, vi } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import { latticesOf } from "../../src/importer/pdf/lattice.js";
import { linesOf } from "../../src/importer/pdf/lines.js";
import { splitAt } from "../../src/importer/pdf/words.js";
import { pdfFile, pdfOf, rectangle, textAt } from "../fixtures/pdf-file.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";

// Whole files are built and read here; on a busy machine that takes longer than the default allows.
vi.setConfig({ testTimeout: 60_000 });

const sample = sampleDocument();
const statutory = { ...sample, otherTables: [], projects: [] };

describe("the statutory tables of the sample through a PDF", () => {
  it.each([[40], [12], [5]])("come back whole from pages of %i rows with the heading on each", async (rowsPerPage) => {
    const { document, report } = await importDisclosure(pdfFile(printedForm(statutory), { rowsPerPage }));
    expect(report.format).toBe("pdf");
    expect(document?.tables).toEqual(sample.tables);
    expect(document?.units).toEqual(sample.units);
  });

  it("come back whole where the heading is not repeated", async () => {
    const { document } = await importDisclosure(pdfFile(printedForm(statutory), { rowsPerPage: 7, headingRows: 0 }));
    expect(document?.tables).toEqual(sample.tables);
  });
});

/** One page: title, captions, and the rows as ruled cells 100 points wide. */
function onePage(rows: readonly (readonly string[])[], draw = (texts: readonly string[], top: number) => texts.map((text, column) => (text === "" ? "" : textAt(text, 43 + column * 100, top + 5))).join("\n")): string {
  const head = [textAt("部门预算支出总表", 200, 40), textAt("编制部门：某局", 40, 60), textAt("2023年度", 300, 60), textAt("单位：万元", 450, 60)];
  const cells = rows.map((row, at) => `${row.map((_, column) => rectangle(40 + column * 100, 90 + at * 20, 100, 20)).join("\n")}\n${draw(row, 90 + at * 20)}`);
  return [...head, ...cells].join("\n");
}
const HEADING = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];

describe("a ruled table", () => {
  it("is cut at its column edges where one piece of text runs over several cells", async () => {
    const merged = (texts: readonly string[], top: number): string => textAt(texts.map((text) => text.padEnd(20 - (text.match(/[^ -~]/g)?.length ?? 0))).join(""), 43, top + 5);
    const { document } = await importDisclosure(pdfOf([onePage([HEADING, ["206", "科学技术支出", "1,206.44", "242.10", "964.34"]], merged)]));
    expect(document?.tables["expenditure"]?.rows).toEqual([{ line: 2, code: "206", name: "科学技术支出", cells: { total: "1206.44", basic: "242.10", project: "964.34" } }]);
  });

  it("goes on over a page break that cuts a row", async () => {
    const upper = onePage([HEADING, ["206", "其他科学技术普及活动", "3.00", "2.00", "1.00"]]);
    const lower = `${rectangle(40, 40, 100, 20)}\n${[1, 2, 3, 4].map((column) => rectangle(40 + column * 100, 40, 100, 20)).join("\n")}\n${textAt("支出", 143, 45)}`;
    const { document } = await importDisclosure(pdfOf([upper, lower]));
    expect(document?.tables["expenditure"]?.rows?.map((row) => row.name)).toEqual(["其他科学技术普及活动支出"]);
  });

  it("does not go on after a text on the next page", async () => {
    const upper = onePage([HEADING, ["206", "科学技术支出", "3.00", "2.00", "1.00"]]);
    const { document } = await importDisclosure(pdfOf([upper, onePage([["207", "文化旅游体育与传媒支出", "1.00", "1.00", ""]])]));
    expect(document?.tables["expenditure"]?.rows).toHaveLength(1);
  });

  it("is told from a frame around a text", () => {
    const frame = [{ at: 0, from: 0, to: 100 }, { at: 50, from: 0, to: 100 }];
    expect(latticesOf({ horizontal: frame, vertical: frame.map(({ at, ...line }) => ({ ...line, at: at * 2, to: 50 })) })).toEqual([]);
  });

  it("has open sides where its lines end", () => {
    const horizontal = [0, 20, 40].map((at) => ({ at, from: 0, to: 200 }));
    const [lattice] = latticesOf({ horizontal, vertical: [{ at: 80, from: 0, to: 40 }] });
    expect(lattice?.xs).toEqual([0, 80, 200]);
    expect(lattice?.cells).toHaveLength(4);
  });

  it("has one cell where the line between two fields is missing", () => {
    const horizontal = [{ at: 0, from: 0, to: 200 }, { at: 20, from: 100, to: 200 }, { at: 40, from: 0, to: 200 }];
    const vertical = [0, 100, 200].map((at) => ({ at, from: 0, to: 40 }));
    const [lattice] = latticesOf({ horizontal, vertical });
    expect(lattice?.cells.map(({ row, column, rowSpan }) => [row, column, rowSpan])).toEqual([[0, 0, 2], [0, 1, 1], [1, 1, 1]]);
  });
});

describe("a line", () => {
  it("has no blank where office programs only set one between Han and digits, and keeps those between words", () => {
    const at = (text: string, left: number, width: number) => ({ text, left, right: left + width, top: 0, bottom: 10, size: 10 });
    expect(linesOf([at("2023 年", 0, 32), at("预算", 33, 20), at("≤17.5", 57, 25), at("per cent", 87, 40)]).map((line) => line.text)).toEqual(["2023年预算≤17.5 per cent"]);
  });
});

describe("a word at a column edge", () => {
  const word = (text: string) => ({ text, left: 0, right: 100, top: 0, bottom: 10, size: 10 });
  it("is cut where digits meet Han", () => {
    expect(splitAt(word("30207邮电费"), 46).map((part) => part.text)).toEqual(["30207", "邮电费"]);
  });
  it("stays whole where the edge runs through a number", () => {
    expect(splitAt(word("31,214,205.80"), 50).map((part) => part.text)).toEqual(["31,214,205.80"]);
  });
});

describe("a PDF that cannot be read gets its own message", () => {
  const locked = "<</Filter/Standard/V 1/R 2/P -4/O<" + "41".repeat(32) + ">/U<" + "42".repeat(32) + ">>>";
  it.each<[string, () => Uint8Array, string]>([
    ["encrypted", () => pdfOf([onePage([HEADING])], "/Encrypt 8 0 R/ID[<4142><4142>]", [locked]), "encrypted"],
    ["cut in half", () => pdfOf([onePage([HEADING])]).slice(0, 300), "truncated"],
    ["a scan without text", () => pdfOf(["0 0 100 100 re f", ""]), "scanned"],
    ["prose without tables", () => pdfOf([textAt("关于公开2023年部门预算的说明", 40, 40)]), "noTables"],
  ])("%s", async (_, make, code) => {
    const { document, issues } = await importDisclosure(make());
    expect(document).toBeUndefined();
    expect(issues[0]?.code).toBe(code);
  });
});
