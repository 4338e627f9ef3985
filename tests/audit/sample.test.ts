import { describe, expect, it } from "vitest";
import { auditDocument, pathOfCell, type Finding } from "../../src/model/audit/index.js";
import { sampleDocument } from "../fixtures/sample.js";

const { findings, facts, summary } = auditDocument(sampleDocument());
const of = (verdict: Finding["verdict"]): Finding[] => findings.filter((finding) => finding.verdict === verdict);

describe("auditDocument(the sample)", () => {
  it("finds no error in any table", () => {
    expect(of("error").filter(({ left }) => left.table !== "statements")).toEqual([]);
  });

  it("finds the one error of words: the carry-over is counted inside this year's revenue", () => {
    expect(of("error")).toHaveLength(1);
    expect(of("error")[0]).toMatchObject({ rule: "prose.parts", kind: "wording", sum: "1650.88", difference: "-247.19", unit: "万元" });
    expect(of("error")[0]?.left).toMatchObject({ table: "statements", name: "income.total", amount: "1403.69" });
    expect(of("error")[0]?.message.zh).toContain("247.19");
  });

  it.each([
    ["revenue.total", "tables.revenue.rows[9].cells.total", "587.69", "0.01", "0.015"],
    ["expenditure.row", "tables.expenditure.rows[9].cells.total", "587.69", "0.01", "0.015"],
    ["fund.row", "tables.generalPublic.rows[9].cells.total", "587.69", "0.01", "0.015"],
    ["tree.sum", "tables.revenue.rows[8].cells.carryOver", "242.09", "0.01", "0.025"],
    ["tree.sum", "tables.expenditure.rows[8].cells.project", "665.11", "0.01", "0.025"],
    ["tree.sum", "tables.generalPublic.rows[8].cells.project", "665.11", "0.01", "0.025"],
    ["tree.sum", "tables.generalPublicBasic.rows[1].cells.total", "693.27", "0.01", "0.055"],
    ["tree.sum", "tables.generalPublicBasic.rows[1].cells.personnel", "693.27", "0.01", "0.055"],
    ["tree.sum", "tables.generalPublicBasic.rows[12].cells.total", "113.01", "0.02", "0.095"],
    ["tree.sum", "tables.generalPublicBasic.rows[12].cells.publicUse", "113.01", "0.02", "0.095"],
    ["procurement.subtotals", "procurement.rows[0].cells.total", "4.72", "-0.01", "0.015"],
    ["procurement.subtotals", "procurement.rows[0].cells.generalPublic", "4.72", "-0.01", "0.015"],
    ["procurement.subtotals", "procurement.rows[0].cells.smeShare", "4.72", "-0.01", "0.015"],
    ["procurement.items", "procurement.rows[0].cells.total", "4.72", "-0.01", "0.045"],
    ["procurement.items", "procurement.rows[0].cells.generalPublic", "4.72", "-0.01", "0.045"],
    ["procurement.items", "procurement.rows[0].cells.smeShare", "4.72", "-0.01", "0.045"],
    ["procurement.price", "procurement.rows[2].cells.total", "0.00", "1.49", "9.905"],
    ["procurement.price", "procurement.rows[7].cells.total", "0.00", "1.49", "9.905"],
  ])("names the rounding difference of %s at %s: against %s, %s within ±%s", (rule, path, sum, difference, bound) => {
    const found = of("rounding").find((finding) => finding.rule === rule && pathOfCell(finding.left) === path);
    expect(found).toMatchObject({ sum, difference, bound, unit: "万元" });
  });

  it("names no other rounding difference, and counts what it lists", () => {
    expect(of("rounding")).toHaveLength(18);
    const counted = [summary.exact, summary.rounding, summary.error, summary.undetermined, summary.notApplicable];
    expect(counted).toEqual((["exact", "rounding", "error", "undetermined", "notApplicable"] as const).map((verdict) => of(verdict).length));
    expect(summary.identities).toBe(findings.length);
    expect(summary.rules.reduce((sum, rule) => sum + rule.exact, 0)).toBe(summary.exact);
  });

  it("tells the sum of the project caps as a fact, not as an error", () => {
    expect(facts.map(({ fact }) => fact)).toEqual(["projects.caps"]);
    expect(facts[0]?.message.en).toMatch(/23 projects add up to 774\.40 万元.*670\.21/);
    expect(facts[0]?.cells).toHaveLength(24);
  });

  it("keeps counts and leaves exact findings out when asked to", () => {
    const brief = auditDocument(sampleDocument(), { exact: false });
    expect(brief.summary).toEqual(summary);
    expect(brief.findings).toEqual(findings.filter(({ verdict }) => verdict !== "exact"));
  });
});
