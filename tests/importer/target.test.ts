import { describe, expect, it } from "vitest";
import { looksLikeTarget, readTarget } from "../../src/importer/target.js";

const number = (text: string): unknown => {
  const { kind, operator, value, unit } = readTarget(text);
  return [kind, operator, value, unit];
};
const period = (text: string): unknown => {
  const { kind, from, to } = readTarget(text);
  return [kind, from, to];
};

describe("readTarget: numbers", () => {
  it.each([
    ["≥3种", ">=", "3", "种"],
    ["≤17.5万元", "<=", "17.5", "万元"],
    ["≤1.94万度", "<=", "1.94", "万度"],
    ["≤1600元/㎡", "<=", "1600", "元/㎡"],
    ["＞９０％", ">", "90", "%"],
    ["不少于 1,200 人次", ">=", "1200", "人次"],
    ["90%以上", ">=", "90", "%"],
    ["=5个", "=", "5", "个"],
  ])("reads %s", (text, operator, value, unit) => {
    expect(number(text)).toEqual(["number", operator, value, unit]);
  });

  it("has no operator where none is printed", () => {
    expect(number("100%")).toEqual(["number", undefined, "100", "%"]);
    expect(number("1年")).toEqual(["number", undefined, "1", "年"]);
    expect(number("22")).toEqual(["number", undefined, "22", undefined]);
  });

  it("keeps the text as printed, whatever it could read", () => {
    expect(readTarget(" ≥ 3 种 ").text).toBe("≥ 3 种");
  });
});

describe("readTarget: periods", () => {
  it.each([
    ["2023年1月-12月", "2023-01", "2023-12"],
    ["2022.3-12月", "2022-03", "2022-12"],
    ["2022.4-2022.12", "2022-04", "2022-12"],
    ["2023年3月至2024年2月", "2023-03", "2024-02"],
    ["2022.9月", "2022-09", "2022-09"],
    ["2023年12月底", "2023-12", "2023-12"],
    ["2023年6月30日前", undefined, "2023-06-30"],
    ["2023-01-15至2023-11-30", "2023-01-15", "2023-11-30"],
    ["2022年", "2022", "2022"],
  ])("reads %s as far as it is printed", (text, from, to) => {
    expect(period(text)).toEqual(["period", from, to]);
  });

  it("names no dates where no year is printed, or the end comes before the beginning", () => {
    expect(period("12月")).toEqual(["period", undefined, undefined]);
    expect(period("1-12月")).toEqual(["period", undefined, undefined]);
    expect(period("2023年12月-1月")).toEqual(["period", undefined, undefined]);
  });
});

describe("readTarget: words", () => {
  it.each(["进一步促进", "较上年度提升", "按期进行电费缴纳", "3月底前完成2次检查", "2023", "5-10个", "≥", "3种以上新品种得到推广"])("forces nothing on %s", (text) => {
    expect(readTarget(text)).toEqual({ text, kind: "text" });
  });

  it("says nothing about a blank", () => {
    expect(readTarget("  ")).toEqual({ text: "" });
  });
});

describe("looksLikeTarget", () => {
  it("knows limits, periods and wishes, and takes no description for one", () => {
    expect(["≥95%", "2023年", "进一步提高", "较上年提升"].every(looksLikeTarget)).toBe(true);
    expect(["工作效率", "推广新品种数量", "扩大影响力", "100%"].some(looksLikeTarget)).toBe(false);
  });
});
