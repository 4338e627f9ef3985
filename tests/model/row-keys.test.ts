import { describe, expect, it } from "vitest";
import { THREE_PUBLIC } from "../../src/classification/three-public.js";
import { plainName } from "../../src/classification/name.js";
import { RowKeys, type RowsPlace } from "../../src/model/row-keys.js";
import { APPROPRIATION } from "../../src/model/source-key.js";
import type { BudgetDocument, BudgetRow } from "../../src/schema/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const document = sampleDocument();
const keys = new RowKeys(document);
const income: RowsPlace = { table: "balance", side: "income" };
const expenditure: RowsPlace = { table: "balance", side: "expenditure" };
const rowsOf = ({ tables }: BudgetDocument, { table, side }: RowsPlace): readonly BudgetRow[] => (side === undefined ? must(tables[table]?.rows) : must(tables[table]?.sides)[side].rows);
const of = (place: RowsPlace, key: string): BudgetRow => must(rowsOf(document, place).find((row) => row.key === key));

describe("a row of a balance", () => {
  it("is selected as its source: the only appropriation as all of 财政拨款", () => {
    expect([keys.keyOf(income, of(income, "generalPublic")), keys.keyOf(income, of(income, "carryOver"))]).toEqual([APPROPRIATION, "source:carryOver"]);
  });

  it("is one of several appropriations where another has money", () => {
    const rows = rowsOf(document, income).map((row) => (row.key === "governmentFund" ? { ...row, cells: { amount: "1.00" } } : row));
    const two = { ...document, tables: { ...document.tables, balance: { ...must(document.tables["balance"]), sides: { ...must(document.tables["balance"]?.sides), income: { rows } } } } };
    const [general, fund] = ["generalPublic", "governmentFund"].map((key) => must(rows.find((row) => row.key === key)));
    const both = new RowKeys(two);
    expect([both.keyOf(income, must(general)), both.keyOf(income, must(fund))]).toEqual(["source:generalPublic", "source:governmentFund"]);
    expect([both.isMeant(income, must(general), APPROPRIATION), both.isMeant(income, must(fund), APPROPRIATION), both.isMeant(income, must(fund), "source:generalPublic")]).toEqual([true, true, false]);
  });

  it("is selected as the class of its name", () => {
    const classes = must(document.tables["expenditure"]?.rows).filter(({ code }) => code?.length === 3);
    for (const { name, code } of classes) {
      const row = must(rowsOf(document, expenditure).find((line) => plainName(line.name) === plainName(name)));
      expect(keys.keyOf(expenditure, row), name).toBe(code);
    }
  });

  it("is not selected where it is a sum", () => {
    const sums = [income, expenditure].flatMap((place) => rowsOf(document, place).filter(({ role }) => role !== undefined).map((row) => keys.keyOf(place, row)));
    expect(sums.length).toBeGreaterThan(0);
    expect(new Set(sums)).toEqual(new Set([""]));
  });
});

describe("a line of the three public expenses", () => {
  const place: RowsPlace = { table: "threePublic", side: undefined };

  it("is meant by the economic items that hold its money, and by no others", () => {
    for (const { key, economicCodes } of THREE_PUBLIC) {
      const meant = economicCodes.map((code) => rowsOf(document, place).filter((row) => keys.isMeant(place, row, code)).map((row) => row.key));
      expect(meant).toEqual(economicCodes.map(() => [key]));
    }
    expect(rowsOf(document, place).filter((row) => keys.isMeant(place, row, "30201"))).toEqual([]);
  });

  it("is selected by nothing where nothing is selected", () => {
    expect(rowsOf(document, income).filter((row) => keys.isMeant(income, row, ""))).toEqual([]);
  });
});
