import { describe, expect, it } from "vitest";
import { readGlossary } from "../../src/importer/glossary.js";
import { importDisclosure, type ImportResult } from "../../src/importer/index.js";
import { disclosureDump, tableDump } from "../fixtures/dump.js";

const importTable = (title: string, rows: readonly (readonly string[])[], ...lines: string[]): Promise<ImportResult> => importDisclosure(disclosureDump(tableDump(title, rows), ...lines));
const codes = ({ issues }: ImportResult): string[] => issues.filter((issue) => issue.severity !== "info").map((issue) => issue.code);

describe("procurement", () => {
  const HEADING = ["项目名称", "预算资金", "采购物品名称", "目录序号", "计量单位", "数量", "单价", "合计", "基金预算拨款"];
  const CAPTION = ["731某局", "单位：万元"];
  const ITEM = ["运转经费", "10.06", "汽油", "A07070101", "升", "1980", "0.00", "1.49", ""];

  it("tells total, subtotals of units and items", async () => {
    const { document } = await importTable("政府采购预算", [CAPTION, HEADING, ["合  计", "", "", "", "", "", "", "1.49", ""], ["某院小计", "", "", "", "", "", "", "1.49", ""], ITEM], "注：单价四舍五入。");
    expect(document?.procurement?.rows?.map(({ role, name, texts, line }) => [role, name, texts, line])).toEqual([
      ["total", "合计", undefined, 3],
      ["subtotal", "某院小计", { unit: "某院" }, 4],
      [undefined, "汽油", { project: "运转经费", item: "汽油", catalogue: "A07070101", measure: "升" }, 5],
    ]);
    expect(document?.procurement?.rows?.[2]?.cells).toEqual({ projectFunds: "10.06", quantity: "1980", unitPrice: "0.00", total: "1.49", governmentFund: null });
    expect(document?.procurement).toMatchObject({ unit: "万元", decimals: 2, notes: ["注：单价四舍五入。"], source: { table: 2 } });
  });

  it("takes no blanks of a wrapped cell into a catalogue code", async () => {
    const { document } = await importTable("政府采购预算", [CAPTION, HEADING, ITEM.map((text) => text.replace("A070701", "A070701 "))]);
    expect(document?.procurement?.rows?.[0]?.texts?.["catalogue"]).toBe("A07070101");
  });

  it.each([
    ["an unknown column", [CAPTION, [...HEADING, "供应商"], [...ITEM, "某公司"]], "refusedColumn"],
    ["a word among figures", [CAPTION, HEADING, ITEM.map((text) => (text === "1980" ? "若干" : text))], "refusedCell"],
    ["a row that is neither item nor sum", [CAPTION, HEADING, ITEM.map((text) => (text === "汽油" ? "" : text))], "refusedRow"],
    ["no unit", [HEADING, ITEM], "refusedUnit"],
    ["no amounts", [CAPTION, HEADING.slice(0, 7), ITEM.slice(0, 7)], "refusedHeading"],
  ])("is kept whole for %s", async (_, rows, code) => {
    const result = await importTable("政府采购预算", rows);
    expect(codes(result)).toEqual([code]);
    expect(result.document?.procurement).toBeUndefined();
    expect(result.document?.otherTables).toHaveLength(1);
  });

  it("keeps the second of two whole", async () => {
    const table = tableDump("政府采购预算", [CAPTION, HEADING, ITEM]);
    const result = await importDisclosure(disclosureDump(table, table));
    expect(codes(result)).toEqual(["refusedSecond"]);
    expect(result.document?.procurement?.source?.table).toBe(2);
    expect(result.document?.otherTables?.[0]?.source?.table).toBe(3);
  });
});

describe("assets", () => {
  const CAPTION = ["731某局", "截止时间：2022-12-31"];
  const HEADING = ["项   目", "数量", "价值（金额单位：万元）"];

  it("reads kinds, measures, dashes, the unit in the heading and the date", async () => {
    const { document } = await importTable("固定资产占用情况表", [CAPTION, HEADING, ["资产总额", "——", "9.00"], ["1、房屋（平方米）", "30", "9.00"], ["其中：办公用房（平方米）", "3", "1.00"]]);
    expect(document?.assets).toMatchObject({ unit: "万元", decimals: 2, asOf: "2022-12-31" });
    expect(document?.assets?.rows).toEqual([
      { line: 3, role: "total", key: "total", name: "资产总额", cells: { quantity: { state: "notApplicable", text: "——" }, value: "9.00" } },
      { line: 4, key: "buildings", name: "1、房屋（平方米）", texts: { measure: "平方米" }, cells: { quantity: "30", value: "9.00" } },
      { line: 5, key: "offices", role: "ofWhich", name: "其中：办公用房（平方米）", texts: { measure: "平方米" }, cells: { quantity: "3", value: "1.00" } },
    ]);
  });

  it("is kept whole without a unit, or without its total", async () => {
    expect(codes(await importTable("固定资产占用情况表", [CAPTION, ["项目", "数量", "价值"], ["资产总额", "——", "9.00"]]))).toEqual(["refusedUnit"]);
    expect(codes(await importTable("固定资产占用情况表", [CAPTION, HEADING, ["车辆（辆）", "4", "9.00"]]))).toEqual(["refusedRow"]);
  });
});

describe("readGlossary", () => {
  it("reads terms between the heading of their chapter and the next", () => {
    expect(readGlossary(["七、资产", "1、前言：不是", "八、名词解释", "1、基本支出：指甲：乙。", "2. “三公”经费，是指丙。", "续句。", "九、其他", "3、丁：不是"])).toEqual([
      { term: "基本支出", definition: "指甲：乙。" },
      { term: "“三公”经费", definition: "是指丙。续句。" },
    ]);
  });

  it("ends with a line that is no sentence, so that what follows the chapter is not part of a definition", () => {
    expect(readGlossary(["名词解释", "1、甲：指甲。", "附件一览", "附件正文。"])).toEqual([{ term: "甲", definition: "指甲。" }]);
  });

  it("finds nothing behind a line of the contents", () => {
    expect(readGlossary(["八、名词解释", "九、其他事项", "一、概况", "职责：很多"])).toEqual([]);
  });
});

describe("the report", () => {
  it("says where each cell went, and what no column took", async () => {
    const { report, issues } = await importTable("部门机构情况", [["甲", "乙"], ["丙", ""]]);
    expect(report.cells).toEqual({ total: 16, data: 5, heading: 8, kept: 3, unread: 0 });
    expect(issues.some((issue) => issue.code === "unreadCells")).toBe(false);
    const stray = await importDisclosure(tableDump("部门预算收支总表", [["731某局", "预算年度：2023", "单位：万元"], ["序号", "收入", "支出", "责任人"], ["", "项目", "预算数", "项目", "预算数", ""], ["1", "总计", "3.00", "总计", "3.00", "某人"]]));
    expect(stray.report.cells.unread).toBe(1);
    expect(stray.issues.some((issue) => issue.code === "unreadCells")).toBe(true);
  });
});
