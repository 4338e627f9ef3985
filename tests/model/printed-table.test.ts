import { describe, expect, it } from "vitest";
import { printedParts, printedText } from "../../src/model/printed-table.js";
import type { BudgetTable } from "../../src/schema/index.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

const withHeading = (...labels: readonly string[][]): BudgetTable => ({ title: "表", unit: "万元", columns: labels.map((label, at) => ({ key: `c${at}`, label })), rows: [] });
const headingOf = (table: BudgetTable): readonly string[][] => must(printedParts(table)[0]).heading.map((cells) => cells.map(({ text, columns, rows }) => `${text} ${columns}×${rows}`));

describe("printedParts", () => {
  it("spans what is printed above several columns, and lets a short heading reach down", () => {
    expect(headingOf(must(sample.tables["revenue"]))).toEqual([
      ["合计 1×2", "本年收入 8×1", "上年结转 1×2"],
      ["小计 1×1", "财政拨款收入 1×1", "财政专户收入 1×1", "事业收入 1×1", "经营收入 1×1", "上级补助收入 1×1", "附属单位上缴收入 1×1", "其他收入 1×1"],
    ]);
  });

  it("keeps columns of the same name apart when they do not lie below one heading", () => {
    expect(headingOf(withHeading(["收入", "小计"], ["支出", "小计"]))).toEqual([["收入 1×1", "支出 1×1"], ["小计 1×1", "小计 1×1"]]);
    expect(headingOf(withHeading(["小计"], ["小计"]))).toEqual([["小计 1×1", "小计 1×1"]]);
  });

  it("covers every column in every heading row, whatever the depth", () => {
    const heading = must(printedParts(withHeading(["甲", "乙", "丙"], ["甲", "乙", "丁"], ["甲", "戊"], ["己"]))[0]).heading;
    const covered = heading.map(() => 0);
    heading.forEach((cells, level) => {
      for (const { columns, rows } of cells) for (let row = level; row < level + rows; row++) covered[row] = (covered[row] ?? 0) + columns;
    });
    expect(covered).toEqual([4, 4, 4]);
  });

  it("gives a two-sided table two parts with their own rows", () => {
    const parts = printedParts(must(sample.tables["balance"]));
    expect(parts.map(({ side, rows }) => [side, rows.length])).toEqual([["income", 12], ["expenditure", 34]]);
  });

  it("takes the keys of the cells for columns where a document names none", () => {
    const [part] = printedParts({ title: "表", unit: "元", rows: [{ name: "甲", cells: { a: "1" } }, { name: "乙", cells: { b: null, a: "2" } }] });
    expect(part?.columns.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  it("knows the level of a row by its code, and whether codes are printed at all", () => {
    const expenditure = must(printedParts(must(sample.tables["expenditure"]))[0]);
    expect(expenditure.hasCodes).toBe(true);
    expect(must(printedParts(must(sample.tables["threePublic"]))[0]).hasCodes).toBe(false);
  });
});

describe("printedText", () => {
  it("keeps the four kinds of nothing apart", () => {
    expect([null, undefined, "0", "0.00", { state: "notApplicable" as const, text: "——" }].map(printedText)).toEqual(["", "", "0", "0.00", "——"]);
  });
});
