import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MoneyUnit } from "../../src/amount/unit.js";
import { weigh } from "../../src/layout/weigh.js";
import { sumOfNodes } from "../../src/model/derive.js";
import { budgetTree } from "../../src/model/tree.js";
import type { Amount, BudgetDocument } from "../../src/schema/index.js";
import { en } from "../../src/ui/locale/en.js";
import { zhCN } from "../../src/ui/locale/zh-cn.js";
import { Reader } from "../../src/ui/reading.js";
import { documentOf, expenditure, tableOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

function readerOf(document: BudgetDocument, { words = zhCN, unit, classification = "function" as const, sum }: { words?: typeof zhCN; unit?: MoneyUnit; classification?: "function" | "economic"; sum?: typeof sumOfNodes } = {}): Reader {
  const tree = must(budgetTree(document, classification));
  return new Reader(tree, weigh(tree.nodes).weights, words, unit ?? tree.unit, sum);
}
const nodeOf = (reader: Reader, code: string): (typeof reader.tree.nodes)[number] => must(reader.tree.nodes.find((node) => node.code === code));
const one = (amount: Amount): Reader => readerOf(expenditure("1", [["201", "甲", amount]]));
const permilleOf = (share: string): number => Math.round(Number(share.replace("%", "")) * 10);

describe("Reader", () => {
  it.each(["function", "economic"] as const)("reads every %s figure of the sample string-equal to the document", (classification) => {
    const reader = readerOf(sample, { classification });
    for (const node of reader.tree.nodes) expect(reader.read(node).figure).toBe(node.row?.cells["total"]);
  });

  it("says everything of an item in one sentence, in Chinese and in English", () => {
    const zh = readerOf(sample);
    expect(zh.read(nodeOf(zh, "206")).sentence).toBe("206 科学技术支出，1206.44 万元，占上级 73.1%，第 1 级，1 个下级");
    const english = readerOf(sample, { words: en });
    expect(english.read(nodeOf(english, "206")).sentence).toBe(`206 Science and technology, ${en.amount("1206.44", "万元")}, 73.1% of its parent, level 1, 1 part`);
  });

  it("cites table, row and column of a figure", () => {
    const reader = readerOf(sample);
    const { source } = reader.read(nodeOf(reader, "2060705"));
    for (const part of ["部门预算支出总表", "第 12 行", "合计"]) expect(source).toContain(part);
  });

  it("cites nothing for a figure that is printed nowhere", () => {
    const reader = readerOf(documentOf({ expenditure: { ...tableOf("1", [["201", "甲", "1"]]), rows: [{ code: "201", name: "甲", cells: { total: "1" } }] } }));
    expect(reader.read(reader.tree.root).source).toBe("");
  });

  it("shows shares that add up to 100.0% among siblings", () => {
    const third = readerOf(expenditure("3", [["201", "甲", "1"], ["202", "乙", "1"], ["203", "丙", "1"]]));
    expect(third.tree.root.children.map((node) => third.share(node))).toEqual(["33.4%", "33.3%", "33.3%"]);
  });

  it("shows shares that add up, whatever the amounts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 5000 }), { minLength: 1, maxLength: 40 }), (amounts) => {
        const reader = readerOf(expenditure(null, amounts.map((amount, at) => [String(201 + at), "项", String(amount)] as const)));
        expect(reader.tree.root.children.reduce((sum, node) => sum + permilleOf(reader.share(node)), 0)).toBe(amounts.length > 0 ? 1000 : 0);
      }),
    );
  });

  it("does not call a small share nothing", () => {
    const reader = readerOf(expenditure("100000", [["201", "甲", "99999.99"], ["202", "乙", "0.01"]]));
    expect(reader.share(nodeOf(reader, "202"))).toBe("<0.1%");
  });

  it("gives no share to the whole, to zero and to blank", () => {
    const reader = readerOf(expenditure("1", [["201", "甲", "1"], ["202", "乙", "0.00"], ["203", "丙", null]]));
    expect(["", "202", "203"].map((code) => reader.share(nodeOf(reader, code)))).toEqual(["", "", ""]);
  });

  it("moves the point for another unit and rounds nothing", () => {
    const printed = "1206.44";
    expect((["元", "万元", "亿元"] as const).map((unit) => readerOf(expenditure("2000", [["206", "科学", printed]]), { unit })).map((reader) => reader.figure(nodeOf(reader, "206")))).toEqual(["12064400", printed, "0.120644"]);
  });

  it("converts every amount exactly, as Decimal would", () => {
    const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => new Decimal(String(digits)).div(10 ** decimals).toFixed(decimals));
    fc.assert(
      fc.property(amount, fc.constantFrom<MoneyUnit>("元", "亿元"), (printed, unit) => {
        const reader = readerOf(expenditure(printed, [["201", "甲", printed]]), { unit });
        const factor = unit === "元" ? "10000" : "0.0001";
        expect(new Decimal(reader.figure(reader.tree.root)).equals(new Decimal(printed).times(factor))).toBe(true);
      }),
    );
  });

  it("keeps blank, zero, 0.00 and what is printed instead of a number apart", () => {
    const absent: Amount = { state: "notApplicable", text: "——" };
    expect([null, "0", "0.00", absent].map((amount) => one(amount)).map((reader) => reader.read(nodeOf(reader, "201")).amount)).toEqual([zhCN.blank, "0 万元", "0.00 万元", "——"]);
  });

  it("gives events the figure as stored, and null where none is printed", () => {
    const shown = readerOf(sample, { unit: "元" });
    expect(shown.exact(nodeOf(shown, "206"))).toBe("1206.44");
    expect(one(null).exact(nodeOf(one(null), "201"))).toBeNull();
  });

  it("marks a figure that is not printed: derived once sums are at hand, else not listed", () => {
    const unprinted = documentOf({ expenditure: { title: "表", unit: "万元", rows: [{ code: "201", name: "甲", cells: { total: "1.10" } }, { code: "202", name: "乙", cells: { total: "2.20" } }] } });
    const without = readerOf(unprinted);
    expect(without.read(without.tree.root).amount).toBe(zhCN.notPrinted);
    const reading = readerOf(unprinted, { sum: sumOfNodes }).read(without.tree.root);
    expect([reading.amount, reading.sentence.endsWith(zhCN.derived)]).toEqual([`3.30 万元 · ${zhCN.derived}`, true]);
  });
});
