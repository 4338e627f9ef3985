import { unzipSync, strFromU8 } from "fflate";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { toXlsx } from "../../src/exporter/index.js";
import { columnName } from "../../src/exporter/xlsx-sheet.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { must } from "../must.js";
import { randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";

const sample = sampleDocument();

function parts(document: BudgetDocument): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(toXlsx(document))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const bare: BudgetDocument = { schemaVersion: "1.0", kind: "budget", scope: "unit", year: 2023, entity: { name: "某局" }, tables: {} };

function renamed(name: string): BudgetDocument {
  return { ...bare, tables: { hostile: { title: name, unit: "元", rows: [{ name, cells: { a: "-0.50", b: null, c: { state: "notApplicable", text: "=1+1" } } }] } } };
}

describe("toXlsx(document)", () => {
  it("is well-formed XML throughout, whatever a label says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }).map((text) => `<&"'>]]>\u0000\ud800${text}`), (name) => {
        for (const xml of Object.values(parts(renamed(name)))) {
          const parser = new SaxesParser({ xmlns: true });
          parser.on("error", (error) => { throw error; });
          parser.write(xml).close();
        }
      }),
      { numRuns: 40 },
    );
  });

  it("has no formula, and words that look like one are words", () => {
    const sheet = parts(renamed("=cmd|' /C calc'!A0"))["xl/worksheets/sheet1.xml"];
    expect(sheet).not.toContain("<f");
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
  });

  it("writes a figure as a number in the format of its printed decimals, a blank as an empty cell", () => {
    const sheet = parts(renamed("甲"))["xl/worksheets/sheet1.xml"] ?? "";
    const styles = parts(renamed("甲"))["xl/styles.xml"] ?? "";
    const style = Number(/s="(\d+)"><v>-0\.50<\/v>/.exec(sheet)?.[1]);
    const formats = Array.from(styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf numFmtId="(\d+)"/g), ([, id]) => id);
    expect(styles).toContain(`<numFmt numFmtId="${must(formats[style])}" formatCode="0.00"/>`);
    expect(sheet.match(/<v>/g)).toHaveLength(1);
  });

  it("writes an amount of more digits than a spreadsheet keeps as words", () => {
    const table = { title: "表", unit: "元" as const, rows: [{ name: "甲", cells: { a: "12345678901234567890.12", b: "123456789012345", c: "1234567890123456" } }] };
    const sheet = parts({ ...bare, tables: { long: table } })["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain("<t xml:space=\"preserve\">12345678901234567890.12</t>");
    expect(sheet).toContain("<v>123456789012345</v>");
    expect(sheet).toContain("<t xml:space=\"preserve\">1234567890123456</t>");
  });

  it("gives the same bytes for the same document", () => {
    fc.assert(fc.property(randomDocument, (document) => { expect(toXlsx(document)).toEqual(toXlsx(document)); }), { numRuns: 5 });
  });

  it("has a sheet for each table of the sample", () => {
    const { units, otherTables, projects, procurement, assets, tables } = sample;
    const sections = [...Object.values(tables), ...(otherTables ?? []), ...(projects ?? []), procurement, assets, units].filter((it) => it !== undefined);
    expect(Object.keys(parts(sample)).filter((name) => name.startsWith("xl/worksheets/"))).toHaveLength(sections.length);
  });
});

it("columnName(column) counts A to Z, then AA", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});
