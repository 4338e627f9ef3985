/** The built package draws in a thread of its own: nothing of a browser reaches the caller. */
import { expect, it } from "vitest";
import { inNode } from "./package.js";

it("budget-elements/render draws, leaves every global as it was and keeps no process alive", () => {
  const { added, begins } = inNode(`
    const { readFileSync } = await import("node:fs");
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const { renderSvg } = await import("budget-elements/render");
    const documents = [readFileSync("demo/data/zhangjiakou-kexie-2023.json", "utf8")];
    const { content } = await renderSvg({ tag: "sankey-funds", documents });
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    console.log(JSON.stringify({ added, begins: content.slice(0, 5) }));
  `) as { added: string[]; begins: string };
  expect(begins).toBe("<svg ");
  expect(added).toEqual([]);
}, 60_000);
