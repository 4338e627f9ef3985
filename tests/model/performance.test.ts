import { describe, expect, it } from "vitest";
import { matrixOf, NOTHING_WANTED, scorecardOf, select, type FlagKind, type Scorecard, type ScoredIndicator } from "../../src/model/performance/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { documentOf } from "../../stories/data/build.js";
import { everyOutcome, indicator, longWords, manyIndicators, numberTarget, oddFigures, projectsOf, selfEvaluation, withoutIndicators } from "../../stories/data/projects.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const sample = sampleDocument();
const card = scorecardOf(sample);
const indicatorsOf = ({ projects }: Scorecard): readonly ScoredIndicator[] => projects.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators));
const flagsOf = ({ projects }: Scorecard): readonly { at: number; line: number | undefined; kind: FlagKind; zh: string }[] =>
  projects.flatMap(({ at, flags, groups }) => [...flags, ...groups.flatMap(({ indicators }) => indicators.flatMap((one) => one.flags))].map(({ line, kind, message }) => ({ at, line, kind, zh: message.zh })));
const flagged = (document: BudgetDocument, kind: FlagKind): readonly (readonly [at: number, line: number | undefined])[] => flagsOf(scorecardOf(document)).filter((flag) => flag.kind === kind).map(({ at, line }) => [at, line]);

describe("scorecardOf(the sample)", () => {
  it("counts 151 indicators: 112 numbers, 17 periods, 22 in words, none of them forced", () => {
    expect([card.count, card.kinds]).toEqual([151, { number: 112, period: 17, words: 22, none: 0 }]);
    expect(card.count).toBe((sample.projects ?? []).reduce((sum, { indicators = [] }) => sum + indicators.length, 0));
  });

  it("groups them by first level, and loses none", () => {
    expect(card.groups).toEqual([{ key: "output", count: 104 }, { key: "benefit", count: 24 }, { key: "satisfaction", count: 23 }]);
    for (const { groups, count } of card.projects) expect(groups.reduce((sum, { indicators }) => sum + indicators.length, 0)).toBe(count);
  });

  it("keeps every printed text, in the order of the document", () => {
    const texts = card.projects.map(({ printed, groups }) => [printed.name, groups.flatMap(({ indicators }) => indicators.map(({ printed: { line } }) => line))]);
    expect(texts).toEqual((sample.projects ?? []).map(({ name, indicators = [] }) => [name, indicators.map(({ line }) => line)]));
    expect(indicatorsOf(card).map(({ promised }) => promised.text)).toEqual((sample.projects ?? []).flatMap(({ indicators = [] }) => indicators.map(({ target }) => target.text)));
  });

  it("has targets only: no outcome, no status, no score, no execution", () => {
    expect(card.evaluated).toBe(false);
    expect(indicatorsOf(card).some(({ outcome }) => outcome !== undefined)).toBe(false);
    expect(Object.values(card.statuses)).toEqual([0, 0, 0, 0]);
    expect(card.projects.some(({ scores, weights, execution }) => (scores ?? weights ?? execution) !== undefined)).toBe(false);
  });

  it("adds the caps of the projects exactly, and no price of one piece, beside project expenditure", () => {
    expect(card.caps).toEqual({ projects: 23, sum: { amount: "774.40", unit: "万元" }, expenditure: { amount: "670.21", unit: "万元" } });
    expect(flagged(sample, "unitPrice")).toEqual([[9, 6]]);
  });

  it("flags what is odd, where it is printed, and nothing else", () => {
    expect(flagged(sample, "missingUnit")).toEqual([[13, 6]]);
    expect(flagged(sample, "shifted")).toEqual([[14, 7]]);
    expect(flagged(sample, "percentQuantity")).toEqual([[22, 3]]);
    expect(flagged(sample, "yearMissing")).toEqual([[22, 5]]);
    expect(flagged(sample, "duplicate").map(([at]) => at)).toEqual([10, 20, 21]);
    for (const kind of ["noTarget", "levelMissing", "weights", "duplicateGoals"] as const) expect(card.flags[kind]).toBe(0);
  });

  it("flags each period of 2022, and none of 2023", () => {
    const periods = card.projects.flatMap(({ at, groups }) => groups.flatMap(({ indicators }) => indicators.filter(({ promised }) => promised.to?.startsWith("2022")).map(({ printed }) => [at, printed.line])));
    expect(periods).toHaveLength(8);
    expect(flagged(sample, "yearMismatch")).toEqual(periods);
  });

  it("flags the words as words, except the shifted row, which says more", () => {
    expect(card.flags.wordsOnly + card.flags.shifted).toBe(card.kinds.words);
  });

  it("quotes what it flags in both languages", () => {
    for (const { flags } of [...card.projects, ...indicatorsOf(card)]) for (const { message } of flags) expect([/[\u4e00-\u9fff]/.test(message.zh), /[a-z] /.test(message.en), `${message.zh}${message.en}`.includes("{")]).toEqual([true, true, false]);
    expect(must(flagsOf(card).find(({ kind }) => kind === "shifted")).zh).toMatch(/进一步提高.*工作效率/);
    expect(must(flagsOf(card).find(({ kind }) => kind === "duplicate")).zh).toContain("第 8 个项目");
  });
});

describe("flags", () => {
  const year = (text: string, from: string | undefined, to: string | undefined, of = 2024): readonly FlagKind[] =>
    flagsOf(scorecardOf(projectsOf([{ name: "甲", indicators: [indicator("产出指标", "时效指标", "时限", { text, kind: "period", ...(from && { from }), ...(to && { to }) })] }], { year: of }))).map(({ kind }) => kind).filter((kind) => kind.startsWith("year"));

  it.each([
    ["2024年1月-12月", "2024-01", "2024-12", []],
    ["2023年10月-2024年3月", "2023-10", "2024-03", []],
    ["2024年-2026年", "2024", "2026", []],
    ["2023年", "2023", "2023", ["yearMismatch"]],
    ["2025年3月", "2025-03", "2025-03", ["yearMismatch"]],
    ["2025年6月前", undefined, "2025-06", ["yearMismatch"]],
    ["12月", undefined, undefined, ["yearMissing"]],
    ["全年", undefined, undefined, []],
    ["年底前", undefined, undefined, []],
  ] as const)("say of the period %s in a document of 2024 what is odd", (text, from, to, kinds) => {
    expect(year(text, from, to)).toEqual(kinds);
  });

  it("name the levels that are missing, of an indicator and of a project", () => {
    const flags = flagsOf(scorecardOf(longWords)).filter(({ kind }) => kind === "levelMissing");
    expect(flags.map(({ at, zh }) => [at, zh])).toEqual([[1, "缺少效益指标。"], [1, "缺少满意度指标。"], [2, "缺少产出指标。"], [2, "缺少满意度指标。"], [2, "缺少二级指标。"]]);
    expect(flagsOf(scorecardOf(withoutIndicators))).toEqual([]);
  });

  it("name goals that two projects share, blanks aside", () => {
    const goals = (text: string): BudgetDocument["projects"] => [{ name: text, goals: [text] }];
    expect(flagged(projectsOf([...must(goals("办好 活动")), ...must(goals("办好活动")), ...must(goals("别的"))]), "duplicateGoals")).toEqual([[2, undefined]]);
  });

  it("say when weights make no hundred, and what the other ten may be", () => {
    const weighed = (...weights: readonly string[]): readonly string[] =>
      flagsOf(scorecardOf(projectsOf([{ name: "甲", indicators: weights.map((weight) => indicator("产出指标", "数量指标", "数量", numberTarget("1个", "1", "个"), { weight })) }]))).filter(({ kind }) => kind === "weights").map(({ zh }) => zh);
    expect(weighed("99.9", "0.1")).toEqual([]);
    expect(weighed("60", "40.00")).toEqual([]);
    expect(weighed("60", "30")).toEqual(["各项分值合计 90，不是 100（另 10 分通常为预算执行率）。"]);
    expect(weighed("60.5", "41")).toEqual(["各项分值合计 101.5，不是 100。"]);
  });
});

describe("select", () => {
  const found = (wanted: Partial<typeof NOTHING_WANTED>): readonly (readonly [at: number, count: number])[] => select(card.projects, { ...NOTHING_WANTED, ...wanted }).map(({ project, indicators }) => [project.at, indicators.length]);

  it("gives everything where nothing is asked for", () => {
    expect(found({})).toEqual(card.projects.map(({ at, count }) => [at, count]));
  });

  it("finds words in names, descriptions, targets and the names of projects", () => {
    expect(found({ text: "≤20万" })).toEqual([[13, 1]]);
    expect(found({ text: "  信号覆盖率 " })).toEqual([[18, 1]]);
    expect(found({ text: "大篷车经费", kind: "words" })).toEqual([[19, 1]]);
    expect(found({ text: "无此一说" })).toEqual([]);
  });

  it("narrows by level, kind, remark and project at once", () => {
    const counted = (wanted: Partial<typeof NOTHING_WANTED>): number => found(wanted).reduce((sum, [, count]) => sum + count, 0);
    for (const { key, count } of card.groups) expect(counted({ group: key })).toBe(count);
    for (const kind of ["number", "period", "words"] as const) expect(counted({ kind })).toBe(card.kinds[kind]);
    expect(found({ flag: "yearMismatch", project: 14 })).toEqual([[14, 1]]);
    expect(found({ group: "output", level2: "成本指标", project: 9 })).toEqual([[9, 2]]);
  });

  it("shows all of a project that is flagged as a whole", () => {
    expect(found({ flag: "duplicate" })).toEqual([10, 20, 21].map((at) => [at, must(card.projects[at - 1]).count]));
  });
});

describe("matrixOf", () => {
  it.each([true, false])("counts every indicator of the sample once (second levels: %s)", (fine) => {
    const { columns, rows } = matrixOf(card, fine);
    expect(columns.map(({ group }) => group).filter((group, at, all) => all.indexOf(group) === at)).toEqual(["output", "benefit", "satisfaction"]);
    expect(rows.map(({ cells }) => cells.reduce((sum, { count }) => sum + count, 0))).toEqual(card.projects.map(({ count }) => count));
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });

  it("gathers second levels that are too many", () => {
    const many = projectsOf([{ name: "甲", indicators: Array.from({ length: 30 }, (_, at) => indicator("产出指标", `第 ${at} 类`, "数量", numberTarget("1个", "1", "个"))) }]);
    expect(matrixOf(scorecardOf(many), true).columns).toHaveLength(1);
  });
});

describe("a scorecard of anything", () => {
  it("is empty without projects, and keeps projects without indicators", () => {
    expect(scorecardOf(documentOf({}))).toMatchObject({ projects: [], count: 0, evaluated: false, caps: undefined });
    expect(scorecardOf(withoutIndicators).projects.map(({ count, cap }) => [count, cap?.amount])).toEqual([[0, "3"], [0, undefined]]);
  });

  it("leaves the document alone, and says the same each time", () => {
    const before = JSON.stringify(selfEvaluation);
    expect(JSON.stringify(scorecardOf(selfEvaluation))).toBe(JSON.stringify(scorecardOf(selfEvaluation)));
    expect(JSON.stringify(selfEvaluation)).toBe(before);
  });

  it("keeps level names that are no names of its own apart", () => {
    const named = scorecardOf(projectsOf([{ name: "甲", indicators: ["constructor", "__proto__", "其他指标"].map((level1) => indicator(level1, "二级", "三级", numberTarget("1个", "1", "个"))) }]));
    expect(named.groups.map(({ key }) => key)).toEqual(["constructor", "__proto__", "其他指标"]);
  });

  it("has statuses for all of a self-evaluation, and bars for numbers above nought alone", () => {
    for (const document of [selfEvaluation, everyOutcome, oddFigures]) {
      const read = scorecardOf(document);
      expect(Object.values(read.statuses).reduce((a, b) => a + b, 0)).toBe(read.count);
      for (const { outcome, promised, actual } of indicatorsOf(read)) {
        expect(outcome?.status === "notAvailable").toBe(outcome?.reason !== undefined);
        if (outcome?.bar) expect([promised.kind, Number(outcome.bar.target) > 0, Number(outcome.bar.actual) >= 0, actual]).toEqual(["number", true, true, actual]);
      }
    }
  });

  it("counts thousands", () => {
    expect(scorecardOf(manyIndicators(5000)).count).toBe(5000);
  });
});
