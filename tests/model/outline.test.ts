import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAmounts } from "../../src/amount/index.js";
import { toDecimal } from "../../src/amount/decimal.js";
import { outlineOf, visibleRows, type Visibility } from "../../src/model/outline.js";
import type { BudgetRow } from "../../src/schema/index.js";

const row = (code: string, total: string | null, role?: BudgetRow["role"]): BudgetRow => ({ name: `科目${code}`, cells: { total }, ...(code !== "" && { code }), ...(role && { role }) });
const ROWS = [row("", "9", "total"), row("206", "6"), row("20607", "6"), row("2060702", "1.5"), row("2060701", "4.5"), row("205", "3"), row("2050802", "3")];
const all: Visibility = { folded: new Set(), filter: "", sorting: undefined };
const codes = (visibility: Partial<Visibility>, rows = ROWS): string[] => visibleRows(outlineOf(rows), { ...all, ...visibility }).map((at) => rows[at]?.code ?? rows[at]?.name ?? "");

describe("outlineOf", () => {
  it("takes parentage from codes, also where a level is not printed", () => {
    expect(Array.from(outlineOf(ROWS).parents)).toEqual([-1, -1, 1, 2, 2, -1, 5]);
    expect(Array.from(outlineOf(ROWS).levels)).toEqual([1, 1, 2, 3, 3, 1, 2]);
    expect(Array.from(outlineOf(ROWS).foldable)).toEqual([0, 1, 1, 0, 0, 1, 0]);
  });

  it("finds a parent that is printed after its parts", () => {
    const rows = [row("2060701", "1"), row("20607", "1"), row("206", "1")];
    expect(Array.from(outlineOf(rows).levels)).toEqual([3, 2, 1]);
  });

  it("hangs 其中 rows below the row before them", () => {
    const rows = [row("", "3"), row("", "1", "ofWhich"), row("", "2", "ofWhich"), row("", "5")];
    expect(Array.from(outlineOf(rows).parents)).toEqual([-1, 0, 0, -1]);
  });
});

describe("visibleRows", () => {
  it("folds a row with everything below it", () => {
    expect(codes({ folded: new Set([1]) })).toEqual(["科目", "206", "205", "2050802"]);
  });

  it("sorts parts within their parent and leaves the total where it is printed", () => {
    expect(codes({ sorting: { key: "total", descending: false } })).toEqual(["科目", "205", "2050802", "206", "20607", "2060702", "2060701"]);
    expect(codes({ sorting: { key: "total", descending: true } })).toEqual(["科目", "206", "20607", "2060701", "2060702", "205", "2050802"]);
  });

  it("puts blanks last in either direction", () => {
    const rows = [row("201", null), row("202", "1"), row("203", "2")];
    expect(codes({ sorting: { key: "total", descending: false } }, rows)).toEqual(["202", "203", "201"]);
    expect(codes({ sorting: { key: "total", descending: true } }, rows)).toEqual(["203", "202", "201"]);
  });

  it("keeps the way down to every match of a filter, also into what is folded", () => {
    expect(codes({ filter: "4.5", folded: new Set([1]) })).toEqual(["206", "20607", "2060701"]);
    expect(codes({ filter: "nothing like it" })).toEqual([]);
  });

  it("shows every row once, whatever the sorting", () => {
    const code = fc.constantFrom("201", "20101", "2010101", "202", "20201", "2030101", "x");
    const amount = fc.option(fc.integer({ min: -999, max: 999 }).map((cents) => (cents / 100).toFixed(2)));
    fc.assert(
      fc.property(fc.array(fc.tuple(code, amount)), fc.boolean(), (pairs, descending) => {
        const rows = pairs.map(([own, total]) => row(own, total));
        const order = visibleRows(outlineOf(rows), { ...all, sorting: { key: "total", descending } });
        expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, at) => at));
      }),
    );
  });
});

describe("compareAmounts", () => {
  it("orders as Decimal does, without arithmetic", () => {
    const amount = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 19n }), fc.stringMatching(/^(?:\.\d{1,6})?$/)).map(([minus, whole, rest]) => `${minus ? "-" : ""}${whole}${rest}`);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(Math.sign(compareAmounts(a, b))).toBe(toDecimal(a).comparedTo(toDecimal(b)));
      }),
    );
  });
});
