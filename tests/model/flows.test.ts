import { describe, expect, it } from "vitest";
import { flowsOf, refusalOf, type FlowGraph, type FlowRefusal } from "../../src/model/flows/index.js";
import type { BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { documentOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

type Cells = BudgetRow["cells"];
const table = (total: Cells, rows: readonly (readonly [code: string, cells: Cells])[], more: Partial<BudgetTable> = {}): BudgetTable => ({
  title: "表",
  unit: "万元",
  decimals: 2,
  rows: [{ row: 1, role: "total", name: "合计", cells: total }, ...rows.map(([code, cells], at) => ({ row: at + 2, ...(code !== "" && { code }), name: `科目${code}`, cells }))],
  ...more,
});
const graphOf = (result: FlowGraph | FlowRefusal): FlowGraph => {
  if (result.kind === "refusal") throw new Error(result.message.en);
  return result;
};
const refusalIn = (result: FlowGraph | FlowRefusal): FlowRefusal => {
  if (result.kind === "graph") throw new Error("expected a refusal");
  return result;
};
const amounts = ({ nodes }: FlowGraph, stage: string): readonly (readonly [string, string])[] => nodes.filter((node) => node.stage === stage).map(({ name, amount }) => [name, amount]);
const node = ({ nodes }: FlowGraph, key: string) => must(nodes.find((one) => one.key === key));
const linkTexts = ({ links }: FlowGraph, standing?: string): readonly string[] => links.filter((link) => standing === undefined || link.standing === standing).map(({ from, to, amount }) => `${from} ${to} ${amount}`);

describe("the flows of the sample", () => {
  const graph = graphOf(flowsOf(sample));

  it("pass all four stages", () => {
    expect(graph.stages).toEqual(["source", "function", "basis", "economic"]);
  });

  it("show every declared figure to the last digit", () => {
    expect(amounts(graph, "source")).toEqual([["财政拨款收入", "1403.69"], ["上年结转", "247.19"]]);
    expect(amounts(graph, "function").map(([, amount]) => amount)).toEqual(["5.09", "58.27", "1206.44", "265.93", "57.98", "57.17"]);
    expect(amounts(graph, "basis")).toEqual([["基本支出", "980.67"], ["项目支出", "670.21"]]);
    expect(amounts(graph, "economic")).toEqual([["工资福利支出", "693.28"], ["商品和服务支出", "113.03"], ["对个人和家庭的补助", "174.36"], ["项目支出", "670.21"]]);
  });

  it("end project expenditure in one end without classes, and say why", () => {
    expect(node(graph, "undisclosed:project")).toMatchObject({ kind: "undisclosed", amount: "670.21", standing: "undisclosed", reason: "noEconomicClass" });
    expect(linkTexts(graph, "undisclosed")).toEqual(["basis:project undisclosed:project 670.21"]);
  });

  it("lead to economic classes from basic expenditure only", () => {
    expect(graph.links.filter(({ to }) => to.startsWith("economic:")).map(({ from, amount }) => [from, amount])).toEqual([
      ["basis:basic", "693.28"], ["basis:basic", "113.03"], ["basis:basic", "174.36"],
    ]);
    expect(graph.links.filter(({ from }) => from === "basis:project").map(({ to }) => to)).toEqual(["undisclosed:project"]);
    expect(graph.links.filter(({ from }) => from.startsWith("source:")).every(({ to }) => to.startsWith("function:"))).toBe(true);
  });

  it("print each link as its cell does, with its place", () => {
    for (const { amount, cells, standing } of graph.links) {
      expect(["disclosed", "undisclosed"]).toContain(standing);
      const cell = must(cells[0]);
      expect(must(must(sample.tables[cell.table]).rows)[cell.row]?.cells[cell.column]).toBe(amount);
    }
    const link = must(graph.links.find(({ from, to }) => from === "source:carryOver" && to === "function:206"));
    expect(link).toMatchObject({ amount: "242.10", cells: [{ table: "revenue", row: 7, ordinal: 8, column: "carryOver", name: "科学技术支出" }] });
  });

  it("bring in what they lead out at every node", () => {
    for (const { inflow, outflow, gap, amount } of graph.nodes) {
      expect(["0.00", undefined]).toContain(gap);
      for (const side of [inflow, outflow]) if (side) expect(side).toEqual({ declared: amount, unit: "万元", sum: amount, residue: "0.00", verdict: "exact" });
    }
  });

  it("name what this department has not", () => {
    expect(graph.absent.map(({ key, state }) => [key, state])).toEqual([
      ...["specialAccount", "institutional", "operating", "superiorSubsidy", "subordinateRemittance", "other"].map((key) => [`source:${key}`, "blank"]),
      ...["operating", "superiorRemittance", "subordinateSubsidy"].map((key) => [`basis:${key}`, "blank"]),
      ["fund:governmentFund", "emptyTable"], ["fund:stateCapital", "emptyTable"],
    ]);
    expect(must(graph.absent.find(({ key }) => key === "fund:stateCapital")).note).toContain("空表列示");
  });

  it("can stop at any stage and start at any", () => {
    expect(graphOf(flowsOf(sample, { stages: ["function", "source"] })).stages).toEqual(["source", "function"]);
    expect(amounts(graphOf(flowsOf(sample, { stages: ["basis", "economic"] })), "basis")).toEqual([["基本支出", "980.67"], ["项目支出", "670.21"]]);
    expect(graphOf(flowsOf(sample, { stages: ["source"] })).links).toEqual([]);
  });

  it("can be read by 款", () => {
    const fine = graphOf(flowsOf(sample, { level: 2 }));
    expect(fine.nodes.filter(({ stage }) => stage === "function").map(({ code, amount }) => [code, amount])).toEqual([
      ["20132", "5.09"], ["20508", "58.27"], ["20607", "1206.44"], ["20805", "265.93"], ["21011", "57.98"], ["22102", "57.17"],
    ]);
  });

  it.each([[["source", "basis"]], [["function", "economic"]], [["source", "economic"]], [["source", "function", "economic"]]])("are refused for %j: not disclosed jointly", (stages) => {
    const refusal = refusalIn(flowsOf(sample, { stages }));
    expect(refusal.reason).toBe("notDisclosedJointly");
    expect(refusal.supported).toEqual(["source", "function", "basis", "economic"]);
  });

  it("leave the document alone and come out the same twice", () => {
    const before = JSON.stringify(sample);
    expect(flowsOf(sample)).toEqual(graph);
    expect(JSON.stringify(sample)).toBe(before);
  });
});

describe("flowsOf on other documents", () => {
  it("keeps a residue of rounding on the node and draws no link for it", () => {
    const revenue = table({ total: "587.70", appropriation: "512.63", carryOver: "75.06" }, [["206", { total: "587.70", appropriation: "512.63", carryOver: "75.06" }]]);
    const graph = graphOf(flowsOf(documentOf({ revenue })));
    expect(node(graph, "function:206").inflow).toEqual({ declared: "587.70", unit: "万元", sum: "587.69", residue: "0.01", verdict: "rounding" });
    expect(linkTexts(graph)).toEqual(["source:appropriation function:206 512.63", "source:carryOver function:206 75.06"]);
  });

  it("does not call a large residue rounding", () => {
    const revenue = table({ total: "10.00", appropriation: "10.00" }, [["206", { total: "10.00", appropriation: "9.00" }]]);
    const graph = graphOf(flowsOf(documentOf({ revenue })));
    expect(node(graph, "function:206").inflow).toMatchObject({ residue: "1.00", verdict: "error" });
    expect(node(graph, "source:appropriation").outflow).toMatchObject({ residue: "1.00", verdict: "error" });
  });

  it("adds up items whose 类 is not printed, and says that the sum is derived", () => {
    const revenue = table({ total: "3.30", appropriation: "3.30" }, [["2060701", { total: "1.10", appropriation: "1.10" }], ["2060702", { total: "2.20", appropriation: "2.20" }]]);
    const graph = graphOf(flowsOf(documentOf({ revenue })));
    expect(node(graph, "function:206")).toMatchObject({ amount: "3.30", standing: "derived" });
    expect(graph.links).toMatchObject([{ amount: "3.30", standing: "derived", cells: [{ row: 1 }, { row: 2 }] }]);
  });

  it("adds up a class whose 合计 is left blank from its own row", () => {
    const revenue = table({ total: "3.00" }, [["206", { total: null, appropriation: "1.00", carryOver: "2.00" }]]);
    expect(node(graphOf(flowsOf(documentOf({ revenue }))), "function:206")).toMatchObject({ amount: "3.00", standing: "derived" });
  });

  it("ends basic expenditure of other funds in an end of its own", () => {
    const document = documentOf({
      expenditure: table({ total: "100.00", basic: "100.00" }, [["206", { total: "100.00", basic: "100.00" }]]),
      generalPublicBasic: table({ total: "80.50" }, [["301", { total: "80.50" }]]),
    });
    const graph = graphOf(flowsOf(document));
    expect(node(graph, "undisclosed:basic")).toMatchObject({ amount: "19.50", standing: "undisclosed", reason: "otherFunds" });
    expect(node(graph, "basis:basic").outflow).toMatchObject({ sum: "100.00", residue: "0.00" });
  });

  it("compares tables in 元 and 万元 exactly", () => {
    const document = documentOf({
      expenditure: table({ total: "10.00", basic: "10.00" }, [["206", { total: "10.00", basic: "10.00" }]]),
      generalPublicBasic: table({ total: "100000.30" }, [["301", { total: "100000.30" }]], { unit: "元" }),
    });
    const graph = graphOf(flowsOf(document));
    expect(node(graph, "economic:301")).toMatchObject({ amount: "100000.30", unit: "元" });
    expect(node(graph, "basis:basic").outflow).toEqual({ declared: "10.00", unit: "万元", sum: "10.00003", residue: "-0.00003", verdict: "rounding" });
  });

  it("keeps closing carry-over apart: a class may receive more than it spends", () => {
    const document = documentOf({
      revenue: table({ total: "10.00", other: "10.00" }, [["206", { total: "10.00", other: "10.00" }]]),
      expenditure: table({ total: "7.00", basic: "7.00" }, [["206", { total: "7.00", basic: "7.00" }]]),
    });
    const { inflow, outflow, gap } = node(graphOf(flowsOf(document)), "function:206");
    expect(gap).toBe("3.00");
    expect([inflow, outflow]).toMatchObject([{ declared: "10.00", residue: "0.00" }, { declared: "7.00", residue: "0.00" }]);
  });

  it("says which printed words stand instead of money", () => {
    const revenue = table({ total: "1.00", appropriation: "1.00", other: "0.00", operating: { state: "notApplicable", text: "——" } }, [["206", { total: "1.00", appropriation: "1.00" }]]);
    expect(graphOf(flowsOf(documentOf({ revenue }))).absent.map(({ key, state }) => [key, state])).toEqual([["source:operating", "notApplicable"], ["source:other", "zero"]]);
  });

  it("refuses negative amounts and names their cells", () => {
    const revenue = table({ total: "1.00", appropriation: "2.00", other: "-1.00" }, [["206", { total: "1.00", appropriation: "2.00", other: "-1.00" }]]);
    const refusal = refusalIn(flowsOf(documentOf({ revenue })));
    expect(refusal.reason).toBe("negative");
    expect(refusal.cells.map(({ row, column }) => [row, column])).toEqual([[0, "other"], [1, "other"]]);
  });

  it("says what is missing, and what could be drawn", () => {
    const document = documentOf({ expenditure: table({ total: "1.00", project: "1.00" }, [["206", { total: "1.00", project: "1.00" }]]) });
    expect(graphOf(flowsOf(document)).stages).toEqual(["function", "basis"]);
    expect(refusalIn(flowsOf(document, { stages: ["source", "function"] }))).toMatchObject({ reason: "missingTable", supported: ["function", "basis"] });
    expect(refusalIn(flowsOf(documentOf({})))).toMatchObject({ reason: "missingTable", supported: [] });
    expect(refusalIn(flowsOf(document, { stages: ["constructor"] })).reason).toBe("unknownStage");
    expect(refusalIn(flowsOf(documentOf({ expenditure: table({ total: "0.00" }, []) }))).reason).toBe("noMoney");
  });
});

describe("refusalOf", () => {
  const nodes = ["a", "b", "c"].map((key) => ({ key, amount: "1", cells: [] }));
  const link = (from: string, to: string) => ({ from, to, amount: "1", cells: [] });

  it("finds circles, lost ends and keys used twice", () => {
    expect(refusalOf(nodes, [link("a", "b"), link("b", "c"), link("a", "c")])).toBeUndefined();
    expect(refusalOf(nodes, [link("a", "b"), link("b", "c"), link("c", "b")])?.reason).toBe("cycle");
    expect(refusalOf(nodes, [link("a", "a")])?.reason).toBe("cycle");
    expect(refusalOf(nodes, [link("a", "x")])?.reason).toBe("unknownEnd");
    expect(refusalOf([...nodes, ...nodes], [])?.reason).toBe("duplicateKey");
  });

  it("follows a chain of any length", () => {
    const long = Array.from({ length: 50_000 }, (_, at) => ({ key: String(at), amount: "1", cells: [] }));
    expect(refusalOf(long, long.slice(1).map((_, at) => link(String(at), String(at + 1))))).toBeUndefined();
  });
});
