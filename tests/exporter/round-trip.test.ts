/** What is exported can be imported: every figure, state, code, name and address comes back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toXlsx } from "../../src/exporter/index.js";
import { importDisclosure } from "../../src/importer/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";

const sample = sampleDocument();
const WRITERS = [["a workbook", (document: BudgetDocument) => toXlsx(document)]] as const;

describe.each(WRITERS)("the sample through %s", (_, write) => {
  it("comes back with every table, project and unit", async () => {
    const { document } = await importDisclosure(write(sample));
    expect(document?.tables).toEqual(sample.tables);
    expect(document?.units).toEqual(sample.units);
    expect(document?.projects).toEqual(sample.projects);
    expect(document?.procurement).toEqual(sample.procurement);
    expect(document?.assets).toEqual(sample.assets);
    expect(document?.otherTables).toEqual(sample.otherTables);
    expect(document).toMatchObject({ year: sample.year, kind: sample.kind, scope: sample.scope, entity: { code: sample.entity.code, name: sample.entity.name } });
  });
});

describe.each(WRITERS)("any small document through %s", (_, write) => {
  it("comes back with every figure as printed", async () => {
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
