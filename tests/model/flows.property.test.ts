import { Decimal as DecimalJs } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowsOf, type FlowGraph } from "../../src/model/flows/index.js";
import type { Amount, BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { documentOf } from "../../stories/data/build.js";

/** 20 integer and 6 fraction digits in 万元 and 元 at once. */
const Decimal = DecimalJs.clone({ precision: 60 });

const amount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 999_999 }).map((cents) => (cents / 100).toFixed(2)) },
  fc.constantFrom<Amount>(null, "0", "0.00", "99999999999999999999.999999", { state: "notDisclosed", text: "未公开" }),
);
const tableWith = (codes: readonly string[], columns: readonly string[]): fc.Arbitrary<BudgetTable> => {
  const cells = fc.record(Object.fromEntries(columns.map((key) => [key, amount])));
  const row: fc.Arbitrary<BudgetRow> = fc
    .record({ code: fc.constantFrom(...codes), cells, role: fc.constantFrom(undefined, undefined, undefined, "total" as const, "ofWhich" as const) })
    .map(({ code, cells: own, role }) => ({ name: `科目${code}`, cells: own, ...(code !== "" && { code }), ...(role && { role }) }));
  return fc.record({ unit: fc.constantFrom("元" as const, "万元" as const), rows: fc.array(row, { maxLength: 12 }) }).map((table) => ({ title: "表", ...table }));
};
const FUNCTIONS = ["206", "20607", "2060701", "2060702", "208", "2080501", "constructor", ""];
const document = fc
  .record({
    revenue: tableWith(FUNCTIONS, ["total", "appropriation", "other", "carryOver"]),
    expenditure: tableWith(FUNCTIONS, ["total", "basic", "project", "operating"]),
    generalPublicBasic: tableWith(["301", "30101", "302", "303", ""], ["total", "personnel", "publicUse"]),
  }, { requiredKeys: [] })
  .map((tables) => documentOf(tables));

const each = (check: (graph: FlowGraph) => void): void => {
  fc.assert(
    fc.property(document, fc.constantFrom(1 as const, 2 as const), (any, level) => {
      const graph = flowsOf(any, { level });
      if (graph.kind === "graph") check(graph);
    }),
    { numRuns: 300 },
  );
};

describe("flowsOf(any tables)", () => {
  it("accounts for every declared figure: links and residue make it, exactly", () => {
    each(({ nodes, links, stages }) => {
      for (const node of nodes) {
        for (const [side, end] of [["inflow", "to"], ["outflow", "from"]] as const) {
          const balance = node[side];
          if (balance === undefined) continue;
          const scale = (unit: string): number => (unit === "万元" ? 4 : 0);
          const sum = links.filter((link) => link[end] === node.key).reduce((all, link) => all.plus(new Decimal(link.amount).times(new Decimal(10).pow(scale(link.unit) - scale(balance.unit)))), new Decimal(0));
          expect(new Decimal(balance.sum).equals(sum)).toBe(true);
          expect(new Decimal(balance.declared).minus(balance.sum).equals(balance.residue)).toBe(true);
        }
        expect(node.inflow === undefined).toBe(node.column === 0);
        expect(node.outflow === undefined).toBe(node.column === stages.length - 1);
      }
    });
  });

  it("links each stage with the next one only, and no project or source with an economic class", () => {
    each(({ nodes, links }) => {
      const byKey = new Map(nodes.map((node) => [node.key, node]));
      expect(byKey.size).toBe(nodes.length);
      for (const { from, to } of links) {
        const [source, target] = [byKey.get(from), byKey.get(to)];
        expect((target?.column ?? 0) - (source?.column ?? 0)).toBe(1);
        if (target?.stage === "economic" && target.kind === "class") expect(from).toBe("basis:basic");
      }
    });
  });

  it("prints what a cell prints, unless it says that the figure is derived", () => {
    each(({ nodes, links }) => {
      for (const { standing, amount: own, cells, unit } of [...nodes, ...links]) if (standing === "disclosed") expect(cells.map((cell) => [cell.amount, cell.unit])).toEqual([[own, unit]]);
    });
  });
});
