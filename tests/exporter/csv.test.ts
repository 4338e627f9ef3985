import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unguardFormula } from "../../src/amount/formula.js";
import { csvCell, csvLine } from "../../src/exporter/csv.js";
import { toCsv } from "../../src/exporter/index.js";
import { printedText } from "../../src/model/printed-table.js";
import { must } from "../must.js";
import { printedAmount, randomDocument } from "../fixtures/random-document.js";
import { sampleDocument } from "../fixtures/sample.js";

const sample = sampleDocument();

/** The records of a CSV text, by the letter of RFC 4180. */
function records(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  for (let at = csv.startsWith("\ufeff") ? 1 : 0; at < csv.length; at++) {
    if (csv[at] === '"') {
      let end = at + 1;
      while (end < csv.length && (csv[end] !== '"' || csv[end + 1] === '"')) end += csv[end] === '"' ? 2 : 1;
      cell = csv.slice(at + 1, end).replace(/""/g, '"');
      at = end;
    } else if (csv[at] === ",") {
      must(rows[rows.length - 1]).push(cell);
      cell = "";
    } else if (csv[at] === "\r" && csv[at + 1] === "\n") {
      must(rows[rows.length - 1]).push(cell);
      cell = "";
      rows.push([]);
      at++;
    } else cell += must(csv[at]);
  }
  return rows.slice(0, -1);
}

describe("csvCell(text)", () => {
  it("leaves every amount as printed, negative ones too", () => {
    fc.assert(fc.property(printedAmount, (amount) => { expect(csvCell(amount)).toBe(amount); }));
  });

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "＝1+1", "＋1", "－1", "＠A", " =1", "\u3000=1"])("puts an apostrophe before %j, which a spreadsheet could compute", (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  it("puts one before a text that has its own, so that reading takes off only what was added", () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from("'=-＋ 甲1.—")), maxLength: 6 });
    fc.assert(fc.property(text, (words) => { expect(unguardFormula(csvCell(words))).toBe(words); }), { numRuns: 2000 });
  });

  it.each(["——", "-", "－", "--", "—"])("leaves %j, which a form prints for “not applicable”", (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it("quotes commas, quotes and line ends, so that any line of cells reads back", () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲a,"\r\n 1'.split("")), maxLength: 8 }).filter((it) => csvCell(it).replace(/^"/, "")[0] !== "'");
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (cells) => {
        expect(records(csvLine(cells))).toEqual([cells]);
      }),
    );
  });
});

describe("toCsv(document, table)", () => {
  it("begins with a byte order mark, ends every line with CR LF and gives all lines the same width", () => {
    for (const key of Object.keys(sample.tables)) {
      const csv = toCsv(sample, key);
      expect(csv.startsWith("\ufeff")).toBe(true);
      expect(csv.endsWith("\r\n")).toBe(true);
      expect(new Set(records(csv).map((row) => row.length)).size).toBe(1);
    }
  });

  it("without captions is one heading line, labels joined, and every row with its code, name and figures", () => {
    const table = must(sample.tables["revenue"]);
    const [heading, ...rows] = records(toCsv(sample, "revenue", { captions: false }));
    expect(heading?.slice(3)).toEqual(must(table.columns).map(({ label }) => label.join("/")));
    expect(rows.map((cells) => cells.slice(1))).toEqual(
      must(table.rows).map((row) => [row.code ?? "", row.name, ...must(table.columns).map(({ key }) => printedText(row.cells[key]))]),
    );
  });

  it("has the figures of any document as printed, blanks blank, words as words", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const table = must(document.tables["expenditure"]);
        const rows = records(toCsv(document, "expenditure", { captions: false })).slice(1);
        expect(rows.map((cells) => cells.slice(3))).toEqual(must(table.rows).map((row) => must(table.columns).map(({ key }) => printedText(row.cells[key]))));
      }),
    );
  });

  it("says which table is missing", () => {
    expect(() => toCsv(sample, "nowhere")).toThrow(new RangeError("missing table: nowhere"));
  });
});
