import { describe, expect, it } from "vitest";
import { printedText } from "../../src/model/printed-table.js";
import { procurementOf } from "../../src/model/procurement.js";
import { sumOfRows } from "../../src/model/sum-of-rows.js";
import type { BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const table = must(sampleDocument().procurement);
const item = (name: string, total: string | null, catalogue = ""): BudgetRow => ({ name, cells: { total }, texts: { item: name, ...(catalogue !== "" && { catalogue }) } });
const of = (rows: BudgetRow[], more: Partial<BudgetTable> = {}): ReturnType<typeof procurementOf> => procurementOf({ title: "政府采购预算", unit: "万元", rows, ...more });

describe("procurementOf(sample)", () => {
  const read = procurementOf(table);

  it("keeps every printed row once: the total, the subtotals, the items under their unit", () => {
    const rows = [read.total, ...read.groups.flatMap(({ subtotal, items }) => [subtotal, ...items.map(({ row }) => row)])];
    expect(rows).toEqual(table.rows);
    expect(read.groups.map(({ name }) => `${name}小计`)).toEqual(table.rows?.filter(({ role }) => role === "subtotal").map(({ name }) => name));
  });

  it("tells amounts, funds and the share of small businesses apart from prices and quantities", () => {
    expect(read.amount).toBe("total");
    expect(read.funds.map(({ key }) => key)).toEqual(["generalPublic"]);
    expect(read.blank.length).toBeGreaterThan(0);
    expect(read.share?.key).toBe("smeShare");
    expect([...read.funds, ...read.blank].map(({ key }) => key)).not.toContain("unitPrice");
    expect(read.words.map(({ key }) => key)).toEqual(["project"]);
  });

  it("tells goods from services by the letter of the catalogue", () => {
    for (const { catalogue, kind } of read.items) expect(kind).toBe(catalogue.startsWith("A") ? "goods" : "services");
    expect(new Set(read.items.map(({ kind }) => kind)).size).toBe(2);
  });

  it("adds up exactly what the items print, which need not be the printed total", () => {
    const cents = read.items.reduce((sum, { row }) => sum + Number(printedText(row.cells["total"]).replace(".", "")), 0);
    const sum = sumOfRows(read.items.map(({ row }) => row), read.amount, table);
    expect(sum?.replace(".", "")).toBe(String(cents));
    expect(sum).not.toBe(read.total?.cells["total"]);
  });
});

describe("procurementOf(table)", () => {
  it("groups items above a subtotal that stands below them, and keeps what no subtotal closes", () => {
    const { groups } = of([item("甲", "1"), item("乙", "2"), { name: "一处小计", role: "subtotal", cells: { total: "3" } }, item("丙", "4")]);
    expect(groups.map(({ name, items }) => [name, items.map(({ row }) => row.name)])).toEqual([["一处小计", ["甲", "乙"]], ["", ["丙"]]]);
  });

  it("keeps a unit that buys nothing, and items without any unit", () => {
    const { groups } = of([{ name: "一处小计", role: "subtotal", texts: { unit: "一处" }, cells: { total: "0" } }, { name: "二处小计", role: "subtotal", cells: { total: "1" } }, item("甲", "1")]);
    expect(groups.map(({ name, items }) => [name, items.length])).toEqual([["一处", 0], ["二处小计", 1]]);
    expect(of([item("甲", "1"), item("乙", null)]).groups).toHaveLength(1);
    expect(of([]).groups).toEqual([]);
  });

  it("reads the kind from the printed word where there is no code, and from nothing else", () => {
    const worded = { ...item("办公楼修缮", "1"), texts: { kind: "工程类" } };
    expect(of([worded, item("电脑", "1", "A02010105"), item("某物", "1", "X1"), item("服务器", "1")]).items.map(({ kind }) => kind)).toEqual(["works", "goods", undefined, undefined]);
  });

  it("sums exactly in decimals, leaves blanks out, and says nothing where nothing is printed", () => {
    const { items } = of([item("甲", "178.67"), item("乙", "76.23"), item("丙", "11.03"), item("丁", null)]);
    expect(sumOfRows(items.map(({ row }) => row), "total", table)).toBe("265.93");
    expect(sumOfRows([item("丁", null)], "total", table)).toBeUndefined();
  });

  it("takes keys that every object has as data", () => {
    const rows = JSON.parse('[{"name":"甲","cells":{"constructor":"1","__proto__":"2"},"texts":{"toString":"x"}}]') as BudgetRow[];
    expect(of(rows).amount).toBe("constructor");
    expect(of(rows).words.map(({ key }) => key)).toEqual(["toString"]);
  });
});
