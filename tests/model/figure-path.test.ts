import { describe, expect, it } from "vitest";
import { figureAt, type PathFigure, type PathFault } from "../../src/model/figure-path.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { final2024 } from "../fixtures/comparison-documents.js";
import { sampleDocument } from "../fixtures/sample.js";
import { must } from "../must.js";

const sample = sampleDocument();

function found(path: string, document: BudgetDocument = sample): PathFigure {
  const result = figureAt(document, path);
  if (!result.ok) throw new Error(`${path}: ${result.fault.fault} ${result.fault.part}`);
  return result.figure;
}

function faultOf(path: string, document: BudgetDocument = sample): PathFault {
  const result = figureAt(document, path);
  if (result.ok) throw new Error(`${path} leads to ${result.figure.name}`);
  return result.fault;
}

describe("figureAt(document, path) finds", () => {
  it.each([
    ["threePublic.total", "5.45", "万元"],
    ["threePublic.vehicles", "4.71", "万元"],
    ["threePublic.reception.generalPublic", "0.74", "万元"],
    ["expenditure.206", "1206.44", "万元"],
    ["expenditure.total.project", "670.21", "万元"],
    ["balance.income.total", "1650.88", "万元"],
    ["balance.income.carryOver.amount", "247.19", "万元"],
    ["balance.expenditure.科学技术支出", "1206.44", "万元"],
    ["balance.expenditure.#6", "1206.44", "万元"],
    ["statements.threePublic.change", "0.03", "万元"],
    ["procurement.total", "4.71", "万元"],
    ["assets.total", "547.09", "万元"],
    ["assets.total.value", "547.09", "万元"],
    ["assets.buildings.quantity", "3972", "平方米"],
    ["projects.3.cap", "5.84", "万元"],
    ["projects.3", "5.84", "万元"],
  ])("%s: %s %s", (path, amount, unit) => {
    expect(found(path)).toMatchObject({ amount, unit });
  });

  it("every coded row of every one-sided table by its code, with the cell it prints", () => {
    let count = 0;
    for (const [key, { sides, rows = [] }] of Object.entries(sample.tables)) {
      if (sides !== undefined) continue;
      for (const { code, cells, name, row } of rows) {
        if (code === undefined || rows.filter((other) => other.code === code).length > 1) continue;
        for (const [column, amount] of Object.entries(cells)) {
          expect(found(`${key}.${code}.${column}`)).toMatchObject({ table: key, code, name, line: row, column, amount });
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it("the printed heading, position and title that go with a figure", () => {
    const { title, rows = [] } = must(sample.tables["threePublic"]);
    const row = rows.findIndex(({ key }) => key === "operation");
    expect(found("threePublic.operation.generalPublic")).toMatchObject({ title, row, line: rows[row]?.row, name: rows[row]?.name, label: "资金性质 / 一般公共预算财政拨款" });
  });

  it("决算数 of final accounts, unless 预算数 beside it is asked for", () => {
    expect(found("threePublic.total", final2024)).toMatchObject({ amount: "26.04", column: "final" });
    expect(found("threePublic.total.budget", final2024).amount).toBe("32.50");
  });

  it("a count (统计数) among money with its own measure", () => {
    expect(found("threePublic.国内接待批次", final2024)).toMatchObject({ amount: "14", unit: "批次", money: undefined });
  });

  it("a statement with its clause", () => {
    expect(found("statements.budget.change").quote).toBe(sample.statements?.find(({ key }) => key === "budget.change")?.quote);
  });

  it("blanks and printed words as what they are, not as zero", () => {
    expect(found("threePublic.abroad").amount).toBeNull();
    expect(found("assets.equipment.value").amount).toEqual({ state: "notApplicable", text: "——" });
  });

  it("a quantity without a unit of money", () => {
    expect(found("assets.vehicles.quantity").money).toBeUndefined();
    expect(found("assets.vehicles.value").money).toBe("万元");
  });

  it("the column of a form that prints its items side by side", () => {
    const across: BudgetDocument = {
      ...sample,
      tables: { threePublic: { title: "三公", unit: "万元", columns: [{ key: "total", label: ["合计"] }, { key: "reception", label: ["公务接待费"] }], rows: [{ name: "2024 年", cells: { total: "3.10", reception: "1.10" } }] } },
    };
    expect(found("threePublic.reception", across).amount).toBe("1.10");
    expect(found("threePublic.total", across).amount).toBe("3.10");
  });

  it("keys that every object has only where the document has them", () => {
    const tables: BudgetDocument["tables"] = JSON.parse('{"constructor":{"title":"表","unit":"元","rows":[{"key":"__proto__","name":"甲","cells":{"toString":"7"}}]}}') as BudgetDocument["tables"];
    expect(found("constructor.__proto__.toString", { ...sample, tables }).amount).toBe("7");
    for (const path of ["toString.total", "__proto__.total", "expenditure.constructor", "expenditure.total.valueOf"]) expect(faultOf(path).fault).toBe("missing");
  });
});

describe("figureAt(document, path) says what a path lacks", () => {
  it("the table, with those there are", () => {
    expect(faultOf("threepublic.total")).toMatchObject({ fault: "missing", part: "threepublic" });
    expect(faultOf("threepublic.total").known).toEqual([...Object.keys(sample.tables), "procurement", "assets", "statements", "projects"]);
  });

  it("the side, the row, the column", () => {
    expect(faultOf("balance.carryOver")).toEqual({ fault: "missing", part: "carryOver", known: ["income", "expenditure"] });
    expect(faultOf("threePublic.travel").known).toEqual(["total", "abroad", "vehicles", "purchase", "operation", "reception"]);
    expect(faultOf("expenditure.206.basics")).toMatchObject({ part: "basics", known: must(sample.tables["expenditure"]?.columns).map(({ key }) => key) });
    expect(faultOf("expenditure.206.total.more").part).toBe("more");
  });

  it("the statement, the project", () => {
    expect(faultOf("statements.threePublic").known).toContain("threePublic.total");
    expect(faultOf("projects.0").part).toBe("0");
    expect(faultOf(`projects.${must(sample.projects).length + 1}`).known).toHaveLength(must(sample.projects).length);
    expect(faultOf("projects.3.goal")).toMatchObject({ part: "goal", known: ["cap"] });
  });

  it("that a word names several rows, with the positions to choose from", () => {
    const { rows = [] } = must(sample.procurement);
    const positions = rows.flatMap(({ name }, at) => (name === "汽油" ? [`#${at + 1}`] : []));
    expect(positions.length).toBeGreaterThan(1);
    expect(faultOf("procurement.汽油")).toEqual({ fault: "ambiguous", part: "汽油", known: positions });
    for (const position of positions) expect(found(`procurement.${position}`).name).toBe("汽油");
  });

  it("whatever is written", () => {
    for (const path of ["", ".", "..", "expenditure", "expenditure.", "expenditure.#0", "expenditure.#999999", "statements", "projects", "projects.x", "。".repeat(5000)]) expect(faultOf(path).fault).toBe("missing");
  });
});
