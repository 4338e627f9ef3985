import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sumAmounts, toDecimal } from "../../src/amount/decimal.js";
import { packageArchive, toFiscalDataPackage } from "../../src/exporter/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

interface Field {
  name: string;
  type: string;
  columnType: string;
  constant?: string | number;
}
interface Descriptor {
  profile: string;
  name: string;
  columnTypes: unknown[];
  resources: { name: string; path: string; schema: { fields: Field[]; extraFields: Field[]; primaryKey: string[] } }[];
}

const sample = sampleDocument();
const files = toFiscalDataPackage(sample);
const descriptor = JSON.parse(must(files.get("datapackage.json"))) as Descriptor;

function rowsOf(path: string): string[][] {
  return must(files.get(path)).trimEnd().split("\r\n").map((line) => line.split(","));
}

describe("toFiscalDataPackage(document)", () => {
  it("has a file for every resource, its heading as the fields say", () => {
    expect([...files.keys()]).toEqual(["datapackage.json", ...descriptor.resources.map(({ path }) => path)]);
    for (const { path, schema } of descriptor.resources) expect(rowsOf(path)[0]).toEqual(schema.fields.map(({ name }) => name));
  });

  it("is a tabular data package whose names have lower-case letters, digits and hyphens only", () => {
    expect(descriptor.profile).toBe("tabular-data-package");
    for (const name of [descriptor.name, ...descriptor.resources.map((resource) => resource.name)]) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it("maps every column to one column type; value, year, entity, direction, phase and currency are among them", () => {
    for (const { schema } of descriptor.resources) {
      const types = [...schema.fields, ...schema.extraFields].map(({ columnType }) => columnType);
      expect(new Set(types).size).toBe(types.length);
      for (const type of ["value", "date:fiscal-year", "administrative-classification:generic:code", "direction", "phase:id", "value-currency:code", "budget-line-id"]) expect(types).toContain(type);
    }
  });

  it("tells functional from economic codes", () => {
    const typeOf = (name: string): string | undefined => descriptor.resources.find((resource) => resource.name === name)?.schema.fields.find((field) => field.name === "code")?.columnType;
    expect(typeOf("expenditure")).toBe("functional-classification:generic:code");
    expect(typeOf("general-public-basic")).toBe("economic-classification:generic:code");
  });

  it("has lines that add up to the printed total, within half a printed unit a line", () => {
    for (const [name, key] of [["expenditure", "expenditure"], ["revenue", "revenue"], ["general-public-basic", "generalPublicBasic"], ["three-public", "threePublic"]] as const) {
      const lines = rowsOf(`data/${name}.csv`).slice(1);
      const sum = toDecimal(sumAmounts(lines.map((cells) => must(cells[cells.length - 1]))));
      const total = must(sample.tables[key]?.rows?.find(({ role }) => role === "total"));
      const cell = total.cells["total"];
      const printed = toDecimal(typeof cell === "string" ? cell : "").times(10_000);
      expect(sum.minus(printed).abs().lte(50 * (lines.length + 1)), `${name}: ${sum.toFixed()} and ${printed.toFixed()}`).toBe(true);
    }
  });

  it("gives every line an address of its own", () => {
    for (const { path } of descriptor.resources) {
      const ids = rowsOf(path).slice(1).map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

it("packageArchive(document) holds the same files", () => {
  const packed = Object.entries(unzipSync(packageArchive(sample))).map(([name, bytes]): [string, string] => [name, strFromU8(bytes)]);
  expect(new Map(packed)).toEqual(files);
});
