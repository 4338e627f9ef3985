import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "../../src/exporter/index.js";
import { SheetNames } from "../../src/exporter/sheet-name.js";
import { sampleDocument } from "../fixtures/sample.js";

const sample = sampleDocument();
const hostile = fc.string({ unit: fc.oneof(fc.constantFrom(...Array.from("./\\:*?\"<>|[]' \u0000\t\n\u200e\u202e\u2066\u2028\ud800甲乙😀")), fc.string({ unit: "binary", maxLength: 1 })), maxLength: 80 });

describe("safeFileName(document, ending)", () => {
  it("names code, entity, year and kind", () => {
    expect(safeFileName(sample, "xlsx")).toBe("731-张家口市科学技术协会-2023-预算.xlsx");
    expect(safeFileName({ ...sample, kind: "finalAccounts" }, "csv", "expenditure")).toBe("731-张家口市科学技术协会-2023-决算-expenditure.csv");
  });

  it("has no separator, control, bidi mark or leading dot, and fits every file system, whatever the name", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const file = safeFileName({ ...sample, entity: { name } }, "csv");
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^\./u);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
        expect(file.endsWith(".csv")).toBe(true);
      }),
    );
  });

  it("does not take the name of a device", () => {
    expect(safeFileName({ ...sample, entity: { name: "../../etc/passwd" } }, "csv")).not.toContain("/");
    expect(safeFileName({ ...sample, entity: { code: "con.x", name: "" } }, "csv")).toMatch(/^_con/);
  });
});

describe("SheetNames", () => {
  it("gives names that a workbook takes, no two alike", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.constantFrom("部门预算", "部门预算 (2)", "History", "A", "a")), { maxLength: 20 }), (titles) => {
        const names = new SheetNames();
        const given = titles.map((title) => names.of(title));
        for (const name of given) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(titles.length);
        expect(given.map((name) => name.toLowerCase())).not.toContain("history");
      }),
    );
  });
});
