/** What a page gets at once from each element's file, and what only when a reader asks: the module graph of the built package. */
import { readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parse, type Program } from "acorn";
import { describe, expect, it } from "vitest";
import { read, ROOT, TAGS } from "./package.js";

interface Graph {
  /** Files of the package, from its root. */
  readonly files: ReadonlySet<string>;
  /** Other packages, by the name they are imported by. */
  readonly packages: ReadonlySet<string>;
}

function importsOf(program: Program): readonly string[] {
  return program.body.flatMap((node) => {
    if (node.type !== "ImportDeclaration" && node.type !== "ExportNamedDeclaration" && node.type !== "ExportAllDeclaration") return [];
    return typeof node.source?.value === "string" ? [node.source.value] : [];
  });
}

function staticGraph(entry: string): Graph {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const name of importsOf(parse(read(file), { ecmaVersion: 2022, sourceType: "module" }))) {
      if (name.startsWith(".")) queue.push(normalize(join(dirname(file), name)));
      else packages.add(name);
    }
  }
  return { files, packages };
}

describe.each(TAGS)("<%s>", (tag) => {
  const { files, packages } = staticGraph(`dist/elements/${tag}/${tag}.js`);

  it("brings neither the rules of the audit nor arithmetic before somebody asks", () => {
    expect(files.size).toBeGreaterThan(5);
    expect(Array.from(files).filter((file) => file.includes("/model/audit/"))).toEqual([]);
    expect(packages).not.toContain("decimal.js");
  });

  it("brings no importer, exporter or command", () => {
    expect(Array.from(files).filter((file) => /\/(importer|exporter|cli)\//.test(file))).toEqual([]);
  });
});

it("the rules of the audit are in the package, where <budget-audit> finds them", () => {
  expect(read("dist/ui/audit-controller.js")).toContain("model/audit/");
  expect(staticGraph("dist/model/audit/index.js").files.size).toBeGreaterThan(1);
});

it("files that a tag loads at once, and no others, ask to be compiled ahead: by their first line", () => {
  const atOnce = new Set(TAGS.flatMap((tag) => [...staticGraph(`dist/cdn/${tag}.js`).files]));
  const files = (readdirSync(`${ROOT}dist/cdn`, { recursive: true }) as string[]).map((file) => `dist/cdn/${file.replace(/\\/g, "/")}`).filter((file) => file.endsWith(".js"));
  expect(files.filter((file) => read(file).startsWith("//# allFunctionsCalledOnLoad\n")).sort()).toEqual([...atOnce].sort());
});
