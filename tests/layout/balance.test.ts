import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutBalanceBars } from "../../src/layout/balance-bars.js";
import { layoutBalance, type BalanceInput } from "../../src/layout/balance.js";
import { balanceOf } from "../../src/model/flows/index.js";
import { sample } from "../../stories/data/sample.js";

const items = (...amounts: readonly string[]): readonly BalanceInput[] => amounts.map((amount) => ({ amount }));
const BOX = { width: 600, height: 400 };

describe("layoutBalance", () => {
  it("faces two columns of equal height where income equals expenditure", () => {
    const balance = balanceOf(sample);
    if (balance.kind === "refusal") throw new Error(balance.message.en);
    const { income, expenditure } = layoutBalance({ income: balance.income.items, expenditure: balance.expenditure.items }, BOX);
    expect([income.length, expenditure.length]).toEqual([2, 6]);
    for (const column of [income, expenditure]) expect(column[column.length - 1]?.y1).toBeCloseTo(400, 9);
    expect(income.map(({ label }) => label?.anchor)).toEqual(["end", "end"]);
    expect(expenditure.every(({ label }) => label?.anchor === "start")).toBe(true);
  });

  it("draws both columns to one scale", () => {
    const { income, expenditure, scale } = layoutBalance({ income: items("30", "10"), expenditure: items("20") }, BOX);
    expect(scale).toBe(10);
    expect([...income, ...expenditure].map(({ y0, y1 }) => [y0, y1])).toEqual([[0, 300], [300, 400], [0, 200]]);
    expect([...income, ...expenditure].map(({ x0, x1 }) => [x0, x1])).toEqual([[248, 296], [248, 296], [304, 352]]);
  });

  it("gathers the smallest beyond the limit, but no carry-over", () => {
    const income = [...items("5", "1", "2", "9"), { amount: "0.01", kind: "carryOver" }];
    const column = layoutBalance({ income, expenditure: [] }, { ...BOX, limit: 3 }).income;
    expect(column.map(({ item, gathered }) => item?.amount ?? gathered.map(({ amount }) => amount))).toEqual(["9", ["5", "1", "2"], "0.01"]);
    expect(layoutBalance({ income, expenditure: [] }, { ...BOX, limit: 3, open: new Set(["income"]) }).income).toHaveLength(5);
  });

  it("opens one column further than the other", () => {
    const layout = layoutBalance({ income: items("4", "3", "2", "1"), expenditure: items("4", "3", "2", "1") }, { ...BOX, limit: { income: 2, expenditure: 3 } });
    expect([layout.income, layout.expenditure].map((column) => column.map(({ gathered }) => gathered.length))).toEqual([[0, 3], [0, 0, 2]]);
  });

  it("marks where the lines of this year end, and gives that a label between theirs", () => {
    const income = [...items("30"), { amount: "10", kind: "carryOver" }];
    const { edges, income: [line, carried] } = layoutBalance({ income, expenditure: items("40") }, { ...BOX, edges: new Set(["income", "expenditure"]) });
    expect([edges.income?.y, edges.expenditure]).toEqual([300, undefined]);
    const spots = [line?.label?.y, edges.income?.label?.y, carried?.label?.y];
    expect(spots).toEqual([...spots].sort((a = 0, b = 0) => a - b));
    expect(layoutBalance({ income, expenditure: [] }, BOX).edges).toEqual({});
  });

  it("is safe with nothing, zeros and no room", () => {
    expect(layoutBalance({ income: [], expenditure: [] }, BOX)).toEqual({ income: [], expenditure: [], edges: {}, scale: 0 });
    expect(layoutBalance({ income: items("0"), expenditure: items("-1", "NaN") }, BOX)).toMatchObject({ scale: 0, income: [{ y0: 0, y1: 0 }], expenditure: [{ y0: 0, y1: 0 }, { y0: 0, y1: 0 }] });
    expect(layoutBalance({ income: items("1"), expenditure: [] }, { width: 0, height: 400 }).income).toEqual([]);
  });

  it("stacks any amounts inside the box, and spreads their labels", () => {
    const amounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 1_000_000 }).map(String), fc.constantFrom("-1", "x", "99999999999999999999")).map((amount) => ({ amount })), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 40 }), (left, right, width, height, labelGap) => {
        const before = JSON.stringify([left, right]);
        const layout = layoutBalance({ income: left, expenditure: right }, { width, height, labelGap });
        expect(JSON.stringify([left, right])).toBe(before);
        for (const column of [layout.income, layout.expenditure]) {
          expect(column.length).toBeLessThanOrEqual(12);
          column.forEach(({ x0, x1, y0, y1 }, at) => {
            expect(y0).toBeGreaterThanOrEqual((column[at - 1]?.y1 ?? 0) - 1e-6);
            expect(y1).toBeLessThanOrEqual(height + 1e-6);
            expect(x0).toBeGreaterThanOrEqual(0);
            expect(x1).toBeLessThanOrEqual(width);
          });
          const spots = column.flatMap(({ label }) => (label ? [label.y] : []));
          spots.forEach((spot, at) => {
            expect(spot - (spots[at - 1] ?? -labelGap / 2)).toBeGreaterThanOrEqual(labelGap - 1e-6);
            expect(spot).toBeLessThanOrEqual(height - labelGap / 2 + 1e-6);
          });
        }
      }),
    );
  });
});

describe("layoutBalanceBars", () => {
  const LIMIT = { income: 12, expenditure: 12 };

  it("draws both sides to one scale, negative bars up to a common zero", () => {
    const { zero, income, expenditure } = layoutBalanceBars({ income: items("60", "-20"), expenditure: items("20") }, LIMIT);
    expect(zero).toBe(0.25);
    expect([...income, ...expenditure].map(({ start, length }) => [start, length])).toEqual([[0.25, 0.75], [0, 0.25], [0.25, 0.25]]);
  });

  it("counts what is nearest to zero into the rest", () => {
    const { income } = layoutBalanceBars({ income: items("-9", "1", "8", "-2"), expenditure: [] }, { ...LIMIT, income: 3 });
    expect(income.map(({ item, gathered }) => item?.amount ?? gathered.map(({ amount }) => amount))).toEqual(["-9", "8", ["1", "-2"]]);
  });

  it("is safe with nothing and with zeros", () => {
    expect(layoutBalanceBars({ income: [], expenditure: items("0") }, LIMIT)).toMatchObject({ zero: 0, income: [], expenditure: [{ start: 0, length: 0 }] });
  });
});
