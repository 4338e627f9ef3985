import { describe, expect, it } from "vitest";
import { assetsOf } from "../../src/model/assets.js";
import type { BudgetRow, BudgetTable } from "../../src/schema/index.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const table = must(sampleDocument().assets);
const of = (rows: BudgetRow[], more: Partial<BudgetTable> = {}): ReturnType<typeof assetsOf> => assetsOf({ title: "固定资产", unit: "万元", rows, ...more });

describe("assetsOf(sample)", () => {
  const read = assetsOf(table);

  it("keeps every printed row once, 其中 rows inside the kind above them", () => {
    expect([read.total, ...read.kinds.flatMap((kind) => [kind, ...kind.parts])].map((kind) => must(kind).row)).toEqual(table.rows);
    expect(read.kinds.map(({ key, parts }) => [key, parts.length])).toEqual([["buildings", 1], ["vehicles", 0], ["equipment", 0], ["other", 0]]);
  });

  it("names kinds without ordinal and measure, and keeps the measure", () => {
    expect(read.kinds.map(({ name, measure }) => [name, measure])).toEqual([["房屋", "平方米"], ["车辆", "台、辆"], ["单价在20万元以上设备", ""], ["其他固定资产", ""]]);
    expect(read.kinds[0]?.parts[0]?.name).toBe("办公用房");
  });

  it("knows which column is money and which is not", () => {
    expect([read.value, read.quantity, read.others]).toEqual(["value", "quantity", []]);
  });
});

describe("assetsOf(table)", () => {
  it("finds the columns of other forms by their headings, and keeps the rest", () => {
    const columns = [{ key: "a", label: ["建筑面积"] }, { key: "b", label: ["账面原值"] }, { key: "c", label: ["净值"] }, { key: "d", label: ["备注"] }];
    const read = of([{ name: "一、房屋(㎡)", cells: { a: "10", b: "2.00", c: "1.00" }, texts: { d: "自用" } }], { columns });
    expect([read.quantity, read.value, read.others.map(({ key }) => key)]).toEqual(["a", "b", ["c"]]);
    expect(read.kinds[0]).toMatchObject({ name: "房屋", measure: "㎡" });
  });

  it("leaves brackets that are no measure in the name, and a 其中 row without a kind out of the kinds", () => {
    const read = of([{ role: "ofWhich", name: "其中：某物", cells: { value: "1" } }, { name: "设备(单价100万元以上)", cells: { value: "2" } }]);
    expect(read.kinds.map(({ name, parts }) => [name, parts.length])).toEqual([["设备(单价100万元以上)", 0]]);
  });

  it("is empty for an empty table, and takes keys that every object has as data", () => {
    expect(of([])).toMatchObject({ kinds: [], total: undefined, value: "", quantity: "" });
    expect(of(JSON.parse('[{"name":"甲","cells":{"constructor":"1"}}]') as BudgetRow[]).others.map(({ key }) => key)).toEqual(["constructor"]);
  });
});
