import { describe, expect, it } from "vitest";
import { importDisclosure, type ImportResult } from "../../src/importer/index.js";
import type { BudgetIndicator } from "../../src/schema/index.js";
import { disclosureDump, tableDump } from "../fixtures/dump.js";

const HEADING = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const ROW = ["产出指标", "数量指标", "活动次数", "开展次数", "≥10次", "计划"];
const CAP = ["", "成本指标", "预算总成本", "项目预算控制数", "≤17.5万元", "测算"];

const project = (rows: readonly (readonly string[])[], title = "1、2023年活动经费绩效目标表"): Promise<ImportResult> => importDisclosure(disclosureDump(tableDump(title, rows)));
const indicators = ({ document }: ImportResult): readonly BudgetIndicator[] => document?.projects?.[0]?.indicators ?? [];
const codes = ({ issues }: ImportResult): string[] => issues.filter((issue) => issue.severity !== "info").map((issue) => issue.code);
const kept = ({ document }: ImportResult): string[] => (document?.otherTables ?? []).map((table) => table.title);

describe("a project's table", () => {
  it("is named by the line above it, without its number", async () => {
    expect((await project([HEADING, ROW])).document?.projects?.[0]?.name).toBe("2023年活动经费");
    expect((await project([HEADING, ROW], "8、1-3月督查经费绩效目标表")).document?.projects?.[0]?.name).toBe("1-3月督查经费");
  });

  it("is named by its row 项目名称 where the line says nothing", async () => {
    expect((await project([["项目名称", "大篷车经费"], HEADING, ROW], "项目支出绩效目标表")).document?.projects?.[0]?.name).toBe("大篷车经费");
  });

  it("is named by a line that was cut short within 绩效目标表, where the heading proves what it is", async () => {
    expect((await project([HEADING, ROW], "13、科普专项资金（第三批）绩效目")).document?.projects?.[0]?.name).toBe("科普专项资金（第三批）");
  });

  it("keeps goals one by one as printed; a line without a number goes on with the goal above", async () => {
    const { document } = await project([["绩效目标", "1.甲\n2.乙\n之续\n3.5万人次参加"], HEADING, ROW]);
    expect(document?.projects?.[0]?.goals).toEqual(["1.甲", "2.乙之续 3.5万人次参加"]);
  });

  it("fills levels down over blanks, and starts anew where a level to the left does", async () => {
    const result = await project([HEADING, ROW, ["", "", "", "另一描述", "5个", ""], ["", "质量指标", "合格率", "合格", "100%", ""], ["效益指标", "", "影响", "影响", "扩大", ""]]);
    expect(indicators(result).map(({ level1, level2, level3, line }) => [level1, level2, level3, line])).toEqual([
      ["产出指标", "数量指标", "活动次数", 2],
      ["产出指标", "数量指标", "活动次数", 3],
      ["产出指标", "质量指标", "合格率", 4],
      ["效益指标", undefined, "影响", 5],
    ]);
  });

  it("follows the words of its heading, wherever a column stands", async () => {
    const result = await project([["指标值", "三级指标", "二级指标", "一级指标"], ["≥10次", "活动次数", "数量指标", "产出指标"]]);
    expect(indicators(result)[0]).toEqual({ level1: "产出指标", level2: "数量指标", level3: "活动次数", line: 2, target: { text: "≥10次", kind: "number", operator: ">=", value: "10", unit: "次" } });
  });

  it("reads what a self-evaluation adds: actual, weight, score", async () => {
    const result = await project([[...HEADING, "实际完成值", "分值", "得分"], [...ROW, "12次", "10", "9.5"]], "活动经费绩效自评表");
    expect(indicators(result)[0]).toMatchObject({ actual: "12次", weight: "10", score: "9.5" });
  });

  it("leaves out a heading that comes again on the next page", async () => {
    expect(indicators(await project([HEADING, ROW, HEADING, CAP]))).toHaveLength(2);
  });
});

describe("a project's cap", () => {
  it("is what the whole cost may be, never the price of a piece", async () => {
    const { document } = await project([HEADING, ROW, ["", "成本指标", "租赁单位成本", "每平方米租赁成本", "≤1600元", ""], CAP]);
    expect(document?.projects?.[0]?.amount).toEqual({ cap: "17.5", unit: "万元" });
  });

  it("printed 万 without 元 is taken in 万元, said aloud, and the target stays as printed", async () => {
    const result = await project([HEADING, ROW, ["", "成本指标", "预算总成本", "项目预算总成本", "≤20万", ""]]);
    expect(result.document?.projects?.[0]?.amount).toEqual({ cap: "20", unit: "万元" });
    expect(indicators(result)[1]?.target).toMatchObject({ text: "≤20万", unit: "万" });
    expect(result.issues.find((issue) => issue.code === "capUnit")?.path).toBe("table 2 / row 3");
  });

  it("is not taken where two differ, or where the indicator is no cost", async () => {
    const two = await project([HEADING, CAP.map((text, at) => (at === 0 ? "成本指标" : text)), ["", "成本指标", "预算总成本", "项目预算控制数", "≤18万元", ""]]);
    expect(two.document?.projects?.[0]?.amount).toBeUndefined();
    expect(codes(two)).toEqual(["capTwice"]);
    const income = await project([HEADING, ["效益指标", "经济效益指标", "预算控制数", "项目预算控制数", "≤5万元", ""]]);
    expect(income.document?.projects?.[0]?.amount).toBeUndefined();
  });
});

describe("what is odd in the print", () => {
  it("keeps a row that is shifted by a column as printed, and says so", async () => {
    const result = await project([HEADING, ["效益指标", "社会效益指标", "保障工作", "进一步提高", "工作效率", "计划"]]);
    expect(indicators(result)[0]).toMatchObject({ level3: "保障工作", description: "进一步提高", target: { text: "工作效率", kind: "text" } });
    expect(codes(result)).toEqual(["shiftedRow"]);
  });
});

describe("a table that is no project for certain", () => {
  it.each([
    ["a level is missing", [["一级指标", "三级指标", "指标值"], ["产出指标", "活动次数", "≥10次"]], "refusedHeading", "二级指标"],
    ["all levels are missing", [["指标", "数值"], ["活动次数", "≥10次"]], "refusedHeading", "一级指标"],
    ["a column is unknown", [[...HEADING, "责任人"], [...ROW, "某人"]], "refusedColumn", "责任人"],
    ["a row has no first level", [HEADING, ["", ...ROW.slice(1)]], "refusedRow", "数量指标"],
    ["something unknown stands above the heading", [["资金来源", "财政拨款"], HEADING, ROW], "refusedRow", "资金来源"],
  ])("is kept whole with the reason when %s", async (_, rows, code, found) => {
    const result = await project(rows);
    expect(codes(result)).toEqual([code]);
    expect(result.issues.find((issue) => issue.code === code)?.message.en).toContain(found);
    expect(kept(result)).toEqual(["1、2023年活动经费绩效目标表"]);
    expect(result.report.tables[1]?.reason?.zh).toContain(found);
    expect(result.document?.projects).toBeUndefined();
  });

  it("is kept whole when no name can be found, or it speaks of the whole department", async () => {
    expect(codes(await project([HEADING, ROW], "项目绩效目标表"))).toEqual(["refusedName"]);
    expect(kept(await project([HEADING, ROW], "部门整体绩效目标表"))).toHaveLength(1);
  });
});
