import { describe, expect, it } from "vitest";
import { budgetTree, pathTo, type BudgetNode } from "../../src/model/tree.js";
import { documentOf, expenditure, tableOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

const atLevel = (nodes: readonly BudgetNode[], level: number): readonly string[] => nodes.filter((node) => node.level === level).map(({ code }) => code);

describe("the sample's functional classification", () => {
  const tree = must(budgetTree(sample, "function"));

  it("comes from 支出总表 and has 6 类, 6 款 and 11 项 of 1650.88 万元", () => {
    expect(tree.tableKey).toBe("expenditure");
    expect([1, 2, 3].map((level) => atLevel(tree.nodes, level).length)).toEqual([6, 6, 11]);
    expect([tree.root.amount, tree.unit]).toEqual(["1650.88", "万元"]);
  });

  it("has every figure as its row prints it", () => {
    const printed = must(sample.tables["expenditure"]?.rows);
    expect(tree.nodes.map(({ code, amount }) => [code, amount])).toEqual(printed.map((row) => [row.code ?? "", row.cells["total"]]));
  });

  it("names the way from the whole to an item", () => {
    const item = must(tree.nodes.find(({ code }) => code === "2060705"));
    expect(pathTo(item).map(({ name }) => name)).toEqual(["合计", "科学技术支出", "科学技术普及", "科技馆站"]);
  });

  it("reads another column of the same table on request", () => {
    expect(budgetTree(sample, "function", { column: "project" })?.root.amount).toBe("670.21");
  });

  it("reads another table on request", () => {
    expect(budgetTree(sample, "function", { table: "generalPublic" })?.table.title).toBe("部门预算一般公共预算财政拨款支出表");
  });
});

describe("a table of several totals", () => {
  it("takes figure, name and address from one row: the first that prints a number", () => {
    const rows = [
      { role: "total" as const, row: 1, name: "合计", cells: { total: null } },
      { code: "206", name: "甲", cells: { total: "1" } },
      { role: "total" as const, row: 3, name: "总计", cells: { total: "5" } },
      { role: "total" as const, row: 4, name: "支出总计", cells: { total: "6" } },
    ];
    const { root } = must(budgetTree(documentOf({ expenditure: tableOf(null, [], { rows }) }), "function"));
    expect([root.name, root.amount, root.row?.row]).toEqual(["总计", "5", 3]);
  });
});

describe("the sample's economic classification", () => {
  const tree = must(budgetTree(sample, "economic"));

  it("comes from the basic expenditure table and has 3 类 and 32 款 of 980.67 万元", () => {
    expect(tree.tableKey).toBe("generalPublicBasic");
    expect([1, 2, 3].map((level) => atLevel(tree.nodes, level).length)).toEqual([3, 32, 0]);
    expect(tree.root.amount).toBe("980.67");
  });
});

describe("budgetTree on odd tables", () => {
  it("keeps both rows of a duplicate code and says so once a row", () => {
    const tree = must(budgetTree(expenditure("3", [["201", "甲", "1"], ["201", "乙", "2"], ["20101", "丙", "1"]]), "function"));
    expect(tree.root.children.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(tree.root.children.map(({ children }) => children.length)).toEqual([1, 0]);
    expect(tree.issues.map(({ code, path }) => [code, path])).toEqual([["duplicateCode", "tables.expenditure.rows[2].code"]]);
  });

  it("hangs an item whose 款 is not printed below its 类, one level deeper", () => {
    const tree = must(budgetTree(expenditure("1", [["201", "类", "1"], ["2010101", "项", "1"]]), "function"));
    expect(tree.nodes.map(({ code, level }) => [code, level])).toEqual([["", 0], ["201", 1], ["2010101", 2]]);
  });

  it("hangs an item without any printed ancestor below the whole", () => {
    const tree = must(budgetTree(expenditure("1", [["2010101", "项", "1"]]), "function"));
    expect(tree.root.children.map(({ code }) => code)).toEqual(["2010101"]);
  });

  it("finds a parent that is printed after its children", () => {
    const tree = must(budgetTree(expenditure("1", [["20101", "款", "1"], ["201", "类", "1"]]), "function"));
    expect(tree.nodes.map(({ code }) => code)).toEqual(["", "201", "20101"]);
  });

  it("shows unknown codes and rows without a code as items of their own, in printed order", () => {
    const tree = must(budgetTree(expenditure("6", [["A-1", "外来编码", "1"], ["", "无编码", "2"], ["201", "类", "3"]]), "function"));
    expect(tree.root.children.map(({ name }) => name)).toEqual(["外来编码", "无编码", "类"]);
    expect(tree.issues.map(({ code }) => code)).toEqual(["unknownCode"]);
  });

  it("takes codes that are names of object members as data", () => {
    const codes = ["__proto__", "constructor", "toString"];
    const tree = must(budgetTree(expenditure("3", codes.map((code) => [code, code, "1"] as const)), "function"));
    expect(tree.root.children.map(({ code }) => code)).toEqual(codes);
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
  });

  it("does not take a table key or column that is a member of every object", () => {
    const document = expenditure("1", [["201", "类", "1"]]);
    expect(budgetTree(document, "function", { table: "constructor" })).toBeUndefined();
    expect(budgetTree(document, "function", { column: "nowhere" })?.root.amount).toBeUndefined();
  });

  it("does not repeat a warning for every row of a broken table", () => {
    const lines = Array.from({ length: 500 }, (_, i) => [`X${i}`, "项", "1"] as const);
    const tree = must(budgetTree(expenditure("500", lines), "function"));
    expect(tree.nodes).toHaveLength(501);
    expect(tree.issues.length).toBeLessThan(50);
  });

  it("keeps subtotals and 其中 rows out of the tree: they would be counted twice", () => {
    const table = tableOf("1", [["201", "类", "1"]]);
    const rows = [...must(table.rows), { role: "subtotal" as const, name: "小计", cells: { total: "1" } }, { role: "ofWhich" as const, name: "其中：甲", cells: { total: "1" } }];
    expect(budgetTree(documentOf({ expenditure: { ...table, rows } }), "function")?.nodes).toHaveLength(2);
  });

  it("is undefined for a document without the table, and for a table without rows", () => {
    expect(budgetTree(documentOf({}), "function")).toBeUndefined();
    expect(budgetTree(documentOf({ expenditure: tableOf("0", [], { rows: [] }) }), "function")).toBeUndefined();
  });

  it("takes the next table of the classification when the first is printed empty", () => {
    const document = documentOf({ expenditure: tableOf("0", [], { rows: [] }), generalPublic: tableOf("1", [["201", "类", "1"]]) });
    expect(budgetTree(document, "function")?.tableKey).toBe("generalPublic");
  });
});
