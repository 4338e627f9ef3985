import { describe, expect, it } from "vitest";
import { scorecardOf, type Outcome } from "../../src/model/performance/index.js";
import type { BudgetIndicator } from "../../src/schema/index.js";
import { everyOutcome, indicator, numberTarget, projectsOf } from "../../stories/data/projects.js";
import { must } from "../must.js";

type Target = BudgetIndicator["target"];

function outcome(target: Target, actual: string | null, level2 = "数量指标"): Outcome {
  // The second indicator makes it a self-evaluation even where the first says nothing.
  const said = indicator("满意度指标", "服务对象满意度指标", "满意度", numberTarget("≥90%", "90", "%", ">="), { actual: "91%" });
  const card = scorecardOf(projectsOf([{ name: "甲", indicators: [indicator("产出指标", level2, "某项", target, { actual }), said] }]));
  return must(must(must(must(card.projects[0]).groups[0]).indicators[0]).outcome);
}

const atLeast = (value: string, unit: string): Target => numberTarget(`≥${value}${unit}`, value, unit, ">=");
const atMost = (value: string, unit: string): Target => numberTarget(`≤${value}${unit}`, value, unit, "<=");
const bare = (value: string, unit: string): Target => numberTarget(`${value}${unit}`, value, unit);

describe("a number against a number", () => {
  it.each([
    [atLeast("10", "次"), "10次", "met"],
    [atLeast("10", "次"), "10.00 次", "met"],
    [atLeast("10", "次"), "9.999999次", "partly"],
    [atLeast("10", "次"), "0次", "notMet"],
    [atLeast("1000", "人"), "1,200人", "met"],
    [atLeast("0.3", "%"), "0.30000％", "met"],
    [atMost("17.5", "万元"), "17.5万元", "met"],
    [atMost("17.5", "万元"), "17.500001万元", "notMet"],
    [atMost("-3", "%"), "-4.5%", "met"],
    [numberTarget(">5个", "5", "个", ">"), "5个", "partly"],
    [numberTarget("<5个", "5", "个", "<"), "5个", "notMet"],
    [numberTarget("=5个", "5", "个", "="), "5个", "met"],
    [numberTarget("=5个", "5", "个", "="), "6个", "notMet"],
    [bare("100", "%"), "98.5%", "partly"],
    [bare("2", "个"), "２个", "met"],
    [bare("0", "起"), "0起", "met"],
  ] as const)("%j with %s is %s", (target, actual, status) => {
    expect(outcome(target, actual).status).toBe(status);
  });

  it("is exact where doubles are not", () => {
    expect(outcome(atLeast("0.3", "个"), "0.299999个").status).toBe("partly");
    expect(outcome(atMost("90071992547409.93", "元"), "90071992547409.94元").status).toBe("notMet");
    expect(outcome(atMost("90071992547409.93", "元"), "90071992547409.94元").distance).toEqual({ amount: "0.01", unit: "元", side: "above" });
  });

  it("takes 万 and 亿 for what they are, whichever side prints them", () => {
    expect(outcome(atLeast("4", "万人次"), "38500人次")).toMatchObject({ status: "partly", distance: { amount: "0.15", unit: "万人次", side: "below" } });
    expect(outcome(atLeast("40000", "人"), "4万人")).toMatchObject({ status: "met", distance: { amount: "0", unit: "人", side: "equal" } });
    expect(outcome(atMost("20", "万元"), "192600元", "成本指标")).toMatchObject({ status: "met", distance: { amount: "0.74", unit: "万元", side: "below" } });
    expect(outcome(atMost("2", "亿元"), "19999.99万元", "成本指标").status).toBe("met");
  });

  it("takes 万 for 万元 in cost alone", () => {
    expect(outcome(atMost("20", "万"), "19万元", "成本指标").status).toBe("met");
    expect(outcome(atMost("20", "万"), "19万元")).toMatchObject({ status: "notAvailable", reason: "noUnit" });
  });

  it("compares ㎡ with 平方米", () => {
    expect(outcome(atLeast("600", "平方米"), "612㎡").status).toBe("met");
  });
});

describe("what cannot be told", () => {
  it.each([
    ["units that differ", atLeast("30", "分钟"), "2小时", "units"],
    ["a share against a count", atLeast("95", "%"), "95人", "units"],
    ["a share without its sign", atLeast("95", "%"), "0.96", "noUnit"],
    ["万 against no unit", atLeast("4", "万人"), "40000", "noUnit"],
    ["no actual", atLeast("10", "次"), null, "noActual"],
    ["a blank actual", atLeast("10", "次"), " 　", "noActual"],
    ["an actual without target", { text: "" } satisfies Target, "3条", "noTarget"],
    ["neither", { text: "" } satisfies Target, null, "noActual"],
    ["words against words", { text: "进一步促进", kind: "text" } satisfies Target, "进一步促进", "words"],
    ["a number in words", atLeast("5", "篇"), "多家媒体报道", "actualWords"],
    ["a limit for a figure", atLeast("95", "%"), "98%以上", "actualWords"],
    ["a guess for a figure", atLeast("10", "次"), "12次左右", "actualWords"],
    ["a target copied", atLeast("95", "%"), " ≥95% ", "repeated"],
    ["more than a bare number", bare("22", "人"), "23人", "noDirection"],
    ["a figure that is no amount", atLeast("1", "个"), "1e9个", "actualWords"],
    ["a figure too long", atLeast("1", "个"), `${"9".repeat(40)}个`, "actualWords"],
  ] as const)("%s has the reason, and neither distance nor bar of its own making", (_, target, actual, reason) => {
    const found = outcome(target, actual);
    expect(found).toMatchObject({ status: "notAvailable", reason });
    if (reason !== "noDirection") expect([found.distance, found.bar]).toEqual([undefined, undefined]);
  });

  it("is less than a bare cost, too: less may be better", () => {
    expect(outcome(bare("20", "万元"), "18万元", "成本指标")).toMatchObject({ status: "notAvailable", reason: "noDirection" });
  });

  it("is not a unit that is printed once, where it is a plain count", () => {
    expect(outcome(atLeast("10", "次"), "12").status).toBe("met");
  });
});

describe("a date against a period", () => {
  const until = (text: string, to: string): Target => ({ text, kind: "period", to });

  it.each([
    ["2024-12", "2024年11月", "met"],
    ["2024-12", "2024年12月31日", "met"],
    ["2024-12", "2024.12", "met"],
    ["2024-12", "2024年1月-12月", "met"],
    ["2024-12", "2024年1月至2025年1月", "notMet"],
    ["2024-06", "2024年8月完成", "notMet"],
    ["2024", "2024年11月", "met"],
    ["2024-06-30", "2024年7月1日", "notMet"],
  ] as const)("until %s: %s is %s", (to, actual, status) => {
    expect(outcome(until("时限", to), actual, "时效指标").status).toBe(status);
  });

  it.each([
    ["2024-06", "2024年", "noDate"],
    ["2024-06", "6月", "actualWords"],
    ["2024-06", "按时完成", "actualWords"],
  ] as const)("until %s: %s cannot be told", (to, actual, reason) => {
    expect(outcome(until("时限", to), actual, "时效指标")).toMatchObject({ status: "notAvailable", reason });
  });

  it("cannot be told where the period names no year", () => {
    expect(outcome({ text: "12月", kind: "period" }, "2024年12月", "时效指标")).toMatchObject({ status: "notAvailable", reason: "noDate" });
  });
});

describe("sums of a self-evaluation", () => {
  const [project] = scorecardOf(everyOutcome).projects;

  it("add weights and scores exactly", () => {
    expect([project?.weights, project?.scores]).toEqual(["100", "76.45"]);
  });

  it("give the execution rate from the indicator that states the cap, not from the price of one piece", () => {
    expect(project?.execution).toEqual({ cap: { amount: "20.00", unit: "万元" }, spent: "192600 元", permille: 963 });
  });

  it("give none where the cap, or what was spent, is not printed as money", () => {
    const spent = (actual: string | null, cap = "20"): unknown =>
      scorecardOf(projectsOf([{ name: "甲", amount: { cap, unit: "万元" }, indicators: [indicator("产出指标", "成本指标", "总成本", atMost("20", "万元"), { actual, score: "1" })] }])).projects[0]?.execution;
    expect([spent(null), spent("约 18 万元"), spent("18人"), spent("18", "20"), spent("18万元", "30"), spent("0万元", "0")]).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(spent("25万元")).toMatchObject({ permille: 1250 });
  });
});
