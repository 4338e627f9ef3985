/** The sample, whole: what its file says beside the statutory tables, printed in words of the project's own and read again. */
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import type { BudgetDocument, BudgetIndicator, BudgetTable } from "../../src/schema/index.js";
import { inOwnWords } from "../fixtures/own-words.js";
import { printedForm } from "../fixtures/printed-form.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { wordFile } from "../fixtures/word-file.js";

const sample = inOwnWords(sampleDocument());
const WRITERS = [
  ["a text dump", textDump(printedForm(sample))],
  ["a Word file", wordFile(printedForm(sample))],
] as const;

describe.each(WRITERS)("the sample's sections through %s", (_, file) => {
  it.each(["units", "projects", "procurement", "assets", "statements", "glossary"] as const)("%s come back as they are", async (section) => {
    const { document } = await importDisclosure(file);
    expect(document?.[section]).toEqual(sample[section]);
  });

  it("leave no table unread, and no cell: each is data or heading", async () => {
    const { document, report } = await importDisclosure(file);
    expect(document?.otherTables).toBeUndefined();
    expect(report.cells.kept + report.cells.unread).toBe(0);
    expect(report.cells.data + report.cells.heading).toBe(report.cells.total);
    expect(report.cells.total).toBe(filledCells());
    expect(document === undefined ? 0 : printedData(document)).toBe(report.cells.data);
  });
});

/** Cells with text in what the fixtures print. */
function filledCells(): number {
  const tables = printedForm(sample).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  return tables.flatMap((table) => table.rows.flat()).filter((cell) => cell.text.trim() !== "").length;
}

/** Cells that a document's data were printed in, counted from the document alone. */
function printedData({ tables, units = [], projects = [], procurement, assets }: BudgetDocument): number {
  const figures = [...Object.values(tables), ...(assets === undefined ? [] : [assets])].reduce((sum, table) => sum + cellsOf(table), 0);
  const items = procurement?.rows?.map(({ role, texts = {}, cells }) => (role === undefined ? Object.keys(texts).length : 1) + filled(cells)) ?? [];
  const unitTexts = units.flatMap((unit) => Object.values(unit)).length;
  const inProjects = projects.map(({ indicators = [] }) => 1 + indicators.reduce((sum, indicator, at) => sum + indicatorCells(indicator, indicators[at - 1]), 0));
  return [figures, unitTexts, ...items, ...inProjects].reduce((sum, count) => sum + count, 0);
}

/** Names, codes and figures; the ordinal of a line is printed once for both sides. */
function cellsOf({ rows, sides }: BudgetTable): number {
  const all = [...(rows ?? []), ...(sides?.income.rows ?? []), ...(sides?.expenditure.rows ?? [])];
  const ordinals = new Set(all.filter((row) => row.row !== undefined).map((row) => row.line)).size;
  return all.reduce((sum, { name, code, cells }) => sum + (name === "" ? 0 : 1) + (code === undefined ? 0 : 1) + filled(cells), ordinals);
}

function filled(cells: Readonly<Record<string, unknown>>): number {
  return Object.values(cells).filter((cell) => cell !== null).length;
}

/** A first level is printed once for its run. */
function indicatorCells(indicator: BudgetIndicator, above: BudgetIndicator | undefined): number {
  const { level1, level2, level3, description, target, basis } = indicator;
  return [level1 === above?.level1 ? undefined : level1, level2, level3, description, target.text, basis].filter((text) => text !== undefined && text !== "").length;
}

const projects = sample.projects ?? [];
const indicators = projects.flatMap((project) => project.indicators ?? []);
const counted = (is: (target: BudgetIndicator["target"]) => boolean): number => indicators.filter(({ target }) => is(target)).length;

describe("the sample's performance targets", () => {
  it("are 151 of 23 projects: 112 numbers, 17 periods, 22 in words", () => {
    expect([projects.length, indicators.length]).toEqual([23, 151]);
    expect([counted(({ kind }) => kind === "number"), counted(({ kind }) => kind === "period"), counted(({ kind }) => kind === "text")]).toEqual([112, 17, 22]);
  });

  it("are at least in 62, at most in 25, bare per cent in 22, and bare numbers with a unit in 3", () => {
    const bare = counted(({ kind, operator, unit }) => kind === "number" && operator === undefined && unit !== "%");
    expect([counted(({ operator }) => operator === ">="), counted(({ operator }) => operator === "<="), counted(({ operator, unit }) => operator === undefined && unit === "%"), bare]).toEqual([62, 25, 22, 3]);
  });

  it("cap the projects at 774.40 万元 in all: 754.40 printed in 万元, and one 20万 without 元", () => {
    const caps = projects.map(({ amount, indicators = [] }) => ({ amount, shortUnit: indicators.some(({ target }) => target.unit === "万") }));
    const sum = (of: typeof caps): string => of.reduce((total, { amount }) => total.plus(typeof amount?.cap === "string" ? amount.cap : 0), new Decimal(0)).toFixed(2);
    expect(caps.every(({ amount }) => amount?.unit === "万元")).toBe(true);
    expect([sum(caps), sum(caps.filter(({ shortUnit }) => !shortUnit))]).toEqual(["774.40", "754.40"]);
  });

  it("do not add the price of a square metre to the cap of its project", () => {
    const rent = projects.find((project) => project.indicators?.some(({ target }) => target.text === "≤1600元"));
    expect(rent?.amount).toEqual({ cap: "96", unit: "万元" });
  });
});

it("the sample has 11 rows of procurement: the total, two units and eight items", () => {
  const rows = sample.procurement?.rows ?? [];
  expect(rows.map(({ role }) => role ?? "item")).toEqual(["total", "subtotal", "item", "item", "item", "item", "subtotal", "item", "item", "item", "item"]);
  expect(rows.filter(({ role }) => role === "subtotal").every(({ name, texts }) => name === `${texts?.["unit"] ?? ""}小计`)).toBe(true);
});
