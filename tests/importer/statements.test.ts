import { describe, expect, it } from "vitest";
import { readStatements } from "../../src/importer/statements.js";

const read = (...paragraphs: string[]): (string | undefined)[][] =>
  readStatements(paragraphs, { year: 2023, entity: "某局" }).map(({ key, value, unit, reason }) => [key, value as string, unit, ...(reason === undefined ? [] : [reason])]);

describe("readStatements: amounts", () => {
  it("reads a whole and its parts, each with the clause it stands in", () => {
    const found = readStatements(["2023年预算收入12.00万元，其中：一般公共预算收入10.00万元，上年结转2.00万元。"], { year: 2023, entity: "某局" });
    expect(found).toEqual([
      { key: "income.total", value: "12.00", unit: "万元", quote: "2023年预算收入12.00万元" },
      { key: "income.generalPublic", value: "10.00", unit: "万元", quote: "其中：一般公共预算收入10.00万元" },
      { key: "income.carryOver", value: "2.00", unit: "万元", quote: "上年结转2.00万元" },
    ]);
  });

  it("reads several figures of one clause, stray blanks, full-width digits and thousands", () => {
    expect(read("支出预算 1,234.50 万元，其中基本支出５.５０万元，包括人员经费4.00万元和公用经费1.50万元。")).toEqual([
      ["expenditure.total", "1234.50", "万元"],
      ["expenditure.basic", "5.50", "万元"],
      ["expenditure.personnel", "4.00", "万元"],
      ["expenditure.publicUse", "1.50", "万元"],
    ]);
  });

  it("reads figures that are joined by 、 in one clause", () => {
    expect(read("政府采购预算3.00万元，其中：政府采购货物预算1.00万元、政府采购服务预算2.00万元。").map(([key]) => key)).toEqual(["procurement.total", "procurement.goods", "procurement.services"]);
  });

  it("reads income and expenditure told as one total, with its growth", () => {
    expect(read("某局2023年度收入支出总计12.00万元。与2022年度相比，收入支出总计增加2.00万元，增长20.00%。")).toEqual([
      ["balance.total", "12.00", "万元"],
      ["balance.change", "2.00", "万元"],
      ["balance.changeRate", "20.00", "%"],
    ]);
    expect(read("某局2023年度财政拨款收入支出总计9.00万元。")).toEqual([]);
  });

  it("reads what was bought, where brackets say how that is counted, and its parts by their short names", () => {
    expect(read("某局2023年度政府采购金额（以合同签订为准）为6.00万元，其中：货物采购金额1.00万元、工程采购金额2.00万元、服务采购金额3.00万元。")).toEqual([
      ["procurement.total", "6.00", "万元"],
      ["procurement.goods", "1.00", "万元"],
      ["procurement.works", "2.00", "万元"],
      ["procurement.services", "3.00", "万元"],
    ]);
    expect(read("其中：货物采购金额1.00万元。")).toEqual([]);
  });

  it("tells the halves of the general public budget's basic expenditure from those of all expenditure", () => {
    const halves = "其中：人员经费4.00万元，公用经费1.00万元。";
    expect(read(`一般公共预算财政拨款基本支出5.00万元。${halves}`).map(([key]) => key)).toEqual(["generalPublicBasic.total", "generalPublicBasic.personnel", "generalPublicBasic.publicUse"]);
    expect(read(`支出预算9.00万元，一般公共预算基本支出5.00万元。${halves}`).map(([key]) => key)).toEqual(["expenditure.total", "generalPublicBasic.total", "expenditure.personnel", "expenditure.publicUse"]);
    expect(read(halves)).toEqual([]);
  });

  it("keeps the printed unit", () => {
    expect(read("某局安排政府采购预算47100元。")).toEqual([["procurement.total", "47100", "元"]]);
  });

  it("reads the stock of assets at the end of last year, and what is to be bought", () => {
    expect(read("截至2022年12月31日，固定资产总额9.00万元。")).toEqual([]);
    expect(read("某局（含下属单位）上年末固定资产金额为9.00万元。本年度拟购置固定资产总额0.00万元。")).toEqual([
      ["assets.total", "9.00", "万元"],
      ["assets.planned", "0.00", "万元"],
    ]);
  });
});

describe("readStatements: changes on last year", () => {
  it.each([
    ["2023年部门预算收支安排10.00万元，较2022年预算增加2.00万元", ["budget.change", "2.00", "万元"]],
    ["2023年支出预算10.00万元，比上年减少2.00万元", ["expenditure.change", "-2.00", "万元"]],
    ["机关运行经费10.00万元，与2022年相比，下降2.00万元", ["operatingFunds.change", "-2.00", "万元"]],
    ["公务接待费0.74万元，与上年持平", ["threePublic.reception.change", "0", undefined]],
    ["公务接待费0.74万元，较去年无变化", ["threePublic.reception.change", "0", undefined]],
  ])("tells the direction of %s", (text, change) => {
    expect(read(text)[1]).toEqual(change);
  });

  it("reads parts of a change once the sentence compares, each with its reason", () => {
    expect(read("2023年预算收支安排9.00万元，较2022年预算增加3.00万元，其中：基本支出增加1.00万元，主要为人员增加；项目支出增加2.00万元，增加的主要原因是：主要是由于任务增加。")).toEqual([
      ["budget.total", "9.00", "万元"],
      ["budget.change", "3.00", "万元"],
      ["expenditure.basic.change", "1.00", "万元", "人员增加"],
      ["expenditure.project.change", "2.00", "万元", "任务增加"],
    ]);
  });

  it("relates a new sentence to what the sentence before was about, not to its last part", () => {
    expect(read("“三公”经费预算安排5.45万元，其中：公务接待费0.74万元。与2022年相比增加0.03万元。")[2]).toEqual(["threePublic.change", "0.03", "万元"]);
  });

  it("takes no reason that ends without an end: the line may have been cut", () => {
    expect(read("机关运行经费10.00万元，较上年增加2.00万元，主要原因是本部门")[1]).toEqual(["operatingFunds.change", "2.00", "万元"]);
  });

  it("reads a rate beside an amount, and a reason in the next sentence", () => {
    expect(read("机关运行经费10.00万元，较上年增加2.00万元，增长25%。主要原因是人员增加。").slice(1)).toEqual([
      ["operatingFunds.change", "2.00", "万元", "人员增加"],
      ["operatingFunds.changeRate", "25", "%"],
    ]);
    expect(read("机关运行经费10.00万元，较上年增加2.00万元。主要原因是人员增加。")[1]).toEqual(["operatingFunds.change", "2.00", "万元", "人员增加"]);
  });
});

describe("readStatements takes no prose for a statement", () => {
  it.each([
    ["another year", "2022年预算收入10.00万元。"],
    ["a year before in the sentence", "2022年，机关运行经费安排10.00万元。"],
    ["an estimate", "机关运行经费约10.00万元。"],
    ["a bound", "机关运行经费10万元以上。"],
    ["a price", "公务接待费100元/人。"],
    ["a range", "机关运行经费5-10万元。"],
    ["words that say more than the subject", "为农户增加收入10.00万元。"],
    ["income of nobody's budget", "2023年收入10.00万元。"],
    ["parts without their whole", "项目支出10.00万元。"],
    ["an expense that only sounds alike", "某项目人员经费10.00万元。"],
    ["an increase against nothing", "机关运行经费增加10.00万元。"],
    ["a comparison with another year", "机关运行经费较2019年增加10.00万元。"],
    ["a figure in a target", "项目预算控制数≤17.5万元。"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it("and leaves open whose change follows several figures", () => {
    expect(read("2023年支出预算9.00万元，其中基本支出5.00万元，项目支出4.00万元，较上年增加1.00万元。").map(([key]) => key)).toEqual(["expenditure.total", "expenditure.basic", "expenditure.project"]);
  });

  it("and takes as long as the text is, not as its square", () => {
    expect(read(`机关运行经费1.00万元，较上年增加1.00万元，`.repeat(20_000))).toHaveLength(2);
  });

  it("and says twice what differs, once what is the same", () => {
    expect(read("机关运行经费1.00万元。", "机关运行经费安排1.00万元。", "机关运行经费2.00万元。").map(([, value]) => value)).toEqual(["1.00", "2.00"]);
  });
});
