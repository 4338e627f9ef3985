// Makes the sample dataset from a disclosed file:  node tools/sample.mjs FILE [OUT]
// Figures, names, codes and indicator rows only: goals, reasons, notes, definitions and whatever else is prose stay out.
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { createServer } from "vite";

const LONGEST_CELL = 80;
/** Keys that tell what is written on one line: rows, columns, indicators, statements, units. */
const ROWS = [["name", "cells"], ["key", "label"], ["level1", "target"], ["key", "quote"], ["name", "nature"]];
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

/** Goals, reasons, notes and definitions are prose; a statement's quotation is the clause of its figure, an indicator's row is data. */
function withoutProse(document) {
  const facts = { ...document };
  delete facts.glossary;
  facts.projects = document.projects?.map((project) => without(project, "goals", "notes"));
  facts.statements = document.statements?.map((statement) => without(statement, "reason"));
  if (facts.procurement) facts.procurement = { ...facts.procurement, notes: [] };
  facts.otherTables = document.otherTables?.map((table) => ({ ...table, cells: table.cells.map((row) => row.map((text) => (text.length > LONGEST_CELL ? "" : text))) }));
  return facts;
}

function without(value, ...keys) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** One row of a table a line, so that a change shows as the row it is. */
function format(document) {
  const rows = [];
  const text = JSON.stringify(
    document,
    (_, value) => {
      const isRow = value !== null && typeof value === "object" && ROWS.some((keys) => keys.every((key) => key in value));
      const isTexts = Array.isArray(value) && value.every((item) => typeof item === "string");
      return isRow || isTexts ? `\u0001${rows.push(JSON.stringify(value)) - 1}\u0001` : value;
    },
    1,
  );
  return `${text.replace(/"\\u0001(\d+)\\u0001"/g, (_, index) => rows[Number(index)])}\n`;
}
