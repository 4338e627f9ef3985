/** The published JSON Schema and the validator come from one definition; this holds them to the same verdicts. */
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readBudgetDocument } from "../../src/schema/index.js";
import { read } from "./package.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const jsonSchema = JSON.parse(read("dist/budget-document.v1.schema.json")) as { $schema: string };
const schemaAccepts = new Ajv2020({ strict: false }).compile(jsonSchema);
const validatorAccepts = (document: unknown): boolean => readBudgetDocument(document).issues.every(({ severity }) => severity !== "error");

/** Small, but with one of everything that the definition knows. */
const DOCUMENT = {
  schemaVersion: "1.0",
  kind: "budget",
  scope: "department",
  year: 2023,
  entity: { code: "731", name: "甲单位", region: { code: "1307", name: "某市" } },
  source: { title: "2023年部门预算", file: "a.docx" },
  tables: {
    balance: {
      title: "收支总表", unit: "万元", decimals: 2,
      sides: { income: { rows: [{ row: 1, name: "一、一般公共预算拨款", cells: { amount: "1650.88" } }] }, expenditure: { rows: [] } },
    },
    expenditure: {
      title: "支出总表", unit: "万元", decimals: 2,
      columns: [{ key: "total", label: ["合计"], column: 3 }],
      rows: [
        { row: 1, line: 4, role: "total", name: "合计", cells: { total: "1650.88", project: null } },
        { row: 2, code: "201", name: "一般公共服务支出", cells: { total: 5.09, basic: "0.00", other: { state: "notDisclosed", text: "——" } } },
      ],
      notes: ["本部门无此项"],
      source: { table: 3 },
    },
  },
  otherTables: [{ title: "其他", cells: [["甲", "乙"]], source: { table: 9 } }],
  units: [{ name: "科技馆", nature: "事业", rank: "正科级", funding: "财政补助" }],
  projects: [{ name: "科普", amount: { cap: "17.5", unit: "万元" }, goals: ["…"], indicators: [{ level1: "产出指标", target: { text: "≥3种", operator: ">=", value: "3" }, actual: null }] }],
  statements: [{ key: "threePublic.change", value: "0.03", unit: "万元" }],
  glossary: [{ term: "三公经费", definition: "…" }],
};

const oddValue: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, "", "0", "0.00", "-0.5", "1e5", "01", "1,650.88", "１２", "1.0", "2.0", "budget", "万元", "亿", "201", "a b", "total", "x".repeat(500), "x".repeat(501)),
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => cents / 100),
  fc.constantFrom<Json>(1e21, -1e30, {}, { state: "notApplicable", text: "——" }, { state: "none" }, { name: "甲", cells: {} }, ["甲"], []),
);

function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places((value as Record<string | number, unknown>)[key], [...path, key]))];
}

const PLACES = places(DOCUMENT).filter((path) => path.length > 0);

type Change = readonly ["set" | "remove" | "add", readonly (string | number)[], Json];

/** The document with one place set to something else, removed, or given a neighbour. */
function changed(document: unknown, [how, path, value]: Change): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string | number, unknown>;
  let parent = copy;
  for (const key of path.slice(0, -1)) {
    const next = parent[key];
    if (typeof next !== "object" || next === null) return copy;
    parent = next as Record<string | number, unknown>;
  }
  const last = path[path.length - 1] as string | number;
  if (how === "add") parent[Array.isArray(parent) ? parent.length : "neighbour"] = value;
  else if (how === "set") parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

const change: fc.Arbitrary<Change> = fc.tuple(fc.constantFrom("set" as const, "set" as const, "remove" as const, "add" as const), fc.constantFrom(...PLACES), oddValue);

it("is a JSON Schema 2020-12", () => {
  expect(jsonSchema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
});

it("schema and validator accept the same small document", () => {
  expect([validatorAccepts(DOCUMENT), schemaAccepts(DOCUMENT)]).toEqual([true, true]);
});

it("schema and validator agree on documents changed in one to three places", () => {
  const verdicts = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const document = changes.reduce<unknown>(changed, DOCUMENT);
      const accepted = validatorAccepts(document);
      verdicts[accepted ? "accepted" : "refused"] += 1;
      expect(schemaAccepts(document), JSON.stringify(schemaAccepts.errors)).toBe(accepted);
    }),
    { numRuns: 3000 },
  );
  // A generator that only ever makes one kind of document would prove nothing.
  expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
});

it("the validator alone counts the digits of an amount given as a number", () => {
  const document = changed(DOCUMENT, ["set", ["tables", "expenditure", "rows", 0, "cells", "total"], 0.1234567]);
  expect([validatorAccepts(document), schemaAccepts(document)]).toEqual([false, true]);
});
