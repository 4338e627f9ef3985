import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weigh } from "../../src/layout/weigh.js";
import type { Amount } from "../../src/schema/definition.js";

interface Weighable {
  readonly index: number;
  readonly children: readonly Weighable[];
  readonly amount: Amount | undefined;
}

const leaf = (index: number, amount: Amount | undefined): Weighable => ({ index, amount, children: [] });

describe("weigh", () => {
  it("takes declared figures as they are, even where children sum to something else", () => {
    const children = [leaf(1, "512.63"), leaf(2, "75.06")];
    expect([...weigh([{ index: 0, amount: "587.70", children }, ...children]).weights]).toEqual([587.7, 512.63, 75.06]);
  });

  it("gives a node without a row what its children weigh", () => {
    const children = [leaf(1, "2"), leaf(2, "3")];
    expect(weigh([{ index: 0, amount: undefined, children }, ...children]).weights[0]).toBe(5);
  });

  it("weighs a blank cell and what is printed instead of a figure as nothing", () => {
    expect([...weigh([leaf(0, null), leaf(1, { state: "notDisclosed", text: "——" })]).weights]).toEqual([0, 0]);
  });

  it("names negative nodes, weighs them as nothing and keeps their sign for bars", () => {
    expect(weigh([leaf(0, "4"), leaf(1, "-2.5")])).toEqual({
      weights: Float64Array.of(4, 0), values: Float64Array.of(4, -2.5), negative: [1],
    });
  });

  it("gives only finite weights that are not negative, for any decimal string of the schema", () => {
    const amount = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.nat(999_999)).map(([minus, whole, part]) => `${minus ? "-" : ""}${whole}.${part}`);
    fc.assert(fc.property(fc.array(amount), (amounts) => {
      const { weights } = weigh(amounts.map((one, index) => leaf(index, one)));
      expect([...weights].every((weight) => weight >= 0 && Number.isFinite(weight))).toBe(true);
    }));
  });
});
