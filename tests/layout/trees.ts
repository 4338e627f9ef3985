/** Trees for layout tests: nodes as layouts see them, with their weights beside them. */
import fc from "fast-check";
import type { Focus } from "../../src/layout/node.js";

export interface TestNode {
  readonly index: number;
  readonly parent: TestNode | undefined;
  readonly children: readonly TestNode[];
}

/** A tree in one expression: a leaf is its weight, a parent is `[its weight, ...its children]`. */
export type Spec = number | readonly [number, ...Spec[]];

export interface TestTree {
  readonly root: TestNode;
  readonly nodes: readonly TestNode[];
  readonly weights: readonly number[];
  readonly focus: Focus<TestNode>;
}

interface Draft {
  index: number;
  parent: Draft | undefined;
  children: Draft[];
}

/** Frozen throughout: a layout that writes to its input throws. */
export function tree(spec: Spec): TestTree {
  const nodes: Draft[] = [];
  const weights: number[] = [];
  const grow = (at: Spec, parent: Draft | undefined): Draft => {
    const node: Draft = { index: nodes.length, parent, children: [] };
    nodes.push(node);
    const [weight, ...children] = typeof at === "number" ? [at] : at;
    weights.push(weight);
    for (const child of children) node.children.push(grow(child, node));
    return node;
  };
  const root = grow(spec, undefined);
  for (const node of nodes) Object.freeze(Object.freeze(node).children);
  return { root, nodes, weights: Object.freeze(weights), focus: { node: root, children: root.children } };
}

/** The same draws each time: a layout's test must not depend on luck. */
export function randomly(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A department's shape at any size: few large items, many small ones; parents declare what their children sum to. */
export function largeTree(branches: readonly number[], seed = 7): TestTree {
  const random = randomly(seed);
  const grow = (level: number): readonly [number, ...Spec[]] => {
    const branch = branches[level];
    if (branch === undefined) return [Math.ceil(10 / (random() + 0.001))];
    const children = Array.from({ length: branch }, () => grow(level + 1));
    return [children.reduce((sum, [weight]) => sum + weight, 0), ...children];
  };
  return tree(grow(0));
}

/** Any tree: ragged, with zeros, parents that declare less or more than their children, and figures far apart. */
export function anyTree(): fc.Arbitrary<TestTree> {
  const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, 0.01, 1e15));
  const { node } = fc.letrec<{ node: Spec }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      weight,
      fc.tuple(weight, fc.array(tie("node"), { maxLength: 12 })).map(([own, children]): Spec => [own, ...children]),
    ),
  }));
  return fc.tuple(weight, fc.array(node, { minLength: 1, maxLength: 20 })).map(([own, children]) => tree([own, ...children]));
}
