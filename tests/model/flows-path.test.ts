import { describe, expect, it } from "vitest";
import { FlowIndex, flowsOf, flowsWithRuns, knownPath, type FlowGraph, type KnownPath } from "../../src/model/flows/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { documentOf, tableOf } from "../../stories/data/build.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";

const graph = flowsOf(sample) as FlowGraph;
const index = new FlowIndex(graph);
const pathOf = (...keys: readonly string[]): KnownPath => knownPath(index, { nodes: keys.map((key) => must(index.node(key))) });
const linksOf = ({ links }: KnownPath): readonly string[] => Array.from(links, ({ from, to }) => `${from}>${to}`).sort();
const stopsOf = ({ stops }: KnownPath): readonly string[] => stops.map(({ node, way }) => `${node.key} ${way}`).sort();

describe("the known path", () => {
  it("of a class ends at 基本支出 and 项目支出, which mix it with the other classes", () => {
    const path = pathOf("function:206");
    expect(linksOf(path)).toEqual(["function:206>basis:basic", "function:206>basis:project", "source:appropriation>function:206", "source:carryOver>function:206"]);
    expect(stopsOf(path)).toEqual(["basis:basic onwards", "basis:project onwards"]);
  });

  it("of a source goes through a class that has no other source, and ends at one that has", () => {
    const path = pathOf("source:carryOver");
    expect(linksOf(path)).toEqual(["function:201>basis:project", "source:carryOver>function:201", "source:carryOver>function:206"]);
    expect(stopsOf(path)).toEqual(["basis:project onwards", "function:206 onwards"]);
  });

  it("never joins a source to an economic class", () => {
    for (const { key } of graph.nodes.filter(({ stage }) => stage === "source")) {
      expect(Array.from(pathOf(key).nodes).filter((other) => other.startsWith("economic:"))).toEqual([]);
    }
  });

  it("of an economic class goes back to 基本支出 and no further", () => {
    const path = pathOf("economic:301");
    expect(linksOf(path)).toEqual(["basis:basic>economic:301"]);
    expect(stopsOf(path)).toEqual(["basis:basic backwards"]);
  });

  it("of an undisclosed end goes back as far as all of the money ends there", () => {
    expect(linksOf(pathOf("undisclosed:project"))).toEqual(["basis:project>undisclosed:project", "function:201>basis:project", "function:206>basis:project", "source:carryOver>function:201"]);
  });

  it("of a flow is the flow, and what all of it goes on to", () => {
    const link = must(graph.links.find(({ from, to }) => from === "source:carryOver" && to === "function:201"));
    expect(linksOf(knownPath(index, { links: [link] }))).toEqual(["function:201>basis:project", "source:carryOver>function:201"]);
  });

  it("of all sources together reaches every class whole", () => {
    const path = pathOf("source:appropriation", "source:carryOver");
    expect(path.links.size).toBe(graph.links.length);
    expect(path.stops).toEqual([]);
  });
});

const runsOf = (document: BudgetDocument): readonly (readonly string[])[] => flowsWithRuns(document).runs;

describe("the runs that a reader can choose", () => {
  it("are the longest and each pair", () => {
    expect(runsOf(sample)).toEqual([["source", "function", "basis", "economic"], ["source", "function"], ["function", "basis"], ["basis", "economic"]]);
  });

  it("are those that the tables of the document disclose", () => {
    const { expenditure, generalPublicBasic } = sample.tables;
    expect(runsOf(documentOf({ expenditure: must(expenditure) }))).toEqual([["function", "basis"]]);
    expect(runsOf(documentOf({ generalPublicBasic: must(generalPublicBasic) }))).toEqual([["basis", "economic"]]);
    expect(runsOf(documentOf({ threePublic: tableOf("1", []) }))).toEqual([]);
  });
});
