import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetTree } from "../../src/model/tree.js";
import { parseBudgetDocument, readBudgetDocument, type BudgetDocument } from "../../src/schema/index.js";
import { randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";

/** The smallest document, with whatever is put into it. */
function documentOf(parts: Record<string, unknown>): Record<string, unknown> {
  return { schemaVersion: "1.0", kind: "budget", scope: "unit", year: 2023, entity: { name: "某单位" }, tables: {}, ...parts };
}

function tableOf(rows: unknown): Record<string, unknown> {
  return documentOf({ tables: { expenditure: { title: "支出总表", unit: "万元", rows } } });
}

describe("readBudgetDocument(data)", () => {
  it("reads the sample without an issue and gives it back unchanged", () => {
    const sample = sampleDocument();
    expect(readBudgetDocument(sample)).toMatchObject({ issues: [], document: sample });
  });

  it("reads any well-formed document and leaves the given object alone", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const before = JSON.stringify(document);
        const { document: read, issues } = readBudgetDocument(document);
        expect(issues).toEqual([]);
        expect(read).toEqual(document);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it("never throws, whatever comes in, and words every issue in both languages", () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    fc.assert(
      fc.property(fc.oneof(anything, anything.map(tableOf), fc.array(anything).map(tableOf), anything.map((tables) => documentOf({ tables }))), (data) => {
        const { document, issues } = readBudgetDocument(data);
        expect(document !== undefined || issues.length > 0).toBe(true);
        for (const { message, path } of issues) {
          expect(typeof path).toBe("string");
          expect(message.zh.length).toBeGreaterThan(3);
          expect(message.en.length).toBeGreaterThan(3);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("takes a JSON number through its shortest form and gives a string", () => {
    const { document } = readBudgetDocument(tableOf([{ name: "合计", cells: { total: 1650.88, basic: 0 } }]));
    expect(document?.tables["expenditure"]?.rows?.[0]?.cells).toEqual({ total: "1650.88", basic: "0" });
  });

  it.each(["1e999999999", "1,650.88", "0x10", "", " 1", "٣", "9".repeat(21), NaN, Infinity, 1e21, true, [], { state: "lost", text: "" }])("blocks the table for the amount %j, and names the cell", (amount) => {
    const { document, issues, blocked } = readBudgetDocument(tableOf([{ name: "合计", cells: { total: amount } }]));
    expect([...blocked]).toEqual(["expenditure"]);
    expect(document?.tables).toEqual({});
    expect(issues[0]).toMatchObject({ severity: "error", code: "invalidAmount" });
    expect(issues[0]?.path).toContain("tables.expenditure.rows[0].cells.total");
  });

  it("blocks only the table that an error touches", () => {
    const good = { title: "收入总表", unit: "万元", rows: [{ name: "合计", cells: { total: "1.00" } }] };
    const bad = { title: "支出总表", unit: "美元", rows: [] };
    const { document, blocked } = readBudgetDocument(documentOf({ tables: { revenue: good, expenditure: bad } }));
    expect([...blocked]).toEqual(["expenditure"]);
    expect(Object.keys(document?.tables ?? {})).toEqual(["revenue"]);
  });

  it("leaves out another section that is wrong and keeps the rest", () => {
    const { document, issues } = readBudgetDocument(documentOf({ units: [{ nature: "事业" }] }));
    expect(document?.units).toBeUndefined();
    expect(document?.entity.name).toBe("某单位");
    expect(issues[0]).toMatchObject({ code: "missingField", path: "units[0].name" });
  });

  it("gives no document where a required part is wrong", () => {
    for (const parts of [{ year: "2023" }, { schemaVersion: "2.0" }, { entity: {} }, { kind: "plan" }, { tables: [] }, { tables: 1 }]) {
      const { document, issues } = readBudgetDocument(documentOf(parts));
      expect(document).toBeUndefined();
      expect(issues[0]?.severity).toBe("error");
    }
  });

  it("reports at most a hundred issues of a broken table", () => {
    const rows = Array.from({ length: 1000 }, () => ({ name: "x", cells: { total: "?" } }));
    expect(readBudgetDocument(tableOf(rows)).issues.length).toBeLessThanOrEqual(100);
  });

  it("keeps unknown fields and reports them once", () => {
    const { document, issues } = readBudgetDocument(documentOf({ color: "red", mood: 1 }));
    expect(document).toMatchObject({ color: "red", mood: 1 });
    expect(issues.map((issue) => [issue.severity, issue.code])).toEqual([["info", "unknownField"]]);
  });
});

describe("keys are data", () => {
  const hostile = '{"schemaVersion":"1.0","kind":"budget","scope":"unit","year":2023,"entity":{"name":"x","__proto__":{"code":"1"}},"__proto__":{"polluted":true},"tables":{"__proto__":{"title":"t","unit":"元","rows":[]},"constructor":{"title":"t","unit":"元","rows":[{"name":"n","code":"__proto__","cells":{"__proto__":"1.00","total":"2.00"}}]}}}';

  it("__proto__ and constructor change no prototype", () => {
    const { document } = parseBudgetDocument(hostile);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(document?.tables)).toBe(Object.prototype);
    expect(document?.tables["constructor"]?.rows?.[0]?.cells["total"]).toBe("2.00");
  });

  it("a table called __proto__ with a wrong figure takes no other table with it", () => {
    const data: unknown = JSON.parse('{"schemaVersion":"1.0","kind":"budget","scope":"unit","year":2023,"entity":{"name":"x"},"tables":{"__proto__":{"title":5},"revenue":{"title":"t","unit":"元","rows":[]}}}');
    expect(Object.keys(readBudgetDocument(data).document?.tables ?? {})).toContain("revenue");
  });
});

describe("parseBudgetDocument(json)", () => {
  it.each(["", "{", "<!doctype html>", "nul", "[1,2"])("says that %j is no JSON", (json) => {
    expect(parseBudgetDocument(json).issues.map((issue) => issue.code)).toEqual(["notJson"]);
  });

  it.each(["null", "1", '"text"', "[]"])("says that %s is no document", (json) => {
    expect(parseBudgetDocument(json).issues.map((issue) => issue.code)).toEqual(["notADocument"]);
  });

  it("reads past a byte order mark", () => {
    expect(parseBudgetDocument(`\ufeff${JSON.stringify(documentOf({}))}`).issues).toEqual([]);
  });

  it.each([
    ["arrays", "[".repeat(20_000) + "]".repeat(20_000)],
    ["objects", '{"a":'.repeat(20_000) + "1" + "}".repeat(20_000)],
    ["a table of arrays", `{"schemaVersion":"1.0","tables":{"x":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`],
    ["an unknown field", JSON.stringify(documentOf({ deep: 0 })).replace('"deep":0', `"deep":${"[".repeat(20_000)}${"]".repeat(20_000)}`)],
  ])("answers 20,000 nested %s with issues, not with an exception", (_, json) => {
    const { issues } = parseBudgetDocument(json);
    expect(issues.length).toBeGreaterThan(0);
  });

  it("reads codes 20,000 levels deep as text that the tree takes for items of their own", () => {
    const rows = Array.from({ length: 20_000 }, (_item, index) => ({ code: `2${"01".repeat(index % 9)}`, name: "n", cells: { total: "1.00" } }));
    const { document } = readBudgetDocument(tableOf(rows));
    expect(document && budgetTree(document, "function")?.nodes).toHaveLength(rows.length + 1);
  });
});

describe("a page's own object", () => {
  it("of which a field answers by throwing is an issue at that field, not an exception", () => {
    const given = documentOf({});
    Object.defineProperty(given, "year", { get: () => { throw new Error("gone"); } });
    const { document, issues } = readBudgetDocument(given);
    expect(document).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(["notADocument"]);
  });
});

describe("reading costs no copy", () => {
  it("a document that needs no change is the given one", () => {
    const sample = sampleDocument();
    expect(readBudgetDocument(sample).document).toBe(sample);
  });

  it("a change copies the way to it and shares the rest", () => {
    const given = documentOf({ tables: { a: { title: "a", unit: "元", rows: [{ name: "n", cells: { total: 1 } }] }, b: { title: "b", unit: "元", rows: [] } } }) as unknown as BudgetDocument;
    const { document } = readBudgetDocument(given);
    expect(document?.tables["a"]?.rows?.[0]?.cells["total"]).toBe("1");
    expect(given.tables["a"]?.rows?.[0]?.cells["total"]).toBe(1);
    expect(document?.tables["b"]).toBe(given.tables["b"]);
  });
});
