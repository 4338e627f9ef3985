import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalPairs } from "../../src/model/derive.js";
import { budgetTree } from "../../src/model/tree.js";
import type { Amount, BudgetRow } from "../../src/schema/index.js";
import { documentOf } from "../../stories/data/build.js";
import { must } from "../must.js";

const amount: fc.Arbitrary<Amount> = fc.oneof(
  fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => new Decimal(digits).div(10 ** decimals).toFixed(decimals)),
  fc.constantFrom<Amount>(null, "0", "0.00", "-0.01", { state: "notApplicable", text: "——" }),
);
/** Few digits, so that parents, duplicates and gaps come up often. */
const code = fc.oneof(
  fc.tuple(fc.constantFrom("201", "202", "30"), fc.array(fc.constantFrom("01", "02"), { maxLength: 3 })).map(([head, tail]) => head + tail.join("")),
  fc.constantFrom("__proto__", "A1", ""),
);
const row: fc.Arbitrary<BudgetRow> = fc
  .record({ code, name: fc.string({ maxLength: 4 }), total: amount, role: fc.constantFrom(undefined, undefined, undefined, "total" as const, "ofWhich" as const) })
  .map(({ code, name, total, role }) => ({ name, cells: { total }, ...(code !== "" && { code }), ...(role && { role }) }));
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

const grow = (list: readonly BudgetRow[]): NonNullable<ReturnType<typeof budgetTree>> =>
  must(budgetTree(documentOf({ expenditure: { title: "表", unit: "万元", rows: [...list] } }), "function"));

describe("budgetTree(any rows)", () => {
  it("has every row without a role exactly once", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const inTree = grow(list).nodes.slice(1).map((node) => node.row);
        expect(new Set(inTree).size).toBe(inTree.length);
        expect(new Set(inTree)).toEqual(new Set(list.filter(({ role }) => role === undefined)));
      }),
    );
  });

  it("is numbered in pre-order, a level deeper than the parent", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { nodes, root } = grow(list);
        expect(nodes[0]).toBe(root);
        nodes.forEach((node, at) => {
          expect(node.index).toBe(at);
          expect(node.level).toBe(node.parent === undefined ? 0 : node.parent.level + 1);
          let next = at + 1;
          for (const child of node.children) {
            expect(child.parent).toBe(node);
            expect(child.index).toBe(next);
            next = sizeOf(child) + next;
          }
        });
      }),
    );
  });

  it("keeps the printed order among siblings, and a parent's code begins its children's", () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const node of grow(list).nodes) {
          const places = node.children.map((child) => list.indexOf(must(child.row)));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          if (node.code !== "") for (const child of node.children) expect(child.code.startsWith(node.code)).toBe(true);
        }
      }),
    );
  });
});

describe("totalPairs(any tree)", () => {
  it("derives the exact Decimal sum of what the parts print, and the exact difference", () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const { node, declared, derived, difference } of totalPairs(grow(list))) {
          const printed = node.children.map(({ amount }) => amount).filter((part) => typeof part === "string");
          if (derived === undefined) expect(printed).toEqual([]);
          else expect(new Decimal(derived).equals(printed.reduce((sum, part) => sum.plus(part), new Decimal(0)))).toBe(true);
          if (declared === undefined || derived === undefined) expect(difference).toBeUndefined();
          else expect(new Decimal(must(difference)).equals(new Decimal(declared).minus(derived))).toBe(true);
        }
      }),
    );
  });
});

function sizeOf(node: { readonly children: readonly { readonly children: readonly unknown[] }[] }): number {
  let size = 1;
  for (const child of node.children) size += sizeOf(child as typeof node);
  return size;
}
