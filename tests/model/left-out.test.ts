import { describe, expect, it } from "vitest";
import { leftOut } from "../../src/model/left-out.js";
import { budgetTree } from "../../src/model/tree.js";
import { documentOf, tableOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

const economicOf = (document: typeof sample): ReturnType<typeof leftOut> => leftOut(document, must(budgetTree(document, "economic")));
const basic = tableOf("1", [["301", "工资福利支出", "1"]]);
const withProject = (project: string | null): typeof sample =>
  documentOf({
    generalPublicBasic: basic,
    expenditure: { title: "支出总表", unit: "万元", rows: [{ role: "total", name: "合计", cells: { total: "3", basic: "1", project } }] },
  });

describe("leftOut", () => {
  it("names project expenditure, 670.21 of 1650.88, beside the economic classification of the sample", () => {
    expect(economicOf(sample)).toEqual({ name: "项目支出", amount: "670.21", whole: "1650.88", unit: "万元" });
  });

  it("has nothing to say beside the functional classification", () => {
    expect(leftOut(sample, must(budgetTree(sample, "function")))).toBeUndefined();
  });

  it("has a name for the column where the document gives none", () => {
    expect(economicOf(withProject("2"))).toEqual({ name: "项目支出", amount: "2", whole: "3", unit: "万元" });
  });

  it("stays silent where the document prints no figure, or zero", () => {
    expect(economicOf(withProject(null))).toBeUndefined();
    expect(economicOf(withProject("0.00"))).toBeUndefined();
    expect(economicOf(documentOf({ generalPublicBasic: basic }))).toBeUndefined();
  });
});
