import { describe, expect, it } from "vitest";
import { sumOfNodes, totalPairs } from "../../src/model/derive.js";
import { budgetTree } from "../../src/model/tree.js";
import { expenditure } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

describe("totalPairs", () => {
  it("finds no difference between 类, 款 and 项 of the sample's expenditure beyond half a printed unit an addend", () => {
    for (const { node, difference } of totalPairs(must(budgetTree(sample, "function")))) {
      const bound = (node.children.length + 1) * 0.005;
      expect(Math.abs(Number(must(difference))), node.code).toBeLessThanOrEqual(bound);
    }
  });

  it("says a residue of rounding as an exact difference and repairs nothing", () => {
    const tree = must(budgetTree(expenditure("587.70", [["201", "甲", "512.63"], ["202", "乙", "75.06"]]), "function"));
    expect(totalPairs(tree)).toEqual([{ node: tree.root, declared: "587.70", derived: "587.69", difference: "0.01" }]);
  });

  it("is exact where doubles are not: 178.67 + 76.23 + 11.03 is 265.93", () => {
    const pairs = totalPairs(must(budgetTree(sample, "function")));
    expect(pairs.find(({ node }) => node.code === "20805")).toMatchObject({ declared: "265.93", derived: "265.93", difference: "0.00" });
  });

  it("knows no derived total where no part prints a number", () => {
    const [whole] = totalPairs(must(budgetTree(expenditure("1", [["201", "甲", null]]), "function")));
    expect(whole).toMatchObject({ declared: "1", derived: undefined, difference: undefined });
  });

  it("knows no declared total where none is printed, and derives it", () => {
    const [whole] = totalPairs(must(budgetTree(expenditure(null, [["201", "甲", "0.10"], ["202", "乙", "0.20"]]), "function")));
    expect(whole).toMatchObject({ declared: undefined, derived: "0.30", difference: undefined });
  });
});

describe("sumOfNodes", () => {
  it("adds printed figures exactly and leaves blanks out", () => {
    const tree = must(budgetTree(expenditure(null, [["201", "甲", "0.1"], ["202", "乙", "0.2"], ["203", "丙", null]]), "function"));
    expect(sumOfNodes(tree.root.children)).toBe("0.3");
  });

  it("is undefined when nothing prints a number", () => {
    const tree = must(budgetTree(expenditure(null, [["201", "甲", null]]), "function"));
    expect(sumOfNodes(tree.root.children)).toBeUndefined();
  });
});
