import { describe, expect, it } from "vitest";
import { readStatements } from "../../src/importer/statements.js";
import { readCounts } from "../../src/importer/three-public-counts.js";

const counts = (...paragraphs: string[]): readonly (readonly unknown[])[] => readCounts(paragraphs, 2024).map(({ key, value, unit }) => [key.replace("threePublic.", ""), value, unit]);

describe("counts of the three public expenses in prose", () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    ["全年安排因公出国（境）团组 2 个、累计 11 人次。", [["abroad.groups", "2", "个"], ["abroad.persons", "11", "人次"]]],
    ["因公出国（境）团组数为0个，共0人次。", [["abroad.groups", "0", "个"], ["abroad.persons", "0", "人次"]]],
    ["本年购置公务用车1辆，年末公务用车保有量为 13 辆。", [["purchase.vehicles", "1", "辆"], ["operation.vehicles", "13", "辆"]]],
    ["全年国内公务接待 1,204 批次、8,600 人次，其中：接待外宾3批次、20人次。", [["reception.batches", "1204", "批次"], ["reception.persons", "8600", "人次"]]],
    ["平均每辆公务用车运行维护费2.34万元。", [["operation.perUnit", "2.34", "万元/辆"]]],
  ])("are read with their units: %s", (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each(["接待外宾0批次、0人次。", "计划拟购置公务用车2辆。", "2023年公务用车保有量为15辆。", "公务用车运行维护费7.02万元。", "因公出国（境）费0万元。"])("are no others: %s", (text) => {
    expect(counts(text)).toEqual([]);
  });

  it("are read over the end of a line that is no end of a sentence", () => {
    expect(counts("1、因公出国（境）费支出0.00万元。全年安排因公出国（境）", "团组0个、累计0人次。")).toEqual([["abroad.groups", "0", "个"], ["abroad.persons", "0", "人次"]]);
  });

  it("are quoted as printed, the first of each", () => {
    const found = readCounts(["公务用车保有量为 3 辆。", "公务用车保有量为4辆。"], 2024);
    expect(found.map(({ quote, value }) => [quote, value])).toEqual([["公务用车保有量为3辆", "3"]]);
  });
});

describe("changes of final accounts in prose", () => {
  it("are those of the three public expenses and of their items", () => {
    const text = "2024年度“三公”经费财政拨款支出决算数比2023年度减少0.15万元，下降27.78%，其中：公务接待费支出决算减少0.15万元，下降27.78%。";
    const found = readStatements([text], { year: 2024, entity: "某局" }).map(({ key, value }) => [key, value]);
    expect(found).toContainEqual(["threePublic.change", "-0.15"]);
    expect(found).toContainEqual(["threePublic.reception.change", "-0.15"]);
  });

  it("take 支出决算 alone for no total", () => {
    expect(readStatements(["“三公”经费财政拨款支出年初预算为2.85万元，支出决算为0.39万元。"], { year: 2024, entity: "某局" }).map(({ key }) => key)).toEqual([]);
  });
});
