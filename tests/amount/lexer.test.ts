import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountFromNumber, isAmount, lexAmount, MAX_FRACTION_DIGITS, MAX_INTEGER_DIGITS } from "../../src/amount/index.js";

const FULL_WIDTH = 0xfee0;
const fullWidth = (text: string): string => text.replace(/[-,.0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH));
const grouped = (integer: string): string => integer.replace(/\B(?=(\d{3})+$)/g, ",");

/** Sign, integer digits without a leading zero, fraction digits or none. */
const parts = fc.record({
  negative: fc.boolean(),
  integer: fc.bigInt({ min: 0n, max: 10n ** BigInt(MAX_INTEGER_DIGITS) - 1n }).map(String),
  fraction: fc.stringMatching(new RegExp(`^\\d{0,${MAX_FRACTION_DIGITS}}$`)),
});
const plain = parts.map(({ negative, integer, fraction }) => `${negative ? "-" : ""}${integer}${fraction === "" ? "" : `.${fraction}`}`);

describe("lexAmount(text)", () => {
  it("keeps every plain amount as it is", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(lexAmount(text)).toEqual({ ok: true, value: text });
      }),
    );
  });

  it("reads full-width digits, thousands separators and blanks around as the same amount", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom("", " ", "\u3000", "\t"), ({ negative, integer, fraction }, blank) => {
        const tail = fraction === "" ? "" : `.${fraction}`;
        const sign = negative ? "-" : "";
        const expected = { ok: true, value: `${sign}${integer}${tail}` };
        const separated = `${sign}${grouped(integer)}${tail}`;
        expect(lexAmount(blank + fullWidth(`${sign}${integer}${tail}`) + blank)).toEqual(expected);
        if (separated.length <= 40) expect(lexAmount(blank + separated + blank)).toEqual(expected);
      }),
    );
  });

  it("accepts of any text only what Decimal reads the same, without an exponent, and accepts its own answer again", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."0123456789.,-+eExXbo_ 　１２．－∞NaInfity".split("")), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), plain), (text) => {
        const lexed = lexAmount(text);
        if (!lexed.ok) return;
        expect(lexed.value).toMatch(/^-?\d+(\.\d+)?$/);
        expect(isAmount(lexed.value)).toBe(true);
        const decimals = lexed.value.split(".")[1]?.length ?? 0;
        const digits = new Decimal(lexed.value).toFixed(decimals);
        expect(digits.replace(/^-(?=[0.]+$)/, "")).toBe(lexed.value.replace(/^-(?=[0.]+$)/, ""));
        expect(lexAmount(lexed.value)).toEqual(lexed);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["1e5", "1E999999999", "0x10", "0b1", "1_000", "Infinity", "-Infinity", "NaN", "1.", ".5", "1..2", "--1", "1,00", "12,34,567", "1 000", "百", "100%", "1e-7"])("refuses %s", (text) => {
    expect(lexAmount(text).ok).toBe(false);
  });

  it("tells a blank from words and from numbers that are too long", () => {
    expect(lexAmount(" \u3000")).toEqual({ ok: false, fault: "empty" });
    expect(lexAmount(" ".repeat(5000))).toEqual({ ok: false, fault: "empty" });
    expect(lexAmount("——")).toEqual({ ok: false, fault: "notANumber" });
    expect(lexAmount("9".repeat(MAX_INTEGER_DIGITS + 1))).toEqual({ ok: false, fault: "tooLong" });
    expect(lexAmount(`0.${"1".repeat(MAX_FRACTION_DIGITS + 1)}`)).toEqual({ ok: false, fault: "tooLong" });
    expect(lexAmount("9".repeat(1_000_000))).toEqual({ ok: false, fault: "tooLong" });
  });
});

describe("amountFromNumber(value)", () => {
  it("gives the shortest decimal form, which reads back as the same number", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const text = amountFromNumber(value);
        if (text === undefined) return;
        expect(isAmount(text)).toBe(true);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([NaN, Infinity, -Infinity, 1e21, 1e-7, 0.12345678])("has none for %s", (value) => {
    expect(amountFromNumber(value)).toBeUndefined();
  });
});
