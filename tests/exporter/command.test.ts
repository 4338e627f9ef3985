import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toCsv, toHtml, toXlsx } from "../../src/exporter/index.js";
import { runner } from "../cli/run.js";
import { sampleDocument } from "../fixtures/sample.js";

const sample = sampleDocument();
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "budget-export-"));
  file = join(folder, "sample.json");
  writeFileSync(file, JSON.stringify(sample));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = runner("export");

describe("budget-elements export", () => {
  it("writes one table as CSV to standard output", async () => {
    expect(await run(file, "--to", "csv", "--table", "expenditure")).toEqual({ code: 0, out: toCsv(sample, "expenditure"), err: "" });
  });

  it("writes all tables as CSV into a folder", async () => {
    const output = join(folder, "tables");
    const { code, err } = await run(file, "--to", "csv", "-o", output);
    expect(code).toBe(0);
    expect(err).toContain(output);
    expect(readdirSync(output)).toContain("731-张家口市科学技术协会-2023-预算-expenditure.csv");
    expect(readdirSync(output).length).toBeGreaterThanOrEqual(Object.keys(sample.tables).length);
  });

  it("writes a workbook, a web page and a package where it is told", async () => {
    const output = (name: string): string => join(folder, name);
    expect((await run(file, "--to", "xlsx", "-o", output("a.xlsx"))).code).toBe(0);
    expect(new Uint8Array(readFileSync(output("a.xlsx")))).toEqual(toXlsx(sample));
    expect((await run(file, "--to", "html", "-o", output("a.html"))).code).toBe(0);
    expect(readFileSync(output("a.html"), "utf8")).toBe(toHtml(sample));
    expect((await run(file, "--to", "fdp", "-o", output("package"))).code).toBe(0);
    expect(readdirSync(output("package")).sort()).toEqual(["data", "datapackage.json"]);
    expect((await run(file, "--to", "fdp", "-o", output("package.zip"))).code).toBe(0);
    expect(readFileSync(output("package.zip")).subarray(0, 2).toString()).toBe("PK");
  });

  it("names the file after the document where the output is a folder", async () => {
    const { code, err } = await run(file, "--to", "xlsx", "-o", folder);
    expect(code).toBe(0);
    expect(err).toContain("731-张家口市科学技术协会-2023-预算.xlsx");
  });

  it("puts many documents into one file of facts; an unreadable one does not stop the others", async () => {
    const output = join(folder, "facts.csv");
    const one = await run(file, "--to", "facts");
    const { code, err } = await run(file, join(folder, "nowhere.json"), file, "--to", "facts", "-o", output);
    expect(code).toBe(1);
    expect(err).toContain("nowhere.json");
    expect(err).toContain("3 documents, 2 exported");
    expect(readFileSync(output, "utf8").split("\r\n")).toHaveLength(2 * (one.out.split("\r\n").length - 2) + 2);
  });

  it("writes Parquet, which begins and ends with its mark", async () => {
    const output = join(folder, "facts.parquet");
    expect((await run(file, "--to", "parquet", "-o", output)).code).toBe(0);
    const bytes = readFileSync(output);
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(["PAR1", "PAR1"]);
  });

  it("exports what is sound and ends with 1 where a table is faulty", async () => {
    const faulty = join(folder, "faulty.json");
    writeFileSync(faulty, JSON.stringify({ ...sample, tables: { ...sample.tables, revenue: { title: "表" } } }));
    const { code, err, out } = await run(faulty, "--to", "csv", "--table", "expenditure");
    expect(code).toBe(1);
    expect(err).toContain("tables.revenue");
    expect(out).toBe(toCsv(sample, "expenditure"));
  });

  it.each([
    [["--to", "xlsx"], /missing file/],
    [["x.json"], /missing format/],
    [["x.json", "--to", "doc"], /unknown format: doc/],
    [["x.json", "y.json", "--to", "xlsx"], /one file at a time/],
    [["x.json", "--to", "xlsx", "--table", "revenue"], /--table goes with --to csv/],
    [["x.json", "--to", "csv", "--lang", "fr"], /unknown language/],
    [["--what"], /invalid option/],
  ])("refuses %j with 2 and says what is wrong", async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it("names the tables there are when one is missing or not told", async () => {
    expect(await run(file, "--to", "csv", "--table", "nowhere")).toMatchObject({ code: 2, err: expect.stringMatching(/unknown table: nowhere.*expenditure/) as unknown });
    expect(await run(file, "--to", "csv")).toMatchObject({ code: 2, err: expect.stringMatching(/missing --table.*expenditure/) as unknown });
  });

  it("has help in both languages", async () => {
    expect((await run("--help")).out).toContain("Fiscal Data Package");
    expect((await run("--help", "--lang", "zh")).out).toContain("用法");
  });
});
