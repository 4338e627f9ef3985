/** Documents of version 1, frozen: each is read, and every tag says of it what it said when it was frozen. See README.md in this folder. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { budgetDocument } from "../../src/schema/definition.js";
import { parseBudgetDocument } from "../../src/schema/index.js";
import type { Shape } from "../../src/schema/shape.js";
import { documentNames, frozenDocument, requests, SHOWN, shownText } from "./shown.js";

vi.setConfig({ testTimeout: 60_000 });

type Uses = Map<Shape, { readonly path: string; readonly seen: Set<string> }>;

/** Which fields and choices of a shape, and of those inside, some value has. One shape may stand in several places: a use in one is enough. */
function use(shape: Shape, value: unknown, path: string, uses: Uses): void {
  const { seen } = uses.get(shape) ?? uses.set(shape, { path, seen: new Set() }).get(shape) ?? { seen: new Set<string>() };
  if (shape.is === "choice" && typeof value === "string") seen.add(value);
  if (typeof value !== "object" || value === null) return;
  if (shape.is === "list" || shape.is === "map") for (const inner of Object.values(value) as unknown[]) use(shape.item, inner, `${path}[]`, uses);
  if (shape.is !== "object") return;
  for (const field of shape.fields) {
    const inner = (value as Readonly<Record<string, unknown>>)[field.key];
    if (inner === undefined) continue;
    seen.add(field.key);
    use(field.shape, inner, `${path}.${field.key}`, uses);
  }
}

function unusedOf(uses: Uses): string[] {
  return Array.from(uses).flatMap(([shape, { path, seen }]) => {
    const known = shape.is === "object" ? shape.fields.map(({ key }) => key) : shape.is === "choice" ? shape.values : [];
    return known.filter((key) => !seen.has(key)).map((key) => `${path}.${key}`);
  });
}

const parsed = documentNames.map((name): unknown => JSON.parse(frozenDocument(name)));

describe.each(documentNames)("the frozen document %s", (name) => {
  const texts = readdirSync(`${SHOWN}${name}`);

  it("is read, and draws in every table", () => {
    const { document, issues, blocked } = parseBudgetDocument(frozenDocument(name));
    expect(document?.schemaVersion).toMatch(/^1\./);
    expect([issues.filter(({ severity }) => severity === "error"), [...blocked]]).toEqual([[], []]);
  });

  it("has a frozen text of every tag", () => {
    expect(texts.sort()).toEqual(requests().map((request) => `${request.name}.txt`).sort());
  });

  it.each(requests())("is shown by $name as it was", async (request) => {
    const frozen = readFileSync(`${SHOWN}${name}/${request.name}.txt`, "utf8");
    expect((await shownText(name, request)).split("\n")).toEqual(frozen.split("\n"));
  });
});

describe("the frozen documents together", () => {
  it("use every field and every choice that the definition has", () => {
    const uses: Uses = new Map();
    for (const document of parsed) use(budgetDocument, document, "", uses);
    expect(unusedOf(uses)).toEqual([]);
  });

  it.each([["blank", "null"], ["zero", '"0"'], ["zero with decimals", '"0.00"'], ["not applicable", '{"state":"notApplicable"'], ["not disclosed", '{"state":"notDisclosed"']])("have a cell that is %s", (_, nothing) => {
    expect(JSON.stringify(parsed)).toMatch(new RegExp(`"cells":\\{[^}]*:${nothing}`));
  });
});
