import { describe, expect, it } from "vitest";
import { threePublicOf, threePublicSeries, type Against, type LineKey, type Pair, type ThreePublic, type ThreePublicBasis, type ThreePublicLine } from "../../src/model/comparison/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { after2024, before2023, budgetOf, final2024, generalPublicOnly, inYuan, items, otherEntity, otherUnits, series, statement, threePublicTable, twoYearsBefore, variant } from "../fixtures/comparison-documents.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const sample = sampleDocument();
const read = (document: BudgetDocument, documents: readonly BudgetDocument[] = []): ThreePublic => must(threePublicOf(document, documents));
const line = (of: ThreePublic, key: LineKey): ThreePublicLine => must(of.lines.find((candidate) => candidate.key === key));
const basis = ({ bases }: ThreePublic, against: Against): ThreePublicBasis => must(bases.find((candidate) => candidate.against === against));
const pair = (of: ThreePublic, key: LineKey, against: Against = "lastYear"): Pair => must(line(of, key).pairs[against]);
const codes = (reasons: readonly { readonly code: string }[]): readonly string[] => reasons.map(({ code }) => code);

describe("the three public expenses of the sample", () => {
  const found = read(sample);

  it("are 5.45 = 0 + 4.71 (0 + 4.71) + 0.74, with the zeros that only the prose prints", () => {
    expect(found.lines.map(({ key, now }) => [key, now.amount, now.blankInTable ?? false])).toEqual([
      ["total", "5.45", false],
      ["abroad", "0", true],
      ["vehicles", "4.71", false],
      ["purchase", "0", true],
      ["operation", "4.71", false],
      ["reception", "0.74", false],
    ]);
    expect(line(found, "abroad").now.cites.map(({ cell, quote }) => [cell.table, quote])).toEqual([["statements", "其中因公出国（境）费0万元"], ["threePublic", undefined]]);
  });

  it("were 5.42 last year, derived from the clause, and rose by 0.03 or 0.55 per cent", () => {
    const { before, change } = pair(found, "total");
    expect([before.state, before.amount, change?.amount, change?.percent, change?.stated?.quote]).toEqual(["derived", "5.42", "0.03", "0.55", "与2022年相比增加0.03万元"]);
  });

  it("have no split of last year", () => {
    expect(basis(found, "lastYear")).toMatchObject({ from: "prose", splitKnown: false, before: { year: 2022, kind: "budget" } });
    for (const key of ["abroad", "vehicles", "purchase", "operation", "reception"] as const) {
      expect([pair(found, key).before.state, pair(found, key).change, pair(found, key).why?.code]).toEqual(["absent", undefined, "notDisclosed"]);
    }
  });

  it("are 0.33 per cent of general public expenditure", () => {
    expect([found.share?.part.amount, found.share?.whole.amount, found.share?.percent]).toEqual(["5.45", "1650.88", "0.33"]);
  });

  it("are blank where only the table speaks, and not zero", () => {
    const silent = read({ ...sample, statements: [] });
    expect(line(silent, "abroad").now).toMatchObject({ state: "blank", amount: undefined });
    expect(silent.bases).toEqual([]);
  });

  it("have no split by fund, since one fund alone has money", () => {
    expect(found.lines.every(({ funds }) => funds.length === 0)).toBe(true);
  });
});

describe("the three public expenses of two budgets", () => {
  const found = read(after2024, [before2023, after2024]);

  it("are compared line by line", () => {
    expect(found.lines.map(({ key, pairs: { lastYear } }) => [key, lastYear?.change?.amount, lastYear?.change?.percent, lastYear?.why?.code])).toEqual([
      ["total", "19.70", "153.91", undefined],
      ["abroad", "2.50", undefined, "zeroBase"],
      ["vehicles", "17.20", "179.17", undefined],
      ["purchase", undefined, undefined, "blankBase"],
      ["operation", "-0.80", "-8.33", undefined],
      ["reception", "0.00", "0.00", undefined],
    ]);
  });

  it("carry the reason that the prose gives", () => {
    expect(pair(found, "vehicles").given).toContain("报废年限");
    expect(pair(found, "total").given).toBeUndefined();
  });

  it("are split by the funds that have money", () => {
    expect(line(found, "reception").funds.map(({ key, figure }) => [key, figure.amount])).toEqual([["generalPublic", "2.00"], ["governmentFund", "1.20"]]);
    expect(line(found, "purchase").funds.map(({ figure }) => figure.state)).toEqual(["blank", "printed"]);
  });

  it("take the general public part for the share", () => {
    expect(found.share?.part.amount).toBe("13.30");
  });

  it("say it when the prose tells of another last year", () => {
    const other = variant(after2024, { statements: [statement("threePublic.total", "32.50", "“三公”经费32.50万元"), statement("threePublic.change", "19.00", "比2023年增加19.00万元")] });
    expect(codes(basis(read(other, [before2023]), "lastYear").reasons)).toEqual(["proseDiffers"]);
  });
});

describe("a bad pair", () => {
  it.each<readonly [string, BudgetDocument, string]>([
    ["another entity", otherEntity, "otherEntity"],
    ["a missing year", twoYearsBefore, "missingYear"],
    ["a document without the table", variant(before2023, { tables: {} }), "missingTable"],
  ])("%s is refused, and nothing is compared", (_, other, code) => {
    const found = read(after2024, [other, after2024]);
    expect(codes(found.refusals.lastYear)).toContain(code);
    expect(found.refusals.final).toEqual([]);
    expect(found.bases.some(({ from }) => from === "document")).toBe(false);
  });

  it.each<readonly [string, BudgetDocument, BudgetDocument, string]>([
    ["a changed unit", after2024, inYuan, "unitChanged"],
    ["another coverage of funds", after2024, generalPublicOnly, "fundsDiffer"],
    ["another perimeter", otherUnits.after, otherUnits.before, "unitsDiffer"],
  ])("%s is compared with a reservation", (_, document, other, code) => {
    const found = read(document, [other]);
    expect(codes(basis(found, "lastYear").reasons)).toContain(code);
    expect(pair(found, "total").change?.percent).toBe("153.91");
  });
});

describe("budget and final accounts", () => {
  const found = read(final2024, [final2024]);

  it("stand in one table: 预算数 beside 决算数", () => {
    expect(basis(found, "final")).toMatchObject({ from: "table", before: { year: 2024, kind: "budget" }, after: { kind: "finalAccounts" }, splitKnown: true });
    expect([pair(found, "total", "final").before.amount, pair(found, "total", "final").after.amount, pair(found, "total", "final").change?.percent]).toEqual(["32.50", "26.04", "-19.88"]);
    expect(line(found, "abroad").now).toMatchObject({ state: "printed", amount: "0.00" });
  });

  it("say where 预算数 is not what the budget document printed", () => {
    const adjusted = variant(after2024, { tables: { threePublic: threePublicTable({ total: items("2.50", "18.00", "8.80", "4.20") }) } });
    const reasons = basis(read(final2024, [adjusted, final2024]), "final").reasons;
    expect(codes(reasons)).toEqual(["budgetDiffers"]);
    expect(must(reasons[0]).message.zh).toMatch(/33\.50 万元.*32\.50 万元/);
    expect(basis(read(final2024, [after2024, final2024]), "final").reasons).toEqual([]);
  });

  it("or in two documents of one year, from either of them", () => {
    const plain = variant(final2024, { tables: { threePublic: { ...must(before2023.tables["threePublic"]) } } });
    for (const chosen of [after2024, plain]) {
      const { before, after } = pair(read(chosen, [after2024, plain]), "total", "final");
      expect([before.amount, after.amount]).toEqual(["32.50", "12.80"]);
    }
  });

  it("come with counts as printed, and money a vehicle with its own unit", () => {
    const counts = found.lines.flatMap(({ key, counts }) => counts.map(({ measure, value, unit }) => [key, measure, value, unit]));
    expect(counts).toEqual([
      ["abroad", "groups", "0", "个"],
      ["abroad", "persons", "0", "人次"],
      ["purchase", "vehicles", "1", "辆"],
      ["operation", "vehicles", "3", "辆"],
      ["operation", "perUnit", "2.34", "万元/辆"],
      ["reception", "batches", "14", "批次"],
      ["reception", "persons", "96", "人次"],
    ]);
  });
});

describe("a form with its items side by side in one line", () => {
  it("cites each figure by its item: the line is that of all", () => {
    const { rows = [], ...rest } = must(final2024.tables["threePublic"]);
    const across = { ...rest, rows: rows.slice(0, 6).map(({ row: _, ...each }) => ({ ...each, line: 5 })) };
    const found = read(variant(final2024, { tables: { threePublic: across } }));
    expect(found.lines.map(({ now }) => now.cites[0]?.ordinal)).toEqual(found.lines.map(() => undefined));
    expect(line(found, "reception").now.cites[0]?.cell).toMatchObject({ name: "3.公务接待费", label: "决算数", amount: "1.14" });
  });
});

describe("a long series", () => {
  const newest = must(series[series.length - 1]);

  it("has a point a document, and says the years between that are missing", () => {
    expect(threePublicSeries(newest, series).map(({ year, missing, figures }) => [year, missing, figures.get("reception")?.amount])).toEqual([
      [2019, 0, "7.30"],
      [2020, 0, "6.10"],
      [2022, 1, "4.00"],
      [2023, 0, "3.20"],
      [2024, 0, "3.20"],
    ]);
  });

  it("begins with what the prose of the first document tells", () => {
    const points = threePublicSeries(sample, [sample]);
    expect(points.map(({ year, figures }) => [year, figures.get("total")?.state, figures.get("total")?.amount])).toEqual([[2022, "derived", "5.42"], [2023, "printed", "5.45"]]);
    expect(points[0]?.figures.get("reception")?.state).toBe("absent");
  });

  it("leaves out other entities and other kinds", () => {
    const silent = variant(after2024, { statements: [] });
    expect(threePublicSeries(silent, [otherEntity, final2024, silent]).map(({ year }) => year)).toEqual([2024]);
  });
});

describe("a table without keys", () => {
  it("is read by its names", () => {
    const rows = must(before2023.tables["threePublic"]?.rows).map(({ name, cells, role }) => ({ name, cells, ...(role === "total" && { role }) }));
    const found = read(budgetOf(2023, { threePublic: { title: "“三公”经费", unit: "万元", rows } }));
    expect(found.lines.map(({ now }) => now.amount)).toEqual(["12.80", "0", "9.60", undefined, "9.60", "3.20"]);
  });

  it("that prints nothing of them is none", () => {
    expect(threePublicOf(budgetOf(2023, { threePublic: { title: "“三公”经费", unit: "万元", rows: [] } }))).toBeUndefined();
  });
});
