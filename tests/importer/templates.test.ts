import { describe, expect, it } from "vitest";
import { importDisclosure, type ImportResult } from "../../src/importer/index.js";
import type { GridCell, GridTable } from "../../src/importer/disclosed-file.js";
import { auditDocument, pathOfCell } from "../../src/model/audit/index.js";
import { wordFile } from "../fixtures/word-file.js";
import { must } from "../must.js";

type Cell = string | readonly [text: string, colSpan: number, rowSpan?: number];

/** A grid from rows in which a cell may span others; what is covered is left out. */
function grid(rows: readonly (readonly Cell[])[]): GridTable {
  const covered = new Set<string>();
  let columns = 0;
  const cells = rows.map((row, at) => {
    let column = 0;
    return row.map((cell): GridCell => {
      while (covered.has(`${at}:${column}`)) column++;
      const [text, colSpan, rowSpan = 1] = typeof cell === "string" ? [cell, 1] : cell;
      for (let r = at; r < at + rowSpan; r++) for (let c = column; c < column + colSpan; c++) covered.add(`${r}:${c}`);
      columns = Math.max(columns, column + colSpan);
      return { text, column, colSpan, rowSpan };
    });
  });
  return { kind: "table", columns, rows: cells, loose: new Set() };
}

interface Titled {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
}

function read(tables: readonly Titled[], cover: readonly string[] = []): Promise<ImportResult> {
  const blocks = tables.flatMap(({ lines, rows, note }) => [...lines.map(paragraph), grid(rows), ...(note === undefined ? [] : [paragraph(note)])]);
  return importDisclosure(wordFile({ blocks: [...cover.map(paragraph), ...blocks] }));
}
const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;
const codes = ({ issues }: ImportResult): string[] => issues.filter((issue) => issue.severity !== "info").map((issue) => issue.code);

describe("a budget in the form of Shanghai", () => {
  const caption = "编制部门：上海市某局    单位：元";
  const head = (name: string): (readonly Cell[])[] => [[["项目", 4], [name, 3]], [["功能分类科目编码", 3], ["功能分类科目名称", 1, 2], ["合计", 1, 2], ["基本支出", 1, 2], ["项目支出", 1, 2]], ["类", "款", "项"]];
  const rows: readonly (readonly Cell[])[] = [
    ["201", "", "", "一般公共服务支出", "22,186,440.80", "16,093,326.00", "6,093,114.80"],
    ["201", "06", "", "财政事务", "22,186,440.80", "16,093,326.00", "6,093,114.80"],
    ["201", "06", "01", "行政运行", "16,231,840.80", "16,093,326.00", "138,514.80"],
    [["合计", 4], "22,186,440.80", "16,093,326.00", "6,093,114.80"],
  ];
  const tables: Titled[] = [
    {
      lines: ["2025年部门财务收支预算总表", caption],
      rows: [[["本年收入", 2], ["本年支出", 2]], ["项目", "预算数", "项目", "预算数"], ["一、财政拨款收入", "5.00", "一、一般公共服务支出", "5.00"], ["1. 一般公共预算资金", "5.00", "", ""], ["2. 政府性基金", "", "", ""], ["收入总计", "5.00", "支出总计", "5.00"]],
    },
    { lines: ["2025年部门支出预算总表", caption], rows: [...head("支出预算"), ...rows] },
    { lines: ["2025年部门一般公共预算支出功能分类预算表", caption], rows: [...head("一般公共预算支出"), ...rows] },
    { lines: ["2025年部门政府性基金预算支出功能分类预算表", caption], rows: [...head("政府性基金预算支出"), [["合计", 4], "", "", ""]], note: "注:本部门2025年无政府性基金预算，故本表为空表。" },
    {
      lines: ["2025年部门一般公共预算基本支出部门预算经济分类预算表", caption],
      rows: [[["项目", 3], ["一般公共预算基本支出", 3]], [["部门预算经济分类科目\n编码", 2], ["经济分类科目名称", 1, 2], ["合计", 1, 2], ["人员经费", 1, 2], ["公用经费", 1, 2]], ["类", "款"], ["301", "", "工资福利支出", "9.00", "9.00", "0.00"], ["301", "01", "基本工资", "9.00", "9.00", "0.00"], [["合计", 3], "9.00", "9.00", "0.00"]],
    },
    {
      lines: ["2025年部门“三公”经费和机关运行经费预算表", "编制部门：上海市某局    单位:万元"],
      rows: [[["“三公”经费预算数", 6], ["机关运行经费预算\n数", 1, 3]], [["合计", 1, 2], ["因公出国(境)费", 1, 2], ["公务接待费", 1, 2], ["公务用车购置及运行费", 3]], ["小计", "购置费", "运行费"], ["0.95", "", "0.95", "", "", "", "229.43"]],
    },
  ];

  it("is known, and its tables are read with the unit that each has", async () => {
    const result = await read(tables, ["2025年区级部门预算"]);
    expect(codes(result)).toEqual([]);
    expect(result.document).toMatchObject({ template: "shanghai", year: 2025, kind: "budget", entity: { name: "上海市某局" } });
    expect(Object.entries(result.document?.tables ?? {}).map(([key, { unit }]) => [key, unit])).toEqual([["balance", "元"], ["expenditure", "元"], ["generalPublic", "元"], ["governmentFund", "元"], ["generalPublicBasic", "元"], ["threePublic", "万元"]]);
  });

  it("gives its codes out of three columns, and the sum that stands last", async () => {
    const { document } = await read(tables);
    expect(document?.tables["expenditure"]?.rows?.map(({ code, role }) => code ?? role)).toEqual(["201", "20106", "2010601", "total"]);
  });

  it("has its subjects in prose checked against their rows", async () => {
    const said = (figure: string): string[] => ["财政拨款支出主要内容如下：", `1.“一般公共服务支出（类）财政事务（款）行政运行（项）”${figure}万元，主要用于局本级的基本支出。`];
    const verdicts = async (figure: string): Promise<unknown[]> => {
      const { document } = await read(tables, said(figure));
      return auditDocument(must(document)).findings.filter(({ rule }) => rule === "prose.items").map(({ verdict, right }) => [verdict, right.map(pathOfCell)]);
    };
    const row = ["tables.generalPublic.rows[2].cells.total"];
    expect(await Promise.all([verdicts("1,623.18"), verdicts("16,231.84")])).toEqual([[["rounding", row]], [["error", row]]]);
  });

  it("counts the parts of the appropriation once", async () => {
    const { document } = await read(tables);
    expect(document?.tables["balance"]?.sides?.income.rows.map(({ key, role }) => [key, role])).toEqual([["appropriation", undefined], ["generalPublic", "ofWhich"], ["governmentFund", "ofWhich"], ["total", "total"]]);
  });

  it("has its three public expenses across, wherever reception stands", async () => {
    const { document } = await read(tables);
    expect(document?.tables["threePublic"]?.rows?.map(({ key, cells }) => [key, cells["total"]])).toEqual([["total", "0.95"], ["abroad", null], ["reception", "0.95"], ["vehicles", null], ["purchase", null], ["operation", null], ["institutionOperation", "229.43"]]);
  });
});

describe("final accounts", () => {
  const unit = "单位：万元";
  const funds = (title: string): Titled => ({
    lines: [title, unit],
    rows: [[["项目", 2], ["年初结转和\n结余", 1, 2], ["本年收入", 1, 2], ["本年支出", 3, 2], ["年末结转和\n结余", 1, 2]], ["功能分类\n科目编码", "科目名称"], [["合计", 2], "", "", "合计", "基本支出", "项目支出", ""], ["", "", "", "", "", "", "", ""]],
    note: "说明：本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。",
  });
  const tables: Titled[] = [
    {
      lines: ["收入支出决算总表", unit],
      rows: [[["收入", 3], ["支出", 3]], ["项目", "行次", "决算数", "项目", "行次", "决算数"], ["一、一般公共预算财政拨款收入", "1", "9.50", "一、教育支出", "14", "9.00"], ["本年收入合计", "2", "9.50", "本年支出合计", "15", "9.00"], ["使用非财政拨款结余", "3", "", "结余分配", "16", ""], ["年初结转和结余", "4", "0.50", "年末结转和结余", "17", "1.00"], ["总计", "5", "10.00", "总计", "18", "10.00"]],
    },
    {
      lines: ["收入决算表", unit],
      rows: [[["项目", 2], ["本年收入合计", 1, 2], ["财政拨款收入", 1, 2], ["事业收入", 2]], ["功能分类\n科目编码", "科目名称", "小计", "其中：教育收费"], [["合计", 2], "9.50", "9.50", "", ""], ["205", "教育支出", "9.50", "9.50", "", ""]],
    },
    { lines: ["支出决算表", unit], rows: [[["项目", 2], ["本年支出合计", 1, 2], ["基本支出", 1, 2], ["项目支出", 1, 2]], ["功能分类科目编码", "科目名称"], [["合计", 2], "9.00", "8.00", "1.00"], ["205", "教育支出", "9.00", "8.00", "1.00"]] },
    {
      lines: ["一般公共预算财政拨款基本支出决算表", unit],
      rows: [["经济分类\n科目编码", "科目名称", "决算数", "经济分类\n科目编码", "科目名称", "决算数"], ["301", "工资福利支出", "7.00", "302", "商品和服务支出", "1.00"], ["30101", "基本工资", "7.00", "30201", "办公费", "1.00"], [["人员经费合计", 2], "7.00", ["公用经费合计", 2], "1.00"]],
    },
    {
      lines: ["财政拨款“三公”经费支出决算表", unit],
      rows: [[["财政拨款“三公”经费", 10]], [["合计", 2, 2], ["因公出国\n（境）费", 2, 2], ["公务用车购置及运行维护费", 4], ["公务接待费", 2, 2]], [["小计", 2], ["公务用车\n运行维护费", 2]], ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数"], ["2.85", "0.39", "0.00", "0.00", "0.00", "0.00", "0.00", "0.00", "2.85", "0.39"]],
    },
    funds("政府性基金预算财政拨款收入支出决算表"),
  ];
  const cover = ["某区规划局", "第三部分 某市规划局2024年度部门决算", "第一部分 某区规划局概况", "第二部分 某区规划局2024年度部门决算表"];

  it("are known by the titles of their tables, and named after most of the titles of the document", async () => {
    const result = await read(tables, cover);
    expect(codes(result)).toEqual(["entityDiffers"]);
    expect(result.document).toMatchObject({ template: "finalAccounts", kind: "finalAccounts", year: 2024, entity: { name: "某区规划局" } });
    expect(Object.keys(result.document?.tables ?? {})).toEqual(["balance", "revenue", "expenditure", "generalPublicBasic", "threePublic", "governmentFund"]);
  });

  it("keep the printed numbers of both sides, and the lines that only final accounts have", async () => {
    const { document } = await read(tables, cover);
    const { income, expenditure } = document?.tables["balance"]?.sides ?? {};
    expect(income?.rows.map(({ row, key }) => [row, key])).toEqual([[1, "generalPublic"], [2, "currentYear"], [3, "usedSurplus"], [4, "carryOver"], [5, "total"]]);
    expect(expenditure?.rows.map(({ row, key }) => [row, key])).toEqual([[14, undefined], [15, "currentYear"], [16, "surplusDistribution"], [17, "carryOver"], [18, "total"]]);
  });

  it("have the sum of the year as the total, and the whole of a source with its part", async () => {
    const { document } = await read(tables, cover);
    expect(document?.tables["revenue"]?.columns?.map(({ key }) => key)).toEqual(["total", "appropriation", "institutional", "educationFees"]);
    expect(document?.tables["expenditure"]?.rows?.[0]).toMatchObject({ role: "total", cells: { total: "9.00", basic: "8.00", project: "1.00" } });
  });

  it("give one list of the codes that stand side by side", async () => {
    const { document } = await read(tables, cover);
    expect(document?.tables["generalPublicBasic"]?.rows?.map(({ code, key, cells }) => [code ?? key, cells["total"]])).toEqual([["301", "7.00"], ["30101", "7.00"], ["personnel", "7.00"], ["302", "1.00"], ["30201", "1.00"], ["publicUse", "1.00"]]);
  });

  it("have budget and outturn of the three public expenses beside each other", async () => {
    const { document } = await read(tables, cover);
    expect(document?.tables["threePublic"]?.rows?.map(({ key, cells }) => [key, cells["budget"], cells["final"]])).toEqual([["total", "2.85", "0.39"], ["abroad", "0.00", "0.00"], ["vehicles", "0.00", "0.00"], ["operation", "0.00", "0.00"], ["reception", "2.85", "0.39"]]);
  });

  it("keep an empty fund table with its note, though its sum stands in the heading", async () => {
    const { document } = await read(tables, cover);
    expect(document?.tables["governmentFund"]).toMatchObject({ rows: [], columns: [{ key: "openingCarryOver" }, { key: "currentRevenue" }, { key: "total" }, { key: "basic" }, { key: "project" }, { key: "closingCarryOver" }] });
  });
});

describe("a table whose cells are shifted is kept whole", () => {
  const LABELS = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
  const shifted = (rows: readonly (readonly string[])[]): Promise<ImportResult> => read([{ lines: ["部门预算支出总表", "编制部门：某局  2023年度  单位：万元"], rows: [LABELS, ...rows] }]);
  const place = async (result: Promise<ImportResult>, code: string): Promise<string | undefined> => {
    const { document, issues } = await result;
    expect(document?.tables).toEqual({});
    expect(document?.otherTables).toHaveLength(1);
    return issues.find((issue) => issue.code === code)?.path;
  };

  it("when the names are those of the codes one row on", async () => {
    const rows = [["201", "教育支出", "1.00", "1.00", ""], ["205", "科学技术支出", "2.00", "2.00", ""], ["206", "文化旅游体育与传媒支出", "3.00", "3.00", ""], ["207", "卫生健康支出", "4.00", "4.00", ""]];
    expect(await place(shifted(rows), "refusedShift")).toBe("table 1 / row 2 / column 2");
  });

  it("when a part stands where its total is blank", async () => {
    expect(await place(shifted([["205", "教育支出", "", "2.00", ""]]), "refusedShift")).toBe("table 1 / row 2 / column 4");
  });

  it("when the figures are those of the row before", async () => {
    const amounts = ["99.00", "27.00", "27.00", "20.00", "7.00", "51.00", "51.00", "30.00"];
    const codesInOrder = ["205", "20501", "2050101", "2050102", "206", "20601", "2060101", "2060102"];
    const rows = codesInOrder.map((code, index) => [code, `项${code}`, amounts[index] ?? "", amounts[index] ?? "", ""]);
    expect(await place(shifted(rows), "refusedSums")).toBe("table 1 / row 2 / column 3");
  });

  it("but not when its sums are merely wrong: that is for the audit to say", async () => {
    const rows = [["205", "教育支出", "9.00"], ["20501", "教育管理事务", "100.00"], ["2050101", "行政运行", "20.00"], ["206", "科学技术支出", "13.00"], ["20601", "科学技术管理事务", "50.00"], ["2060101", "行政运行", "51.00"]].map((row) => [...row, row[2] ?? "", ""]);
    expect(Object.keys((await shifted(rows)).document?.tables ?? {})).toEqual(["expenditure"]);
  });

  it("but not when rounding or one slip of the pen is all that differs", async () => {
    const rows = [["205", "教育支出", "3.01", "3.01", ""], ["20501", "教育管理事务", "1.50", "1.50", ""], ["20502", "普通教育", "1.50", "1.50", ""], ["206", "科技支出", "1.00", "1.00", ""]];
    expect(Object.keys((await shifted(rows)).document?.tables ?? {})).toEqual(["expenditure"]);
  });

  it("and an amount beyond the scale of any department is named", async () => {
    const result = await shifted([["205", "教育支出", "31214205800.00", "31214205800.00", ""]]);
    expect(codes(result)).toEqual(["beyondScale"]);
  });
});
