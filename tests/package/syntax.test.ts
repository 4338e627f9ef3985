/** Official desktops in China often run browsers built on Chromium 86: a file that they cannot parse shows nothing at all. */
import { readdirSync } from "node:fs";
import { parse, type Node } from "acorn";
import { expect, it } from "vitest";
import { read, ROOT } from "./package.js";

const browserModules = (readdirSync(`${ROOT}dist`, { recursive: true }) as string[])
  .map((file) => file.replace(/\\/g, "/"))
  .filter((file) => file.endsWith(".js") && !file.startsWith("cli/"));

type AnyNode = Node & Readonly<Record<string, unknown>>;

function* nodesOf(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === "object" && value !== null && "type" in value) {
    yield value as AnyNode;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** Methods and functions that came later, with the version of Chromium that brought them. */
const LATER_METHODS = new Map([
  ["at", 92], ["hasOwn", 93], ["findLast", 97], ["findLastIndex", 97], ["toSorted", 110], ["toReversed", 110], ["toSpliced", 110],
  ["randomUUID", 92], ["groupBy", 117], ["withResolvers", 119], ["fromAsync", 121], ["checkVisibility", 105],
]);
const LATER_GLOBALS = new Map([["structuredClone", 98], ["reportError", 95]]);

function laterFunction({ callee }: AnyNode): string | undefined {
  const { type, name = "", computed, property } = callee as { type: string; name?: string; computed?: boolean; property?: { name?: string } };
  const called = type === "Identifier" ? name : type === "MemberExpression" && computed === false ? (property?.name ?? "") : "";
  const version = (type === "Identifier" ? LATER_GLOBALS : LATER_METHODS).get(called);
  return version === undefined ? undefined : `${called}() (${version})`;
}

/** `a?.b(...c, d)`, which Chromium read wrongly until 91. */
function spreadsInChain(chain: AnyNode): boolean {
  for (let link = chain["expression"] as AnyNode | undefined; link !== undefined; link = (link["callee"] ?? link["object"]) as AnyNode | undefined) {
    if (link.type === "CallExpression" && (link["arguments"] as readonly Node[]).slice(0, -1).some(({ type }) => type === "SpreadElement")) return true;
  }
  return false;
}

/** What is newer than Chromium 86 in a node, or nothing. Class fields (72), private members (84), `?.` (80) and `??=` (85) are not. */
function later(node: AnyNode): string | undefined {
  if (node.type === "StaticBlock") return "static block (94)";
  if (node.type === "BinaryExpression" && (node["left"] as Node).type === "PrivateIdentifier") return "#member in object (91)";
  if (node.type === "ChainExpression" && spreadsInChain(node)) return "arguments after spread ones in an optional chain (91)";
  return node.type === "CallExpression" ? laterFunction(node) : undefined;
}

// Parsing also catches a decorator that the build passed through as it stood: no browser reads one.
it.each(browserModules)("dist/%s can be read by Chromium 86", (file) => {
  const program = parse(read(`dist/${file}`), { ecmaVersion: 2022, sourceType: "module", allowAwaitOutsideFunction: false });
  expect([...nodesOf(program)].flatMap((node) => later(node) ?? [])).toEqual([]);
});
