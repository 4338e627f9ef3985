/** What is exported can be imported: every figure, state, code, name and address comes back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableKeys, toCsv, toHtml, toXlsx } from "../../src/exporter/index.js";
import { importDisclosure } from "../../src/importer/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { must } from "../must.js";
import { printedName, randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";
import { SMALL_DOCUMENTS } from "../fixtures/small-documents.js";

const sample = sampleDocument();

interface Writer {
  readonly name: string;
  readonly files: (document: BudgetDocument) => (string | Uint8Array)[];
  /** The document less what the format cannot carry (docs/exports.md). */
  readonly carried: (document: BudgetDocument) => BudgetDocument;
}

const WRITERS: readonly Writer[] = [
  { name: "a workbook", files: (document) => [toXlsx(document)], carried: (document) => document },
  { name: "a web page", files: (document) => [toHtml(document)], carried: (document) => document },
  { name: "CSV, a file a table", files: (document) => tableKeys(document).map((key) => toCsv(document, key)), carried: firstInItsFile },
];

/** A file of one table does not say which one of the disclosed file it was. */
function firstInItsFile(document: BudgetDocument): BudgetDocument {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => (key === "source" && typeof value === "object" && value !== null && "table" in value ? { ...value, table: 1 } : value)) as BudgetDocument;
}

/**
 * Files are one document again: tables by their keys, lists one after the other. Every file must say whose it is and of
 * which year; the scope stands in titles of statutory tables, of which the first file has one.
 */
async function readBack(files: readonly (string | Uint8Array)[]): Promise<BudgetDocument> {
  const documents: BudgetDocument[] = [];
  for (const file of files) documents.push(must((await importDisclosure(file)).document));
  const [first] = documents;
  for (const { year, kind, entity } of documents) expect({ year, kind, entity }).toEqual({ year: first?.year, kind: first?.kind, entity: first?.entity });
  const listed = <Item>(lists: (readonly Item[] | undefined)[]): Item[] | undefined => (lists.some((list) => list !== undefined) ? lists.flatMap((list) => list ?? []) : undefined);
  const section = <Item>(items: (Item | undefined)[]): Item | undefined => items.find((item) => item !== undefined);
  return {
    ...must(first),
    tables: Object.assign({}, ...documents.map(({ tables }) => tables)) as BudgetDocument["tables"],
    units: listed(documents.map(({ units }) => units)),
    projects: listed(documents.map(({ projects }) => projects)),
    otherTables: listed(documents.map(({ otherTables }) => otherTables)),
    procurement: section(documents.map(({ procurement }) => procurement)),
    assets: section(documents.map(({ assets }) => assets)),
  };
}

/** What tables hold; the rest of a document is no part of a printed table. */
function printed({ year, kind, scope, entity: { code, name }, tables, units, projects, procurement, assets, otherTables }: BudgetDocument) {
  return { year, kind, scope, entity: { code, name }, tables, units, projects, procurement, assets, otherTables };
}

describe.each(WRITERS)("the sample through $name", ({ files, carried }) => {
  it("comes back with every table, project and unit", async () => {
    expect(printed(await readBack(files(sample)))).toEqual(printed(carried(sample)));
  });

  it("comes back as the final accounts of a unit, if it is that", async () => {
    const retitled = Object.entries(sample.tables).map(([key, table]) => [key, { ...table, title: table.title.replace("部门预算", "单位决算") }] as const);
    const document: BudgetDocument = { ...sample, kind: "finalAccounts", scope: "unit", tables: Object.fromEntries(retitled) };
    expect(printed(await readBack(files(document)))).toEqual(printed(carried(document)));
  });
});

describe.each(WRITERS)("through $name", ({ files, carried }) => {
  it.each(SMALL_DOCUMENTS)("%s comes back", async (_, document) => {
    expect(printed(await readBack(files(document)))).toEqual(printed(carried(document)));
  });
});

describe.each(WRITERS)("any small document through $name", ({ files, carried }) => {
  it("comes back with every figure as printed", async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        expect(printed(await readBack(files(document)))).toEqual(printed(carried(document)));
      }),
      { numRuns: 60 },
    );
  });

  it("comes back with names and labels that the format must escape", async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, fc.array(printedName, { minLength: 3, maxLength: 13 }), fc.array(printedName, { minLength: 1, maxLength: 2 }), async (document, names, labels) => {
        const table = must(document.tables["expenditure"]);
        const columns = [...must(table.columns), { key: "column7", label: labels, column: 7 }];
        const rows = must(table.rows).map((row, index) => ({ ...row, name: index === 0 ? row.name : must(names[index % names.length]), cells: { ...row.cells, column7: "1.00" } }));
        const renamed: BudgetDocument = { ...document, tables: { expenditure: { ...table, decimals: 2, columns, rows } } };
        expect(printed(await readBack(files(renamed)))).toEqual(printed(carried(renamed)));
      }),
      { numRuns: 60 },
    );
  });
});
