// Makes the sample dataset from a disclosed file:  node tools/sample.mjs FILE [OUT]
// Figures, names, codes and indicator rows only: goal texts of projects (rows 绩效目标) and whatever is prose stay out.
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { createServer } from "vite";

const LONGEST_CELL = 80;
const FACTS = { template: "hebei", region: { code: "1307", name: "张家口市" } };

const [input, output = "demo/data/zhangjiakou-kexie-2023.json"] = process.argv.slice(2);
if (input === undefined) {
  process.stderr.write("usage: node tools/sample.mjs FILE [OUT]\n");
  process.exit(2);
}

const server = await createServer({ configFile: false, logLevel: "error", appType: "custom", server: { middlewareMode: true, ws: false } });
try {
  const { importDisclosure } = await server.ssrLoadModule("/src/importer/index.ts");
  const { document, issues } = await importDisclosure(new Uint8Array(await readFile(input)), { fileName: basename(input), ...FACTS });
  for (const { severity, path, message } of issues) process.stderr.write(`${severity} ${path} ${message.en}\n`);
  if (document === undefined) process.exitCode = 1;
  else await writeFile(output, format(withoutProse(document)));
} finally {
  await server.close();
}

function withoutProse(document) {
  const facts = { ...document };
  delete facts.glossary;
  delete facts.statements;
  const otherTables = (document.otherTables ?? []).map((table) => ({
    ...table,
    cells: table.cells.filter(([first]) => first !== "绩效目标").map((row) => row.map((text) => (text.length > LONGEST_CELL ? "" : text))),
  }));
  return { ...facts, otherTables };
}

/** One row of a table a line, so that a change shows as the row it is. */
function format(document) {
  const rows = [];
  const text = JSON.stringify(
    document,
    (_, value) => {
      const isRow = value !== null && typeof value === "object" && (("name" in value && "cells" in value) || ("key" in value && "label" in value));
      const isTexts = Array.isArray(value) && value.every((item) => typeof item === "string");
      return isRow || isTexts ? `\u0001${rows.push(JSON.stringify(value)) - 1}\u0001` : value;
    },
    1,
  );
  return `${text.replace(/"\\u0001(\d+)\\u0001"/g, (_, index) => rows[Number(index)])}\n`;
}
