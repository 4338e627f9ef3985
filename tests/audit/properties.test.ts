import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditDocument } from "../../src/model/audit/index.js";
import { readBudgetDocument, type Amount, type BudgetDocument, type BudgetRow } from "../../src/schema/index.js";
import { randomDocument } from "../fixtures/random-document.js";
import { documentOf, tableOf } from "./documents.js";

/** 支出总表 whose items are drawn at random and whose totals are computed in whole 分 of 万元. */
const soundDocument: fc.Arbitrary<BudgetDocument> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 201, max: 230 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 ** 7 }), fc.integer({ min: -(10 ** 4), max: 10 ** 7 })), {
    minLength: 1,
    maxLength: 30,
    selector: ([top, group, item]) => `${top}.${group}.${item}`,
  })
  .map((items) => {
    const sums = new Map<string, [number, number]>([["", [0, 0]]]);
    for (const [top, group, item, basic, project] of items) {
      const groupCode = `${top}0${group}`;
      for (const code of ["", String(top), groupCode, `${groupCode}0${item}`]) {
        const [a, b] = sums.get(code) ?? [0, 0];
        sums.set(code, [a + basic, b + project]);
      }
    }
    const print = (cents: number): string => (cents / 100).toFixed(2);
    const rows = Array.from(sums, ([code, [basic, project]]): BudgetRow => {
      const cells = { total: print(basic + project), basic: print(basic), project: print(project) };
      return code === "" ? { role: "total", name: "合计", cells } : { code, name: code, cells };
    });
    return documentOf({ expenditure: tableOf(rows), generalPublic: tableOf(rows) });
  });

describe("auditDocument", () => {
  it("finds nothing but exact identities in a document that was built to add up", () => {
    fc.assert(
      fc.property(soundDocument, (document) => {
        const { summary } = auditDocument(document);
        expect(summary.exact).toBe(summary.identities);
        expect(summary.identities).toBeGreaterThan(0);
      }),
    );
  });

  it("finds a figure that was moved by more than rounding", () => {
    fc.assert(
      fc.property(soundDocument, fc.nat(), fc.integer({ min: 1000, max: 10 ** 6 }), (document, at, cents) => {
        const rows = document.tables["expenditure"]?.rows ?? [];
        const moved = rows.map((row, index) => (index === at % rows.length ? { ...row, cells: { ...row.cells, basic: ((Number(row.cells["basic"]) * 100 + cents) / 100).toFixed(2) } } : row));
        expect(auditDocument(documentOf({ expenditure: tableOf(moved) })).summary.error).toBeGreaterThan(0);
      }),
    );
  });

  it("gives the same findings twice and leaves the document alone", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const before = JSON.stringify(document);
        expect(auditDocument(document)).toEqual(auditDocument(document));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it("never throws, whatever document was read", () => {
    const key = fc.constantFrom("total", "basic", "project", "amount", "__proto__", "constructor", "toString", "hasOwnProperty", "");
    const amount: fc.Arbitrary<Amount> = fc.constantFrom<Amount>("0", "-0.01", "99999999999999999999.999999", "1.5", null, { state: "notDisclosed", text: "未公开" }, { state: "notApplicable", text: "——" });
    const cells = fc.array(fc.tuple(key, amount), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
    const word = fc.constantFrom("total", "carryOver", "carryOver.x", "constructor", "208", "20805", "2080505", "x", "vehicles", "currentYear");
    const row = fc.record({ name: word, code: word, key: word, role: fc.constantFrom("total", "subtotal", "ofWhich"), cells }, { requiredKeys: ["name", "cells"] });
    const rows = fc.array(row, { maxLength: 8 });
    const table = fc.record(
      { title: word, unit: fc.constantFrom("元", "万元", "亿元"), decimals: fc.nat(6), rows, sides: fc.record({ income: fc.record({ rows }), expenditure: fc.record({ rows }) }) },
      { requiredKeys: ["title", "unit"] },
    );
    const tableKey = fc.constantFrom("balance", "revenue", "expenditure", "appropriationBalance", "generalPublic", "generalPublicBasic", "governmentFund", "threePublic", "__proto__", "constructor");
    const statement = fc.record({ key: fc.constantFrom("income.total", "income.carryOver", "income.generalPublic", "budget.change", "budget.changeRate", "budget.total", "constructor", "x.share", "threePublic.total"), value: amount, unit: fc.constantFrom("万元", "%", "台", "constructor"), quote: word });
    const hostile = fc.record({ tables: fc.array(fc.tuple(tableKey, table), { maxLength: 6 }), procurement: table, assets: table, statements: fc.array(statement, { maxLength: 8 }) });
    fc.assert(
      fc.property(hostile, ({ tables, ...sections }) => {
        const { document } = readBudgetDocument({ ...documentOf({}), ...sections, tables: Object.fromEntries(tables) });
        if (document === undefined) throw new Error("expected a document");
        const { summary, findings } = auditDocument(document);
        expect(findings).toHaveLength(summary.identities);
        expect(() => JSON.stringify(findings)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
