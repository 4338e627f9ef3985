import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditDocument, judge, type Finding, type Verdict } from "../../src/model/audit/index.js";
import type { Amount, BudgetTable } from "../../src/schema/index.js";
import { documentOf, row, tableOf, total } from "./documents.js";

const RANK: readonly Verdict[] = ["exact", "rounding", "error"];
const steps = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const bounds = fc.bigInt({ min: 0n, max: 10n ** 12n });

describe("judge(difference, bound)", () => {
  it("is the same whichever side is left", () => {
    fc.assert(fc.property(steps, bounds, (difference, bound) => judge(difference, bound) === judge(-difference, bound)));
  });

  it("never grows stricter with a wider bound or a smaller difference", () => {
    fc.assert(
      fc.property(bounds, bounds, bounds, (difference, bound, more) => {
        const verdict = RANK.indexOf(judge(difference, bound));
        expect(RANK.indexOf(judge(difference, bound + more))).toBeLessThanOrEqual(verdict);
        expect(RANK.indexOf(judge(difference + more, bound))).toBeGreaterThanOrEqual(verdict);
      }),
    );
  });

  it("admits the bound itself and nothing beyond it", () => {
    expect([judge(0n, 0n), judge(5n, 5n), judge(6n, 5n)]).toEqual(["exact", "rounding", "error"]);
  });

  it("lets the containing side be larger by any amount, and smaller by the bound only", () => {
    expect([judge(99n, 1n, "atLeast"), judge(-1n, 1n, "atLeast"), judge(-2n, 1n, "atLeast")]).toEqual(["exact", "rounding", "error"]);
  });
});

/** One row of 支出总表, checked by 合计＝基本＋项目＋… alone. */
function verdictOf(cells: Readonly<Record<string, Amount>>, extra: Partial<BudgetTable> = {}): Finding | undefined {
  return auditDocument(documentOf({ expenditure: tableOf([total(cells)], extra) })).findings.find(({ rule }) => rule === "expenditure.row");
}

describe("an identity of a row", () => {
  it.each<[string, Readonly<Record<string, Amount>>, Verdict | undefined, string?]>([
    ["adds up", { total: "3.00", basic: "1.00", project: "2.00" }, "exact", "0.015"],
    ["is off by rounding", { total: "3.01", basic: "1.00", project: "2.00" }, "rounding", "0.015"],
    ["is off by more than rounding", { total: "3.02", basic: "1.00", project: "2.00" }, "error", "0.015"],
    ["counts no blank addend in the bound", { total: "1.01", basic: "1.00", project: null }, "rounding", "0.01"],
    ["counts a printed zero in the bound", { total: "1.01", basic: "1.00", project: "0.00" }, "rounding", "0.015"],
    ["takes a blank total over printed parts for nil", { total: null, basic: "1.00", project: "2.00" }, "error"],
    ["takes a blank total over nil for nil", { total: null, basic: "0.00", project: null }, "exact"],
    ["prints a total over nothing", { total: "1.00", basic: null, project: null }, "error"],
    ["prints nothing", { total: null, basic: null, project: null }, undefined],
    ["has words in place of its total", { total: { state: "notApplicable", text: "——" }, basic: "1.00" }, "notApplicable"],
    ["hides a part", { total: "3.00", basic: { state: "notDisclosed", text: "未公开" }, project: "2.00" }, "undetermined"],
    ["has a part that does not apply", { total: "2.00", basic: { state: "notApplicable", text: "——" }, project: "2.00" }, "exact"],
  ])("that %s", (_, cells, verdict, bound) => {
    const found = verdictOf(cells);
    expect(found?.verdict).toBe(verdict);
    if (bound !== undefined) expect(found?.bound).toBe(bound);
  });

  it("is undetermined where the document has no cell for its total", () => {
    const document = documentOf({ expenditure: tableOf([total({ total: "1.00", basic: "1.00" }), row("205 教育", { basic: "1.00" })]) });
    expect(auditDocument(document).findings.filter(({ rule }) => rule === "expenditure.row").map(({ verdict }) => verdict)).toEqual(["exact", "undetermined"]);
  });

  it("takes the printed decimals of the table where it declares none: trailing zeros that are gone are no precision lost", () => {
    const cells = { total: "3.1", basic: "1.05", project: "2" };
    expect(verdictOf(cells, { decimals: undefined })).toMatchObject({ verdict: "error", bound: "0.015", difference: "0.05" });
  });

  it("says what differs, on both sides and in both languages", () => {
    const message = verdictOf({ total: "3.02", basic: "1.00", project: "2.00" })?.message;
    expect(message?.zh).toMatch(/3\.02.*1\.00\+2\.00 = 3\.00.*0\.02 万元.*±0\.015/);
    expect(message?.en).toMatch(/3\.02.*1\.00\+2\.00 = 3\.00.*0\.02 万元.*±0\.015/);
  });
});

describe("an identity between two units", () => {
  const fund = (unit: "元" | "万元", amount: string, decimals: number): BudgetTable => tableOf([total({ total: amount })], { unit, decimals });
  const between = (basic: string, listed: string): Finding | undefined => {
    const generalPublic = tableOf([total({ total: basic, basic })]);
    return auditDocument(documentOf({ generalPublic, generalPublicBasic: fund("元", listed, 0) })).findings.find(({ rule }) => rule === "cross.totals");
  };

  it("admits half a printed unit of each side, each in its own", () => {
    expect(between("980.67", "9806651")).toMatchObject({ verdict: "rounding", unit: "万元", difference: "0.0049", bound: "0.00505" });
    expect(between("980.67", "9806600")).toMatchObject({ verdict: "error", difference: "0.01" });
    expect(between("980.67", "9806700")).toMatchObject({ verdict: "exact" });
  });
});
