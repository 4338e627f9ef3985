import { describe, expect, it } from "vitest";
import { auditDocument } from "../../src/model/audit/index.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { misprints, numericCells } from "./mutate.js";

const document = sampleDocument();

/** Quantities are checked by nothing but a price, and a part (其中) by nothing but its whole. */
const UNCOVERED = [
  "procurement.rows[2].cells.quantity",
  "procurement.rows[7].cells.quantity",
  "assets.rows[1].cells.quantity",
  "assets.rows[2].cells.quantity",
  "assets.rows[2].cells.value",
  "assets.rows[3].cells.quantity",
];

function errors(audited: BudgetDocument): number {
  return auditDocument(audited, { exact: false }).summary.error;
}

describe("a misprint in the sample", () => {
  const before = errors(document);
  const cells = numericCells(document);
  const uncovered = cells.filter(({ amount, replaced }) => misprints(amount).some((text) => errors(replaced(text)) <= before)).map(({ path }) => path);

  it("is an error, whichever digit of whichever cell of the statutory tables it hits", () => {
    expect(cells.filter(({ path }) => path.startsWith("tables.")).length).toBeGreaterThan(250);
    expect(uncovered.filter((path) => path.startsWith("tables."))).toEqual([]);
  });

  it("is found in at least 98 % of all numeric cells; the others are known by name", () => {
    expect(uncovered).toEqual(UNCOVERED);
    expect(1 - uncovered.length / cells.length).toBeGreaterThan(0.98);
  });
});
