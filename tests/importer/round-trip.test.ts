import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { pageFile } from "../fixtures/page-file.js";
import { printedForm } from "../fixtures/printed-form.js";
import { randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";
import { textDump } from "../fixtures/text-dump.js";
import { wordFile } from "../fixtures/word-file.js";
import { workbookFile } from "../fixtures/workbook-file.js";

const sample = sampleDocument();
const WRITERS = [
  ["a text dump", (document: BudgetDocument) => textDump(printedForm(document))],
  ["a Word file", (document: BudgetDocument) => wordFile(printedForm(document))],
  ["a web page", (document: BudgetDocument) => pageFile(printedForm(document))],
  ["a workbook", (document: BudgetDocument) => workbookFile(printedForm(document))],
] as const;

describe.each(WRITERS)("the sample through %s", (_, write) => {
  it("comes back with every table, figure, name, code and address", async () => {
    const { document, issues } = await importDisclosure(write(sample));
    // What is odd in the print is said, and nothing else: a cap without 元, a row shifted by a column.
    expect(issues.map((issue) => issue.code)).toEqual(["capUnit", "shiftedRow"]);
    expect(document?.tables).toEqual(sample.tables);
    expect(document?.otherTables).toEqual(sample.otherTables);
    expect(document?.units).toEqual(sample.units);
  });

  it("names year, entity and title", async () => {
    const { document } = await importDisclosure(write(sample));
    expect(document).toMatchObject({ year: sample.year, kind: "budget", scope: "department", entity: { code: "731", name: sample.entity.name } });
    expect(document?.source?.title).toBe(sample.source?.title);
  });

  it("reports each table of the file, as statutory, units, project, procurement, assets or kept", async () => {
    const { report } = await importDisclosure(write(sample));
    const counts: Record<string, number> = {};
    for (const { key, rows } of report.tables) if (key !== undefined) counts[key] = rows;
    expect(counts).toEqual({
      balance: 34,
      revenue: 24,
      expenditure: 24,
      appropriationBalance: 37,
      generalPublic: 24,
      generalPublicBasic: 36,
      governmentFund: 0,
      stateCapital: 0,
      threePublic: 6,
    });
    expect(report.tables.map((table) => table.table)).toEqual(report.tables.map((_table, index) => index + 1));
    expect(report.tables.filter((table) => table.outcome === "units")).toHaveLength(1);
    expect(report.tables.filter((table) => table.outcome === "kept")).toHaveLength(sample.otherTables?.length ?? 0);
    expect(report.tables.flatMap((table) => table.unmapped)).toEqual([]);
  });

  it("keeps the notes of the two empty fund tables", async () => {
    const { document } = await importDisclosure(write(sample));
    for (const key of ["governmentFund", "stateCapital"]) {
      expect(document?.tables[key]?.rows).toEqual([]);
      expect(document?.tables[key]?.notes?.join()).toMatch(/^注：.*空表列示。$/);
    }
  });
});

describe.each(WRITERS)("any small document through %s", (_, write) => {
  it("keeps every amount as printed, blanks null, absences with their words", async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const { document: read } = await importDisclosure(write(document));
        expect(read?.tables).toEqual(document.tables);
        expect(read?.entity).toEqual(document.entity);
        expect(read?.year).toBe(document.year);
      }),
      { numRuns: 60 },
    );
  });
});
