import { describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import type { ImportResult } from "../../src/importer/index.js";
import { plainGrid } from "../fixtures/printed-form.js";
import { wordFile } from "../fixtures/word-file.js";

/** A dump of one table: title, captions, rows. */
function dump(title: string, rows: readonly (readonly string[])[], captions: readonly string[] = ["731某局", "预算年度：2023", "单位：万元"]): string {
  return [title, ...[captions, ...rows].flatMap((row) => [...row.map((text) => `\t${text}`), ""])].join("\n");
}

const HEADING = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const expenditure = (...rows: readonly (readonly string[])[]): Promise<ImportResult> => importDisclosure(dump("部门预算支出总表", [HEADING, ...rows]));
const codesOf = ({ issues }: ImportResult): string[] => issues.filter((issue) => issue.severity !== "info").map((issue) => issue.code);

describe("recognition", () => {
  it("follows the headings, wherever a column stands", async () => {
    const { document } = await importDisclosure(
      dump("部门预算支出总表", [
        ["项目支出", "合计", "科目名称", "基本支出", "科目编码"],
        ["1.00", "3.00", "教育支出", "2.00", "205"],
      ]),
    );
    expect(document?.tables["expenditure"]?.rows).toEqual([{ line: 3, code: "205", name: "教育支出", cells: { total: "3.00", basic: "2.00", project: "1.00" } }]);
  });

  it("joins codes printed in three columns 类 款 项", async () => {
    const { document } = await importDisclosure(dump("2023年支出预算总表", [["类", "款", "项", ...HEADING.slice(1)], ["206", "07", "01", "机构运行", "1.00", "1.00", ""]]));
    expect(document?.tables["expenditure"]?.rows?.[0]?.code).toBe("2060701");
  });

  it("keeps thousands separators and full-width digits out of amounts, and blanks null", async () => {
    const { document } = await expenditure(["205", "教育支出", "1,234,567.80", "１２．３０", ""]);
    expect(document?.tables["expenditure"]?.rows?.[0]?.cells).toEqual({ total: "1234567.80", basic: "12.30", project: null });
  });

  it("tells a printed zero, a dash and 未公开 from a blank", async () => {
    const { document } = await expenditure(["205", "教育支出", "0.00", "——", "未公开"]);
    expect(document?.tables["expenditure"]?.rows?.[0]?.cells).toEqual({
      total: "0.00",
      basic: { state: "notApplicable", text: "——" },
      project: { state: "notDisclosed", text: "未公开" },
    });
  });

  it("takes no column number for money, with or without the word 栏次", async () => {
    const rows = [["205", "教育支出", "3.00", "2.00", "1.00"]];
    const named = await expenditure(["栏次", "1", "2", "3", "4"], ...rows);
    const bare = await expenditure(["", "", "1", "2=3+4", "3"], ["1", "2", "3", "4", "5"], ...rows);
    expect(named.document?.tables["expenditure"]?.rows?.map((row) => row.line)).toEqual([4]);
    expect(bare.document?.tables["expenditure"]?.rows?.map((row) => row.line)).toEqual([5]);
  });

  it("leaves out headings that come again on the next page", async () => {
    const { document } = await expenditure(["205", "教育支出", "3.00", "2.00", "1.00"], HEADING, ["206", "科学技术支出", "3.00", "2.00", "1.00"]);
    expect(document?.tables["expenditure"]?.rows?.map((row) => [row.code, row.line])).toEqual([["205", 3], ["206", 5]]);
  });

  it("keeps a column that no rule names under its own key, and says so", async () => {
    const { document, report } = await importDisclosure(dump("部门预算支出总表", [[...HEADING, "结余分配"], ["205", "教育支出", "3.00", "2.00", "1.00", "0.50"]]));
    expect(document?.tables["expenditure"]?.rows?.[0]?.cells["column6"]).toBe("0.50");
    expect(report.tables[0]?.unmapped).toEqual([{ column: 6, label: "结余分配", key: "column6" }]);
  });
});

describe("a table that is not certain is kept whole", () => {
  const refused = async (result: Promise<ImportResult>, code: string, place: string): Promise<void> => {
    const { document, issues, report } = await result;
    expect(document?.tables).toEqual({});
    expect(document?.otherTables).toHaveLength(1);
    expect(issues.find((issue) => issue.code === code)).toMatchObject({ severity: "warning", path: place });
    expect(report.tables[0]).toMatchObject({ outcome: "kept", reason: { zh: expect.any(String) as string, en: expect.any(String) as string } });
  };

  it("when a figure column holds words", () => refused(expenditure(["205", "教育支出", "3.00", "见附表", ""]), "refusedCell", "table 1 / row 3 / column 4"));
  it("when an amount has an exponent", () => refused(expenditure(["205", "教育支出", "1e999999999", "", ""]), "refusedCell", "table 1 / row 3 / column 3"));
  it("when an amount has more than 20 integer digits", () => refused(expenditure(["205", "教育支出", "9".repeat(21), "", ""]), "refusedCell", "table 1 / row 3 / column 3"));
  it("when a code is __proto__", () => refused(expenditure(["__proto__", "教育支出", "3.00", "", ""]), "refusedCode", "table 1 / row 3 / column 1"));
  it("when the codes are those of the other classification", () => refused(expenditure(["30101", "基本工资", "3.00", "", ""]), "refusedCode", "table 1 / row 3 / column 1"));
  it("when a year stands among figures with decimals", () => refused(expenditure(["205", "教育支出", "3.50", "2023", "1.50"]), "refusedYear", "table 1 / row 3 / column 4"));
  it("when a row has cells missing", () => refused(expenditure(["205", "教育支出", "3.00", "1.00"]), "refusedRow", "table 1 / row 3"));
  it("when a required column is missing", () => refused(importDisclosure(dump("部门预算支出总表", [["科目编码", "科目名称", "合计"], ["205", "教育支出", "3.00"]])), "refusedColumns", "table 1"));
  it("when no money unit is printed", () => refused(importDisclosure(dump("部门预算支出总表", [HEADING, ["205", "教育支出", "3.00", "", ""]], ["731某局", "预算年度：2023"]), { year: 2023, entityName: "某局" }), "missingUnit", "table 1"));

  it("when its title is that of a table before it", async () => {
    const one = dump("部门预算支出总表", [HEADING, ["205", "教育支出", "3.00", "", ""]]);
    const result = await importDisclosure(`${one}\n${one}`);
    expect(result.document?.otherTables).toHaveLength(1);
    expect(codesOf(result)).toEqual(["duplicateTable"]);
  });

  it("when the words of the heading belong to no statutory table, with its cells as they stand", async () => {
    const { document } = await importDisclosure(dump("部门固定资产占用情况表", [["项   目", "数量"], ["车辆", "4"]]), { year: 2023, entityName: "某局" });
    expect(document?.otherTables?.[0]?.cells.slice(-2)).toEqual([["项   目", "数量", ""], ["车辆", "4", ""]]);
  });
});

describe("names and years", () => {
  it("are asked for when the file does not say them", async () => {
    const result = await importDisclosure(dump("部门预算支出总表", [HEADING, ["205", "教育支出", "3.00", "", ""]], ["单位：万元"]));
    expect(result.document).toBeUndefined();
    expect(codesOf(result)).toEqual(["missingYear", "missingEntity"]);
  });

  it("are reported when a table names another bureau or year", async () => {
    const income = dump("部门预算收入总表", [["科目编码", "科目名称", "合计", "财政拨款收入"], ["205", "教育支出", "3.00", "3.00"]], ["732另一局", "预算年度：2022", "单位：万元"]);
    const result = await importDisclosure(`${dump("部门预算支出总表", [HEADING, ["205", "教育支出", "3.00", "", ""]])}\n${income}`);
    expect(result.document?.entity).toEqual({ code: "731", name: "某局" });
    expect(codesOf(result)).toEqual(["yearDiffers", "entityDiffers"]);
  });
});

describe("a label is text", () => {
  it("even when it looks like markup", async () => {
    const { document } = await expenditure(["205", "<img src=x onerror=alert(1)>", "3.00", "", ""]);
    expect(document?.tables["expenditure"]?.rows?.[0]?.name).toBe("<img src=x onerror=alert(1)>");
  });

  it("and longer than a name may be, it refuses its table", async () => {
    const result = await expenditure(["205", "长".repeat(501), "3.00", "", ""]);
    expect(codesOf(result)).toEqual(["refusedLabel"]);
  });
});

describe("captions", () => {
  const rows = [HEADING, ["205", "教育支出", "3.00", "", ""]].flatMap((row) => [...row.map((text) => `\t${text}`), ""]);
  it.each<[string, readonly string[]]>([
    ["on lines of their own", ["部门预算支出总表", "编制单位：某局", "预算年度：2023", "金额单位：万元"]],
    ["on one line with blanks between", ["部门预算支出总表", "编制单位：某局      2023年度      单位：万元"]],
    ["on the line of the title", ["部门名称：某局", "2023年", "部门预算支出总表    单位：万元"]],
    ["with the form number over the title", ["公开03表", "部门支出总表（预算公开表）", "部门：某局 2023年 金额单位：万元"]],
  ])("%s are read", async (_, lines) => {
    const { document, issues } = await importDisclosure([...lines, ...rows].join("\n"));
    expect(issues.filter((issue) => issue.severity !== "info")).toEqual([]);
    expect(document).toMatchObject({ year: 2023, entity: { name: "某局" } });
    expect(document?.tables["expenditure"]).toMatchObject({ unit: "万元", title: lines.find((line) => line.includes("支出总表"))?.replace(/ .*/, "") });
  });
});

describe("a table that a page break cuts in two", () => {
  const caption = ["731某局", "", "", "预算年度：2023", "单位：万元"];
  const first = ["205", "教育支出", "3.00", "2.00", "1.00"];
  const second = ["206", "科学技术支出", "9.00", "8.00", "1.00"];
  const cut = (between: string, again: readonly (readonly string[])[]): Uint8Array =>
    wordFile({
      blocks: [
        { kind: "paragraph", text: "部门预算支出总表" },
        plainGrid([caption, HEADING, first]),
        { kind: "paragraph", text: between },
        plainGrid([...again, second]),
      ],
    });

  it.each([["", []], ["- 7 -", []], ["", [HEADING]]])("goes on after %j, its rows counted on", async (between, again) => {
    const { document, report } = await importDisclosure(cut(between, again));
    expect(document?.tables["expenditure"]?.rows?.map((row) => [row.code, row.line])).toEqual([["205", 3], ["206", 4 + again.length]]);
    expect(report.tables.map((table) => [table.table, table.joined])).toEqual([[1, [2]]]);
  });

  it("does not go on after a text", async () => {
    const { document } = await importDisclosure(cut("另表", []));
    expect(document?.tables["expenditure"]?.rows).toHaveLength(1);
    expect(document?.otherTables?.[0]?.source?.table).toBe(2);
  });
});
