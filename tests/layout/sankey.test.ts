import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutSankey, type SankeyInputLink, type SankeyInputNode, type SankeyLayout, type SankeyNode, type SankeyOptions } from "../../src/layout/sankey.js";
import { flowsOf } from "../../src/model/flows/index.js";
import { sample } from "../../stories/data/sample.js";
import { must } from "../must.js";
import { anyGraph, graphOf, largeGraph, type Graph } from "./sankey-graphs.js";

const BOX = { width: 600, height: 400 };
const EPSILON = 1e-6;
const lay = (graph: Graph, options: Partial<SankeyOptions> = {}) => layoutSankey(graph, { ...BOX, ...options });
const keys = ({ nodes }: SankeyLayout<SankeyInputNode, unknown>, column?: number): readonly string[] =>
  nodes.filter((node) => column === undefined || node.column === column).map(({ node, gathered }) => node?.key ?? `${gathered.length} more`);
/** Along the column, whichever way it runs. */
const along = ({ x0, x1, y0, y1 }: SankeyNode<unknown>, vertical: boolean): readonly [number, number] => (vertical ? [x0, x1] : [y0, y1]);

describe("layoutSankey", () => {
  it("draws nodes and ribbons to one scale", () => {
    const layout = lay(graphOf([["a0", "30"], ["b1", "10"], ["c1", "20"]], [["a0", "b1", "10"], ["a0", "c1", "20"]]), { padding: 10 });
    expect(layout.scale).toBe(13);
    expect(layout.nodes.map(({ y0, y1 }) => y1 - y0)).toEqual([390, 130, 260]);
    expect(layout.links.map(({ width }) => width)).toEqual([130, 260]);
    expect(layout.nodes.map(({ x0, x1 }) => [x0, x1])).toEqual([[0, 12], [588, 600], [588, 600]]);
  });

  it("sizes a node by its declared amount, and by its links only where those are more", () => {
    const layout = lay(graphOf([["a0", "40"], ["b1", "5"]], [["a0", "b1", "10"]]), { padding: 0 });
    expect(layout.nodes.map(({ y0, y1 }) => y1 - y0)).toEqual([400, 100]);
  });

  it("compares units", () => {
    const layout = lay({ nodes: [{ key: "a", column: 0, amount: "1", unit: "万元" }, { key: "b", column: 1, amount: "5000", unit: "元" }], links: [] });
    expect(layout.nodes.map(({ y0, y1 }) => y1 - y0)).toEqual([400, 200]);
  });

  it("orders a column so that ribbons do not cross where they need not", () => {
    const layout = lay(graphOf([["a0"], ["b0"], ["c0"], ["x1"], ["y1"], ["z1"]], [["a0", "z1", "1"], ["b0", "y1", "1"], ["c0", "x1", "1"]]));
    const [left, right] = [keys(layout, 0), keys(layout, 1)];
    expect(layout.links.map(({ links: [link] }) => [left.indexOf(must(link).from), right.indexOf(must(link).to)]).every(([from, to]) => from === to)).toBe(true);
  });

  it("keeps the printed order where none is better", () => {
    const links = (["a0", "b0"] as const).flatMap((from) => ["x1", "y1"].map((to) => [from, to, "1"] as const));
    const layout = lay(graphOf([["a0"], ["b0"], ["x1"], ["y1"]], links));
    expect(keys(layout)).toEqual(["a0", "b0", "x1", "y1"]);
  });

  it("gathers the smallest beyond the limit into one counted node, last in its column, with merged links", () => {
    const graph = graphOf([["a0"], ["p1"], ["q1"], ["r1"], ["s1"]], [["a0", "p1", "1"], ["a0", "q1", "8"], ["a0", "r1", "2"], ["a0", "s1", "9"]]);
    const layout = lay(graph, { limit: 3 });
    expect(keys(layout)).toEqual(["a0", "q1", "s1", "2 more"]);
    expect(layout.links.map(({ links }) => links.map(({ to }) => to))).toEqual([["q1"], ["s1"], ["p1", "r1"]]);
    expect(keys(lay(graph, { limit: 3, open: new Set([1]) }), 1)).toHaveLength(4);
  });

  it("never gathers an undisclosed end, however small", () => {
    const nodes = ["a", "b", "c", "d"].map((key, at) => ({ key, column: 0, amount: String(at + 1), kind: at === 0 ? "undisclosed" : "class" }));
    expect(keys(lay({ nodes, links: [] }, { limit: 2 }))).toEqual(["a", "3 more"]);
  });

  it("reports links that have no width, no end or no direction, and draws none of them", () => {
    const graph = graphOf([["a0", "1"], ["b1", "1"]], [["a0", "b1", "0.00"], ["a0", "x1", "1"], ["b1", "a0", "1"], ["a0", "a0", "1"], ["a0", "b1", "NaN"]]);
    const layout = lay(graph);
    expect(layout.links).toEqual([]);
    expect(layout.undrawn).toEqual(graph.links);
  });

  it("is safe with nothing, one node, zeros and no room", () => {
    expect(lay({ nodes: [], links: [] })).toEqual({ nodes: [], links: [], undrawn: [], columns: 0, scale: 0 });
    expect(lay(graphOf([["a0", "5"]])).nodes).toMatchObject([{ x0: 0, x1: 12, y0: 0, y1: 400, label: { y: 200, anchor: "start", leader: false } }]);
    expect(lay(graphOf([["a0", "0"], ["b1", "0.00"]], [["a0", "b1", "0"]]))).toMatchObject({ scale: 0, links: [], nodes: [{ y0: 200, y1: 200 }, { y0: 200, y1: 200 }] });
    for (const width of [0, -1, NaN]) expect(lay(graphOf([["a0", "5"]]), { width }).nodes).toEqual([]);
  });

  it("leads vertical flows downwards", () => {
    const { nodes, links } = lay(graphOf([["a0", "2"], ["b1", "2"]], [["a0", "b1", "2"]]), { direction: "vertical", nodeWidth: 10 });
    expect(nodes.map(({ x0, x1, y0, y1 }) => [x0, x1, y0, y1])).toEqual([[0, 600, 0, 10], [0, 600, 390, 400]]);
    expect(nodes.map(({ label }) => label?.anchor)).toEqual(["middle", "middle"]);
    expect(links[0]?.path).toBe("M0,10C0,200,0,200,0,390L600,390C600,200,600,200,600,10Z");
  });

  it("spreads labels along the column and draws a leader to those pushed away, before any is hidden", () => {
    const graph = graphOf([["a0", "1000"], ["b0", "1"], ["c0", "1"], ["d0", "1"]]);
    const labels = lay(graph, { height: 100, padding: 1, labelGap: 20 }).nodes.map(({ label }) => must(label));
    expect(labels.at(-1)).toMatchObject({ y: 90 });
    expect(labels.some(({ leader }) => leader)).toBe(true);
    const few = lay(graph, { height: 50, padding: 1, labelGap: 20 }).nodes.map(({ label }) => label !== undefined);
    expect(few).toEqual([true, true, false, false]);
  });

  it("places labels outside where there is room, inside where there is none", () => {
    const graph = graphOf([["a0", "1"], ["b1", "1"], ["c2", "1"]], [["a0", "b1", "1"], ["b1", "c2", "1"]]);
    const seats = (options: Partial<SankeyOptions>) => lay(graph, options).nodes.map(({ label }) => [label?.side, label?.anchor, label?.x]);
    expect(seats({})).toEqual([["after", "start", 18], ["after", "start", 312], ["before", "end", 582]]);
    expect(seats({ before: 100, after: 80 })).toEqual([["before", "end", 94], ["after", "start", 322], ["after", "start", 526]]);
  });
});

describe("layoutSankey of the sample", () => {
  const graph = flowsOf(sample);
  if (graph.kind === "refusal") throw new Error(graph.message.en);
  const layout = layoutSankey(graph, { ...BOX });

  it("draws every node and link of the document once", () => {
    expect(layout.nodes.map(({ node }) => node?.key).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
    expect(layout.links.flatMap(({ links }) => links)).toHaveLength(graph.links.length);
    expect(layout.undrawn).toEqual([]);
  });

  it("fills every node with its ribbons, on both sides", () => {
    layout.nodes.forEach(({ y0, y1, column }, at) => {
      const width = (side: "source" | "target"): number => layout.links.filter((link) => link[side] === at).reduce((sum, link) => sum + link.width, 0);
      if (column > 0) expect(width("target")).toBeCloseTo(y1 - y0, 6);
      if (column < 3) expect(width("source")).toBeCloseTo(y1 - y0, 6);
    });
  });
});

describe("layoutSankey(any graph)", () => {
  const options = fc.record({
    width: fc.integer({ min: 1, max: 1200 }), height: fc.integer({ min: 1, max: 900 }), direction: fc.constantFrom("horizontal" as const, "vertical" as const),
    limit: fc.integer({ min: 1, max: 14 }), padding: fc.integer({ min: 0, max: 30 }), labelGap: fc.integer({ min: 0, max: 40 }), before: fc.integer({ min: 0, max: 200 }), after: fc.integer({ min: 0, max: 200 }),
  });
  const each = (check: (layout: SankeyLayout<SankeyInputNode, SankeyInputLink>, graph: Graph, options: SankeyOptions) => void): void => {
    fc.assert(fc.property(anyGraph, options, (graph, chosen) => check(layoutSankey(graph, chosen), graph, chosen)));
  };

  it("keeps nodes inside the box and apart from each other", () => {
    each(({ nodes, columns }, _, { width, height, direction }) => {
      for (const { x0, x1, y0, y1 } of nodes) {
        for (const [low, high, most] of [[x0, x1, width], [y0, y1, height]] as const) {
          expect(low).toBeGreaterThanOrEqual(-EPSILON);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(most + EPSILON * most);
        }
      }
      for (let column = 0; column < columns; column++) {
        const own = nodes.filter((node) => node.column === column).map((node) => along(node, direction === "vertical"));
        own.forEach(([start], at) => expect(start).toBeGreaterThanOrEqual((own[at - 1]?.[1] ?? 0) - EPSILON));
      }
    });
  });

  it("draws no more than the limit, and every node and link exactly once or in the list of what is not drawn", () => {
    each(({ nodes, links, undrawn, columns }, graph, { limit = 12 }) => {
      const drawn = nodes.flatMap(({ node, gathered }) => (node === undefined ? gathered : [node]));
      expect(new Set(drawn)).toEqual(new Set(graph.nodes));
      expect(drawn).toHaveLength(graph.nodes.length);
      expect([...links.flatMap((link) => link.links), ...undrawn]).toHaveLength(graph.links.length);
      for (let column = 0; column < columns; column++) {
        const own = nodes.filter((node) => node.column === column);
        const undisclosed = own.filter(({ node }) => node?.kind === "undisclosed").length;
        expect(own.length).toBeLessThanOrEqual(Math.max(limit, undisclosed + 1));
      }
    });
  });

  it("gives ribbons no more room than their nodes have, all of it finite", () => {
    each(({ nodes, links }, _, { direction }) => {
      const used = nodes.map(() => ({ source: 0, target: 0 }));
      for (const { source, target, width, y0, y1, path } of links) {
        expect(path).not.toMatch(/NaN|Infinity/);
        for (const [at, middle, side] of [[source, y0, "source"], [target, y1, "target"]] as const) {
          const [start, end] = along(must(nodes[at]), direction === "vertical");
          expect(middle - width / 2).toBeGreaterThanOrEqual(start - 1e-4);
          expect(middle + width / 2).toBeLessThanOrEqual(end + 1e-4);
          must(used[at])[side] += width;
        }
      }
      nodes.forEach((node, at) => {
        const [start, end] = along(node, direction === "vertical");
        for (const sum of Object.values(must(used[at]))) expect(sum).toBeLessThanOrEqual(end - start + 1e-4);
      });
    });
  });

  it("keeps labels a line apart and inside their column", () => {
    each(({ nodes, columns }, _, { width, height, direction, labelGap = 18 }) => {
      const [length, axis] = direction === "vertical" ? [width, "x" as const] : [height, "y" as const];
      for (let column = 0; column < columns; column++) {
        const spots = nodes.flatMap((node) => (node.column === column && node.label ? [node.label[axis]] : []));
        spots.forEach((spot, at) => {
          expect(spot).toBeGreaterThanOrEqual(labelGap / 2 - EPSILON);
          expect(spot).toBeLessThanOrEqual(length - labelGap / 2 + EPSILON);
          const before = spots[at - 1];
          if (before !== undefined) expect(spot - before).toBeGreaterThanOrEqual(labelGap - EPSILON);
        });
      }
    });
  });

  it("is the same twice and leaves the graph alone", () => {
    fc.assert(
      fc.property(anyGraph, options, (graph, chosen) => {
        const before = JSON.stringify(graph);
        expect(layoutSankey(graph, chosen)).toEqual(layoutSankey(graph, chosen));
        expect(JSON.stringify(graph)).toBe(before);
      }),
    );
  });
});

describe("layoutSankey of 600 nodes and 2,500 links", () => {
  const graph = largeGraph(600, 2500);

  it("draws at most 12 nodes a column, and no link is lost", () => {
    const { nodes, links } = lay(graph);
    expect(nodes).toHaveLength(48);
    expect(links.flatMap((link) => link.links)).toHaveLength(2500);
  });

  it("opens a column in place without overlap", () => {
    const { nodes } = lay(graph, { open: new Set([1]) });
    const own = nodes.filter(({ column }) => column === 1);
    expect(own).toHaveLength(150);
    own.forEach(({ y0 }, at) => expect(y0).toBeGreaterThanOrEqual((own[at - 1]?.y1 ?? 0) - EPSILON));
  });
});
