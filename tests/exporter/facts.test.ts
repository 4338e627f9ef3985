import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { toDecimal } from "../../src/amount/decimal.js";
import { factsCsv, factsParquet, toFacts } from "../../src/exporter/index.js";
import { isQuantity } from "../../src/exporter/facts.js";
import { unscaled } from "../../src/exporter/facts-parquet.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { printedAmount, randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const sample = sampleDocument();
const facts = [...toFacts([sample])];

function cellsOf(document: BudgetDocument): number {
  const lists = Object.values(document.tables).flatMap(({ columns = [], rows = [], sides }) => (sides === undefined ? [{ columns, rows }] : Object.values(sides)));
  return lists.reduce((sum, { columns = [], rows }) => sum + columns.length * rows.length, 0);
}

describe("toFacts(documents)", () => {
  it("has a row for every cell of every statutory table, blank ones too", () => {
    const statutory = facts.filter(({ table_key }) => table_key in sample.tables);
    expect(statutory).toHaveLength(cellsOf(sample));
  });

  it("gives each figure as printed, in 元 exactly, with its address", () => {
    const fact = facts.find(({ table_key, code, column_key }) => table_key === "expenditure" && code === "206" && column_key === "project");
    const row = must(sample.tables["expenditure"]?.rows?.find(({ code }) => code === "206"));
    expect(fact).toMatchObject({ entity_code: "731", year: 2023, kind: "budget", name: row.name, level: 1, amount: row.cells["project"], unit: "万元", state: "disclosed", source_table: 3, source_row: row.line });
    expect(toDecimal(must(fact?.amount_yuan)).equals(toDecimal(must(fact?.amount)).times(10_000))).toBe(true);
  });

  it("keeps the four kinds of nothing apart, in any document", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        for (const fact of toFacts([document])) {
          const cell = must(document.tables["expenditure"]?.rows)[fact.line - 1]?.cells[fact.column_key];
          if (typeof cell === "string") expect(fact).toMatchObject({ amount: cell, state: "disclosed", text: null });
          else if (cell === null || cell === undefined) expect(fact).toMatchObject({ amount: null, state: "blank", text: null, amount_yuan: null });
          else expect(fact).toMatchObject({ amount: null, state: cell.state, text: cell.text, amount_yuan: null });
        }
      }),
    );
  });

  it("takes documents one by one, so that a generator of many is never held whole", () => {
    let made = 0;
    function* documents(): Generator<BudgetDocument> {
      for (; made < 1000; made++) yield sample;
    }
    const first = toFacts(documents()).next();
    expect(first.done).toBe(false);
    expect(made).toBe(0);
  });

  it.each(["数量", "团组数（个）", "人次", "占比（%）", "公务用车保有量"])("knows that a column %s is no money", (label) => {
    expect(isQuantity({ key: "column1", label: ["三公经费", label] })).toBe(true);
  });

  it("takes every column of the sample's statutory tables for money", () => {
    expect(facts.filter(({ table_key, unit }) => table_key in sample.tables && unit === null)).toEqual([]);
  });
});

describe("factsCsv(documents)", () => {
  it("has one heading for many documents, and as many lines as there are facts", () => {
    const lines = [...factsCsv([sample, sample])].join("").trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 2 * facts.length);
    expect(lines[0]).toBe(Object.keys(must(facts[0])).join(","));
    expect(lines.filter((line) => line.startsWith("entity_code,"))).toHaveLength(1);
  });

  it("hands on pieces of bounded size", () => {
    const pieces = [...factsCsv(Array.from({ length: 20 }, () => sample))];
    expect(Math.max(...pieces.map((piece) => piece.split("\r\n").length))).toBeLessThan(facts.length);
  });
});

describe("factsParquet(documents)", () => {
  it("keeps every fact of any document; amounts in 元 as exact decimals", async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const bytes = await factsParquet([document]);
        const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
        const rows = await parquetReadObjects({ file });
        const own = [...toFacts([document])];
        expect(rows.map(({ amount_yuan: _, ...row }) => row)).toEqual(own.map(({ amount_yuan: _, ...fact }) => fact));
        expect(rows.map((row) => row["amount_yuan"] === null)).toEqual(own.map((fact) => fact.amount_yuan === null));
      }),
      { numRuns: 25 },
    );
  });

  it("unscaled(amount) is the amount in millionths, exactly", () => {
    fc.assert(
      fc.property(printedAmount, (amount) => {
        expect(unscaled(amount).toString()).toBe(toDecimal(amount).times(1_000_000).toFixed(0));
      }),
    );
  });
});
