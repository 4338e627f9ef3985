import { Decimal as Base } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOfName } from "../../src/classification/index.js";
import { changesOf, crosswalk, isKnown, partnerOf, percentText, totalPairsFromProse, type BudgetChanges, type ChangeBridge, type ChangeParts, type ComparedFigure, type Pair } from "../../src/model/comparison/index.js";
import { pairOf } from "../../src/model/comparison/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { entitiesOf, severalEntities } from "../../src/model/comparison/entities.js";
import { after2024, before2023, budgetOf, expenditureTable, final2024, inYuan, ofAUnit, otherEntity, otherUnits, statement, twoYearsBefore, variant } from "../fixtures/comparison-documents.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const sample = sampleDocument();
const Decimal = Base.clone({ precision: 80 });

const figure = (amount: string | null, unit: "元" | "万元" = "万元"): ComparedFigure => ({ state: amount === null ? "blank" : "printed", amount: amount ?? undefined, unit, text: amount ?? "", cites: [] });
const codes = (reasons: readonly { readonly code: string }[]): readonly string[] => reasons.map(({ code }) => code);

function changes(document: BudgetDocument, documents: readonly BudgetDocument[] = [], against: "lastYear" | "final" = "lastYear"): BudgetChanges {
  const found = changesOf(document, documents, { against, resolve: (name, under) => codeOfName("function", name, under) });
  if (!("bridges" in found)) throw new Error(found.reasons.map(({ message }) => message.en).join());
  return found;
}
const bridge = (of: BudgetChanges, parts: ChangeParts): ChangeBridge => must(of.bridges.find((candidate) => candidate.parts === parts));
const moved = ({ change, why }: Pair): readonly unknown[] => [change?.amount, change?.percent, why?.code];

describe("a pair of figures", () => {
  it.each([
    ["5.42", "5.45", "0.03", "0.55"],
    ["1135.10", "1650.88", "515.78", "45.44"],
    ["200", "199", "-1", "-0.50"],
    ["1.00", "1.00", "0.00", "0.00"],
    ["99999999999999999999.98", "99999999999999999999.99", "0.01", "0.00"],
  ])("from %s to %s moves by %s, %s per cent", (before, after, amount, percent) => {
    expect(pairOf(figure(before), figure(after)).change).toMatchObject({ amount, percent, unit: "万元" });
  });

  it("in two units is compared exactly, in the finer one", () => {
    expect(pairOf(figure("128000.00", "元"), figure("12.90")).change).toMatchObject({ amount: "1000.00", unit: "元", percent: "0.78" });
    expect(pairOf(figure("12.90"), figure("128000.55", "元")).change).toMatchObject({ amount: "-999.45", unit: "元" });
  });

  it("on a base of nil or below has an amount and no percentage", () => {
    expect(moved(pairOf(figure("0.00"), figure("3.10")))).toEqual(["3.10", undefined, "zeroBase"]);
    expect(moved(pairOf(figure("-2.00"), figure("3.10")))).toEqual(["5.10", undefined, "negativeBase"]);
  });

  it("of which one is blank has no change: blank is not nil", () => {
    expect(moved(pairOf(figure(null), figure("3.10")))).toEqual([undefined, undefined, "blankBase"]);
    expect(moved(pairOf(figure("3.10"), figure(null)))).toEqual([undefined, undefined, "blankNow"]);
    expect(moved(pairOf({ ...figure(null), state: "notApplicable", text: "——" }, figure("3.10")))).toEqual([undefined, undefined, "noFigure"]);
  });
});

describe("a percentage", () => {
  it("is rounded half away from zero, at one or two decimals", () => {
    expect([percentText(1n, 800n), percentText(-1n, 800n), percentText(1n, 801n)]).toEqual(["0.13", "-0.13", "0.12"]);
    expect([percentText(1n, 8n, 1), percentText(45n, 1000n, 1)]).toEqual(["12.5", "4.5"]);
  });

  it("of a fall too small to show has no sign", () => {
    expect(percentText(-1n, 1_000_000n)).toBe("0.00");
  });
});

describe("any pair of figures", () => {
  const money = fc.tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.integer({ min: 0, max: 6 })).map(([digits, decimals]) => new Decimal(digits.toString()).div(new Decimal(10).pow(decimals)).toFixed(decimals));

  it("has the exact difference, and the percentage that decimal arithmetic gives", () => {
    fc.assert(
      fc.property(money, money, (before, after) => {
        const { change } = pairOf(figure(before), figure(after));
        const moved = new Decimal(after).minus(before);
        expect(moved.equals(must(change).amount)).toBe(true);
        const percent = new Decimal(before).gt(0) ? moved.div(before).times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) : undefined;
        expect(change?.percent === undefined ? undefined : new Decimal(change.percent).equals(must(percent))).toBe(percent === undefined ? undefined : true);
      }),
    );
  });
});

describe("last year's totals of the sample", () => {
  const pairs = totalPairsFromProse(sample);

  it.each([
    ["whole", "1135.10", "515.78", "较2022年预算增加515.78万元"],
    ["basic", "690.97", "289.7", "其中：基本支出增加289.7万元"],
    ["project", "444.13", "226.08", "项目支出增加226.08万元"],
  ] as const)("%s is %s, derived from its clause", (key, before, change, quote) => {
    const pair = pairs[key];
    expect([pair.before.state, pair.before.amount, pair.change?.amount]).toEqual(["derived", before, change]);
    expect([pair.before.cites[0]?.quote, pair.change?.stated?.quote]).toEqual([quote, quote]);
    expect(pair.before.cites[0]?.cell).toMatchObject({ table: "statements", column: "value" });
  });

  it("without the carry-over are not disclosed, this year's are", () => {
    expect(pairs.current.after.amount).toBe("1403.69");
    expect([pairs.current.before.state, pairs.current.change, pairs.current.why?.code]).toEqual(["absent", undefined, "notDisclosed"]);
    expect(pairs.carryOver.after.amount).toBe("247.19");
  });

  it("make steps of basic and project expenditure, and none by class", () => {
    const found = changes(sample);
    expect(found.from).toBe("prose");
    expect(bridge(found, "basis").steps.map(({ key, pair }) => [key, pair.change?.amount])).toEqual([["basis:basic", "289.7"], ["basis:project", "226.08"]]);
    expect(bridge(found, "basis").residue).toBeUndefined();
    expect([bridge(found, "class").steps, codes(bridge(found, "class").why)]).toEqual([[], ["notDisclosed"]]);
  });

  it("are not there for prose that says no change", () => {
    const silent = changesOf({ ...sample, statements: [] });
    expect("bridges" in silent).toBe(false);
  });
});

describe("last year's figure from prose in 万元 beside a table in 元", () => {
  it("keeps the change that is printed, not a difference of roundings", () => {
    const document = budgetOf(2024, { expenditure: expenditureTable([["201", "一般公共服务支出", "31214205.80", null]], { unit: "元" }) }, { statements: [statement("expenditure.total", "3121.42", "支出预算3121.42万元"), statement("expenditure.change", "107.62", "比2023年预算增加107.62万元")] });
    const { whole } = totalPairsFromProse(document);
    expect([whole.before.amount, whole.before.unit, whole.change?.amount, whole.after.amount, whole.after.unit]).toEqual(["3013.80", "万元", "107.62", "31214205.80", "元"]);
  });

  it("is doubted where the prose gives this year another figure than the table", () => {
    const table = expenditureTable([["201", "一般公共服务支出", "5.45", null]]);
    const document = (now: string): BudgetDocument => budgetOf(2024, { expenditure: table }, { statements: [statement("expenditure.total", now, `支出预算${now}万元`), statement("expenditure.change", "0.03", "比2023年预算增加0.03万元")] });
    expect(totalPairsFromProse(document("5.50")).whole.doubt?.code).toBe("nowDiffers");
    expect(totalPairsFromProse(document("5.5")).whole.doubt).toBeUndefined();
  });

  it("is the same where nothing moved (持平)", () => {
    const document = budgetOf(2024, { expenditure: expenditureTable([["201", "一般公共服务支出", "5.00", null]]) }, { statements: [{ key: "expenditure.change", value: "0", quote: "与2023年预算持平" }] });
    expect(totalPairsFromProse(document).whole.before).toMatchObject({ state: "derived", amount: "5.00", unit: "万元" });
  });
});

describe("like with like", () => {
  it.each<readonly [string, BudgetDocument, BudgetDocument, string]>([
    ["another entity", after2024, otherEntity, "otherEntity"],
    ["a unit instead of the department", after2024, ofAUnit, "otherScope"],
    ["a year missing between", after2024, twoYearsBefore, "missingYear"],
    ["final accounts as last year's budget", after2024, variant(before2023, { kind: "finalAccounts" }), "otherKind"],
    ["the same code in another region", variant(after2024, { entity: { code: "512", name: "甲县农业中心", region: { code: "130100", name: "甲县" } } }), variant(before2023, { entity: { code: "512", name: "乙县农业中心", region: { code: "130200", name: "乙县" } } }), "otherEntity"],
  ])("%s is no partner, with the reason in both languages", (_, document, other, code) => {
    const partner = partnerOf(document, [other, document], "lastYear");
    expect([partner.document, codes(partner.reasons)]).toEqual([undefined, [code]]);
    const { message } = must(partner.reasons[0]);
    expect([/\{\d\}/.test(message.zh + message.en), message.zh !== "", message.en !== ""]).toEqual([false, true, true]);
  });

  it("names the years that are there and that are not", () => {
    const { message } = must(partnerOf(after2024, [twoYearsBefore], "lastYear").reasons[0]);
    for (const text of [message.zh, message.en]) expect([text.includes("2023"), text.includes("2022")]).toEqual([true, true]);
  });

  it("takes an entity of a new name and the same code, and says so", () => {
    const renamed = variant(after2024, { entity: { code: "512", name: "示例县农技中心" } });
    const partner = partnerOf(renamed, [before2023], "lastYear");
    expect([partner.document, codes(partner.reasons)]).toEqual([before2023, ["renamed"]]);
  });

  it("compares over another perimeter, and names the unit that is gone", () => {
    const { document, reasons } = partnerOf(otherUnits.after, [otherUnits.before], "lastYear");
    expect([document, codes(reasons)]).toEqual([otherUnits.before, ["unitsDiffer"]]);
    expect(must(reasons[0]).message.zh).toContain("良种场");
  });

  it("counts the units of a perimeter where they are many, and leaves digits in their names alone", () => {
    const units = (...names: readonly string[]): BudgetDocument["units"] => names.map((name) => ({ name }));
    const many = partnerOf(variant(after2024, { units: units("1号院", "甲", "乙", "丙") }), [variant(before2023, { units: units("甲", "丁", "戊", "己") })], "lastYear");
    expect(must(many.reasons[0]).message).toEqual({ zh: "编制范围不同：2024 年多 3 个单位，2023 年多 3 个单位", en: "the perimeter differs: only in 2024: 3 units; only in 2023: 3 units" });
    const one = partnerOf(variant(after2024, { units: units("1号院", "甲") }), [variant(before2023, { units: units("甲") })], "lastYear");
    expect(must(one.reasons[0]).message.zh).toBe("编制范围不同：2024 年多1号院");
  });

  it("uses the first of two documents of one year, and says so", () => {
    const { document, reasons } = partnerOf(after2024, [before2023, { ...before2023 }], "lastYear");
    expect([document, codes(reasons)]).toEqual([before2023, ["sameYear"]]);
  });

  it("pairs the budget of a year with its final accounts, from either side", () => {
    expect(partnerOf(after2024, [before2023, final2024], "final").document).toBe(final2024);
    expect(partnerOf(final2024, [before2023, after2024], "final").document).toBe(after2024);
  });
});

describe("a bridge between two documents", () => {
  const found = changes(after2024, [before2023, after2024]);

  it("has the classes of both, and its steps make the change of the total", () => {
    const { total, steps, residue } = bridge(found, "class");
    expect(steps.map(({ code, pair }) => [code, ...moved(pair)])).toEqual([
      ["201", "-4.20", "-8.71", undefined],
      ["208", "5.15", "7.79", undefined],
      ["213", "73.10", "14.93", undefined],
      ["221", "35.60", undefined, "onlyAfter"],
      ["205", "-12.50", undefined, "onlyBefore"],
    ]);
    expect([total.change?.amount, residue]).toEqual(["97.15", undefined]);
    expect(codes(bridge(found, "class").why)).toEqual(["onlyBefore", "onlyAfter"]);
  });

  it("has basic and project expenditure, and this year's revenue beside the carry-over", () => {
    expect(bridge(found, "basis").steps.map(({ pair }) => pair.change?.amount)).toEqual(["59.90", "37.25"]);
    expect(bridge(found, "source").steps.map(({ key, pair }) => [key, pair.change?.amount])).toEqual([["source:current", "110.20"], ["source:carryOver", "-13.05"]]);
    expect(found.totals.current.change?.percent).toBe("19.00");
  });

  it("tells what the steps leave of the total's change", () => {
    const rows = must(after2024.tables["expenditure"]?.rows).map((row) => (row.role === "total" ? { ...row, cells: { ...row.cells, total: "713.71" } } : row));
    const rounded = variant(after2024, { tables: { ...after2024.tables, expenditure: { ...must(after2024.tables["expenditure"]), rows } } });
    expect(bridge(changes(rounded, [before2023]), "class").residue).toBe("0.01");
  });

  it("from the budget to the final accounts has the budget first, whichever is chosen", () => {
    for (const chosen of [after2024, final2024]) {
      const final = changes(chosen, [after2024, final2024], "final");
      expect([final.before.kind, final.after.kind, bridge(final, "class").total.change?.amount]).toEqual(["budget", "finalAccounts", "-24.34"]);
    }
  });

  it("over a changed unit is exact, and says so", () => {
    const converted = changes(after2024, [inYuan]);
    expect(codes(converted.reasons)).toContain("unitChanged");
    const [first] = bridge(converted, "class").steps;
    expect([first?.pair.change?.amount, first?.pair.change?.unit]).toEqual(["-42000.00", "元"]);
  });

  it("without a table of expenditure in one of them says which year lacks it", () => {
    const bare = variant(before2023, { tables: { threePublic: must(before2023.tables["threePublic"]) } });
    const { steps, why } = bridge(changes(after2024, [bare]), "class");
    expect([steps, codes(why)]).toEqual([[], ["missingTable"]]);
    expect(must(why[0]).message.en).toContain("2023");
  });
});

describe("a crosswalk between years", () => {
  const resolve = (name: string, under: string): string | undefined => codeOfName("function", name, under);
  const item = (code: string, name: string): { code: string; name: string } => ({ code, name });

  it("meets by code first, whatever the name", () => {
    expect(crosswalk([item("207", "文化体育与传媒支出")], [item("207", "文化旅游体育与传媒支出")], resolve).matches.map(({ by }) => by)).toEqual(["code"]);
  });

  it("then by an earlier name, where one side has no code", () => {
    const { matches, onlyBefore, onlyAfter } = crosswalk([item("", "文化体育与传媒支出")], [item("207", "文化旅游体育与传媒支出")], resolve);
    expect([matches.map(({ by }) => by), onlyBefore, onlyAfter]).toEqual([["alias"], [], []]);
  });

  it("then by the printed name, without its ordinal", () => {
    expect(crosswalk([item("", "二、县里的事")], [item("", "三、县里的事")], resolve).matches.map(({ by }) => by)).toEqual(["name"]);
  });

  it("lists what meets nothing, on both sides, in order", () => {
    const { matches, onlyBefore, onlyAfter } = crosswalk([item("201", "甲"), item("205", "乙"), item("201", "甲")], [item("221", "丙"), item("201", "甲")]);
    expect([matches.length, onlyBefore.map(({ code }) => code), onlyAfter.map(({ code }) => code)]).toEqual([1, ["205", "201"], ["221"]]);
  });
});

it("no pair of the fixtures has a change where a figure is no number", () => {
  for (const pair of Object.values(changes(after2024, [before2023]).totals)) expect(pair.change !== undefined).toBe(isKnown(pair.before) && isKnown(pair.after));
});

describe("entitiesOf(documents)", () => {
  const named = (name: string, code?: string) => variant(before2023, { entity: { name, ...(code !== undefined && { code }) } });

  it("counts one that was renamed between two others once, in any order", () => {
    const [first, renamed, last] = [named("农业站", "512"), named("农业中心", "512"), named("农业中心")];
    for (const order of [[first, renamed, last], [first, last, renamed], [last, first, renamed]]) expect(entitiesOf(order)).toHaveLength(1);
  });

  it("takes another scope, year or kind for the same entity, another name or region for another", () => {
    expect(entitiesOf([before2023, ofAUnit, final2024])).toEqual([before2023]);
    expect(entitiesOf([before2023, otherEntity, after2024])).toHaveLength(2);
    expect(severalEntities([before2023, after2024])).toBeUndefined();
    const regions = [["130100", "甲县"], ["130200", "乙县"]].map(([code = "", name = ""]) => variant(before2023, { entity: { name: "财政局", region: { code, name } } }));
    expect(severalEntities(regions)?.en).toBe("documents of more than one entity: “财政局” (甲县 130100), “财政局” (乙县 130200); give those of one");
  });
});
