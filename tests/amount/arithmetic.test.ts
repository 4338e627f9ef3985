import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subtractAmounts, sumAmounts, toDecimal } from "../../src/amount/decimal.js";
import { convertUnit, formatPermille, isAmount, MONEY_UNITS, permilleShares, shiftPoint, UNIT_EXPONENT } from "../../src/amount/index.js";
import { printedAmount } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";

const Wide = Decimal.clone({ precision: 60, toExpPos: 60, toExpNeg: -60 });
/** Amounts that leave room to be written in 元. */
const modest = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.stringMatching(/^\d{0,6}$/)).map(([negative, whole, rest]) => `${negative ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`);

describe("shiftPoint(amount, places)", () => {
  it("is exactly the multiplication by a power of ten", () => {
    fc.assert(
      fc.property(modest, fc.integer({ min: -12, max: 12 }), (amount, places) => {
        const shifted = shiftPoint(amount, places);
        expect(shifted).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(new Wide(shifted).eq(new Wide(amount).times(new Wide(10).pow(places)))).toBe(true);
      }),
    );
  });

  it("comes back where it began", () => {
    fc.assert(
      fc.property(modest, fc.integer({ min: 0, max: 8 }), (amount, places) => {
        expect(new Wide(shiftPoint(shiftPoint(amount, -places), places)).eq(amount)).toBe(true);
      }),
    );
  });
});

describe("convertUnit(amount, from, to)", () => {
  it("keeps the money the same in every unit", () => {
    fc.assert(
      fc.property(modest, fc.constantFrom(...MONEY_UNITS), fc.constantFrom(...MONEY_UNITS), (amount, from, to) => {
        const yuan = (text: string, unit: keyof typeof UNIT_EXPONENT) => new Wide(text).times(new Wide(10).pow(UNIT_EXPONENT[unit]));
        expect(yuan(convertUnit(amount, from, to), to).eq(yuan(amount, from))).toBe(true);
      }),
    );
  });

  it("writes 1650.88 万元 as 16508800 元", () => {
    expect(convertUnit("1650.88", "万元", "元")).toBe("16508800");
  });
});

describe("sumAmounts(amounts)", () => {
  it("is exact where doubles are not", () => {
    expect(178.67 + 76.23 + 11.03).not.toBe(265.93);
    expect(sumAmounts(["178.67", "76.23", "11.03"])).toBe("265.93");
  });

  it("does not depend on the order of the addends", () => {
    fc.assert(
      fc.property(fc.array(printedAmount, { maxLength: 30 }), (amounts) => {
        expect(sumAmounts([...amounts].reverse())).toBe(sumAmounts(amounts));
      }),
    );
  });

  it("gives an addend back when the others are taken away", () => {
    fc.assert(
      fc.property(modest, modest, (a, b) => {
        expect(new Wide(subtractAmounts(sumAmounts([a, b]), b)).eq(a)).toBe(true);
      }),
    );
  });

  it("finds the declared total of the sample in its three kinds of expenditure", () => {
    const [total] = sampleDocument().tables["expenditure"]?.rows ?? [];
    const { basic, project } = total?.cells ?? {};
    expect(sumAmounts([basic, project].filter((cell) => typeof cell === "string"))).toBe(total?.cells["total"]);
  });

  it("refuses what is no amount before Decimal sees it", () => {
    expect(() => toDecimal("1e999999999")).toThrow(RangeError);
  });
});

describe("permilleShares(parts, whole)", () => {
  it("gives whole shares that add up to the share of the sum", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const shares = permilleShares(parts, whole);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
        if (whole > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
      }),
    );
  });

  it("moves no share by a tenth of a per cent or more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 1_000_000 }), (parts, rest) => {
        const whole = parts.reduce((sum, part) => sum + part, rest);
        permilleShares(parts, whole).forEach((share, index) => {
          if (whole > 0) expect(Math.abs(share - ((parts[index] ?? 0) / whole) * 1000)).toBeLessThan(1);
        });
      }),
    );
  });

  it("has no shares of nothing, of a negative whole or for negative parts", () => {
    expect(permilleShares([1, 2], 0)).toEqual([0, 0]);
    expect(permilleShares([1, 2], -3)).toEqual([0, 0]);
    expect(permilleShares([-1, 4], 4)).toEqual([0, 1000]);
  });
});

describe("what readers see", () => {
  it("formatPermille never shows a positive share as nothing", () => {
    expect(formatPermille(731)).toBe("73.1%");
    expect(formatPermille(0)).toBe("0.0%");
    expect(formatPermille(0, true)).toBe("<0.1%");
  });

  it("every figure of the sample is an amount", () => {
    const figures = Object.values(sampleDocument().tables).flatMap((table) => [...(table.rows ?? []), ...(table.sides?.income.rows ?? []), ...(table.sides?.expenditure.rows ?? [])].flatMap((row) => Object.values(row.cells)));
    expect(figures.filter((cell) => cell !== null).length).toBeGreaterThan(200);
    expect(figures.every((cell) => cell === null || (typeof cell === "string" && isAmount(cell)))).toBe(true);
  });
});
