import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinLabels, splitLabels } from "../../src/schema/joined-label.js";

describe("joinLabels(labels) and splitLabels(text)", () => {
  it("give back any labels, with separators in and between brackets too", () => {
    const inner = fc.array(fc.constantFrom("甲", "元", "/", "\\", "（辆/台）", "(a//b\\)"), { maxLength: 4 });
    const label = inner.map((parts) => parts.join(""));
    fc.assert(fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => { expect(splitLabels(joinLabels(labels))).toEqual(labels); }));
  });

  it("write labels as people read them", () => {
    expect(joinLabels(["收入", "预算数"])).toBe("收入/预算数");
  });

  it.each([["数量（辆/台）", ["数量（辆/台）"]], ["车辆/数量(辆/台)", ["车辆", "数量(辆/台)"]], ["车（/数", ["车（", "数"]], ["", [""]]])("take %j of others as %j", (text, labels) => {
    expect(splitLabels(text)).toEqual(labels);
  });

  it("take brackets that nothing closes as text", () => {
    expect(splitLabels("（".repeat(20_000))).toHaveLength(1);
  });
});
