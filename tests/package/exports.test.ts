import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { inNode, packageJson, ROOT, TAGS } from "./package.js";

const targets = Object.values(packageJson.exports)
  .flatMap((target) => (typeof target === "string" ? [target] : [target.types, target.default]))
  .filter((file) => !file.includes("*"));

it.each(targets)("the exported file %s has been built", (file) => {
  expect(existsSync(ROOT + file)).toBe(true);
});

it.each(packageJson.sideEffects.filter((file) => !file.includes("*")))("%s, listed as having effects, exists", (file) => {
  expect(existsSync(ROOT + file)).toBe(true);
});

/** Lit's own notes on the global object: which versions are loaded, its metadata, and in Node a stand-in for the registry. */
const OF_LIT = /^(lit|reactiveElement)[A-Z]\w*$|^customElements$/;

it("importing the package registers no tag and leaves the globals as they were", () => {
  const { added, registered } = inNode(`
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const prototypes = () => [Object, Array, String, Number, Map].map((type) => Object.getOwnPropertyNames(type.prototype).length).join();
    const shapes = prototypes();
    await import("budget-elements");
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    if (prototypes() !== shapes) added.push("a built-in prototype");
    const registered = ${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ added, registered }));
  `) as { added: string[]; registered: string[] };
  expect(added.filter((name) => !OF_LIT.test(name))).toEqual([]);
  expect(registered).toEqual([]);
});

it.each(TAGS)("importing budget-elements/%s.js registers that tag, also where there is no browser", (tag) => {
  expect(inNode(`await import("budget-elements/${tag}.js"); console.log(JSON.stringify(customElements.get("${tag}") !== undefined))`)).toBe(true);
});

it("importing budget-elements/all.js registers every tag", () => {
  const registered = inNode(`await import("budget-elements/all.js"); console.log(JSON.stringify(${JSON.stringify(TAGS)}.filter((tag) => customElements.get(tag))))`);
  expect(registered).toEqual(TAGS);
});

it.each(["budget-elements/schema", "budget-elements/importer", "budget-elements/exporter", "budget-elements/embed"])("%s can be imported in Node and exports functions", (entry) => {
  expect(inNode(`console.log(JSON.stringify(Object.values(await import("${entry}")).some((it) => typeof it === "function")))`)).toBe(true);
});
